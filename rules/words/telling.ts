import type { Reading, Span } from '../../lib/reading/index.ts';
import { type Sign, signsOf } from './telling-signs.ts';
import { START, WEIGHTS } from './telling-weights.ts';

/** From here on it is right three times in four. */
export const CERTAIN = 1.6;
/** From here on what a rule has found by itself stands. */
export const LIKELY = 0.5;
/** Below this even a hint is wrong more often than right. */
const HARDLY = -0.8;

interface Weighed {
  readonly weight: number;
  readonly signs: readonly Sign[];
}

const kept = new WeakMap<Reading, Weighed>();

function weigh(reading: Reading): Weighed {
  let weighed = kept.get(reading);
  if (!weighed) {
    const signs = signsOf(reading);
    const names = new Set(signs.map(({ name }) => name));
    let weight = START;
    for (const name of names) weight += WEIGHTS[name] ?? 0;
    weighed = { weight, signs };
    kept.set(reading, weighed);
  }
  return weighed;
}

/** How strongly a draft as a whole tells of somebody in care: the logarithm of the odds, more or less. */
export const tellingWeight = (reading: Reading): number => weigh(reading).weight;

/** The level at which a find may stand in its draft, or nothing where the draft speaks against it. */
export function levelAmong<Level extends 'high' | 'medium' | 'low'>(
  reading: Reading,
  level: Level,
  likely = LIKELY,
): Level | 'low' | undefined {
  const weight = tellingWeight(reading);
  if (weight >= likely) return level;
  return weight >= HARDLY ? 'low' : undefined;
}

/** A flag longer than this (UTF-16 units) no longer points at anything. */
const LONGEST = 70;

/** The words that give most away: the heaviest sign, with those of its sentence that stand close by. */
export function mostTelling(reading: Reading): Span | undefined {
  const bySentence = new Map<number, Sign[]>();
  for (const sign of weigh(reading).signs) {
    if (sign.end === sign.start || (WEIGHTS[sign.name] ?? 0) <= 0.2) continue;
    const { index } = reading.sentenceAt(sign);
    const known = bySentence.get(index);
    if (known) known.push(sign);
    else bySentence.set(index, [sign]);
  }
  const sum = (signs: readonly Sign[]) =>
    [...new Set(signs.map(({ name }) => name))].reduce((all, name) => all + (WEIGHTS[name] ?? 0), 0);
  const [best] = [...bySentence.values()].sort((a, b) => sum(b) - sum(a));
  if (!best) return undefined;
  const heaviest = [...best].sort(
    (a, b) => (WEIGHTS[b.name] ?? 0) - (WEIGHTS[a.name] ?? 0) || a.start - b.start,
  )[0];
  if (!heaviest) return undefined;
  let { start, end } = heaviest;
  for (const sign of best) {
    const from = Math.min(start, sign.start);
    const to = Math.max(end, sign.end);
    if (to - from <= LONGEST) [start, end] = [from, to];
  }
  // A sign may begin with what parts it from the words before.
  while (start < end && /[\s,(.!?:]/.test(reading.text.charAt(start))) start += 1;
  return { start, end };
}
