import type { Field } from '../../compose/text-field.ts';
import type { TextMap } from '../../compose/text-map.ts';

/** What decides where each letter of a text area stands. */
const STYLES = [
  ...['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontVariant', 'fontKerning'],
  ...['fontFeatureSettings', 'letterSpacing', 'wordSpacing', 'lineHeight', 'textIndent', 'textTransform'],
  ...['textAlign', 'direction', 'tabSize', 'wordBreak', 'overflowWrap'],
  ...['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'],
] as const;

/**
 * The text of a text area once more, unseen and exactly over it: highlights cannot reach into a text area, so the marks
 * are drawn on this. The text area itself is not touched. A page can follow the range of a highlight to the tree that it
 * stands in, so this has a tree to itself, with nothing in it but the text: a child of our host, and not in our surface.
 */
export class Mirror {
  readonly element = document.createElement('div');
  readonly #text = document.createTextNode('');
  readonly #field: Field;

  constructor(field: Field, host: HTMLElement) {
    this.#field = field;
    this.element.style.cssText =
      'position: fixed; box-sizing: border-box; overflow: hidden; color: transparent; pointer-events: none; ' +
      'user-select: none; forced-color-adjust: none';
    this.element.ariaHidden = 'true';
    this.element.append(this.#text);
    const home = document.createElement('div');
    home.attachShadow({ mode: 'closed' }).append(this.element);
    host.append(home);
  }

  /** Lays the mirror over the field as it stands now, with this text. */
  follow(text: string): void {
    const field = this.#field;
    if (this.#text.data !== text) this.#text.data = text;
    const { left, top } = field.getBoundingClientRect();
    const theirs = getComputedStyle(field);
    const { style } = this.element;
    for (const name of STYLES) style[name] = theirs[name];
    style.whiteSpace = theirs.whiteSpace;
    if (field instanceof HTMLInputElement) {
      // One line, drawn in the middle of the field's height.
      const padding = Number.parseFloat(theirs.paddingTop) + Number.parseFloat(theirs.paddingBottom);
      style.whiteSpace = 'pre';
      style.lineHeight = `${field.clientHeight - padding}px`;
    }
    style.left = `${left + field.clientLeft}px`;
    style.top = `${top + field.clientTop}px`;
    style.width = `${field.clientWidth}px`;
    style.height = `${field.clientHeight}px`;
    this.element.scrollTop = field.scrollTop;
    this.element.scrollLeft = field.scrollLeft;
  }

  /** Where each character of the text stands in the mirror. */
  get map(): TextMap {
    const { data } = this.#text;
    return { text: data, segments: [{ node: this.#text, start: 0, end: data.length }], lines: [] };
  }
}
