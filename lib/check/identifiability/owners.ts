import type { Reading } from '../../reading/index.ts';
import type { Span } from '../../reading/span.ts';
import { type Anchor, REACH } from './anchors.ts';
import type { Detail } from './detail.ts';
import { INDEFINITE, SAME, sexIn } from './who.ts';

/** Words that stand for a person. */
export interface Mention extends Span {
  /** Which person; -1 for somebody who is nobody's service user. */
  readonly subject: number;
}

/** Who is meant by each mention, person by person, and how many persons there are. */
export function mentionsOf(
  reading: Reading,
  anchors: readonly Anchor[],
  others: readonly Span[],
  details: readonly Detail[],
): { mentions: Mention[]; count: number } {
  const mentions: Mention[] = [];
  let count = 0;
  let sex: 'f' | 'm' | undefined;
  for (const anchor of anchors) {
    const words = reading.text.slice(anchor.start, anchor.end).toLowerCase();
    const said = sexIn(words);
    const goesOn =
      count > 0 &&
      !hasOtherAge(anchor, mentions, details, reading) &&
      (anchor.how === 'pronoun' ||
        anchor.how === 'relative' ||
        ((!INDEFINITE.test(words) || SAME.test(reading.before(anchor, 12)) || isAside(anchor, reading)) &&
          !(said && sex && said !== sex)));
    if (!goesOn) {
      count += 1;
      sex = undefined;
    }
    if (anchor.how !== 'relative') sex ??= said;
    mentions.push({ start: anchor.start, end: anchor.end, subject: count - 1 });
  }
  return {
    mentions: [...mentions, ...others.map(({ start, end }) => ({ start, end, subject: -1 }))].sort(
      (a, b) => a.start - b.start,
    ),
    count,
  };
}

/** A line by itself that says no more than what somebody is: 'a retired vicar' after 'Saw a man of 91'. */
const isAside = (anchor: Anchor, reading: Reading): boolean =>
  /^an? /.test(reading.sentenceAt(anchor).plain) &&
  reading.before(anchor, 12) === '' &&
  /^(?:,|\.|$| (?:with|from|in|of)\b)/.test(reading.after(anchor, 12));

/** Is somebody of another age told of in this sentence than in the one that spoke of the last person? */
function hasOtherAge(
  anchor: Anchor,
  mentions: readonly Mention[],
  details: readonly Detail[],
  reading: Reading,
): boolean {
  const last = mentions.at(-1);
  if (!last || anchor.how === 'pronoun' || anchor.how === 'relative') return false;
  const ageIn = (span: Span) => {
    const { index } = reading.sentenceAt(span);
    return details.find(
      (detail) => detail.is === 'age' && detail.counted && reading.sentenceAt(detail).index === index,
    );
  };
  const [here, before] = [ageIn(anchor), ageIn(last)];
  return (
    here?.is === 'age' &&
    before?.is === 'age' &&
    here !== before &&
    (here.from !== before.from || here.to !== before.to)
  );
}

/** Whose a detail is: who is spoken of last before it in its sentence, else first in it, else in the sentences before. */
export function ownerOf(
  detail: Detail,
  mentions: readonly Mention[],
  reading: Reading,
  count: number,
): number {
  const at = reading.sentenceAt(detail).index;
  const here = mentions.filter((mention) => reading.sentenceAt(mention).index === at);
  const near = here.findLast((mention) => mention.start < detail.end) ?? here[0];
  if (near) return near.subject;
  const before = mentions.findLast((mention) => mention.start < detail.start);
  if (before && at - reading.sentenceAt(before).index <= REACH) return before.subject;
  const after = mentions.find((mention) => mention.start >= detail.end);
  if (after && reading.sentenceAt(after).index - at <= 1) return after.subject;
  return detail.is === 'place' && count === 1 ? 0 : -1;
}
