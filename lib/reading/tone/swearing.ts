import type { Core } from '../core.ts';
import { overlaps, type Span } from '../span.ts';
import { AIMED_AFTER, AIMED_BEFORE, HARMLESS, NEVER_AIMED, PERSON_SWEAR, PHRASES } from './swear-senses.ts';
import { MASKED_WORDS, type Strength, SWEAR_STEMS, SWEAR_WORDS } from './swear-words.ts';

export type { Strength } from './swear-words.ts';

/** One swear word, spelled out or masked. */
export interface Swear extends Span {
  /** In plain form; a masked word as it would read. */
  readonly word: string;
  readonly strength: Strength;
  /** Is it thrown at somebody ('fuck you', 'you prick') and not at the weather? */
  readonly aimed: boolean;
}

const byWord = new Map<string, Strength>();
for (const strength of ['mild', 'middling', 'strong'] as const)
  for (const word of SWEAR_WORDS[strength]) byWord.set(word, strength);

/** A run of letters, with what people put in place of letters. */
const RUN = /(?<![a-z\d])[a-z][a-z\d*@#$!_-]*/g;
const MASK = /[*#_]|[@$!\d]/;
const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '1': 'i',
  '0': 'o',
  '3': 'e',
  '4': 'a',
};

const isHarmless = (word: string, around: string): boolean => HARMLESS[word]?.test(around) ?? false;

const masked: (readonly [string, Strength])[] = (['strong', 'middling', 'mild'] as const).flatMap(
  (strength) => MASKED_WORDS[strength].map((word) => [word, strength] as const),
);

/** What a masked run reads as: 'f**king', 'sh1t', 'tw@t', 'c***'. */
function unmask(run: string): readonly [string, Strength] | undefined {
  if (!MASK.test(run.slice(1)) || /^[a-z]+_[a-z]{2,}|\d{3}/.test(run)) return undefined;
  const letters = run
    .replace(/[@$!1034]/g, (sign) => LEET[sign] ?? sign)
    .replace(/(?<!i)i+$/, (end) => (run.endsWith('!') ? '' : end));
  const known = byWord.get(letters);
  if (known && letters.length > 3) return [letters, known];
  if (!/[*#_]/.test(letters.slice(1))) return undefined;
  const stem = letters.replace(/(?<![-_])[-_]+$/, (end) => (end.length > 1 ? end : ''));
  const pattern = new RegExp(
    `^${stem.replace(/[*#_-]+/g, (gap) => `[a-z]{${Math.max(1, gap.length - 1)},${gap.length + 1}}`)}$`,
  );
  const exact = masked.find(([word]) => word.length === stem.length && pattern.test(word));
  return exact ?? masked.find(([word]) => pattern.test(word));
}

const strengthOf = (word: string): Strength | undefined =>
  byWord.get(word) ??
  (word.length > 4 ? SWEAR_STEMS.find(([stem]) => word.includes(stem))?.[1] : undefined) ??
  (word.includes('-')
    ? word
        .split('-')
        .map((part) => byWord.get(part))
        .find((found) => found !== undefined && found !== 'mild')
    : undefined);

/** Every swear word of a draft, in the order of the words. */
export function swearingOf(core: Core): Swear[] {
  const found: Swear[] = [];
  const add = (start: number, end: number, word: string, strength: Strength) => {
    const span = core.original(start, end);
    if (found.some((other) => overlaps(other, span))) return;
    const before = core.before(span, 50);
    const after = core.after(span, 30);
    const aimed =
      /🖕/u.test(word) ||
      (PERSON_SWEAR.test(word)
        ? AIMED_BEFORE.test(before) ||
          /^,? ?(?:in|from|who|of|with|that|on|at|has|just|is|are)\b/.test(after) ||
          /^\s*$|\b(?:oi|mate|hey),? $/.test(before)
        : !NEVER_AIMED.test(word) &&
          AIMED_AFTER.test(after) &&
          strength !== 'mild' &&
          !/^ (?:off|over) (?:to|home|work|early|on)\b/.test(after));
    found.push({ ...span, word, strength, aimed });
  };
  for (const [pattern, strength] of PHRASES) {
    for (const { start, end, plain } of core.match(pattern)) {
      const at = core.plainAt({ start, end });
      add(at.start, at.end, plain, strength);
    }
  }
  // Straight over the plain draft: most words are no swear word, so spans are worked out only for those that are.
  for (const { 0: plain, index } of core.plain.matchAll(RUN)) {
    const at = { start: index, end: index + plain.length };
    const bare = plain.replace(/(?<![-!_#@$])[-!_#@$]+$/, '');
    const strength = strengthOf(bare);
    const reads: readonly [string, Strength] | undefined = strength ? [bare, strength] : unmask(plain);
    if (!reads) continue;
    // A handle or a link is a name, whatever it spells.
    if (
      /[@/.#]$/.test(core.plain.slice(Math.max(0, at.start - 1), at.start)) &&
      !/\s#$|^#$/.test(core.plain.slice(Math.max(0, at.start - 2), at.start))
    )
      continue;
    const around = core.plain.slice(Math.max(0, at.start - 40), at.end + 40);
    if (isHarmless(reads[0], around)) continue;
    const length = strength ? bare.length : plain.replace(/(?<![!_])[!_]+$/, '').length;
    add(at.start, at.start + length, reads[0], reads[1]);
  }
  return found.sort((a, b) => a.start - b.start);
}
