import type { Span } from '../reading/span.ts';

/** A node that stands for a stretch of the text: a text node, or a <br> that stands for one line break. */
interface Segment extends Span {
  readonly node: Text | HTMLBRElement;
}

/** Where a line begins: at the start of the block that it fills, or of its first node where blocks stand beside it. */
interface Line {
  readonly node: Node;
  readonly start: number;
}

/**
 * What an editor holds: its text with one "\n" a line, and where in the page each character and each line stands (UTF-16).
 * An empty line has no character, yet the caret can stand in it.
 */
export interface TextMap {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly lines: readonly Line[];
}

/**
 * Elements that begin a line of their own in the editors that we read. By tag, not by computed style: asking for
 * styles on every key press would make typing wait.
 */
const BLOCKS = new Set([
  ...['DIV', 'P', 'BLOCKQUOTE', 'PRE', 'ADDRESS', 'DETAILS', 'SUMMARY'],
  ...['SECTION', 'ARTICLE', 'ASIDE', 'HEADER', 'FOOTER'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION'],
  // Two cells of a table that ran together would make one number of two.
  ...['TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TH', 'TD'],
]);

const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName);

/**
 * Reads an editor in one walk. A block with no block inside is one line. A break at the very end of a line is not the
 * writer's: editors put a <br> there so that an empty line keeps its height, and Draft.js ends such a text with "\n".
 * (innerText is wrong in Draft.js, Lexical, Quill and ProseMirror: it doubles the breaks between paragraphs.)
 */
export function readEditor(editor: Element): TextMap {
  const segments: Segment[] = [];
  const lines: Line[] = [];
  let text = '';
  /** Where the line began that is being read; undefined between lines. */
  let line: number | undefined;

  const openLine = (at: Node) => {
    if (line !== undefined) return;
    if (lines.length > 0) text += '\n';
    line = text.length;
    lines.push({ node: at, start: line });
  };
  const closeLine = () => {
    const last = segments.at(-1);
    if (last && line !== undefined && text.length > line && text.endsWith('\n')) {
      text = text.slice(0, -1);
      segments.pop();
      if (last.node instanceof Text) segments.push({ ...last, end: text.length });
    }
    line = undefined;
  };
  const add = (node: Segment['node'], words: string) => {
    openLine(node);
    segments.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      if (node.data) add(node, node.data);
    } else if (node.nodeName === 'BR') {
      add(node as HTMLBRElement, '\n');
    } else if (isBlock(node)) {
      closeLine();
      if (![...node.childNodes].some(holdsBlock)) openLine(node);
      for (const child of node.childNodes) walk(child);
      closeLine();
    } else {
      for (const child of node.childNodes) walk(child);
    }
  };
  for (const child of editor.childNodes) walk(child);
  closeLine();
  return { text, segments, lines };
}

const holdsBlock = (node: Node): boolean =>
  isBlock(node) ||
  [...node.childNodes].some((child) => child.nodeType === Node.ELEMENT_NODE && holdsBlock(child));

/** The element whose line a node stands in. */
export function lineOf(node: Node, editor: Element): Node {
  let at: Node = node;
  while (at !== editor && !isBlock(at) && at.parentNode) at = at.parentNode;
  return at;
}

/** The Range of a span, or undefined where no text stands there. Its text is the slice, whatever the markup between. */
export function toRange(map: TextMap, span: Span): Range | undefined {
  const first = map.segments.find((segment) => segment.end > span.start);
  const last = map.segments.findLast((segment) => segment.start < span.end);
  if (!first || !last || first.start > last.start || span.start >= span.end) return undefined;
  const range = document.createRange();
  setEdge(range, 'start', first, Math.max(span.start, first.start));
  setEdge(range, 'end', last, Math.min(span.end, last.end));
  return range;
}

function setEdge(range: Range, edge: 'start' | 'end', { node, start }: Segment, offset: number): void {
  if (node instanceof Text) {
    if (edge === 'start') range.setStart(node, offset - start);
    else range.setEnd(node, offset - start);
  } else if (edge === 'start') range.setStartBefore(node);
  else range.setEndAfter(node);
}
