import { type Core, toCore } from './core.ts';
import type { Draft } from './draft.ts';
import { type Frame, framesOf } from './frames.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';

export type { Core, GroupMatch, Match } from './core.ts';
export type { Draft, Kind, Site } from './draft.ts';
export type { Frame } from './frames.ts';
export type { Sentence } from './sentences.ts';
export { contains, overlaps, type Span } from './span.ts';

/** A draft, read: everything that a rule may ask. Each part is worked out when first asked for, and kept. */
export interface Reading extends Core {
  frames(sentence: Sentence): ReadonlySet<Frame>;
  /** Does the sentence around a span stand in any of these frames? */
  framed(span: Span, ...frames: Frame[]): boolean;
}

/** Reads a draft. Pure; never throws, whatever the text. */
export function read(draft: Draft): Reading {
  const core = toCore(draft);
  const frames = new Map<number, ReadonlySet<Frame>>();
  const framesAt = (sentence: Sentence) => {
    const known = frames.get(sentence.index) ?? framesOf(sentence, core);
    frames.set(sentence.index, known);
    return known;
  };
  return {
    ...core,
    frames: framesAt,
    framed: (span, ...wanted) => {
      const found = framesAt(core.sentenceAt(span));
      return wanted.some((frame) => found.has(frame));
    },
  };
}
