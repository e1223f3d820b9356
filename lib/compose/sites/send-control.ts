import { isShownOnPage, parentOf } from '../tree.ts';
import { saysNext, saysSend } from './labels.ts';

const CONTROLS = 'button, input[type="submit"], [role="button"]';

/** The controls of a part of the page that can be pressed, outside of the editor, in the order of the page. */
const controlsIn = (scope: ParentNode, editor: Element): HTMLElement[] =>
  [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => !control.contains(editor) && !editor.contains(control) && isShownOnPage(control),
  );

/** The controls of a scope whose label says that they send, in any language that we know. */
export const labelledIn = (scope: ParentNode, editor: Element): HTMLElement[] =>
  controlsIn(scope, editor).filter(saysSend);

/**
 * What sends from a dialog: what its label says to; else, in a language that we do not know, the last control after the
 * editor that has words on it.
 */
export function lastIn(scope: ParentNode, editor: Element): HTMLElement[] {
  const labelled = labelledIn(scope, editor);
  if (labelled.length > 0) return labelled;
  const last = controlsIn(scope, editor)
    .filter((control) => isAfter(control, editor) && control.textContent?.trim())
    .at(-1);
  return last && !saysNext(last) ? [last] : [];
}

/** The last control after the editor, with words on it or without: in a bar of icons, sending stands at the end. */
export function lastAfter(scope: ParentNode, editor: Element): HTMLElement[] {
  const labelled = labelledIn(scope, editor);
  if (labelled.length > 0) return labelled;
  const last = controlsIn(scope, editor)
    .filter((control) => isAfter(control, editor))
    .at(-1);
  return last ? [last] : [];
}

const isAfter = (control: Element, editor: Element): boolean =>
  (editor.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** How far up from an editor a labelled control may stand. */
const STEPS = 8;

/**
 * What sends on a page of which nothing is known: what submits the editor's own form, else the nearest control whose
 * label says that it sends. The search ends where another box begins or where the page itself is reached, so that no
 * control of anything else is ever held.
 */
export function nearestTo(editor: Element, boxes: string): HTMLElement[] {
  const form = editor.closest('form');
  const submits = form
    ? controlsIn(form, editor).filter(
        (control) =>
          (control instanceof HTMLButtonElement || control instanceof HTMLInputElement) &&
          control.type === 'submit',
      )
    : [];
  if (submits.length > 0) return submits;
  let at: Node | null = parentOf(editor);
  for (let step = 0; at && step < STEPS; step += 1, at = parentOf(at)) {
    if (!(at instanceof Element)) continue;
    if (at.matches('body, main, [role="main"], [role="feed"]')) return [];
    const found = labelledIn(at, editor);
    if (found.length > 0) return found;
    if ([...at.querySelectorAll(boxes)].some((box) => box !== editor && isShownOnPage(box))) return [];
    if (at.matches('dialog, [role="dialog"]')) return [];
  }
  return [];
}
