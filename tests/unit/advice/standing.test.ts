// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Standing } from '../../../lib/advice/standing.ts';
import type { Composer } from '../../../lib/compose/composer.ts';
import type { Answer } from '../../../lib/messages.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import { pointOn } from './points.ts';

const RAISED = 'The lady in bed 4';
const CALM = 'All quiet today';

/** Says what a check would say: a serious point on the bed. */
const answerTo = (text: string): Answer => ({
  type: 'points',
  points: text.includes('bed 4') ? [{ ...pointOn(text, 'bed 4'), level: 'high' }] : [],
});

/** What stands in a composer with one other text, which gets these answers. */
function standingIn(own: string, other: string, answer: (text: string) => Promise<Answer>, box = { own }) {
  const editor = document.createElement('div');
  const composer = {
    editor,
    read: () => ({ text: box.own, segments: [], lines: [] }),
    others: () => [other],
    draft: (text: string) => ({ text }),
  } as unknown as Composer;
  const desk = {
    settings: () => DEFAULTS,
    check: ({ text }: { text: string }) => answer(text),
    openGuidance: () => {},
    tell: () => {},
  };
  return new Standing(composer, desk, () => {}, new AbortController().signal);
}

const never = () => new Promise<Answer>(() => {});

describe('whether Post is held, of two texts that go out together', () => {
  it.each([
    ['the box in hand', RAISED, CALM],
    ['the other text', CALM, RAISED],
  ])('it is for a serious point in %s, though the check of the other is lost', async (_, own, other) => {
    const standing = standingIn(own, other, async (text) =>
      text === RAISED ? answerTo(text) : Promise.reject(new Error('lost')),
    );
    expect(await standing.check()).toBe(true);
  });

  it('it is as soon as one text is enough for it, and the next press knows', async () => {
    const standing = standingIn(RAISED, CALM, (text) =>
      text === RAISED ? Promise.resolve(answerTo(text)) : never(),
    );
    expect(await standing.check()).toBe(true);
    expect(standing.known()).toBe('raised');
  });

  it('nothing is known to be clear before both are', async () => {
    const standing = standingIn(CALM, CALM, async (text) => answerTo(text));
    await standing.watch.check();
    expect(standing.known()).toBe('clear');
    const waiting = standingIn(CALM, 'Quiet here too', (text) =>
      text === CALM ? Promise.resolve(answerTo(text)) : never(),
    );
    void waiting.check();
    await waiting.watch.check();
    expect(waiting.known()).toBeUndefined();
  });

  it('it is not for what an earlier check raised, while nobody answers for the words of now', async () => {
    const box = { own: RAISED };
    const asked = (text: string) => (text.endsWith('!') ? never() : Promise.resolve(answerTo(text)));
    const standing = standingIn(RAISED, CALM, asked, box);
    expect(await standing.check()).toBe(true);
    box.own = `${RAISED}!`;
    const soon = new Promise((resolve) => setTimeout(resolve, 50, 'no answer'));
    expect(await Promise.race([standing.check(), soon])).toBe('no answer');
  });

  it('it is not where both checks are lost', async () => {
    const standing = standingIn(RAISED, CALM, () => Promise.reject(new Error('lost')));
    expect(await standing.check()).toBe(false);
  });
});
