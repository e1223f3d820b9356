import type { Reading } from '../../reading/index.ts';
import { CATEGORIES, type Category } from '../../rule.ts';
import type { Thresholds } from './judge.ts';
import { sightOf } from './linear/features.ts';
import { type Linear, oddsOf, type StoredLinear, unpackLinear } from './linear/linear.ts';
import { answer, type Heard, hear, spell } from './network/network.ts';
import { rowsOf, type Spoken, spokenOf } from './network/spoken.ts';
import { type Hearing, type StoredNetwork, unpackNetwork } from './network/stored.ts';
import { tokensOf } from './tokens.ts';

/** What was learned, as it is kept. Written by `npm run train`. */
export interface Learned {
  readonly linear: StoredLinear;
  readonly network: StoredNetwork;
  /** From these odds (natural logarithm) a draft is raised at a level. Found on drafts that were not taught. */
  readonly thresholds: Readonly<Record<Category, Thresholds>>;
}

/** What was learned, ready for use. */
export interface Model {
  readonly linear: Linear;
  readonly hearing: Hearing;
  readonly thresholds: Learned['thresholds'];
}

export const unpack = ({ linear, network, thresholds }: Learned): Model => ({
  linear: unpackLinear(linear),
  hearing: unpackNetwork(network),
  thresholds,
});

/** What was made of a draft. */
export interface Opinion {
  /** That a careful colleague would raise something of a category (natural logarithm). */
  readonly odds: Readonly<Record<Category, number>>;
  readonly spoken: readonly Spoken[];
  readonly heard: Heard;
}

/** What both parts together make of a draft with at least one word or mark in it. */
export function opinionOf({ linear, hearing: { network, known } }: Model, reading: Reading): Opinion {
  const tokens = tokensOf(reading);
  const spoken = spokenOf(reading, tokens);
  const heard = hear(network, spell(network, rowsOf(known, spoken)));
  const answers = answer(network, heard);
  const sight = sightOf(reading, tokens);
  const odds = CATEGORIES.map((category, at): [Category, number] => [
    category,
    together(oddsOf(linear, category, sight), answers[at] ?? 0),
  ]);
  return { odds: Object.fromEntries(odds) as Record<Category, number>, spoken, heard };
}

/** The odds of both parts as one: their mean. By cross-validation neither deserves more of a say. */
export const together = (linear: number, network: number): number => (linear + network) / 2;
