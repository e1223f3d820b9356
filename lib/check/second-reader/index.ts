import { overlaps, type Reading } from '../../reading/index.ts';
import { putsRight } from '../../reading/putting-right.ts';
import { CATEGORIES, type Category, type Rule } from '../../rule.ts';
import type { Flag } from '../check.ts';
import { doubted, raisedAt, type Thresholds } from './judge.ts';
import LEARNED from './learned.json';
import { type Model, opinionOf, unpack } from './learned.ts';
import { oddsWithoutMildWords } from './mild-words.ts';
import { pointTo } from './point.ts';
import { tellsOfSomebody } from './somebody.ts';

/** The words in which the second reader speaks of each category. */
export type Voices = Readonly<Record<Category, Rule>>;

let unpacked: Model | undefined;

/** The learned weights, unpacked when the first draft comes. */
function learnedModel(): Model {
  unpacked ??= unpack(LEARNED);
  return unpacked;
}

/** Where the words are those of the wrong itself, when somebody denies it. The second reader sees the words and not the denial. */
const DENIABLE: readonly Category[] = ['language', 'trust'];

/** Of fewer words that it can read (Latin letters) it says nothing against the rules: it would go by what is usual alone. */
const ENOUGH = 4;

/**
 * Reads the whole draft after the rules. Where it is sure that a category is due and no rule said so, it raises the
 * words that are likeliest to be the cause, at most `medium`. Where it is sure of the contrary, it takes the rules' flags one level down;
 * a number that leads to one person stays as it is, for that is no matter of style.
 */
export function readAgain(reading: Reading, flags: readonly Flag[], voices: Voices): Flag[] {
  if (!reading.english || reading.words.length === 0) return [...flags];
  const model = learnedModel();
  const opinion = opinionOf(model, reading);
  const isSecure =
    reading.words.filter(({ kind, plain }) => kind === 'word' && /[a-z]/.test(plain)).length >= ENOUGH;
  return CATEGORIES.flatMap((category) => {
    const odds = opinion.odds[category];
    const thresholds = thresholdsOf(model, reading, category, odds);
    const own = raisedAt(odds, thresholds, []);
    const raised = flags
      .filter((flag) => flag.rule.category === category)
      .flatMap((flag) => {
        if (!isSecure || isExact(reading, flag)) return [flag];
        const level = doubted(flag.level, odds, own);
        return level ? [{ ...flag, level }] : [];
      });
    const levels = raised.map((flag) => flag.level);
    const level = raisedAt(odds, thresholds, levels);
    if (!level || (category === 'confidentiality' && !tellsOfSomebody(reading))) return raised;
    const place = pointTo(reading, category, opinion);
    if (DENIABLE.includes(category) && putsRight(reading.sentenceAt(place))) return raised;
    return [...raised, { ...place, level, rule: voices[category] }];
  });
}

/** The thresholds of a category. What only a mild swear word lifts to `medium` is raised as a tip at most. */
function thresholdsOf(model: Model, reading: Reading, category: Category, odds: number): Thresholds {
  const thresholds = model.thresholds[category];
  const isLifted =
    category === 'language' &&
    odds >= thresholds.medium &&
    oddsWithoutMildWords(model, reading, odds) < thresholds.medium;
  return isLifted ? { ...thresholds, medium: Number.POSITIVE_INFINITY } : thresholds;
}

/** Is the flag about a number, an address or a code that leads to one person? */
const isExact = (reading: Reading, flag: Flag): boolean =>
  [...reading.identifiers, ...reading.contacts].some((span) => overlaps(span, flag));
