import { expect, it } from 'vitest';
import { read } from '../../../lib/reading/index.ts';

it('tells words, numbers, hashtags, handles, links, emoji and marks apart', () => {
  const text = 'Hi @jo_odp, see example.co.uk at 10.30 #ProudToBeAnOT x-ray 👍🏽';
  expect(read({ text }).words.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`)).toEqual([
    'word:Hi',
    'handle:@jo_odp',
    'mark:,',
    'word:see',
    'link:example.co.uk',
    'word:at',
    'number:10.30',
    'hashtag:#ProudToBeAnOT',
    'word:x-ray',
    'emoji:👍🏽',
  ]);
});
