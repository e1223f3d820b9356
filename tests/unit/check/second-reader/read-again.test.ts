import { describe, expect, it } from 'vitest';
import { type CheckSettings, check, DEFAULT_CHECK } from '../../../../lib/check/check.ts';
import type { Category } from '../../../../lib/rule.ts';
import { BOOK } from '../../../../rules/book.ts';

const secondReader = { ...BOOK, rules: [] };
const strict = { ...DEFAULT_CHECK, strictness: 'strict' as const };

/** The categories that the second reader alone raises at the standard strictness. */
const raised = (text: string): Category[] =>
  check({ text }, DEFAULT_CHECK, secondReader).map((flag) => flag.rule.category);

describe('the second reader', () => {
  it('says nothing of everyday posts', () => {
    const drafts = [
      'Lovely walk by the canal with the dog this morning.',
      'Swam in the sea this morning. Freezing.',
      'Chip butty, then bed.',
      'New bike, old knees.',
      'Anyone know a good plumber in Leeds?',
      'Band 6 post open in our team, closing date Friday. Come and join us.',
      'Great study day on dysphagia, thanks to everyone who came.',
    ];
    for (const draft of drafts) expect([draft, raised(draft)]).toEqual([draft, []]);
  });

  it('raises at most at medium, within the draft, with its own words', () => {
    const text = 'Guaranteed results or your money back, our laser cures back pain for good. Book now.';
    const flags = check({ text }, strict, secondReader);
    expect(flags.map((flag) => flag.rule.id)).toContain('promotion/second-reader');
    for (const { level, start, end, rule } of flags) {
      expect(level).not.toBe('high');
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(rule.why).toContain('this may be nothing');
    }
  });

  it('is silent where its category, or its own voice, is switched off', () => {
    const text = 'Guaranteed results or your money back, our laser cures back pain for good. Book now.';
    const ids = (settings: CheckSettings) =>
      check({ text }, settings, secondReader).map((flag) => flag.rule.id);
    expect(ids({ ...strict, categoriesOff: ['promotion'] })).not.toContain('promotion/second-reader');
    expect(ids({ ...strict, rulesOff: ['promotion/second-reader'] })).not.toContain(
      'promotion/second-reader',
    );
  });

  it.each([
    ['Addicts are scum.', 'Addicts are not scum.'],
    ['Vaccines have caused autism.', 'Vaccines have never caused autism.'],
    ['People on benefits are scroungers.', 'People on benefits aren’t scroungers.'],
  ])('does not take a denial for the wrong itself: %s', (wrong, denial) => {
    const about = (text: string) =>
      check({ text }, strict, secondReader)
        .map((flag) => flag.rule.category)
        .filter((category) => category === 'language' || category === 'trust');
    expect(about(wrong)).not.toEqual([]);
    expect(about(denial)).toEqual([]);
  });

  it.each([
    'Bloody hell what a shift. Home now.',
    'It’s bloody cold in the ambulance bay.',
    'I love my bloody job even on days like today.',
  ])('takes a mild swear word for no more than a tip: %s', (text) => {
    expect(raised(text)).not.toContain('language');
  });

  it('is not led astray by a mild swear word beside an insult', () => {
    expect(raised('Bloody addicts are scum, the lot of them')).toContain('language');
  });

  it('leaves drafts in another language alone', () => {
    expect(
      raised('Dzisiaj pacjent powiedział mi coś bardzo śmiesznego w szpitalu, ale nie mogę napisać co'),
    ).toEqual([]);
  });

  it('casts no doubt on a serious word at the end of a long harmless draft', () => {
    const text = `${'Sponsor our bed push on Saturday. '.repeat(1200)}The lady in bed 4 laughed`;
    const beds = check({ text }, DEFAULT_CHECK, BOOK).filter(({ start }) => text.startsWith('bed 4', start));
    expect(beds.map(({ level }) => level)).toEqual(['high']);
  });

  it('casts no doubt where it can read next to nothing', () => {
    for (const site of ['x', 'facebook', 'linkedin'] as const) {
      const flags = check({ text: 'שלום bed 4 مرحبا', site }, DEFAULT_CHECK, BOOK);
      expect(flags.map(({ level }) => level)).toEqual(['high']);
    }
  });
});
