// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DraftWishes } from '../../../lib/advice/draft-wishes.ts';
import { keyOf } from '../../../lib/advice/marks/marks.ts';
import { Thread } from '../../../lib/advice/thread.ts';
import type { Composer } from '../../../lib/compose/composer.ts';
import type { Answer } from '../../../lib/messages.ts';
import { pointOn } from './points.ts';

const RAISED = 'The lady in bed 4';

/** A composer with these other texts, and how often each draft was asked about. */
function threadOf(texts: string[], answer?: (text: string) => Answer, own = { text: 'The first of them' }) {
  const asked: string[] = [];
  const composer = {
    others: () => texts,
    read: () => ({ ...own, segments: [], lines: [] }),
    draft: (text: string) => ({ text }),
  } as unknown as Composer;
  const thread = new Thread(composer, async ({ text }) => {
    asked.push(text);
    return (
      answer?.(text) ?? { type: 'points', points: text.includes('bed 4') ? [pointOn(text, 'bed 4')] : [] }
    );
  });
  return { thread, asked };
}

const quotes = (thread: Thread, wishes = new DraftWishes()) =>
  thread.points(wishes).map(({ quote }) => quote);

describe('the other texts of a press', () => {
  it('are known when there are none', () => {
    const { thread } = threadOf([]);
    expect(thread.knows()).toBe(true);
    expect(quotes(thread)).toEqual([]);
  });

  it('are not known before they are checked; then their points stand with their words', async () => {
    const { thread, asked } = threadOf(['All quiet', RAISED]);
    expect(thread.knows()).toBe(false);
    expect(quotes(thread)).toEqual([]);
    await thread.check();
    expect(asked).toEqual(['All quiet', RAISED]);
    expect(thread.knows()).toBe(true);
    expect(quotes(thread)).toEqual(['bed 4']);
  });

  it('are unknown again as soon as one of them changes, or the settings do', async () => {
    const texts = [RAISED];
    const { thread } = threadOf(texts);
    await thread.check();
    texts[0] = 'The lady in bed 5';
    expect(thread.knows()).toBe(false);
    expect(quotes(thread)).toEqual([]);
    await thread.check();
    thread.forget();
    expect(thread.knows()).toBe(false);
  });

  it('are unknown again when the box in hand changes, for they may go on from it', async () => {
    const own = { text: 'Saw a lady of 91' };
    const { thread, asked } = threadOf(['She is from Tobermory'], undefined, own);
    await thread.check();
    own.text = 'Saw a lady';
    expect(thread.knows()).toBe(false);
    await thread.check();
    expect(thread.knows()).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('follow what the writer wishes', async () => {
    const { thread } = threadOf([RAISED]);
    await thread.check();
    const wishes = new DraftWishes();
    wishes.dismiss(keyOf(pointOn(RAISED, 'bed 4'), RAISED));
    expect(quotes(thread, wishes)).toEqual([]);
  });

  it('hold nothing where they could not be checked, and are asked about again', async () => {
    const answers: Answer[] = [{ type: 'fault' }];
    const { thread } = threadOf(
      [RAISED],
      (text) => answers.pop() ?? { type: 'points', points: [pointOn(text, 'bed 4')] },
    );
    await thread.check();
    expect(thread.knows()).toBe(false);
    expect(quotes(thread)).toEqual([]);
    await thread.check();
    expect(thread.knows()).toBe(true);
    expect(quotes(thread)).toEqual(['bed 4']);
  });
});
