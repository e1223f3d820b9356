// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE, PAUSE } from '../../../lib/advice/draft-watch.ts';
import { LONGEST_WAIT } from '../../../lib/compose/send-guard.ts';
import { Box } from './box.ts';
import { FakeWorker, type Fate, pointsIn, RAISED } from './worker.ts';

let worker: FakeWorker;
vi.mock('../../../lib/browser.ts', () => ({
  browser: { runtime: { id: 'postwell', sendMessage: (message: unknown) => worker.sendMessage(message) } },
}));
const { askWorker } = await import('../../../lib/worker-desk.ts');

/** The longest that an answer takes here, in ms. */
const LATEST = 12_000;

let box: Box;
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const statusOf = ({ standing }: Box) => standing.watch.status;
const titlesOf = ({ standing }: Box) => standing.points().map(({ title, quote }) => `${quote}: ${title}`);

beforeEach(() => {
  vi.useFakeTimers();
  worker = new FakeWorker();
  box = new Box(askWorker);
});
afterEach(() => {
  box.remove();
  vi.useRealTimers();
});

/** Writes a draft and lets it be checked, each question having such a fate. */
async function write(text: string, ...fates: Fate[]): Promise<void> {
  await later(0);
  worker.fates = fates;
  box.write(text);
  await later(PAUSE);
}

describe('a question to the worker', () => {
  it('that is lost: not checked, until the next edit', async () => {
    await write('The lady in bed 4', 'lost');
    await later(PATIENCE - 1);
    expect(statusOf(box)).toBe('checking');
    await later(1);
    expect(statusOf(box)).toBe('failed');
    await write('The lady in bed 4 today');
    await later(1);
    expect(statusOf(box)).toBe('checked');
    expect(titlesOf(box)).toEqual(['bed 4: first']);
  });

  it('that is answered after we gave up still counts', async () => {
    await write('The lady in bed 4', PATIENCE + 1_000);
    await later(PATIENCE);
    expect(statusOf(box)).toBe('failed');
    await later(1_000);
    expect(statusOf(box)).toBe('checked');
    expect(titlesOf(box)).toEqual(['bed 4: first']);
  });

  it('over which the worker ends is asked once more, and no more than that', async () => {
    await write('The lady in bed 4', 'ended');
    await later(1);
    expect(statusOf(box)).toBe('checked');
    await write('The lady in bed 4 today', 'ended', 'ended');
    await later(1);
    expect(statusOf(box)).toBe('failed');
    expect(worker.asked.slice(-2)).toEqual(['The lady in bed 4 today', 'The lady in bed 4 today']);
    expect(worker.asked).toHaveLength(4);
  });

  it.each(['refused', 'fault', 'nonsense', 'nothing'] as const)(
    'that is met with %s: not checked',
    async (fate) => {
      await write('The lady in bed 4', fate, fate);
      await later(0);
      expect(statusOf(box)).toBe('failed');
      expect(titlesOf(box)).toEqual([]);
    },
  );

  it('whose answer is overtaken by a later one does not count any more', async () => {
    await write('The lady in bed 4', 3_000);
    await write('The lady', 10);
    await later(10);
    expect(statusOf(box)).toBe('checked');
    await later(3_000);
    expect(statusOf(box)).toBe('checked');
    expect(titlesOf(box)).toEqual([]);
  });

  it('that fails late takes nothing from a later answer', async () => {
    await write('The lady', 'lost');
    await write('The lady in bed 4', 0);
    await later(PATIENCE);
    expect(statusOf(box)).toBe('checked');
    expect(titlesOf(box)).toEqual(['bed 4: first']);
  });

  it('about an earlier text marks, shifted, what still stands, until the later answer comes', async () => {
    await write('The lady in bed 4', 1_000);
    await write('And the lady in bed 4', 3_000);
    await later(1_000);
    expect(statusOf(box)).toBe('checking');
    expect(titlesOf(box)).toEqual(['bed 4: first']);
    await later(3_000);
    expect(statusOf(box)).toBe('checked');
  });

  it('about an earlier text takes nothing back of what is known of this one', async () => {
    await write('The lady in bed 4', 400);
    await write('Proud of our team', 1_000);
    box.write('The lady in bed 4');
    await later(PATIENCE);
    expect(statusOf(box)).toBe('checked');
    expect(titlesOf(box)).toEqual(['bed 4: first']);
  });

  it('that went by other settings does not count any more', async () => {
    await write('The lady in bed 4', 2_000);
    worker.wish = 'second';
    worker.fates = [0];
    box.standing.refresh();
    await later(1);
    expect(titlesOf(box)).toEqual(['bed 4: second']);
    await later(2_000);
    expect(titlesOf(box)).toEqual(['bed 4: second']);
  });
});

