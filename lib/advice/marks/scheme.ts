import { parentOf } from '../../compose/tree.ts';

/** Light or dark, as the page stands there. */
export type Scheme = 'light' | 'dark';

/**
 * Is an element drawn on a light or a dark ground? Sites have a dark mode of their own, so the browser's wish does not
 * tell. Reads the nearest background that is not see-through; a page with none is taken as the browser draws it.
 */
export function schemeAt(element: Element): Scheme {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (!(at instanceof Element)) continue;
    const [red, green, blue, alpha = 1] = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [0, 0, 0, 0];
    if (alpha > 0.5 && red !== undefined && green !== undefined && blue !== undefined) {
      // Luma by ITU-R BT.601, which is near enough to tell night from day.
      return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
    }
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
