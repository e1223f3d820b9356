import Quill from 'quill';
import { element, icon } from '../shared/element.ts';
import { face } from '../shared/face.ts';
import { ICONS } from '../shared/icons.ts';
import { ME, STORIES } from '../shared/people.ts';
import { mountEditor } from '../shared/record.ts';
import { mediaSlot } from './media.ts';
import { outlet } from './outlet.ts';
import { teachShadowSelection } from './quill-in-shadow.ts';
import { trapFocus } from './trap.ts';

/** Opens the post composer in the shadow root, and takes it away again when it is closed or sent. */
export function openShareBox(onPost: (text: string, by: 'click' | 'key') => void): void {
  const shadow = outlet();
  const life = new AbortController();
  const holder = element('div', { class: 'editor-container' });
  const post = element(
    'button',
    { type: 'button', class: 'share-actions__primary-action pill', disabled: true },
    'Post',
  );
  const media = mediaSlot(() => judge());
  const modal = element(
    'div',
    {
      role: 'dialog',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      class: 'artdeco-modal share-box-v2__modal',
      tabindex: '-1',
    },
    element('h2', { id: 'share-to-linkedin-modal__header', class: 'hidden' }, 'Create post modal'),
    element(
      'div',
      { class: 'top' },
      settings(),
      element(
        'button',
        { type: 'button', 'aria-label': 'Dismiss', onclick: () => close() },
        icon(ICONS.close),
      ),
    ),
    holder,
    location.search.includes('repost=true')
      ? element('div', { class: 'update-components-text' }, STORIES[0]?.text ?? '')
      : null,
    media.preview,
    element('div', { class: 'tools' }, media.button),
    element('div', { class: 'share-box_actions' }, post),
  );
  const overlay = element('div', { class: 'artdeco-modal-overlay' }, modal);
  shadow.append(overlay);

  const quill = new Quill(holder, {
    modules: { toolbar: false },
    formats: [],
    placeholder: 'What do you want to talk about?',
  });
  teachShadowSelection(quill, shadow);
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', 'Text editor for creating content');
  const text = () => quill.getText().replace(/\n$/, '');
  const unmount = mountEditor(quill.root, text);

  const judge = () => post.toggleAttribute('disabled', text().trim() === '' && !media.attached());
  const close = () => {
    life.abort();
    unmount();
    overlay.remove();
  };
  quill.on('text-change', judge);
  post.addEventListener('click', (event) => {
    const words = text();
    close();
    // A click that a key made has no place and no count.
    onPost(words, event.detail === 0 && event.isTrusted ? 'key' : 'click');
  });
  trapFocus(modal, () => quill.root, close, life.signal);
  quill.root.focus();
}

/** Author and audience in one button: the first line is who, the second is to whom. */
function settings(): HTMLElement {
  const audiences = ['Post to Anyone', 'Connections only'];
  let at = 0;
  const line = element('span', { class: 'audience' }, audiences[0] ?? '');
  return element(
    'button',
    {
      type: 'button',
      class: 'share-unified-settings-entry-button',
      onclick: () => {
        at = (at + 1) % audiences.length;
        line.textContent = audiences[at] ?? '';
      },
    },
    face(ME),
    element('span', { class: 'who' }, element('strong', {}, ME.name), line),
  );
}
