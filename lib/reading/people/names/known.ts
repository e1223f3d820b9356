import { EVERYDAY_FIRST, KNOWN, LAST, SURE_FIRST } from './lists.ts';
import { unpack } from './unpack.ts';

const lazily = (packed: string): (() => ReadonlySet<string>) => {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(unpack(packed));
    return words;
  };
};

const sureFirst = lazily(SURE_FIRST);
const everydayFirst = lazily(EVERYDAY_FIRST);
const surnames = lazily(LAST);
const known = lazily(KNOWN);

/** Letters that no accent explains: they stand for a plain one in the lists. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd' };

/** The form in which names stand in the lists; takes a word in plain form. */
const listed = (word: string): string => word.replace(/[łøđð]/g, (letter) => STROKED[letter] ?? letter);

const hyphened = (word: string, test: (part: string) => boolean): boolean =>
  word.includes('-') && word.split('-').every(test);

/** A first name that is nothing else in English: 'agnieszka', 'okechukwu', 'mary-ann'. In plain form. */
export const isSureFirst = (word: string): boolean =>
  sureFirst().has(listed(word)) || hyphened(word, (part) => isFirst(part));

/** A first name that is also a word, a place, a month or a brand: 'grace', 'may', 'chelsea'. */
export const isEverydayFirst = (word: string): boolean => everydayFirst().has(listed(word));

/** Any first name of the lists. */
export const isFirst = (word: string): boolean =>
  sureFirst().has(listed(word)) || everydayFirst().has(listed(word));

/** A surname of the lists, or one of two joined by a hyphen. */
export const isSurname = (word: string): boolean =>
  surnames().has(listed(word)) || hyphened(word, (part) => surnames().has(listed(part)));

/** A well-known person or character, by the full name. */
export const isKnownPerson = (name: string): boolean => known().has(listed(name));
