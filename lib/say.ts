import type english from '../public/_locales/en_GB/messages.json';

type Messages = typeof english;

/** Names a sentence of the interface (`public/_locales`). */
export type Key = keyof Messages;

/** Names a sentence that has a form for one and a form for many. */
export type CountKey = Key extends infer Each ? (Each extends `${infer Stem}_other` ? Stem : never) : never;

/** What goes into the gaps of a sentence, in the order of its placeholders. */
type Gaps<Name extends Key, Gap> = Messages[Name] extends { placeholders: object } ? [Gap, ...Gap[]] : [];

/** Looks a sentence up by its key. Empty where the language does not have it. */
export type LookUp = (key: string, gaps: string[]) => string;

declare const chrome: { i18n: { getMessage: LookUp } };

/** The browser knows the person's language. Under a page that has outlived its extension it knows nothing any more. */
let lookUp: LookUp = (key, gaps) => {
  try {
    return chrome.i18n.getMessage(key, gaps);
  } catch {
    return '';
  }
};

/** Where there is no browser (the command line, unit tests), sentences come from elsewhere (`lib/english.ts`). */
export function speakWith(other: LookUp): void {
  lookUp = other;
}

/** The language that the interface speaks, as a BCP 47 tag: for dates, plural forms and the pages' `lang`. */
export const language = (): string => say('language') || 'en-GB';

/** A sentence of the interface, in the person's language. */
export const say = <Name extends Key>(key: Name, ...gaps: Gaps<Name, string | number>): string =>
  lookUp(key, gaps.map(String));

/**
 * A sentence about a number of things, in the form that its language has for that number. The number fills the first
 * gap, and `more` the others. A translation may have more forms than English does (`_few`, `_many`).
 */
export function sayCount(key: CountKey, count: number, ...more: readonly string[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const gaps = [String(count), ...more];
  return lookUp(`${key}_${form}`, gaps) || lookUp(`${key}_other`, gaps);
}

/** Things one after the other, as the language lists them: “a, b and c”. */
export const sayList = (things: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(things);

/** Stands around the number of a gap, while a sentence is taken apart. For private use in Unicode. */
const EDGE = '\uE000';

/** A sentence in whose gaps elements stand, as its pieces in order. */
export function sayWith<Name extends Key, Part>(key: Name, ...parts: Gaps<Name, Part>): (string | Part)[] {
  const gaps = parts.map((_, index) => `${EDGE}${index}${EDGE}`);
  return lookUp(key, gaps)
    .split(EDGE)
    .flatMap((piece, at) => (at % 2 === 0 ? piece : ((parts as Part[])[Number(piece)] ?? [])));
}
