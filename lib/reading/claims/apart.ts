import { overlaps, type Span } from '../span.ts';

/** Of spans that share words, keeps the longest (of equals, the first). In the order of the draft. */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
