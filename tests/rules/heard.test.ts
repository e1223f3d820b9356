import { describe, expect, it } from 'vitest';
import { check, DEFAULT_CHECK } from '../../lib/check/check.ts';
import { BOOK } from '../../rules/book.ts';
import { unmark } from './example.ts';

/** The rules and the second reader, without the estimate of how few people could be meant. */
const { estimate: _, ...READERS } = BOOK;
const STRICT = { ...DEFAULT_CHECK, strictness: 'strict' as const };

describe('what a rule takes for serious', () => {
  it('is shown at the standard strictness, whatever the second reader makes of it', () => {
    const silent = BOOK.rules.flatMap((rule) =>
      rule.flags
        .map((example) => unmark(example).draft)
        .filter((draft) => check(draft, STRICT, { rules: [rule] }).some(({ level }) => level === 'high'))
        .filter((draft) =>
          check(draft, DEFAULT_CHECK, READERS).every((flag) => flag.rule.category !== rule.category),
        )
        .map(({ text }) => `${rule.id}: ${text}`),
    );
    expect(silent).toEqual([]);
  });
});
