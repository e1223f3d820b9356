import type { Core } from '../core.ts';
import type { Span } from '../span.ts';
import { AGAINST, CARE, OTHER, SIGNS } from './commerce-words.ts';

/** Whether something is being sold or offered by the writer. */
export interface Commerce {
  /** A price, a call to book, places to fill: enough signs to read the draft as an advertisement. */
  readonly selling: boolean;
  /** At least one sign that the writer offers care or goods: "our clinic", "come and see us", a fee. */
  readonly offering: boolean;
  /** How many kinds of sign there are, each with its weight. */
  readonly strength: number;
  /** A jumble sale, a raffle, a vacancy, a study day for colleagues: money, but no care is sold. */
  readonly other: boolean;
  /** A draft of more than a few lines: it says more by chance, so a faint sign in it counts for less. */
  readonly wordy: boolean;
  readonly cues: readonly Span[];
}

/** In characters: about a full post on X. */
const WORDY = 260;
/** A long post says more by chance: beyond this many characters an advert needs one sign more. */
const LONG = 900;

/** Reads whether the draft sells or offers something. */
export function commerceOf(core: Core): Commerce {
  let strength = 0;
  const cues: Span[] = [];
  for (const [weight, sign] of SIGNS) {
    const [first] = core.match(sign);
    if (!first) continue;
    strength += weight;
    cues.push({ start: first.start, end: first.end });
  }
  strength -= AGAINST.filter((sign) => core.says(sign)).length;
  if (core.plain.length > LONG) strength -= 1;
  strength = Math.max(0, strength);
  const other = core.says(OTHER);
  const wordy = core.plain.length > WORDY;
  // A short post that names a treatment and shows one sign of an offer is an advert too.
  const brief = !wordy && strength >= 1 && core.says(CARE);
  return {
    strength,
    cues,
    other,
    wordy,
    offering: strength >= 1,
    selling: strength >= (other ? 4 : 2) || (brief && !other),
  };
}
