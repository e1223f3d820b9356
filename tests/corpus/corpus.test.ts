import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Line, lines, measureAll } from './measure.ts';
import { isOdd } from './score.ts';

const FLOOR = fileURLToPath(new URL('floor.json', import.meta.url));

/** `npm run floor` writes the figures anew; the diff shows what a change of rules has done. */
const isUpdating = process.env.UPDATE_FLOOR === '1';

describe('the labelled drafts', () => {
  const all = measureAll();

  it('are judged no worse than the floor', () => {
    const now = lines(all);
    if (isUpdating) writeFileSync(FLOOR, `${JSON.stringify(now, undefined, 2)}\n`);
    const floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as Record<string, Line>;
    for (const [name, least] of Object.entries(floor)) {
      const line = now[name] ?? { precision: 0, recall: 0, cleanFlagged: 100 };
      expect(line.precision, `${name}: precision`).toBeGreaterThanOrEqual(least.precision);
      expect(line.recall, `${name}: recall`).toBeGreaterThanOrEqual(least.recall);
      expect(line.cleanFlagged, `${name}: clean drafts flagged`).toBeLessThanOrEqual(least.cleanFlagged);
    }
  });

  it('show what is raised in clean drafts, so that a new flag is seen in the diff', async () => {
    const rows = all
      .filter(({ gold }) => gold.expect.length === 0 && !gold.optional?.length)
      .flatMap(({ gold, flags }) =>
        flags.map(({ rule, level, start, end }) =>
          // Of the even ids the words are not shown: those drafts are for measuring only.
          [
            gold.id,
            rule.id,
            level,
            ...(isOdd(gold) ? [JSON.stringify(gold.text.slice(start, end))] : []),
          ].join(' '),
        ),
      );
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('clean-flags.txt');
  });
});
