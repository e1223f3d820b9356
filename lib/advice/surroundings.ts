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
  // The box that a row of controls stands in counts too: its edge shows.
  const rows = controls.flatMap(({ parentElement }) =>
    parentElement && !parentElement.contains(editor) && !editor.contains(parentElement)
      ? [parentElement]
      : [],
  );
  return {
    kept: [...(post ? [boxOfElement(post)] : []), ...words],
    draft: boxOfElement(editor),
    spared: [...new Set([...controls, ...rows])].map(boxOfElement),
    view: viewSize(),
  };
}
