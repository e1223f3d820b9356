import type { Span } from '../reading/span.ts';
import { isField } from './text-field.ts';
import { type TextMap, toRange } from './text-map.ts';
import { treeOf } from './tree.ts';

/** Where the selection of an editor starts and ends, as offsets in its text. A caret is a span of no length. */
export function readSelection(editor: Element, map: TextMap): Span | undefined {
  if (isField(editor)) return { start: editor.selectionStart ?? 0, end: editor.selectionEnd ?? 0 };
  const tree = treeOf(editor);
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range =
    tree instanceof ShadowRoot
      ? selection.getComposedRanges({ shadowRoots: [tree] })[0]
      : selection.getRangeAt(0);
  if (!range || !editor.contains(range.startContainer) || !editor.contains(range.endContainer))
    return undefined;
  return {
    start: toOffset(map, range.startContainer, range.startOffset),
    end: toOffset(map, range.endContainer, range.endOffset),
  };
}

/** Puts the selection back. Editors that keep a caret of their own hear of it by `selectionchange`. */
export function restoreSelection(editor: Element, { start, end }: Span, map: TextMap): void {
  if (isField(editor)) {
    editor.setSelectionRange(start, end);
    return;
  }
  const range = end > start ? toRange(map, { start, end }) : undefined;
  const from = range ? { node: range.startContainer, offset: range.startOffset } : edge(map, start);
  const to = range ? { node: range.endContainer, offset: range.endOffset } : edge(map, end);
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function edge(map: TextMap, offset: number): { node: Node; offset: number } | undefined {
  const before = toRange(map, { start: offset - 1, end: offset });
  if (before) return { node: before.endContainer, offset: before.endOffset };
  const after = toRange(map, { start: offset, end: offset + 1 }) ?? atLine(map, offset);
  return after && { node: after.startContainer, offset: after.startOffset };
}

/** The start of the line that begins at an offset: an empty one has no character to stand beside. */
function atLine({ lines }: TextMap, offset: number): Range | undefined {
  const line = lines.find(({ start }) => start === offset);
  if (!line) return undefined;
  const range = document.createRange();
  if (line.node instanceof HTMLBRElement) range.setStartBefore(line.node);
  else range.setStart(line.node, 0);
  return range;
}

/** The offset in the text of a place in the page: within a text node, or between the nodes of an element. */
function toOffset(map: TextMap, node: Node, offset: number): number {
  const segment = map.segments.find((candidate) => candidate.node === node);
  if (segment) return Math.min(segment.end, segment.start + offset);
  const point = document.createRange();
  point.setStart(node, offset);
  point.collapse(true);
  const isPassed = (at: { readonly node: Node }) => point.comparePoint(at.node, 0) <= 0;
  const next = node.childNodes[offset];
  const line = map.lines.findLast((at) => at.node === next || isPassed(at));
  return Math.max(map.segments.findLast(isPassed)?.end ?? 0, line?.start ?? 0);
}
