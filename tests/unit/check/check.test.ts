import { describe, expect, it } from 'vitest';
import { check, DEFAULT_CHECK } from '../../../lib/check/check.ts';
import type { Category, Found, Level, Rule } from '../../../lib/rule.ts';
import { STANDARDS } from '../../../rules/standards.ts';

const TEXT = 'one two three four';

const at = (words: string): Found => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

const rule = (name: string, level: Level, find: Rule['find'], category: Category = 'language'): Rule => ({
  id: `${category}/${name}`,
  category,
  standard: STANDARDS[category],
  title: '',
  what: '',
  why: '',
  instead: '',
  notWhen: '',
  flags: [],
  passes: [],
  level,
  find,
});

const raised = (rules: readonly Rule[], settings = DEFAULT_CHECK) =>
  check({ text: TEXT }, settings, { rules }).map(
    (flag) => `${flag.rule.id} ${TEXT.slice(flag.start, flag.end)}`,
  );

describe('check', () => {
  const high = rule('high', 'high', () => [at('one')]);
  const medium = rule('medium', 'medium', () => [at('two')]);
  const low = rule('low', 'low', () => [at('three')]);

  it.each([
    ['relaxed', ['language/high one']],
    ['standard', ['language/high one', 'language/medium two']],
    ['strict', ['language/high one', 'language/medium two', 'language/low three']],
  ] as const)('at %s', (strictness, expected) => {
    expect(raised([low, medium, high], { ...DEFAULT_CHECK, strictness })).toEqual(expected);
  });

  it('leaves out a category that is switched off', () => {
    expect(raised([high], { ...DEFAULT_CHECK, categoriesOff: ['language'] })).toEqual([]);
  });

  it('takes the level of the find over that of the rule', () => {
    expect(raised([rule('a', 'high', () => [{ ...at('one'), level: 'low' }])])).toEqual([]);
  });

  it('reads no blanks at the end: they say nothing', () => {
    const long = rule('long', 'high', ({ text }) => (text.length > TEXT.length ? [at('one')] : []));
    expect(check({ text: `${TEXT} \n` }, DEFAULT_CHECK, { rules: [long] })).toEqual([]);
  });

  it('passes over a rule that throws, and says which', () => {
    const broken = rule('broken', 'high', () => {
      throw new Error('no');
    });
    const faults: string[] = [];
    const flags = check({ text: TEXT }, DEFAULT_CHECK, {
      rules: [broken, high],
      onFault: (id) => faults.push(id),
    });
    expect(flags.map((flag) => flag.rule.id)).toEqual(['language/high']);
    expect(faults).toEqual(['language/broken']);
  });

  it('keeps the more serious, then the longer, of two flags of a category on the same words', () => {
    const wide = rule('wide', 'medium', () => [at('one two')]);
    const narrow = rule('narrow', 'medium', () => [at('two')]);
    expect(raised([narrow, wide])).toEqual(['language/wide one two']);
    expect(raised([wide, high])).toEqual(['language/high one']);
  });

  it('keeps both where the categories differ, in the order of the words', () => {
    const other = rule('other', 'medium', () => [at('two three')], 'trust');
    expect(raised([other, medium, high])).toEqual([
      'language/high one',
      'language/medium two',
      'trust/other two three',
    ]);
  });
});
