import messages from '../public/_locales/en_GB/messages.json' with { type: 'json' };
import type { LookUp } from './say.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * The English sentences without a browser, put together as the browser does it: `$NAME$` stands for a placeholder, and
 * the placeholder for the first, second … gap. For the command line and for tests; no page loads this.
 */
export const english: LookUp = (key, gaps) => {
  const found = (messages as Readonly<Record<string, Message>>)[key];
  return (found?.message ?? '').replace(
    /\$(\w+)\$/g,
    (_, name: string) => gaps[Number(found?.placeholders?.[name.toLowerCase()]?.content.slice(1)) - 1] ?? '',
  );
};
