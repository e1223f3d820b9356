import { HOST } from './surface.ts';

/**
 * Takes away what a forerunner of ours left in this page. When PostWell is updated, Firefox ends the script that runs in
 * a page without a word and starts the new one beside what the old one drew: a chip that nobody answers.
 */
export function clearLeftovers(): void {
  // A page that is only beginning has had no forerunner.
  if (document.readyState === 'loading') return;
  clearTree(document);
}

function clearTree(tree: Document | ShadowRoot): void {
  for (const host of tree.querySelectorAll<HTMLElement>(HOST)) {
    // Ours never stands in what somebody writes.
    if (!host.isContentEditable) host.remove();
  }
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
  for (const { shadowRoot } of tree.querySelectorAll('*')) {
    if (shadowRoot) clearTree(shadowRoot);
  }
}

const isOurs = (sheet: CSSStyleSheet): boolean =>
  sheet.cssRules[0]?.cssText.startsWith('::highlight(postwell-') ?? false;
