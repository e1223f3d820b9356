import { describe, expect, it } from 'vitest';
import { DraftWishes } from '../../../lib/advice/draft-wishes.ts';
import { keyOf } from '../../../lib/advice/marks/marks.ts';
import { pointOn } from './points.ts';

const DRAFT = 'The lady in bed 4 called me a muppet';
const BED = pointOn(DRAFT, 'bed 4');
const INSULT = pointOn(DRAFT, 'muppet', { rule: 'language/insult', category: 'language', level: 'medium' });

describe('what the writer wishes for a draft', () => {
  it('is nothing at first: every point stands, with its words', () => {
    const shown = new DraftWishes().apply([BED, INSULT], DRAFT);
    expect(shown.map(({ quote, level, consented }) => [quote, level, consented])).toEqual([
      ['bed 4', 'high', false],
      ['muppet', 'medium', false],
    ]);
  });

  it('lets a point go, also where it stands elsewhere after an edit, and takes that back', () => {
    const wishes = new DraftWishes();
    const undo = wishes.dismiss(keyOf(BED, DRAFT));
    const later = `Honestly. ${DRAFT}`;
    expect(wishes.apply([pointOn(later, 'bed 4')], later)).toEqual([]);
    undo();
    expect(wishes.apply([pointOn(later, 'bed 4')], later)).toHaveLength(1);
  });

  it('lets go of these words only: another bed, or another rule about the same words, stands', () => {
    const wishes = new DraftWishes();
    wishes.dismiss(keyOf(BED, DRAFT));
    const other = 'The lady in bed 5';
    expect(wishes.apply([pointOn(other, 'bed 5')], other)).toHaveLength(1);
    expect(wishes.apply([{ ...BED, rule: 'confidentiality/place' }], DRAFT)).toHaveLength(1);
  });

  it('with consent, steps confidentiality down a level and nothing else', () => {
    const wishes = new DraftWishes();
    const undo = wishes.consent();
    const levels = () => wishes.apply([BED, INSULT], DRAFT).map(({ level, consented }) => [level, consented]);
    expect(levels()).toEqual([
      ['medium', true],
      ['medium', false],
    ]);
    expect(wishes.apply([{ ...BED, level: 'low' }], DRAFT)[0]?.level).toBe('low');
    undo();
    expect(levels()).toEqual([
      ['high', false],
      ['medium', false],
    ]);
  });

  it('forgets all of it with the draft', () => {
    const wishes = new DraftWishes();
    wishes.dismiss(keyOf(INSULT, DRAFT));
    wishes.consent();
    wishes.forget();
    expect(wishes.apply([BED, INSULT], DRAFT).map(({ level }) => level)).toEqual(['high', 'medium']);
  });
});
