import { describe, expect, it } from 'vitest';
import { read, type WorkKind } from '../../../lib/reading/index.ts';

const kinds = (text: string, kind: WorkKind) =>
  read({ text })
    .work.filter((mention) => mention.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('reading.work', () => {
  it.each<[WorkKind, string, string]>([
    ['employer', 'The trust has moved our kettle', 'The trust'],
    ['employer', 'Honestly, this place', 'this place'],
    ['leadership', 'Nobody asked them upstairs', 'them upstairs'],
    ['leadership', 'The band 8s have biscuits', 'band 8s'],
    ['leadership', 'Told control about the tyre', 'control'],
    ['leadership', 'Thanks to whoever designed this form', 'whoever designed'],
    ['manager', 'My line manager brought chips', 'My line manager'],
    ['manager', 'Matron has views', 'Matron'],
    ['manager', 'my PE is on leave', 'my PE'],
    ['colleague', 'My crewmate sings', 'crewmate'],
    ['regulator', 'A letter from the HCPC', 'HCPC'],
    ['running', 'The rota is out', 'rota'],
    ['task', 'Writing my notes', 'my notes'],
    ['shift', 'A brew in the crew room', 'in the crew room'],
    ['shift', 'Between patients, so quickly', 'Between patients'],
    ['soon', 'Back on at 6', 'Back on at 6'],
    ['soon', 'Up at 5 for it', 'Up at 5'],
    ['soon', 'first day on the truck tomorrow', 'first day on the truck tomorrow'],
  ])('finds %s in %j', (kind, text, words) => {
    expect(kinds(text, kind)).toContain(words);
  });

  it('knows which are the writer’s own', () => {
    const [mention] = read({ text: 'My manager is kind' }).work;
    expect(mention?.own).toBe(true);
  });

  it.each([
    'Birth control is free',
    'A day out with the National Trust',
    'Work on pain control',
    'My shopping list is long',
  ])('finds no work in %j', (text) => {
    expect(read({ text }).work).toEqual([]);
  });
});