describe('Post', () => {
  it.each(['lost', 'refused', 'fault', 'nonsense', 4_000] as const)(
    'goes, once, when the question is %s',
    async (fate) => {
      await write('The lady in bed 4', fate, fate, fate, fate);
      box.post();
      await later(LONGEST_WAIT);
      expect(box.sent).toEqual(['The lady in bed 4']);
      expect(box.choice).toBeUndefined();
      await later(LATEST);
      expect(box.sent).toEqual(['The lady in bed 4']);
      expect(box.choice).toBeUndefined();
    },
  );

  it('that is held stays held when the worker falls silent, and goes once', async () => {
    await write('The lady in bed 4');
    await later(1);
    worker.fates = Array<Fate>(9).fill('lost');
    box.post();
    expect(box.choice).toBeDefined();
    await later(LATEST);
    box.choice?.postAnyway();
    await later(LATEST);
    expect(box.sent).toEqual(['The lady in bed 4']);
  });
});

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: LATEST }) },
  { weight: 3, arbitrary: fc.constantFrom<Fate>('lost', 'refused', 'ended', 'fault', 'nonsense', 'nothing') },
);
const step = fc.record({
  does: fc.constantFrom(
    'writes',
    'writes',
    'writes',
    'posts',
    'posts twice',
    'answers',
    'changes settings',
    'waits',
  ),
  text: fc.constantFrom('The lady', `The lady in ${RAISED}`, `And ${RAISED} again`, 'Proud of our team', ''),
  postAnyway: fc.boolean(),
  waits: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 8_000 })),
});

it('any session: nothing is sent twice or unasked, nothing altered, the chip comes to an end, Post always posts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { maxLength: 30 }),
      fc.array(step, { minLength: 1, maxLength: 20 }),
      async (fates, steps) => {
        box.remove();
        worker = new FakeWorker();
        worker.fates = [...fates];
        box = new Box(askWorker);
        let presses = 0;
        for (const { does, text, postAnyway, waits } of steps) {
          const before = box.text;
          const sentBefore = box.sent.length;
          if (does === 'writes' && !box.choice) box.write(text);
          if (does.startsWith('posts')) {
            presses += 1;
            box.post();
          }
          if (does === 'posts twice') box.post();
          if (does === 'answers') box.choice?.[postAnyway ? 'postAnyway' : 'edit']();
          if (does === 'changes settings') {
            worker.wish = `${worker.wish}+`;
            box.standing.refresh();
          }
          const expected = does === 'writes' && !box.choice ? text : before;
          await later(waits);
          const sent = box.sent.slice(sentBefore);
          // What stands there was not touched, and what went out is exactly what stood there.
          expect(sent.length > 0 ? sent[0] : box.text).toBe(expected);
          expect(box.sent.filter(Boolean).length).toBeLessThanOrEqual(presses);
        }
        box.choice?.edit();
        await later(PAUSE + PATIENCE);
        expect(statusOf(box)).not.toBe('checking');
        await later(LATEST);
        if (statusOf(box) === 'checked') {
          expect(box.standing.points().map(({ title }) => title)).toEqual(
            pointsIn(box.text, worker.wish).map(({ title }) => title),
          );
        }
        // In the end, whatever has happened, the writer can post, and does so once.
        const draft = `${box.text} to the end`;
        box.write(draft);
        await later(1);
        const sentBefore = box.sent.length;
        box.post();
        await later(LONGEST_WAIT);
        box.choice?.postAnyway();
        await later(LATEST);
        expect(box.sent.slice(sentBefore)).toEqual([draft]);
      },
    ),
    { numRuns: 300 },
  );
});
