import { describe, expect, it } from 'vitest';
import { type Box, placeCard, placeChip, type Surroundings } from '../../../lib/advice/placing/placing.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const around = (parts: Partial<Surroundings> = {}): Surroundings => ({
  kept: [],
  spared: [],
  draft: box(200, 100, 600, 120),
  view: { width: 1000, height: 700 },
  ...parts,
});

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const CARD = { width: 360, height: 240 };
const CHIP = { width: 130, height: 28 };

describe('placing a card', () => {
  it('stands near its words, clear of them, of the draft and of Post', () => {
    const words = box(300, 110, 80, 24);
    const post = box(720, 240, 80, 36);
    const { left, top } = placeCard(words, CARD, around({ kept: [post] }));
    const placed = box(left, top, CARD.width, CARD.height);
    expect(meets(placed, words)).toBe(false);
    expect(meets(placed, post)).toBe(false);
    expect(meets(placed, around().draft)).toBe(false);
  });

  it('goes above where there is no room below', () => {
    const words = box(300, 640, 80, 24);
    const { top } = placeCard(words, CARD, around({ draft: box(200, 600, 600, 90) }));
    expect(top + CARD.height).toBeLessThanOrEqual(600);
  });

  it.each([
    [320, 568],
    [500, 300],
    [1000, 700],
  ])('stays within a window of %i by %i', (width, height) => {
    const { left, top } = placeCard(
      box(10, 10, 60, 20),
      { width: 300, height: 220 },
      around({ view: { width, height } }),
    );
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + 300).toBeLessThanOrEqual(width);
    expect(top + 220).toBeLessThanOrEqual(height);
  });
});

describe('placing the chip', () => {
  it('stands outside the editor', () => {
    const editor = around().draft;
    const { left, top } = placeChip(editor, CHIP, around());
    expect(meets(box(left, top, CHIP.width, CHIP.height), editor)).toBe(false);
  });

  it('keeps clear of the buttons under the editor', () => {
    const buttons = [box(680, 224, 120, 40), box(200, 224, 120, 40)];
    const { left, top } = placeChip(around().draft, CHIP, around({ spared: buttons }));
    for (const button of buttons) expect(meets(box(left, top, CHIP.width, CHIP.height), button)).toBe(false);
  });
});

describe('what stands beside a composer', () => {
  it('a card goes under Post where it would cover the tools beside the words', () => {
    const words = box(300, 110, 400, 40);
    const tools = box(200, 230, 600, 40);
    const post = box(720, 235, 70, 30);
    const { left, top } = placeCard(words, CARD, around({ post, spared: [tools] }));
    expect(meets(box(left, top, CARD.width, CARD.height), post)).toBe(false);
    expect(top).toBeGreaterThanOrEqual(post.bottom);
  });

  it('a chip goes where neither words nor controls of the site stand', () => {
    const editor = box(10, 200, 300, 150);
    const framed = box(10, 356, 300, 40);
    const name = box(60, 160, 90, 30);
    const { left, top } = placeChip(
      editor,
      CHIP,
      around({ draft: editor, spared: [framed, name], view: { width: 320, height: 640 } }),
    );
    const chip = box(left, top, CHIP.width, CHIP.height);
    for (const other of [editor, framed, name]) expect(meets(chip, other)).toBe(false);
  });
});
