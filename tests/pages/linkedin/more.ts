import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { element } from '../shared/element.ts';
import { STORIES } from '../shared/people.ts';
import { mountEditor, recordSent } from '../shared/record.ts';
import { mountTiptap } from '../shared/tiptap-box.ts';

/** A post's own page on the older front end: Quill in the document, a submit button only while there are words. */
export function emberPost(): HTMLElement {
  const holder = element('div', {});
  const submit = element(
    'button',
    { type: 'submit', class: 'comments-comment-box__submit-button--cr pill' },
    'Comment',
  );
  const form = element(
    'form',
    {
      class: 'comments-comment-box__form',
      onsubmit: (event) => {
        event.preventDefault();
        recordSent({ text: text(), kind: 'comment', by: 'click' });
        quill.setText('');
      },
    },
    holder,
  );
  const quill = new Quill(holder, { modules: { toolbar: false }, formats: [] });
  const text = () => quill.getText().replace(/\n$/, '');
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', 'Text editor for creating content');
  mountEditor(quill.root, text);
  quill.on('text-change', () => {
    if (text().trim() === '') submit.remove();
    else if (!submit.isConnected) form.append(submit);
  });
  return element(
    'div',
    { class: 'feed-shared-update-v2 l-card', 'data-urn': 'urn:li:activity:1' },
    element('div', { class: 'update-components-text' }, STORIES[0]?.text ?? ''),
    form,
  );
}

/** An article (`/article/new`): its words are still there when "Next" is pressed, and no longer on the page after it. */
export function article(): HTMLElement {
  const title = element('textarea', { placeholder: 'Title', rows: '1' }) as HTMLTextAreaElement;
  mountEditor(title, () => title.value);
  const holder = element('div', { class: 'g-box' });
  const box = mountTiptap(holder, { label: 'Article editor content', onText: () => {} });
  holder.firstElementChild?.removeAttribute('role');
  const next = () => {
    const text = [title.value, box.text()].filter(Boolean).join('\n\n');
    recordSent({ text, kind: 'post', by: 'click' });
  };
  const button = element(
    'button',
    { type: 'button', class: 'article-editor-nav__publish pill', onclick: next },
    'Next',
  );
  return element('section', { class: 'l-card' }, element('header', {}, button), title, holder);
}

/** A note with an invitation to connect, in a dialog. */
export function invitation(): HTMLElement {
  const box = element('textarea', {
    id: 'custom-message',
    name: 'message',
    rows: '4',
    maxlength: '300',
  }) as HTMLTextAreaElement;
  mountEditor(box, () => box.value);
  const send = () => recordSent({ text: box.value, kind: 'message', by: 'click' });
  return element(
    'div',
    { role: 'dialog', class: 'artdeco-modal l-card', 'aria-labelledby': 'send-invite-modal' },
    element('h2', { id: 'send-invite-modal' }, 'Add a note to your invitation'),
    box,
    element(
      'button',
      { type: 'button', class: 'pill', 'aria-label': 'Send invitation', onclick: send },
      'Send',
    ),
  );
}
