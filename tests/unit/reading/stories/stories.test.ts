import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';

const themes = (text: string) =>
  read({ text })
    .stories.filter(({ sure }) => sure)
    .map(({ theme }) => theme);

describe('stories', () => {
  it('says what a telling is mostly about', () => {
    expect(themes('My lovely lady from the Tuesday group died last night and I am in bits')).toEqual([
      'death',
    ]);
    expect(themes('Her husband told me on the stairs that he has not slept since she came home')).toEqual([
      'family',
    ]);
  });

  it.each([
    ['My nan told me today that she is ninety and proud of it'],
    ['Stroke: know the signs and call 999'],
    ['Our team won an award on Thursday and I cried'],
    ['The dog had his stitches out today, bless him'],
  ])('tells of nobody in care: "%s"', (text) => {
    expect(themes(text)).toEqual([]);
  });

  it('adds up the clues of neighbouring sentences only', () => {
    const far = Array.from({ length: 12 }, () => 'Nothing to see here.').join(' ');
    expect(themes(`Saw a man. ${far} Crying in the car.`)).toEqual([]);
  });
});
