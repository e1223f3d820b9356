import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AGE_BANDS, UNITED_KINGDOM } from '../../../../lib/check/identifiability/figures/ages.ts';
import { FIGURES } from '../../../../lib/check/identifiability/figures/index.ts';
import * as others from '../../../../lib/check/identifiability/figures/others.ts';
import { PLACES, SETTINGS, SIZES } from '../../../../lib/check/identifiability/figures/places.ts';

const Source = z.strictObject({
  name: z.string().min(3),
  year: z.number().int().min(1985).max(2026),
  link: z.url({ protocol: /^https$/ }).optional(),
  how: z.enum(['counted', 'estimate']),
});
const share = z.number().positive().max(100_000);
const Figure = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['condition', 'event', 'family', 'job', 'group', 'description']),
  name: z.string().min(2),
  words: z.instanceof(RegExp).refine(({ source }) => source.includes('\\b'), 'whole words'),
  per100k: share,
  byAge: z.array(z.tuple([z.number().min(0).max(110), share])).optional(),
  bySex: z.tuple([z.number().positive().max(2), z.number().positive().max(2)]).optional(),
  newPer100k: share.optional(),
  smallPlace: z.number().positive().max(1).optional(),
  inPlace: share.optional(),
  vaguer: z.string().min(3).optional(),
  linked: z.string().min(3).optional(),
  unusual: z.literal(true).optional(),
  source: Source,
});
const people = z.number().positive().max(70_000_000);
const Place = z.strictObject({ name: z.string().min(3), people, source: Source });
const Size = z.strictObject({ under: people, say: z.string().min(5), people, source: Source });
const Age = z.strictObject({
  from: z.number().int().min(0).max(110),
  people,
  source: Source,
  women: z.number().positive().max(1),
  womenSource: Source,
});

describe('figures', () => {
  it.each(FIGURES.map((figure) => [figure.id, figure] as const))(
    '%s has a share, words and a source',
    (_id, figure) => {
      Figure.parse(figure);
      const from = figure.byAge?.map(([age]) => age) ?? [0];
      expect(from[0]).toBe(0);
      expect(from).toEqual([...from].sort((a, b) => a - b));
    },
  );

  it('are refused without a source or a year', () => {
    const [figure] = FIGURES;
    expect(Figure.safeParse({ ...figure, source: undefined }).success).toBe(false);
    expect(Figure.safeParse({ ...figure, source: { ...figure?.source, year: undefined } }).success).toBe(
      false,
    );
  });

  it('stand once each', () => {
    const ids = FIGURES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are counted in no fewer than four of ten', () => {
    const counted = FIGURES.filter(({ source }) => source.how === 'counted').length;
    expect(counted / FIGURES.length).toBeGreaterThan(0.4);
  });

  it('stand for what no figure counts with a source too', () => {
    for (const other of Object.values(others)) Figure.omit({ words: true }).parse(other);
  });
});

describe('people and places', () => {
  it('have a source and a year', () => {
    Place.omit({ name: true }).parse(UNITED_KINGDOM);
    for (const place of [...PLACES, ...Object.values(SETTINGS)]) Place.parse(place);
    for (const size of SIZES) Size.parse(size);
    for (const band of AGE_BANDS) Age.parse(band);
  });

  it('add up to the country, to within three in a hundred', () => {
    const all = AGE_BANDS.reduce((sum, band) => sum + band.people, 0);
    expect(Math.abs(all / UNITED_KINGDOM.people - 1)).toBeLessThan(0.03);
  });
});
