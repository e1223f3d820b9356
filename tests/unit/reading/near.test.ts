import { describe, expect, it } from 'vitest';
import { near } from '../../../lib/reading/near.ts';

describe('near', () => {
  const fell = near('fell|slipped', 'stairs|kerb', 3);

  it.each(['fell down the stairs', 'slipped, sadly, on a kerb', 'fell stairs'])('finds %j', (text) => {
    expect(fell.exec(text)?.[0]).toBe(text);
  });

  it.each(['fell. the stairs', 'fell on one of the many steep stairs', 'stairs fell', 'befell stairs'])(
    'finds nothing in %j',
    (text) => {
      expect(fell.test(text)).toBe(false);
    },
  );

  it('takes linear time', () => {
    const started = performance.now();
    fell.test('fell a '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
