import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { withModules } from '../../scripts/load.mjs';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'áƀçđéƒğħíĵķłɱñóþǫřşŧúṽŵẋýž';
const accents = new Map(
  [...PLAIN].flatMap((letter, at) => {
    const accented = [...ACCENTED][at] ?? '';
    return [
      [letter, accented],
      [letter.toUpperCase(), accented.toUpperCase()],
    ];
  }),
);

/** A sentence as the made-up language has it: every letter with an accent, a third longer, and in brackets. Gaps stay. */
export function pseudo(sentence: string): string {
  const said = sentence.replace(/\$\w+\$|[a-zA-Z]/g, (piece) => accents.get(piece) ?? piece);
  return `⟦${said}${' ·'.repeat(Math.ceil(sentence.length / 6))}⟧`;
}

/** Turns every sentence of a copy of the extension into the made-up language. */
export async function speakPseudo(extension: string): Promise<void> {
  const file = join(extension, '_locales/en_GB/messages.json');
  const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages)) {
    if (key !== 'language') entry.message = pseudo(entry.message);
  }
  await writeFile(file, JSON.stringify(messages));
}

/** What is content and not interface: what rules, guidance and examples say. */
export async function contentOf(): Promise<readonly string[]> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const piece of value.split(/[⟦⟧]/)) found.add(piece.trim());
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  await withModules(async (load) => {
    for (const path of [
      '/rules/book.ts',
      '/rules/guidance/index.ts',
      '/rules/standards.ts',
      '/lib/pages/practice/examples.ts',
      '/lib/pages/options/example.ts',
    ]) {
      collect({ ...(await load(path)) });
    }
  });
  // The longest first: a title may be a part of a sentence.
  return [...found].filter((text) => /\p{L}/u.test(text)).sort((a, b) => b.length - a.length);
}

/** Stands in a page for what a text is, and where: an excerpt of content is content only where content is shown. */
interface Said {
  readonly words: string;
  readonly isContent: boolean;
}

/** All that a page says to eyes and ears: text, names for screen readers, tooltips, placeholders, the window's title. */
export const saidIn = (page: Page): Promise<Said[]> =>
  page.evaluate(() => {
    const found: Said[] = [{ words: document.title, isContent: false }];
    const walk = (root: Node): void => {
      for (const node of root.childNodes) {
        if (node instanceof Text) {
          const home = node.parentElement?.closest(
            '.draft, .examples, .results, .practice-box, style, script',
          );
          found.push({ words: node.data, isContent: home != null });
        }
        if (!(node instanceof Element)) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
          found.push({ words: node.getAttribute(name) ?? '', isContent: false });
        }
        if (node.shadowRoot) walk(node.shadowRoot);
        walk(node);
      }
    };
    walk(document.body);
    return found.filter(({ words }) => words.trim() !== '');
  });

/** What was said in plain letters although it is no content, nor one of the `allowed` words. */
export function untranslated(
  said: readonly Said[],
  content: readonly string[],
  allowed: readonly string[],
): string[] {
  // The longest first: what is allowed may hold a word that is content, and the other way round.
  const known = [...content, ...allowed].sort((a, b) => b.length - a.length);
  return said
    .filter(({ isContent }) => !isContent)
    .map(({ words }) => words)
    .filter((words) => {
      const rest = known.reduce(
        (left, piece) => (left.includes(piece) ? left.replaceAll(piece, ' ') : left),
        words,
      );
      // The browser itself writes dates.
      return /[a-z]{2}/i.test(rest.replace(/\d{1,2} \p{L}+ \d{4}/gu, ' '));
    });
}
