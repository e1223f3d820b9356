import { LEVELS, type Level } from '../../rule.ts';
import type { Scheme } from './scheme.ts';

/** Names of our highlights. The page can read them, so they say nothing but the level. */
const nameOf = (level: Level): string => `postwell-${level}`;

/** Colours as in tokens.css: a highlight cannot read the custom properties of our own surface. */
const COLOURS: Readonly<Record<Scheme, Readonly<Record<Level, string>>>> = {
  light: { high: '#a4262c', medium: '#8a5300', low: '#2f5d8c' },
  dark: { high: '#ff9d94', medium: '#f2bd63', low: '#94c0f2' },
};

/** Levels differ by line, not by colour alone. */
const LINES: Readonly<Record<Level, string>> = { high: 'solid 3px', medium: 'dashed 2px', low: 'dotted 2px' };

const sheetFor = (scheme: Scheme): string =>
  LEVELS.map(
    (level) =>
      `::highlight(${nameOf(level)}){text-decoration:underline ${LINES[level]} ${COLOURS[scheme][level]}}`,
  ).join('');

/** What to mark, and how seriously. */
export interface Painted {
  readonly level: Level;
  readonly range: Range;
}

/**
 * Underlines words with CSS custom highlights: nothing is put into the editor or onto it. The style sheet must stand in
 * the very tree that holds the editor, since Firefox lets none reach into a shadow root.
 */
export class Painter {
  readonly #sheet = new CSSStyleSheet();
  readonly #trees = new Set<Document | ShadowRoot>();
  #scheme: Scheme | undefined;

  paint(marks: readonly Painted[], tree: Document | ShadowRoot, scheme: Scheme): void {
    this.#trees.add(tree);
    // A page that sets its own style sheets anew takes ours away.
    if (!tree.adoptedStyleSheets.includes(this.#sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.#sheet];
    // A style sheet that is written anew costs the whole page its styles, at every key.
    if (scheme !== this.#scheme) this.#sheet.replaceSync(sheetFor(scheme));
    this.#scheme = scheme;
    for (const [index, level] of LEVELS.entries()) {
      const ranges = marks.filter((mark) => mark.level === level).map((mark) => mark.range);
      if (ranges.length === 0) CSS.highlights.delete(nameOf(level));
      else {
        const highlight = new Highlight(...ranges);
        highlight.priority = LEVELS.length - index;
        CSS.highlights.set(nameOf(level), highlight);
      }
    }
  }

  /** Takes every mark and the style sheets away again. */
  clear(): void {
    for (const level of LEVELS) CSS.highlights.delete(nameOf(level));
    for (const tree of this.#trees) {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#trees.clear();
  }
}
