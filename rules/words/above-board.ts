import type { Match, Reading, Span } from '../../lib/reading/index.ts';
import { oneOf, pattern } from '../../lib/reading/wording.ts';

/**
 * What shows that a draft tells of nothing wrong, or that somebody else did it: owned up to, allowed, reported, off duty,
 * a relative's, a service user's, an advert's, information. Shared by the rules about trust.
 */
export const ABOVE_BOARD = pattern(oneOf`
  \b(?:a|the|this|one|old|that|an) (?:\w+ )?(?:man|woman|lady|gent|gentleman|chap)\b
  \b(?:reported|report it|allowed|your (?:gp|doctor|pharmacist|midwife|practice)|thank you|thanks to|please|off duty
    day off|days off|off tomorrow|my (?:own )?(?:car|time|money|break)|on my break|declared|owned up|permission
    consent(?:ed)?|agreed|supervision helped|myths?|isn't true|not true|misinformation|published|webinar|evidence
    charity|raffle|rehearsal|proud|grateful|privilege|my (?:mum|nan|gran|grandad|mother|father|dog|cat)|novel
    book club|panto|i can't (?:see|look|say|talk|advise|accept)|link below|testimonial\w*|i(?:'d| would) be struck off)\b
  £\d+
`);

/**
 * The words that any of these patterns finds, unless the draft as a whole is above board. Where finds share words, the
 * first is kept. Pure.
 */
export function saidStraight(
  reading: Reading,
  patterns: readonly RegExp[],
  unless: RegExp = ABOVE_BOARD,
): Span[] {
  const found: Match[] = patterns
    .flatMap((words) => [...reading.match(words)])
    .filter((span) => !reading.framed(span, 'condemned', 'fictional', 'quoted'))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (found.length === 0 || reading.says(unless)) return [];
  let end = -1;
  const kept: Span[] = [];
  for (const span of found) {
    if (span.start < end) continue;
    const words = reading.text.slice(span.start, span.end);
    end = span.start + words.trimEnd().length;
    kept.push({ start: span.end - words.replace(/^[\s.!?:,("]+/, '').length, end });
  }
  return kept;
}
