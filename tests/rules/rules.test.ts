import { describe, expect, it } from 'vitest';
import { read } from '../../lib/reading/index.ts';
import { LEVELS, type Rule } from '../../lib/rule.ts';
import { RULES } from '../../rules/index.ts';
import { unmark } from './example.ts';

const quotes = (text: string, spans: Iterable<{ start: number; end: number }>): string[] =>
  [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => `${start}: ${text.slice(start, end)}`);

const FIELDS = ['title', 'what', 'why', 'instead', 'notWhen'] as const;

describe.each(RULES.map((rule): [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  it('says what, why, what instead and when not, in plain words', () => {
    expect(id, 'Name the file in kebab case.').toMatch(/^[a-z]+\/[a-z\d]+(-[a-z\d]+)*$/);
    expect(LEVELS, 'Give the rule a level: high, medium or low.').toContain(rule.level);
    for (const field of FIELDS) {
      expect(rule[field].length, `Write "${field}" in 8 to 240 characters.`).toBeGreaterThanOrEqual(8);
      expect(rule[field].length, `Write "${field}" in 8 to 240 characters.`).toBeLessThanOrEqual(240);
      expect(rule[field], `Leave "violation" and exclamation marks out of "${field}".`).not.toMatch(
        /violat|!$/i,
      );
    }
    expect(rule.title, 'The title is a noun phrase with no full stop.').not.toMatch(/\.$/);
  });

  it('carries enough examples, each once', () => {
    const all = [...rule.flags, ...rule.passes].map((example) => JSON.stringify(example));
    expect(rule.flags.length, 'Write at least six examples that flag.').toBeGreaterThanOrEqual(6);
    expect(rule.passes.length, 'Write at least as many passes as flags.').toBeGreaterThanOrEqual(
      rule.flags.length,
    );
    expect(new Set(all).size, 'An example stands here twice.').toBe(all.length);
  });

  it.each(rule.flags.map((example) => [example]))('flags exactly the bracketed words: %j', (example) => {
    const { draft, spans } = unmark(example);
    expect(spans.length, 'Mark the words to flag with ⟦ and ⟧.').toBeGreaterThan(0);
    expect(quotes(draft.text, rule.find(read(draft)))).toEqual(quotes(draft.text, spans));
  });

  it.each(rule.passes.map((example) => [example]))('passes: %j', (example) => {
    const { draft, spans } = unmark(example);
    expect(spans, 'A pass carries no brackets.').toEqual([]);
    expect(quotes(draft.text, rule.find(read(draft)))).toEqual([]);
  });
});
