import { element, icon } from '../shared/element.ts';
import { face } from '../shared/face.ts';
import { ICONS } from '../shared/icons.ts';
import { ME } from '../shared/people.ts';
import { roleButton, setEnabled } from './button.ts';
import { type LexicalBox, mountLexical } from './lexical-box.ts';
import { pictureSlot } from './picture.ts';
import { showSettings, twoSteps } from './post-settings.ts';
import { trapFocus } from './trap.ts';
import './create-post.css';

/** How long the real dialog shows an empty frame before its editor is there; long enough to catch a reader that is hasty. */
const MOUNT_DELAY_MS = 100;

const AUDIENCES = ['Public', 'Friends', 'Only me'] as const;

/** Opens "Create post": a dialog in a portal, whose editor comes a moment later and goes when it closes. */
export function openCreatePost(onPost: (text: string, by: 'click' | 'key') => void): void {
  const life = new AbortController();
  let box: LexicalBox | null = null;
  let pictures = 0;

  const judge = () => setEnabled(post, (box?.text().trim() ?? '') !== '' || pictures > 0);
  const send = (by: 'click' | 'key') => {
    const text = box?.text() ?? '';
    close();
    onPost(text, by);
  };
  const name = twoSteps() ? 'Next' : buttonName();
  const post = roleButton(name, (by) => (twoSteps() ? showSettings(dialog, send) : send(by)), name);
  post.classList.add('pill', 'f-post');
  const place = element('div', { class: 'f-editor' });
  const slot = pictureSlot((count) => {
    pictures = count;
    judge();
  });
  const dialog = element(
    'div',
    { role: 'dialog', 'aria-label': 'Create post', class: 'f-dialog', tabindex: '-1' },
    element(
      'div',
      { class: 'f-dialog-top' },
      element('h2', {}, 'Create post'),
      roleButton('Close composer dialog', () => close(), icon(ICONS.close)),
    ),
    element(
      'div',
      { class: 'f-author' },
      face(ME),
      element('div', {}, element('strong', {}, ME.name), isGroup() ? 'Falls Prevention UK' : audience()),
    ),
    place,
    slot.preview,
    element('div', { class: 'f-add' }, element('span', {}, 'Add to your post'), slot.button),
    post,
  );
  const portal = element('div', { class: 'f-veil' }, dialog);

  const close = () => {
    life.abort();
    box?.unmount();
    portal.remove();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') close();
    },
    { signal: life.signal },
  );
  judge();
  document.body.append(portal);
  trapFocus(dialog, life.signal);
  dialog.focus();
  setTimeout(() => {
    if (life.signal.aborted) return;
    box = mountLexical(place, { kind: 'rich', label: prompt(), onText: judge });
    box.root.focus();
  }, MOUNT_DELAY_MS);
}

/** The audience is in the button's label, and nowhere else that is steady. */
function audience(): HTMLElement {
  let at = 0;
  const name = element('span', {}, AUDIENCES[0]);
  const button = roleButton(
    `Edit privacy. Sharing with ${AUDIENCES[0]}`,
    () => {
      at = (at + 1) % AUDIENCES.length;
      const next = AUDIENCES[at] ?? AUDIENCES[0];
      name.textContent = next;
      button.setAttribute('aria-label', `Edit privacy. Sharing with ${next}. `);
    },
    icon(ICONS.globe),
    name,
    icon(ICONS.down),
  );
  button.classList.add('f-audience');
  return button;
}

/** What the button says: "Schedule" once a time is set, "Save" when a post is edited. The address asks for it: `?button=Save`. */
const buttonName = (): string => new URLSearchParams(location.search).get('button') ?? 'Post';

/** A group's page: its name stands where the audience is chosen elsewhere. */
const isGroup = (): boolean => location.pathname.startsWith('/groups/');

const prompt = (): string => (isGroup() ? 'Create a public post…' : `What's on your mind, ${firstName()}?`);

/** The name that the placeholder greets. */
export function firstName(): string {
  return ME.name.split(' ')[0] ?? ME.name;
}
