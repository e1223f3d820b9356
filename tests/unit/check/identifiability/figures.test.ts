import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FIGURES } from '../../../../lib/check/identifiability/figures.ts';
import { WORDINGS } from '../../../../lib/check/identifiability/words.ts';

const share = z.number().positive().max(100_000);
const Figure = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['condition', 'event', 'family', 'job', 'group', 'description']),
  name: z.string().min(2),
  per100k: share,
  byAge: z.array(z.tuple([z.number().min(0).max(110), share])).optional(),
  bySex: z.tuple([z.number().positive().max(2), z.number().positive().max(2)]).optional(),
  newPer100k: share.optional(),
  smallPlace: z.number().positive().max(1).optional(),
  unusual: z.literal(true).optional(),
  source: z.strictObject({
    title: z.string().min(3),
    year: z.number().int().min(1985).max(2026),
    how: z.enum(['read', 'derived', 'estimate']),
  }),
});

describe('figures', () => {
  it.each(FIGURES.map((figure) => [figure.id, figure] as const))(
    '%s has a share and a source',
    (_id, figure) => {
      Figure.parse(figure);
      const from = figure.byAge?.map(([age]) => age) ?? [0];
      expect(from[0]).toBe(0);
      expect(from).toEqual([...from].sort((a, b) => a - b));
    },
  );

  it('stand once each, and each has its wordings', () => {
    const ids = FIGURES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(WORDINGS.map(([id]) => id).sort()).toEqual([...ids].sort());
  });
});
