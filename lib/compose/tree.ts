/** The parent as the page shows it: out of a shadow root to the element that holds it. */
export const parentOf = (node: Node): Node | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;

/** The nearest element upwards that fits, through shadow roots, the element itself included. */
export function closest(from: Element, selector: string): Element | undefined {
  for (let at: Node | null = from; at; at = parentOf(at)) {
    if (at instanceof Element && at.matches(selector)) return at;
  }
  return undefined;
}

/** The element that has the focus, through open shadow roots. */
export function focusedElement(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ?? undefined;
}

/** The tree that an element stands in: the document, or its shadow root. Styles and ids reach no further. */
export const treeOf = (element: Element): Document | ShadowRoot => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};

/** Is it drawn at all? */
export const isShownOnPage = (element: Element): boolean => element.getClientRects().length > 0;
