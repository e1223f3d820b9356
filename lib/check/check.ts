import { type Draft, type Reading, read } from '../reading/index.ts';
import type { Category, Found, Level, Rule } from '../rule.ts';
import { withoutBlankEdges } from './edges.ts';
import { identifiable } from './identifiability/index.ts';
import { weaken } from './identifiability/weaken.ts';
import { Memory } from './memory.ts';
import { settleOverlaps } from './overlap.ts';
import { findPhrases, isAllowed } from './phrases.ts';
import { piecesOf } from './pieces.ts';
import { readAgain } from './second-reader/index.ts';
import { isShown, type Strictness } from './strictness.ts';

/** What a rule raised: a span of the draft (UTF-16 offsets) with its level and the rule that speaks. */
export interface Flag extends Found {
  readonly level: Level;
  readonly rule: Rule;
  /** The arithmetic behind an estimate, line by line; the last line is the result. */
  readonly sum?: readonly string[];
}

/** What the engine must know of a person's wishes. */
export interface CheckSettings {
  readonly strictness: Strictness;
  /** Categories that are switched off. */
  readonly categoriesOff: readonly Category[];
  /** Ids of rules that are switched off. */
  readonly rulesOff?: readonly string[];
  /** Names and phrases that are never raised. */
  readonly allowed?: readonly string[];
  /** Names and phrases that are raised wherever they stand, at every strictness. */
  readonly alwaysRaise?: readonly string[];
}

export const DEFAULT_CHECK: CheckSettings = { strictness: 'standard', categoriesOff: [] };

/** The rules that may speak, and what to do when one of them breaks. */
export interface Engine {
  readonly rules: readonly Rule[];
  /** Speaks for `alwaysRaise`. Without it those phrases are not raised. */
  readonly ownWords?: Rule;
  /** Speak for the second reader, category by category. Without them it is silent. */
  readonly voices?: Readonly<Record<Category, Rule>>;
  /** Speaks for details that fit few people. Without it nobody counts them. */
  readonly estimate?: Rule;
  /** Told the id of a rule that threw; the other rules go on. Never told any words of the draft. */
  readonly onFault?: (ruleId: string) => void;
}

/**
 * Reads a draft and gives what a careful colleague would raise, in the order of the words. Pure but for `onFault`
 * and for the memory of the draft before, which changes nothing but how long it takes. A rule that throws is passed over:
 * advice that is missing harms nobody, advice that blocks a post does.
 */
export function check(
  draft: Draft,
  settings: CheckSettings,
  engine: Engine,
  memory: Memory = new Memory(),
): Flag[] {
  // Blanks at the end say nothing. A rule that looks for the end of a draft, or how long it is, must not be led astray by them.
  const pieces = piecesOf({ ...draft, text: draft.text.trimEnd() });
  const raised = memory.take(pieces, settings, (piece) => checkPiece(piece, settings, engine));
  return pieces.flatMap(({ start: from }, at) =>
    (raised[at] ?? []).map((flag) => ({ ...flag, start: from + flag.start, end: from + flag.end })),
  );
}

function checkPiece(draft: Draft, settings: CheckSettings, engine: Engine): Flag[] {
  const reading = read(draft);
  const isOn = (rule: Rule) =>
    !settings.categoriesOff.includes(rule.category) && !settings.rulesOff?.includes(rule.id);
  const first = engine.rules.filter(isOn).flatMap((rule) => ask(rule, reading, engine));
  const flags = estimated(reading, second(reading, first, engine), engine)
    .filter((flag) => isOn(flag.rule) && isShown(flag.level, settings.strictness))
    .flatMap((flag) => withoutBlankEdges(flag, draft.text));
  const allowed = findPhrases(reading, settings.allowed ?? []);
  return settleOverlaps([
    ...flags.filter((flag) => !isAllowed(flag, allowed)),
    ...ownWords(reading, settings, engine),
  ]);
}

/** What both readers raise. Where the second one breaks, the first one's word stands. */
function second(reading: Reading, flags: readonly Flag[], { voices, onFault }: Engine): readonly Flag[] {
  if (!voices) return flags;
  try {
    return readAgain(reading, flags, voices);
  } catch {
    onFault?.('second-reader');
    return flags;
  }
}

/**
 * The flags and what the estimate of how few people could be meant says beside them, in the words of its rule but for the sum
 * itself. Where it says that thousands could be meant, it speaks against weak flags. Where it breaks, the others' word stands.
 */
function estimated(
  reading: Reading,
  flags: readonly Flag[],
  { estimate: rule, onFault }: Engine,
): readonly Flag[] {
  if (!rule) return flags;
  try {
    const few = identifiable(reading).map(({ instead, ...found }) => ({
      ...found,
      rule: { ...rule, instead },
    }));
    return [...weaken(reading, flags), ...few];
  } catch {
    onFault?.(rule.id);
    return flags;
  }
}

/** The phrases that a person wants raised. They asked for it, so strictness does not come into it. */
const ownWords = (reading: Reading, { alwaysRaise }: CheckSettings, { ownWords: rule }: Engine): Flag[] =>
  rule && alwaysRaise
    ? findPhrases(reading, alwaysRaise).map((span) => ({ ...span, level: rule.level, rule }))
    : [];

function ask(rule: Rule, reading: Reading, engine: Engine): Flag[] {
  try {
    return [...rule.find(reading)].map((found) => ({ ...found, level: found.level ?? rule.level, rule }));
  } catch {
    engine.onFault?.(rule.id);
    return [];
  }
}
