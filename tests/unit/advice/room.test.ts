import { describe, expect, it } from 'vitest';
import { type Box, placeCard, type Surroundings } from '../../../lib/advice/placing/placing.ts';
import { roomFor } from '../../../lib/advice/placing/room.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Composers as they stand in windows of several sizes: each has a word in its draft that a card is about. */
const COMPOSERS: Readonly<Record<string, Omit<Surroundings, 'kept' | 'spared'> & { word: Box }>> = {
  'a window with room beside the draft': {
    word: box(500, 395, 80, 24),
    draft: box(450, 341, 468, 105),
    post: box(450, 539, 468, 36),
    view: { width: 1368, height: 800 },
  },
  'a window with a little less room beside it': {
    word: box(383, 395, 76, 24),
    draft: box(316, 341, 468, 105),
    post: box(316, 539, 468, 36),
    view: { width: 1100, height: 800 },
  },
  'a window with room below': {
    word: box(319, 135, 515, 51),
    draft: box(319, 106, 515, 80),
    post: box(761, 235, 73, 36),
    view: { width: 1100, height: 800 },
  },
  'a telephone, with room below Post': {
    word: box(106, 232, 80, 24),
    draft: box(80, 100, 212, 210),
    post: box(219, 360, 73, 36),
    view: { width: 320, height: 640 },
  },
  'a telephone, with room above the draft': {
    word: box(28, 323, 248, 50),
    draft: box(28, 245, 264, 153),
    post: box(28, 477, 264, 36),
    view: { width: 320, height: 640 },
  },
  'a window at 200 %, with room beside Post': {
    word: box(213, 140, 81, 24),
    draft: box(80, 86, 442, 106),
    post: box(449, 242, 73, 36),
    view: { width: 550, height: 400 },
  },
  'a window at 200 %, with a wide Post': {
    word: box(108, 196, 76, 24),
    draft: box(41, 143, 468, 105),
    post: box(41, 341, 468, 36),
    view: { width: 550, height: 400 },
  },
};

describe('the room for a card', () => {
  for (const [name, { word, ...stands }] of Object.entries(COMPOSERS)) {
    it(`keeps even the longest card clear of draft and Post in ${name}`, () => {
      const { width, height } = roomFor(word, stands);
      const size = { width: Math.min(width, stands.view.width - 16), height };
      const { left, top } = placeCard(word, size, { ...stands, kept: [], spared: [] });
      const card = box(left, top, size.width, size.height);
      expect(meets(card, stands.draft), 'draft').toBe(false);
      expect(stands.post && meets(card, stands.post), 'Post').toBe(false);
      expect(card.right).toBeLessThanOrEqual(stands.view.width);
      expect(card.bottom).toBeLessThanOrEqual(stands.view.height);
    });
  }

  it('is narrower only where that frees the draft', () => {
    const room = (name: string) => {
      const { word, ...stands } = COMPOSERS[name] ?? expect.fail(name);
      return roomFor(word, stands);
    };
    expect(room('a window with room beside the draft')).toEqual({ width: 360, height: 784 });
    expect(room('a window with a little less room beside it')).toEqual({ width: 300, height: 784 });
    expect(room('a window with room below').width).toBe(360);
  });

  const view = { width: 320, height: 640 };

  it('keeps clear of the words at least, where the draft fills the window', () => {
    const draft = box(10, -900, 300, 2000);
    for (const top of [40, 120, 200, 300, 420, 500]) {
      const word = box(10, top, 100, 20);
      const { height } = roomFor(word, { draft, post: undefined, view });
      const { left, top: at } = placeCard(
        word,
        { width: 304, height },
        { draft, view, kept: [], spared: [] },
      );
      expect(meets(box(left, at, 304, height), word), `words at ${top}`).toBe(false);
    }
  });

  it('is never less than a card can be read in', () => {
    const draft = box(10, -900, 300, 2000);
    expect(roomFor(draft, { draft, post: undefined, view }).height).toBe(120);
    expect(roomFor(box(10, 60, 100, 520), { draft, post: undefined, view }).height).toBe(120);
  });
});
