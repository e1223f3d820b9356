import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';

const commerce = (text: string) => read({ text }).commerce;

describe('commerce', () => {
  it.each([
    'Laser for nails, £60, book online',
    'DM me for a slot on Friday',
    'Our insoles are in stock',
    'Two spaces left for June',
    'Free assessment with every package',
  ])('sees an advert in %j', (text) => expect(commerce(text).selling).toBe(true));

  it.each([
    'The ward was quiet and I went home late',
    'Does anyone have the new guideline? Message me',
    'Band 6 post, closing date Friday, apply on the website',
    'Raised £300 for the hospice raffle',
    'My first shift back after maternity leave',
  ])('sees none in %j', (text) => expect(commerce(text).selling).toBe(false));

  it('says when the draft is long', () => {
    expect(commerce('Laser £60').wordy).toBe(false);
    expect(commerce('Laser £60. '.repeat(40)).wordy).toBe(true);
  });
});
