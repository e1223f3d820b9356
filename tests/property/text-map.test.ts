// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelection, restoreSelection } from '../../lib/compose/caret.ts';
import { partsOf } from '../../lib/compose/replaceable.ts';
import { readEditor, toRange } from '../../lib/compose/text-map.ts';

/** What an editor may hold, apart from how it is drawn. */
type Piece =
  | { readonly is: 'text'; readonly words: string }
  | { readonly is: 'br' }
  | { readonly is: 'comment' }
  | { readonly is: 'block' | 'inline' | 'locked'; readonly tag: string; readonly holds: readonly Piece[] };

const { pieces } = fc.letrec<{ piece: Piece; pieces: Piece[] }>((tie) => {
  const holder = (is: 'block' | 'inline' | 'locked', ...tags: string[]) =>
    fc.record({ is: fc.constant(is), tag: fc.constantFrom(...tags), holds: tie('pieces') });
  return {
    pieces: fc.array(tie('piece'), { maxLength: 4 }),
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({
        is: fc.constant('text' as const),
        words: fc
          .array(fc.constantFrom('a', 'bed', ' ', '\u00a0', '👩‍⚕️', '\ud83d', '\n', 'é'), { maxLength: 3 })
          .map((all) => all.join('')),
      }),
      fc.constantFrom<Piece>({ is: 'br' }, { is: 'comment' }),
      holder('block', 'div', 'p', 'li', 'ul', 'blockquote'),
      holder('inline', 'span', 'b', 'a'),
      holder('locked', 'span'),
    ),
  };
});

function drawn(piece: Piece): Node {
  if (piece.is === 'text') return document.createTextNode(piece.words);
  if (piece.is === 'comment') return document.createComment('bed 4');
  if (piece.is === 'br') return document.createElement('br');
  const element = document.createElement(piece.tag);
  if (piece.is === 'locked') element.setAttribute('contenteditable', 'false');
  element.append(...piece.holds.map(drawn));
  return element;
}

/** An editor in the page, or in a shadow root in the page. */
function editorOf(holds: readonly Piece[], inShadow = false): HTMLElement {
  document.body.replaceChildren();
  const editor = document.createElement('div');
  editor.append(...holds.map(drawn));
  const host = document.body.appendChild(document.createElement('div'));
  (inShadow ? host.attachShadow({ mode: 'open' }) : host).append(editor);
  return editor;
}

/** Edges of blocks, the mark of a line that is there though it may be empty, and words. */
type Token = 'edge' | 'line' | { readonly words: string };

const holdsBlock = (piece: Piece): boolean =>
  piece.is === 'block' || ('holds' in piece && piece.holds.some(holdsBlock));

function tokensOf(piece: Piece): Token[] {
  if (piece.is === 'text') return piece.words ? [{ words: piece.words }] : [];
  if (piece.is === 'br') return [{ words: '\n' }];
  if (piece.is === 'comment') return [];
  const inner = piece.holds.flatMap(tokensOf);
  if (piece.is !== 'block') return inner;
  return ['edge', ...(piece.holds.some(holdsBlock) ? [] : ['line' as const]), ...inner, 'edge'];
}

/** What people see, said in another way than the reader says it: blocks cut it into lines, and a last break is no line. */
function seen(holds: readonly Piece[]): string {
  const lines: Token[][] = [[]];
  for (const token of holds.flatMap(tokensOf)) {
    if (token === 'edge') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line) => line.map((token) => (typeof token === 'object' ? token.words : '')).join(''))
    .map((line) => line.replace(/\n$/, ''))
    .join('\n');
}

const withoutBreaks = (text: string): string => text.replaceAll('\n', '');
const check = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 200 });

describe('reading any editor', () => {
  it('gives the lines that people see', () => {
    check(
      fc.property(pieces, fc.boolean(), (holds, inShadow) => {
        expect(readEditor(editorOf(holds, inShadow)).text).toBe(seen(holds));
      }),
    );
  });

  it('changes nothing in it', () => {
    check(
      fc.property(pieces, (holds) => {
        const editor = editorOf(holds);
        const before = editor.cloneNode(true);
        const map = readEditor(editor);
        toRange(map, { start: 0, end: map.text.length });
        expect(editor.isEqualNode(before)).toBe(true);
      }),
    );
  });

  it('knows for every letter the node that holds it', () => {
    check(
      fc.property(pieces, (holds) => {
        const { text, segments } = readEditor(editorOf(holds));
        let last = 0;
        for (const { node, start, end } of segments) {
          expect(start).toBeGreaterThanOrEqual(last);
          // What no node holds is the break between two lines.
          expect(withoutBreaks(text.slice(last, start))).toBe('');
          const words = node instanceof Text ? node.data.slice(0, end - start) : '\n';
          expect(text.slice(start, end)).toBe(words);
          last = end;
        }
        expect(withoutBreaks(text.slice(last))).toBe('');
      }),
    );
  });

  it('covers with a Range exactly the words of a span, and nothing for a span that is not there', () => {
    check(
      fc.property(pieces, fc.boolean(), fc.nat(), fc.nat(8), (holds, inShadow, from, length) => {
        const editor = editorOf(holds, inShadow);
        const map = readEditor(editor);
        const start = from % (map.text.length + 1);
        const end = Math.min(map.text.length, start + length);
        const range = toRange(map, { start, end });
        // Breaks between blocks and <br> are no letters of a Range; all others must be the very same.
        expect(withoutBreaks(String(range ?? ''))).toBe(withoutBreaks(map.text.slice(start, end)));
        if (range) expect(editor.contains(range.commonAncestorContainer)).toBe(true);
        expect(toRange(map, { start: end, end: start })).toBeUndefined();
        expect(toRange(map, { start: map.text.length + 1, end: map.text.length + 4 })).toBeUndefined();
      }),
    );
  });

  it('puts the caret beside every letter and into every empty line, and finds it there again', () => {
    check(
      fc.property(pieces, fc.nat(), (holds, pick) => {
        const editor = editorOf(holds);
        const map = readEditor(editor);
        fc.pre(map.lines.length > 0);
        const at = pick % (map.text.length + 1);
        restoreSelection(editor, { start: at, end: at }, map);
        expect(readSelection(editor, map)).toEqual({ start: at, end: at });
      }),
    );
  });

  it('lets words be written over only where they are plain text of one line', () => {
    check(
      fc.property(pieces, fc.nat(), fc.nat(8), (holds, from, length) => {
        const editor = editorOf(holds);
        const map = readEditor(editor);
        const start = from % (map.text.length + 1);
        const end = Math.min(map.text.length, start + length);
        const parts = partsOf(editor, map, { start, end });
        if (!parts) return;
        const words = map.text.slice(start, end);
        expect(words).not.toContain('\n');
        expect(parts.map((part) => map.text.slice(part.start, part.end)).join('')).toBe(words);
        for (const part of parts) {
          const range = toRange(map, part);
          expect(range?.startContainer).toBe(range?.endContainer);
          expect(
            range?.startContainer.parentElement?.closest('[contenteditable="false"]') ?? null,
          ).toBeNull();
        }
      }),
    );
  });
});
