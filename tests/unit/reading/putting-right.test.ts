import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/index.ts';
import { putsRight } from '../../../lib/reading/putting-right.ts';

const isPutRight = (text: string) => read({ text }).sentences.some(putsRight);

describe('putsRight', () => {
  it.each([
    ['a falsehood', 'Vaccines have never caused autism.'],
    ['a falsehood, of somebody’s head', 'Wi-fi doesn’t fry your brain.'],
    ['a slur, straight', 'Addicts are not scum.'],
    ['a slur, after more words', 'People who live with psychosis aren’t dangerous.'],
    ['a slur, of nobody', 'Nobody is a bed blocker, they wait for a ramp.'],
    ['a slur, of an illness', 'Self harm isn’t attention seeking.'],
    ['blame', 'Immigrants are not the problem.'],
  ])('%s', (_name, text) => {
    expect(isPutRight(text)).toBe(true);
  });

  it.each([
    ['the slur itself', 'Addicts are scum.'],
    ['a hollow denial', 'They are not lazy but they never get up.'],
    [
      'a hollow denial of most',
      'Not all of them are thick. Not all of them aren’t thick either, just the most of them.',
    ],
    ['a denial with a way out', 'The sun never gave anybody cancer till they sold cream.'],
    ['mockery of one person', 'He isn’t lazy. He is asleep for a living.'],
    ['what others are said to say', 'They tell us the jab doesn’t cause autism.'],
    ['a thing', 'The bikini isn’t the problem.'],
    ['contempt', 'You can’t give them a brain cell.'],
  ])('not %s', (_name, text) => {
    expect(isPutRight(text)).toBe(false);
  });
});
