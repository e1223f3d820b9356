/**
 * The parent as the page shows it: out of a shadow root to the element that holds it. A form answers to the names of its
 * fields before its own: with one that is called "parentNode" the way up would go round for ever. So the form is not asked.
 */
export function parentOf(node: Node): Node | null {
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', node);
  return parent instanceof ShadowRoot ? parent.host : (parent as Node | null);
}

/** The nearest element upwards that fits, through shadow roots, the element itself included. */
export function closest(from: Element, selector: string): Element | undefined {
  for (let at: Node | null = from; at; at = parentOf(at)) {
    if (at instanceof Element && Element.prototype.matches.call(at, selector)) return at;
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

/** Is this an element, of whatever window? (An element of the page around a frame is no instance of the frame's own class.) */
export const isElement = (target: unknown): target is Element =>
  (target as Partial<Node> | null)?.nodeType === Node.ELEMENT_NODE;

/** The windows around this one that a script in here may touch: those of the same origin. None for a page of its own. */
export function outerWindows(): Window[] {
  const found: Window[] = [];
  for (let at: Window = window; at.parent !== at; at = at.parent) {
    try {
      if (!at.parent.document.body) break;
    } catch {
      break;
    }
    found.push(at.parent);
  }
  return found;
}

/** The host of this frame, with its port. A frame without an address of its own belongs to the page that made it. */
export const hostOfFrame = (): string => new URL(self.origin === 'null' ? location.href : self.origin).host;
