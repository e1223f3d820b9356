import { closest } from '../tree.ts';
import type { BoxFacts, SiteFacts } from './site.ts';

const FORM = 'form.compose-form, .compose-form';

const box: Omit<BoxFacts, 'name' | 'kind'> = {
  editor: 'textarea.autosuggest-textarea__textarea',
  scope: FORM,
  send: 'button[type="submit"]',
  keys: 'ctrl+enter',
  attachment: '.compose-form__upload, .compose-form__uploads img',
};

const answered = (editor: Element) =>
  closest(editor, FORM)?.querySelector('.reply-indicator__content, .edit-indicator__content');

/** Mastodon, on whatever server: a text area in a form. Its source is public. */
export const mastodon: SiteFacts = {
  site: 'other',
  name: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social', 'mastodonapp.uk', 'med-mastodon.com'],
  seen: { code: '2026-08', practice: '2026-11-22' },
  boxes: [
    { ...box, name: 'reply', kind: 'reply', fits: (editor) => answered(editor) != null, answered },
    { ...box, name: 'post', kind: 'post' },
  ],
};
