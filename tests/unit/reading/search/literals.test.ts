import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../../../lib/reading/search/literals.ts';
import { EDGE } from '../../../../lib/reading/search/marks.ts';

const shown = (pattern: RegExp) => {
  const { starts, holds, crossesLines } = literalsOf(pattern);
  const readable = (words: readonly string[]) => words.map((word) => word.replaceAll(EDGE, '|'));
  return { starts: starts && readable(starts), holds: holds.map(readable), crossesLines };
};

describe('the literals of a pattern', () => {
  it.each([
    [/\b(?:cat|dogs?)\b/, ['|cat|', '|dogs|', '|dog|']],
    [/\b(?:my )?old man\b/, ['|my| |old| |', '|old| |man|']],
    [/(?<!not )ill\w+/, ['ill']],
    [/\bgr[ae]y\b/, ['|gray|', '|grey|']],
    [/\bno-one\b/, ['|no|-|one|']],
    [/\b(?:very |so ){0,2}(?:ill|sick)/, ['|very| ', '|so| ', '|ill', '|sick']],
    [/\bbed \d+/, ['|bed| |0']],
    [/💀|🤡/, ['💀', '🤡']],
    [/💀?cat/u, ['💀|cat', 'cat']],
    [/p[*#]+ky/, ['p|*', 'p|#']],
  ])('knows how a match of %s begins', (pattern, starts) => {
    expect(shown(pattern).starts).toEqual(starts);
  });

  it('knows what a match holds where it may begin with anything', () => {
    expect(shown(/\w+ (?:hospital|clinic)/)).toEqual({
      starts: undefined,
      holds: [[' |hospital', ' |clinic']],
      crossesLines: false,
    });
  });

  it('knows all the sets of which a match holds one each', () => {
    expect(shown(/\b(?:fell|slipped)(?: \w+){0,3} (?:stairs|kerb)\b/).holds).toEqual([
      [' |stairs|', ' |kerb|'],
      ['|fell', '|slipped'],
    ]);
  });

  it.each([/\w+/, /cat/i, /(?:cat)?/, /(?:cat|dog)*/, /cat|\w+/, /[^a]{2,3}/, /a/])(
    'knows nothing of %s',
    (pattern) => {
      expect(shown(pattern)).toMatchObject({ starts: undefined, holds: [] });
    },
  );

  it.each([
    /cat\s+dog/,
    /cat[^.]dog/,
    /cat\W/,
    /^cat/,
    /cat$/,
    /cat(?=\n)/,
    /(?<!\n)cat/,
    /cat(?!\D)/,
    /[^a-z]cat/,
    /[\s-]cat/,
    /cat\p{P}/u,
  ])('sees that %s may look beyond its line', (pattern) => {
    expect(literalsOf(pattern).crossesLines).toBe(true);
  });

  it.each([/cat[^.\n]dog/, /cat[^\s]dog/, /[$^]cat/, /\bcat.\S\w\d\.\$/, /(?<=\w )cat/])(
    'sees that %s stays in its line',
    (pattern) => {
      expect(literalsOf(pattern).crossesLines).toBe(false);
    },
  );
});
