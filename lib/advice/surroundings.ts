import type { Composer } from '../compose/composer.ts';
import { viewSize } from './marks.ts';
import type { Box, Surroundings } from './placing.ts';

/** Whatever can be pressed or filled in. */
const CONTROLS = 'button, [role="button"], a[href], input, select';

export const boxOfElement = (element: Element): Box => element.getBoundingClientRect();

/** What stands around a composer, and should stay free: its words, its Post button, the site's own controls. */
export function surroundingsOf(composer: Composer, words: readonly Box[]): Surroundings {
  const { editor, facts } = composer;
  const post = composer.sendButton();
  const controls = [...facts.scopeOf(editor).querySelectorAll(CONTROLS)];
  const rows = controls.flatMap((control) => rowOf(control, editor) ?? []);
  return {
    kept: [...(post ? [boxOfElement(post)] : []), ...words],
    draft: boxOfElement(editor),
    spared: [...new Set([...controls, ...rows])].map(boxOfElement),
    view: viewSize(),
  };
}

/** The highest that a row of controls is, in CSS pixels; what is higher is a part of the page. */
const ROW = 90;

/** The box that a control stands in, beside the editor: its edge shows, so it should stay whole. */
function rowOf(control: Element, editor: Element): Element | undefined {
  let row: Element | undefined;
  for (let at = control.parentElement; at && !at.contains(editor); at = at.parentElement) {
    if (editor.contains(at) || at.getBoundingClientRect().height > ROW) break;
    row = at;
  }
  return row;
}
