import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';

const named = (text: string) => read({ text }).treatments.map(({ kind, plain }) => `${kind}: ${plain}`);

describe('treatments', () => {
  it.each([
    ['Dry needling on Tuesdays', 'therapy: dry needling'],
    ['Reiki and crystals', 'unproven: reiki'],
    ['New hearing aids are in', 'device: hearing aids'],
    ['Private whole-body MRI', 'test: whole-body mri'],
    ['Collagen powder from me', 'product: collagen powder'],
    ['My twelve week programme', 'programme: programme'],
    ['Dermal fillers', 'cosmetic: dermal fillers'],
    ['Ozempic', 'medicine: ozempic'],
  ])('names what is offered in %j', (text, treatment) => expect(named(text)).toContain(treatment));

  it('names nothing in a plain day', () => expect(named('The bus was late and it rained')).toEqual([]));
});
