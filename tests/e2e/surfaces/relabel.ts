/** Some labels of Facebook in Polish, as public code looks for them; all else is in no language at all. */
export const POLISH = {
  Post: 'Opublikuj',
  Comment: 'Komentarz',
  Send: 'Wyślij',
  Reply: 'Odpowiedz',
  'Write a comment…': 'Napisz komentarz publiczny…',
} as const;

/**
 * Gives every label of a page, and the words on every control, in another language, before any script looks: by a table,
 * and made up where that has nothing. What stood there is kept in `data-was`, for the test alone.
 */
export function relabel(table: Readonly<Record<string, string>>): void {
  const made = (words: string) => table[words.trim()] ?? `Zażółć ${words.length}`;
  const change = (element: Element) => {
    for (const name of ['aria-label', 'aria-placeholder', 'placeholder', 'title', 'data-placeholder']) {
      const words = element.getAttribute(name);
      if (!words || element.hasAttribute(`data-told-${name}`)) continue;
      if (name === 'aria-label') element.setAttribute('data-was', words);
      element.setAttribute(`data-told-${name}`, '');
      element.setAttribute(name, made(words));
    }
    if (!element.matches('button, [role="button"]')) return;
    for (const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT); walk.nextNode(); ) {
      const { currentNode: node } = walk;
      const words = node.textContent ?? '';
      if (words.trim() && !words.includes('Zażółć') && !Object.values(table).includes(words.trim())) {
        node.textContent = made(words);
      }
    }
  };
  const follow = (root: Node) => {
    const all = () => {
      for (const element of (root as ParentNode).querySelectorAll('*')) change(element);
    };
    new MutationObserver(all).observe(root, { childList: true, subtree: true });
    all();
  };
  follow(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    follow(root);
    return root;
  };
}
