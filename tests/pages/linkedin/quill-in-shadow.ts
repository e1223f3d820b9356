import type Quill from 'quill';

/**
 * Teaches Quill to find its selection inside a shadow root. Quill asks the document, and the document answers with the
 * host; without this the caret would be lost at every line break, and the practice editor would be worse than the real one.
 */
export function teachShadowSelection(quill: Quill, shadow: ShadowRoot): void {
  const selection = quill.selection;
  selection.hasFocus = () => shadow.activeElement === quill.root;

  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [shadow] }) ?? [];
    if (!range || !quill.root.contains(range.startContainer)) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return selection.normalizeNative(live);
  };

  selection.setNativeRange = (start, startOffset, end = start, endOffset = startOffset) => {
    const native = document.getSelection();
    if (!native) return;
    if (!start || !end) {
      native.removeAllRanges();
      quill.root.blur();
      return;
    }
    if (!start.parentNode || !end.parentNode) return;
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    native.setBaseAndExtent(...place(start, startOffset ?? 0), ...place(end, endOffset ?? 0));
  };
}

/** A caret cannot stand inside a `br`: it stands before it. */
function place(node: Node, offset: number): [Node, number] {
  const parent = node.parentNode;
  if (!(node instanceof HTMLBRElement) || !parent) return [node, offset];
  return [parent, [...parent.childNodes].indexOf(node)];
}
