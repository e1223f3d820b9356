import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import type { Rule } from '../../../lib/rule.ts';
import { RULES } from '../../../rules/index.ts';
import { OWN_WORDS } from '../../../rules/own-words.ts';

const engine = {
  rules: RULES.filter((rule) => rule.id === 'confidentiality/bed-or-room'),
  ownWords: OWN_WORDS,
};
const settings = { strictness: 'standard', categoriesOff: [] } as const;
const DRAFT = 'The lady in bed 4 just proposed to the porter';

const raised = (text: string, wishes: object, rules: readonly Rule[] = engine.rules) =>
  check({ text }, { ...settings, ...wishes }, { ...engine, rules }).map(
    ({ start, end, rule }) => `${rule.id}: ${text.slice(start, end)}`,
  );

describe('what a person asks of the engine', () => {
  it('raises nothing from a rule that is off', () => {
    expect(raised(DRAFT, {})).toEqual(['confidentiality/bed-or-room: bed 4']);
    expect(raised(DRAFT, { rulesOff: ['confidentiality/bed-or-room'] })).toEqual([]);
  });

  it('leaves out what lies within an allowed phrase, however it is written', () => {
    expect(raised(DRAFT, { allowed: ['BED  4'] })).toEqual([]);
    expect(raised('The lady in bed 4a just proposed', { allowed: ['bed 4'] })).not.toEqual([]);
  });

  it('raises chosen words at every strictness, as whole words, at their true place', () => {
    const wishes = { alwaysRaise: ['Rosewood', 'o’brien'], strictness: 'relaxed' };
    expect(raised("😀 Late at ROSEWOOD again. O'Brien was in", wishes)).toEqual([
      'own/words: ROSEWOOD',
      "own/words: O'Brien",
    ]);
    expect(raised('The rosewoods are in bloom', wishes)).toEqual([]);
  });

  it('finds the same phrase in one draft after another', () => {
    const wishes = { alwaysRaise: ['Rosewood'] };
    for (const text of ['Rosewood', 'Late at Rosewood, home from Rosewood', 'Rosewood']) {
      expect(raised(text, wishes, [])).toEqual(text.match(/Rosewood/g)?.map((word) => `own/words: ${word}`));
    }
  });

  it('takes phrases of odd signs as they are, and empty ones as nothing', () => {
    expect(raised('Is it (a|b)+ or not?', { alwaysRaise: ['', '   ', '(((', 'a|b', '.*'] })).toEqual([
      'own/words: a|b',
    ]);
  });
});
