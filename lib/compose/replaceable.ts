import type { Span } from '../reading/span.ts';
import { lineOf, type TextMap } from './text-map.ts';

/** The same words? Quill and the browser itself write some spaces as no-break spaces. */
export const same = (a: string, b: string): boolean => plainSpaces(a) === plainSpaces(b);

const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');

/**
 * The parts of a span, one for each text node, or undefined where it cannot be written over safely: across lines, or
 * through something that is not plain text of the editor (a mention, a picture).
 */
export function partsOf(editor: Element, map: TextMap, { start, end }: Span): Span[] | undefined {
  if (start >= end || map.text.slice(start, end).includes('\n')) return undefined;
  const within = map.segments.filter((segment) => segment.start < end && segment.end > start);
  const lines = new Set(within.map(({ node }) => lineOf(node, editor)));
  const isPlain = within.every(({ node }) => node instanceof Text && !isLocked(node, editor));
  if (within.length === 0 || lines.size > 1 || !isPlain) return undefined;
  return within.map((segment) => ({
    start: Math.max(start, segment.start),
    end: Math.min(end, segment.end),
  }));
}

const isLocked = (node: Node, editor: Element): boolean => {
  const locked = node.parentElement?.closest('[contenteditable="false"]');
  return locked ? editor.contains(locked) : false;
};

/** What to write over when words are taken out: one of the spaces beside them goes too. */
export function withSpace(text: string, { start, end }: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === ' ' && (after === '' || /[\s.,;:!?)]/.test(after))) return { start: start - 1, end };
  if (after === ' ' && (before === '' || before === '\n')) return { start, end: end + 1 };
  return { start, end };
}
