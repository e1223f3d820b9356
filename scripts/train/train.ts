import { type Learned, together } from '../../lib/check/second-reader/learned.ts';
import type { Network } from '../../lib/check/second-reader/network/network.ts';
import { answer, hear, spell } from '../../lib/check/second-reader/network/network.ts';
import { unpackNetwork } from '../../lib/check/second-reader/network/stored.ts';
import { CATEGORIES, type Category } from '../../lib/rule.ts';
import type { Example } from './drafts.ts';
import { foldsOf } from './folds.ts';
import { pack, rounded } from './linear/pack.ts';
import { oddsBy, teachLinear, telling } from './linear/teach.ts';
import { lessonOf, vocabularyOf } from './network/lessons.ts';
import { packNetwork } from './network/pack.ts';
import type { Task } from './network/teach.ts';

/**
 * The share of right calls, among those of a category, that sets the odds from which it is raised. As serious as the rest, trust
 * is known least: at the standard strictness more is asked of it, so that four of five of its flags are right, rules and second
 * reader together; and of language, so that no more than 3 of 100 ordinary tweets are raised. As a tip less is asked of trust and
 * more of the others: then two thirds of what is due is found in each category, and no more than 10 of 100 harmless timelines are
 * raised.
 */
const RIGHT: Readonly<Record<Category, { readonly medium: number; readonly low: number }>> = {
  confidentiality: { medium: 0.9, low: 0.85 },
  language: { medium: 0.94, low: 0.8 },
  promotion: { medium: 0.9, low: 0.9 },
  boundaries: { medium: 0.9, low: 0.86 },
  trust: { medium: 0.95, low: 0.59 },
};

/** Odds for every draft, each from a model that was not taught on any draft of the same author. */
export type OutOfFold = Readonly<Record<Category, Float64Array>>;

/** Numbers a word and numbers a state of the network. Found by cross-validation. */
const WIDTH = 24;
const STATE = 32;

/** What the networks must be taught, one for each fold and the last one on all drafts. They take most of the time. */
export const tasksOf = (drafts: readonly Example[]): Task[] =>
  [...foldsOf(drafts).map(({ taught }) => taught), drafts].map((taught) => {
    const known = vocabularyOf(taught);
    return {
      lessons: taught.map((draft) => lessonOf(draft, known)),
      size: { words: known.size + 1, width: WIDTH, state: STATE },
    };
  });

/** Asks about each measured draft what was taught without its author. The networks are those of `tasksOf`, in its order. */
export function crossValidate(drafts: readonly Example[], networks: readonly Network[]): OutOfFold {
  const odds = Object.fromEntries(CATEGORIES.map((name) => [name, new Float64Array(drafts.length)]));
  foldsOf(drafts).forEach(({ taught, asked }, fold) => {
    const network = networks[fold];
    if (!network) throw new RangeError(`There is no network for fold ${fold}`);
    const { network: kept, known } = unpackNetwork(packNetwork(network, vocabularyOf(taught)));
    const lessons = telling(taught);
    const linear = CATEGORIES.map((category) => rounded(teachLinear(lessons, category)));
    for (const at of asked) {
      const draft = drafts[at] as Example;
      const heard = answer(kept, hear(kept, spell(kept, lessonOf(draft, known).rows)));
      CATEGORIES.forEach((category, index) => {
        const row = odds[category];
        const model = linear[index];
        if (row && model) row[at] = together(oddsBy(model, draft), heard[index] ?? 0);
      });
    }
  });
  return odds as OutOfFold;
}

/** The least odds at which at least this share of the calls on unseen drafts is right. */
function threshold(
  drafts: readonly Example[],
  odds: Float64Array,
  category: Category,
  right: number,
): number {
  const order = [...odds.keys()].sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0));
  let hits = 0;
  let calls = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const at of order) {
    const draft = drafts[at];
    const due = draft?.isLesson ? undefined : draft?.due[category];
    if (due === undefined) continue;
    calls += 1;
    hits += due;
    if (calls >= 10 && hits / calls >= right) least = odds[at] ?? least;
  }
  return Number.isFinite(least) ? Math.round(least * 1000) / 1000 : 99;
}

/** Teaches on all drafts, with thresholds from the drafts that each model had not seen. */
export function train(drafts: readonly Example[], network: Network, outOfFold: OutOfFold): Learned {
  const lessons = telling(drafts);
  const models = CATEGORIES.map((name) => [name, teachLinear(lessons, name)] as const);
  const thresholds = CATEGORIES.map((name) => [
    name,
    {
      medium: threshold(drafts, outOfFold[name], name, RIGHT[name].medium),
      low: threshold(drafts, outOfFold[name], name, RIGHT[name].low),
    },
  ]);
  return {
    linear: pack(Object.fromEntries(models) as Parameters<typeof pack>[0]),
    network: packNetwork(network, vocabularyOf(drafts)),
    thresholds: Object.fromEntries(thresholds),
  };
}
