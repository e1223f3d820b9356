import type { Core } from './core.ts';
import { condemnations } from './frames/condemnation.ts';
import { fictions } from './frames/fiction.ts';
import type { Frame, FrameReader, FrameSpan } from './frames/frame.ts';
import { generalities } from './frames/general.ts';
import { negations } from './frames/negation.ts';
import { events, leisure, recruitment } from './frames/occasions.ts';
import { ownBody, ownFamily } from './frames/own-life.ts';
import { longAgo } from './frames/past.ts';
import { quotations } from './frames/quotation.ts';
import { composites, consents, praises, reports, statistics } from './frames/said-so.ts';
import { suppositions } from './frames/supposed.ts';
import type { Reading } from './index.ts';

export type { Frame, FrameSpan } from './frames/frame.ts';

const READERS: readonly FrameReader[] = [
  negations,
  quotations,
  condemnations,
  reports,
  fictions,
  longAgo,
  ownBody,
  ownFamily,
  generalities,
  statistics,
  composites,
  consents,
  praises,
  suppositions,
  leisure,
  recruitment,
  events,
];

/** Every stretch in which a frame holds, in the order of the draft. */
export const frameSpansOf = (core: Core): FrameSpan[] =>
  READERS.flatMap((reader) => reader(core)).sort((a, b) => a.start - b.start || a.end - b.end);

/** Frames that can colour a whole draft: those that say what it is about. */
const COLOURING: readonly Frame[] = [
  'fictional',
  'historical',
  'self',
  'ownFamily',
  'general',
  'composite',
  'consented',
  'offDuty',
  'recruitment',
  'event',
];

/** The frames that colour the whole draft: they hold for two thirds of its words or more. */
export function draftFramesOf(reading: Reading): ReadonlySet<Frame> {
  const size = reading.sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const frames = new Set<Frame>();
  for (const frame of COLOURING) {
    const held = reading.sentences
      .filter((sentence) => reading.frames(sentence).has(frame))
      .reduce((sum, { start, end }) => sum + end - start, 0);
    if (size > 0 && held >= (2 / 3) * size) frames.add(frame);
  }
  return frames;
}
