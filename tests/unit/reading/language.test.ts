import { expect, it } from 'vitest';
import { read } from '../../../lib/reading/index.ts';

it.each([
  ['Long day on the ward, two falls and a birthday, and then the bus did not come', true],
  ['aye well the bairn wis up aw night so ah wis deid on ma feet the day', true],
  ['Braw', true],
  ['Heute war ein langer Tag auf der Station und dann kam auch noch der Bus zu spät nach Hause', false],
  ['Dzisiaj był bardzo długi dzień na oddziale i potem autobus nie przyjechał wcale do domu', false],
  ['Penblwydd hapus i Mam heddiw, diolch yn fawr iawn i bawb am y cardiau a’r blodau hyfryd', false],
])('%s', (text, english) => {
  expect(read({ text }).english).toBe(english);
});
