import type { Span } from '../reading/span.ts';
import type { Replaced } from './replace.ts';

/** A plain text field. Its text is in no node of the page, so it is read, marked and written otherwise than an editor. */
export const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** A text area, or a field of one line. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Replaces a span of a field by typing over it, so that the browser's undo takes it back. Keeps the caret. */
export function replaceInField(field: Field, { start, end }: Span, to: string): Replaced {
  const before = field.value;
  const caret = [field.selectionStart ?? 0, field.selectionEnd ?? 0] as const;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (to) document.execCommand('insertText', false, to);
  else document.execCommand('delete', false);
  if (field.value !== before.slice(0, start) + to + before.slice(end)) {
    if (field.value !== before) document.execCommand('undo');
    return field.value === before ? 'untouched' : 'unsure';
  }
  const carry = (offset: number) =>
    offset <= start ? offset : offset >= end ? offset + to.length - (end - start) : start + to.length;
  field.setSelectionRange(carry(caret[0]), carry(caret[1]));
  return 'done';
}
