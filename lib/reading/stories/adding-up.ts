import type { Match } from '../core.ts';
import type { Reading } from '../index.ts';
import type { Sentence } from '../sentences.ts';
import type { Span } from '../span.ts';

/** One sign of an idea: a pattern, or a question to the Reading, and how much it weighs. */
export interface Cue {
  readonly weight: number;
  readonly words: RegExp | ((reading: Reading) => readonly Span[]);
  /** Only lends weight and is never the words to flag: being at work, say. */
  readonly silent?: boolean;
  /** What the idea hangs on: where an idea names such signs, one of them must be there. */
  readonly core?: boolean;
}

/** An idea that no single word gives away: signs that count together where they stand near each other. */
export interface Idea {
  readonly cues: readonly Cue[];
  /** How much weight must come together. Each cue counts once. */
  readonly need: number;
  /** From how much weight on it is more than a hint. Below it a find is `low`. The same as `need` unless said. */
  readonly sure?: number;
  /** How many further sentences one thought may span. 1 unless said. */
  readonly reach?: number;
  /** Words that make the idea harmless where they stand within the same sentences, or in the one before. */
  readonly unless?: RegExp;
}

/** Where signs came together: a hint carries the level `low`. */
export interface Sum extends Span {
  readonly level?: 'low';
}

interface Hit extends Span {
  readonly cue: number;
}

/**
 * Where the signs of an idea add up: for each run of sentences that holds enough of them, the heaviest sign that may be
 * flagged, together with the signs beside it in its own sentence. Runs do not overlap. Pure; linear in the number of hits.
 */
export function addUp(reading: Reading, idea: Idea): Sum[] {
  const hasCore = idea.cues.some((cue) => cue.core);
  const hits = new Map<number, Hit[]>();
  // Most drafts show nothing of an idea: ask first for what it hangs on, and for the rest only where that is there.
  addHits(hits, reading, idea.cues, (cue) => !hasCore || cue.core === true);
  if (hits.size === 0) return [];
  if (hasCore) addHits(hits, reading, idea.cues, (cue) => cue.core !== true);
  const found: Sum[] = [];
  const reach = idea.reach ?? 1;
  for (let at = 0; at < reading.sentences.length; at += 1) {
    if (!hits.has(at)) continue;
    const run = reading.sentences.slice(at, at + reach + 1);
    const here = run.flatMap((sentence) => hits.get(sentence.index) ?? []);
    const weight = weigh(here, idea.cues);
    if (weight < idea.need || (hasCore && !here.some((hit) => idea.cues[hit.cue]?.core))) continue;
    const around = reading.sentences.slice(Math.max(0, at - 1), at + reach + 1);
    if (idea.unless && around.some((sentence) => idea.unless?.test(sentence.plain))) continue;
    const best = heaviest(here, idea.cues);
    if (!best) continue;
    const span = withCompany(best, here, reading);
    // Signs in one sentence speak of the same thing; spread over several they may not.
    const together = weigh(hits.get(reading.sentenceAt(best).index) ?? [], idea.cues) >= idea.need;
    found.push(together || weight >= (idea.sure ?? idea.need) ? span : { ...span, level: 'low' });
    at += reach;
  }
  return found;
}

/** The weight of some hits, each cue counted once. */
const weigh = (hits: readonly Hit[], cues: readonly Cue[]): number =>
  [...new Set(hits.map((hit) => hit.cue))].reduce((sum, cue) => sum + (cues[cue]?.weight ?? 0), 0);

function addHits(
  hits: Map<number, Hit[]>,
  reading: Reading,
  cues: readonly Cue[],
  wanted: (cue: Cue) => boolean,
): void {
  cues.forEach((asked, cue) => {
    if (!wanted(asked)) return;
    const { words } = asked;
    const spans = words instanceof RegExp ? reading.match(words) : words(reading);
    for (const span of spans) {
      const { index } = sentenceOf(reading, span);
      const known = hits.get(index) ?? [];
      known.push({ start: span.start, end: span.end, cue });
      hits.set(index, known);
    }
  });
}

const sentenceOf = (reading: Reading, span: Span): Sentence =>
  'sentence' in span ? (span as Match).sentence : reading.sentenceAt(span);

function heaviest(hits: readonly Hit[], cues: readonly Cue[]): Hit | undefined {
  const shown = hits.filter((hit) => !cues[hit.cue]?.silent);
  const weightOf = (hit: Hit) => cues[hit.cue]?.weight ?? 0;
  return shown.sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start || b.end - a.end)[0];
}

/** A flag longer than this (UTF-16 units) no longer points at anything. */
const LONGEST = 70;

/** A sign with the others of its sentence, as far as they stand close: one clause says more than one word. */
function withCompany(best: Hit, hits: readonly Hit[], reading: Reading): Span {
  const { index } = sentenceOf(reading, best);
  let { start, end } = best;
  for (const hit of hits) {
    if (reading.sentenceAt(hit).index !== index) continue;
    const from = Math.min(start, hit.start);
    const to = Math.max(end, hit.end);
    if (to - from <= LONGEST) [start, end] = [from, to];
  }
  return { start, end };
}

/** The mentions of work of some kinds, as a cue. */
export const atWork =
  (...kinds: readonly Reading['work'][number]['kind'][]) =>
  (reading: Reading): readonly Span[] =>
    reading.work.filter((mention) => kinds.includes(mention.kind));
