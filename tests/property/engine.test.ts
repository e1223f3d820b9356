import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnswer } from '../../lib/check/answer.ts';
import { type CheckSettings, check, type Flag } from '../../lib/check/check.ts';
import { STRICTNESSES } from '../../lib/check/strictness.ts';
import { parseAnswer } from '../../lib/messages.ts';
import type { Draft } from '../../lib/reading/index.ts';
import { BOOK, SPEAKERS } from '../../rules/book.ts';
import { unmark } from '../rules/example.ts';
import { anyDraft, disturbed } from './any-draft.ts';

/** Every example of every rule: drafts in which something is raised. */
const EXAMPLES = BOOK.rules.flatMap((rule) => rule.flags.map((example) => unmark(example).draft));
const texts = fc.oneof(anyDraft, disturbed(EXAMPLES.map(({ text }) => text)));
const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    text: texts,
    site: fc.constantFrom('x', 'facebook', 'linkedin', 'other'),
    kind: fc.constantFrom('post', 'reply', 'comment', 'message', 'profile'),
    to: anyDraft,
    thread: fc.array(anyDraft, { maxLength: 2 }),
  },
  { requiredKeys: ['text'] },
);

const STRICT: CheckSettings = { strictness: 'strict', categoriesOff: [] };

/** What is raised, and which rules broke. */
function raise(draft: Draft, settings: CheckSettings = STRICT): { flags: Flag[]; faults: string[] } {
  const faults: string[] = [];
  return { flags: check(draft, settings, { ...BOOK, onFault: (rule) => faults.push(rule) }), faults };
}

const told = (flags: readonly Flag[]) => JSON.stringify(toAnswer(flags, '2016'));

/** Which words are raised by which rule, whatever else is said of them. */
const wordsOf = ({ text }: Draft, flags: readonly Flag[]) =>
  flags.map(({ start, end, level, rule }) => [start, text.slice(start, end), level, rule.id]);

/** Would a cut here leave half a letter on either side? */
const splitsPair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 60 });

describe('the engine, whatever the draft', () => {
  it('breaks no rule, and raises whole letters of the draft, in order', () => {
    holds(
      fc.property(drafts, (draft) => {
        const { flags, faults } = raise(draft);
        expect(faults).toEqual([]);
        let last = 0;
        for (const { start, end } of flags) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.text.length);
          expect(draft.text.slice(start, end).trim()).toHaveLength(end - start);
          expect(splitsPair(draft.text, start) || splitsPair(draft.text, end)).toBe(false);
          last = start;
        }
      }),
    );
  });

  it('raises no word twice for the same reason', () => {
    holds(
      fc.property(drafts, (draft) => {
        const { flags } = raise(draft);
        for (const [at, one] of flags.entries()) {
          const rivals = flags.slice(at + 1).filter(({ rule }) => rule.category === one.rule.category);
          expect(rivals.every((other) => other.start >= one.end)).toBe(true);
        }
      }),
    );
  });

  it('says the same when it is asked again, whatever it was asked between', () => {
    holds(
      fc.property(drafts, drafts, (draft, other) => {
        const first = told(raise(draft).flags);
        raise(other);
        expect(told(raise(structuredClone(draft)).flags)).toBe(first);
      }),
    );
  });

  it('is not moved by a blank at the end', () => {
    holds(
      fc.property(drafts, fc.constantFrom(' ', '\n', '  ', ' \n', '\u00a0', '\t'), (draft, blank) => {
        const longer = { ...draft, text: draft.text + blank };
        expect(wordsOf(longer, raise(longer).flags)).toEqual(wordsOf(draft, raise(draft).flags));
      }),
    );
  });

  it('raises no less when it is stricter', () => {
    holds(
      fc.property(drafts, (draft) => {
        const raised = STRICTNESSES.map((strictness) =>
          wordsOf(draft, raise(draft, { strictness, categoriesOff: [] }).flags),
        );
        for (const [at, fewer] of raised.entries()) {
          expect(raised[at + 1] ?? fewer).toEqual(expect.arrayContaining(fewer));
        }
      }),
    );
  });

  it('says nothing in a category or by a rule that is switched off', () => {
    const off = fc.uniqueArray(fc.constantFrom(...SPEAKERS.map(({ id }) => id)), { maxLength: 30 });
    const categoriesOff = fc.subarray([
      'confidentiality',
      'language',
      'promotion',
      'boundaries',
      'trust',
    ] as const);
    holds(
      fc.property(drafts, off, categoriesOff, (draft, rulesOff, categoriesOff) => {
        for (const { rule } of raise(draft, { strictness: 'strict', categoriesOff, rulesOff }).flags) {
          expect(rulesOff).not.toContain(rule.id);
          expect(categoriesOff).not.toContain(rule.category);
        }
      }),
    );
  });

  it('takes any phrase to allow or to raise', () => {
    holds(
      fc.property(drafts, fc.array(anyDraft), fc.array(anyDraft), (draft, allowed, alwaysRaise) => {
        expect(raise(draft, { ...STRICT, allowed, alwaysRaise }).faults).toEqual([]);
      }),
    );
  });

  it('raises a phrase of the person’s own wherever it stands by itself', () => {
    const phrase = fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9})?$/);
    holds(
      fc.property(texts, phrase, texts, (before, words, after) => {
        const text = `${before}\n${words}\n${after}`;
        const start = before.length + 1;
        const spans = raise({ text }, { ...STRICT, alwaysRaise: [words] }).flags;
        expect(spans.some((span) => span.start <= start && span.end >= start + words.length)).toBe(true);
      }),
    );
  });

  it('gives answers that the page accepts', () => {
    holds(
      fc.property(drafts, fc.constantFrom('2016', '2024'), (draft, edition) => {
        const answer = toAnswer(raise(draft).flags, edition);
        expect(parseAnswer(structuredClone(answer), draft.text)).toEqual(answer);
      }),
    );
  });
});
