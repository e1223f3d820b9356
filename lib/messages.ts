import * as z from 'zod/mini';
import { CATEGORIES, EDITIONS, LEVELS } from './rule.ts';

/** What became of a point. Counted for the person's own reflection, where they switched that on. */
export const OUTCOMES = ['edited', 'posted', 'dismissed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const DraftMessage = z.object({
  type: z.literal('check'),
  draft: z.object({
    text: z.string(),
    site: z.optional(z.enum(['x', 'facebook', 'linkedin', 'other'])),
    kind: z.optional(z.enum(['post', 'reply', 'comment', 'message', 'profile'])),
    to: z.optional(z.string()),
    thread: z.optional(z.readonly(z.array(z.string()))),
  }),
  /** For an example of our own: show all that there is, whatever the person's strictness. */
  all: z.optional(z.boolean()),
});

/** From page to worker. `wake` starts it up: a composer has the focus. */
const Request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('wake') }),
  DraftMessage,
  z.object({ type: z.literal('guidance'), topic: z.string().check(z.regex(/^[\w./-]{1,80}$/)) }),
  // The practice page asks for the selection that it was opened for.
  z.object({ type: z.literal('selection') }),
  // The composer is left: nothing to count any more.
  z.object({ type: z.literal('left') }),
  // What became of points, for the person's own reflection. Never any words.
  z.object({
    type: z.literal('outcome'),
    outcome: z.enum(OUTCOMES),
    categories: z.array(z.enum(CATEGORIES)).check(z.maxLength(200)),
  }),
]);
export type Request = z.infer<typeof Request>;

/** A flag with the words that the page shows. Offsets are UTF-16, into the text that was sent. */
const Point = z.object({
  start: z.int(),
  end: z.int(),
  rule: z.string(),
  category: z.enum(CATEGORIES),
  level: z.enum(LEVELS),
  title: z.string(),
  what: z.string(),
  why: z.string(),
  instead: z.string(),
  swap: z.optional(z.string()),
  /** The arithmetic behind an estimate, line by line; the last line is the result. */
  sum: z.optional(z.array(z.string())),
  standard: z.object({ number: z.string(), edition: z.enum(EDITIONS), sentence: z.string() }),
});
export type Point = z.infer<typeof Point>;

/** From worker to page, in answer to `check`. `fault` means that the draft was not checked. */
const Answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('points'), points: z.array(Point) }),
  z.object({ type: z.literal('fault') }),
]);
export type Answer = z.infer<typeof Answer>;

/** A request, or undefined where the message is none of ours. */
export const parseRequest = (message: unknown): Request | undefined => z.safeParse(Request, message).data;

/** The answer about a text. Whatever is not one, or speaks of words that do not stand there, reads as a fault. */
export function parseAnswer(message: unknown, text: string): Answer {
  const answer = z.safeParse(Answer, message).data;
  const isOfText =
    answer?.type !== 'points' ||
    answer.points.every(({ start, end }) => 0 <= start && start < end && end <= text.length);
  return answer && isOfText ? answer : { type: 'fault' };
}
