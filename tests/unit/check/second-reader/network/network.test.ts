import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  answer,
  hear,
  type Network,
  spell,
} from '../../../../../lib/check/second-reader/network/network.ts';
import { empty, partsOf } from '../../../../../lib/check/second-reader/network/parts.ts';
import { begin } from '../../../../../scripts/train/network/begin.ts';
import { type NetworkLesson, study } from '../../../../../scripts/train/network/study.ts';
import { TEACHING, teachNetwork } from '../../../../../scripts/train/network/teach.ts';
import { numbers } from '../../../../../scripts/train/numbers.ts';

const SIZE = { words: 6, width: 4, state: 3 };

const lesson: NetworkLesson = {
  rows: [[1], [2, 5], [1], [4]],
  dueByWord: Uint8Array.from([0, 1, 0, 2, 0, 1, 1, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0]),
  due: [1, 1, 0, 0, 0],
  worth: [1, 0.8, 1, 0, 1],
};

/** The fault of a network on the lesson, as `study` goes down it, with nothing blotted out. */
function fault(network: Network): number {
  const heard = hear(network, spell(network, lesson.rows));
  const cross = (odds: number, due: number) => Math.log1p(Math.exp(odds)) - due * odds;
  const told = lesson.dueByWord.reduce((sum, due) => sum + (due === 2 ? 0 : 1), 0);
  const byDraft = [...answer(network, heard)].reduce(
    (sum, odds, at) => sum + ((lesson.worth[at] ?? 0) * cross(odds, lesson.due[at] ?? 0)) / ANSWERS,
    0,
  );
  const byWord = [...lesson.dueByWord].reduce(
    (sum, due, at) => sum + (due === 2 ? 0 : cross(heard.byWord[at] ?? 0, due) / told),
    0,
  );
  return byDraft + TEACHING.byWord * byWord;
}

describe('the network', () => {
  it('goes down its faults: each slope is what a small change of the weight does', () => {
    const network = begin(SIZE, numbers(1));
    const slopes = empty(SIZE);
    study(network, lesson, slopes, new Set(), { ...TEACHING, blot: 0, unknown: 0 }, numbers(2));
    const small = 1e-5;
    partsOf(network).forEach((part, at) => {
      for (let place = 0; place < part.length; place += 1) {
        const was = part[place] ?? 0;
        part[place] = was + small;
        const above = fault(network);
        part[place] = was - small;
        const below = fault(network);
        part[place] = was;
        expect(partsOf(slopes)[at]?.[place]).toBeCloseTo((above - below) / (2 * small), 6);
      }
    });
  });

  it('learns what stands in which company', () => {
    // The same word is due behind the one, harmless behind the other.
    const lessons = Array.from({ length: 200 }, (_, at): NetworkLesson => {
      const isDue = at % 2 === 0;
      const rows = [[3 + (at % 3)], [isDue ? 1 : 2], [6]];
      return {
        rows: at % 4 < 2 ? rows : [[6], ...rows.slice(0, 2)],
        dueByWord: new Uint8Array(3 * ANSWERS),
        due: [at % 4 === 0 ? 1 : 0, 0, 0, 0, 0],
        worth: [1, 1, 1, 1, 1],
      };
    });
    const size = { words: 7, width: 8, state: 8 };
    const options = { ...TEACHING, epochs: 60, together: 8, warmUp: 10, blot: 0, byWord: 0 };
    const network = teachNetwork(lessons, size, options);
    expect(teachNetwork(lessons, size, options)).toEqual(network);
    const odds = (rows: number[][]) => answer(network, hear(network, spell(network, rows)))[0] ?? 0;
    expect(odds([[3], [1], [6]])).toBeGreaterThan(1);
    expect(odds([[6], [3], [1]])).toBeLessThan(-1);
    expect(odds([[3], [2], [6]])).toBeLessThan(-1);
  });
});
