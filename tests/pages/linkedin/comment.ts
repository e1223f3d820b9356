import { element } from '../shared/element.ts';
import { face } from '../shared/face.ts';
import { ME } from '../shared/people.ts';
import { recordSent } from '../shared/record.ts';
import { mountTiptap } from '../shared/tiptap-box.ts';

/**
 * A comment in the feed: ProseMirror in the document, not in the shadow root, with a submit button that exists only while
 * there are words. Enter starts a new line.
 */
export function commentForm(
  onComment: (text: string) => void,
  kind: 'comment' | 'reply' = 'comment',
): HTMLElement {
  const holder = element('div', { class: 'l-comment-editor' });
  const submit = element(
    'button',
    {
      type: 'submit',
      class: 'pill',
      'data-view-name': kind === 'reply' ? 'comment-reply-post' : 'comment-post',
    },
    kind === 'reply' ? 'Reply' : 'Comment',
  );
  const form = element(
    'form',
    {
      class: 'l-comment',
      onsubmit: (event) => {
        event.preventDefault();
        const text = box.text();
        if (text.trim() === '') return;
        box.clear();
        recordSent({ text, kind, by: 'click' });
        onComment(text);
      },
    },
    face(ME),
    holder,
  );
  const box = mountTiptap(holder, {
    label: 'Text editor for creating comment',
    onText: (text) => {
      if (text.trim() === '') submit.remove();
      else if (!submit.isConnected) form.append(submit);
    },
  });
  if (kind === 'comment') setTimeout(() => box.focus());
  return form;
}

/** The same for a reply to a comment: the label is the same, only the place tells. */
export const replyForm = (): HTMLElement => commentForm(() => {}, 'reply');
