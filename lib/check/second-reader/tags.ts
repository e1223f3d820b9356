import type { Reading, Span } from '../../reading/index.ts';

/** What kind of thing the Reading takes each word for, by the offset at which the word starts. */
export function tagsOf(reading: Reading): Map<number, string> {
  const tags = new Map<number, string>();
  const starts = reading.words.map((word) => word.start);
  // Words are in order: halving leads to a span's first word. Walking there cost a sixth of a long draft's time.
  const firstFrom = (place: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const mark = (spans: Iterable<Span>, tag: (span: never) => string) => {
    for (const span of spans) {
      for (let at = firstFrom(span.start); at < starts.length; at += 1) {
        const start = starts[at] ?? span.end;
        if (start >= span.end) break;
        if (!tags.has(start)) tags.set(start, tag(span as never));
      }
    }
  };
  mark(reading.identifiers, () => '<identifier>');
  mark(reading.contacts, () => '<contact>');
  mark(reading.people, (person: Reading['people'][number]) => `<name ${person.role}>`);
  mark(reading.ages, () => '<age>');
  mark(reading.serviceUsers, (who: Reading['serviceUsers'][number]) =>
    who.particular ? '<one in care>' : '<in care>',
  );
  mark(reading.swearing, (swear: Reading['swearing'][number]) => `<swear ${swear.strength}>`);
  mark(reading.insults, () => '<insult>');
  mark(reading.claims, (claim: Reading['claims'][number]) => `<claim ${claim.kind}>`);
  mark(reading.treatments, () => '<treatment>');
  mark(reading.conditions, (condition: Reading['conditions'][number]) => `<${condition.kind}>`);
  mark(reading.places, (place: Reading['places'][number]) => `<${place.kind}>`);
  mark(reading.times, (when: Reading['times'][number]) => `<${when.kind}>`);
  mark(reading.work, (work: Reading['work'][number]) => `<work ${work.kind}>`);
  return tags;
}
