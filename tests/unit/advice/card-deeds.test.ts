// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { cardDeeds, type DeedDesk } from '../../../lib/advice/card-deeds.ts';
import type { Shown } from '../../../lib/advice/draft-wishes.ts';
import { pointOn } from './points.ts';

const DRAWN = 'Our laser cures verrucas';
const point: Shown = {
  ...pointOn(DRAWN, 'cures', { swap: 'may help with' }),
  quote: 'cures',
  consented: false,
};

/** What is replaced in a draft that now reads like this, while the card was drawn for `DRAWN`. */
function replacedIn(text: string): string[] {
  const replaced: string[] = [];
  const replace = vi.fn(({ start, end }: { start: number; end: number }) => {
    replaced.push(`${start} ${text.slice(start, end)}`);
    return Promise.resolve('done' as const);
  });
  const composer = { read: () => ({ text }), replace };
  const desk = { composer, tell: vi.fn(), close: vi.fn(), say: vi.fn() };
  cardDeeds(desk as unknown as DeedDesk).swap(point);
  return replaced;
}

it.each([
  ['as it was drawn', DRAWN, ['10 cures']],
  ['typed in front of since', `Honestly, ${DRAWN}`, ['20 cures']],
  ['typed behind since', `${DRAWN}, and it cures warts`, ['10 cures']],
  ['moved, and there twice', `It cures warts. ${DRAWN}`, []],
  ['gone', 'Our laser may help', []],
])('Replace writes over its words and no others: %s', (_name, text, expected) => {
  expect(replacedIn(text)).toEqual(expected);
});
