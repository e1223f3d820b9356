import { describe, expect, it } from 'vitest';
import { isDeclined } from '../../../../lib/reading/declining.ts';
import { type Draft, read } from '../../../../lib/reading/index.ts';
import { careWeight, isAboutCare, isNear } from '../../../../lib/reading/people/relations.ts';
import { keepsToGeneral, pointsToCare } from '../../../../lib/reading/signposting.ts';
import { together } from '../../../../lib/reading/together.ts';

const relations = (text: string, more: Omit<Draft, 'text'> = {}) => read({ text, ...more }).relations;
const whole = (text: string) => ({ start: 0, end: text.length });

describe('people in the writer’s care', () => {
  it.each([
    'one of my ladies knitted a hat',
    'a lad off my caseload rang',
    'the couple whose stairs we did',
    'my Tuesday group is a riot',
    'my half ten sang to me',
    'last year’s ACL waved at me',
    'she used to be one of mine',
  ])('knows them in: %s', (text) => expect(relations(text).inCare.length).toBeGreaterThan(0));

  it.each(['my own kids love the beach', 'be patient with the trains', 'off to the match with my brother'])(
    'knows that nobody is in care in: %s',
    (text) => expect(relations(text).inCare).toEqual([]),
  );

  it('weighs care from so many words down to none', () => {
    const weight = (text: string) => careWeight(read({ text }), whole(text));
    expect(weight('one of my patients waved')).toBe(3);
    expect(weight('my sister gave me a scarf')).toBe(0);
    expect(weight('rain again')).toBe(0);
  });

  it('needs a plainer tie for an everyday act than for a telling one', () => {
    const text = 'She waved as she left';
    const reading = read({ text });
    expect(isAboutCare(reading, whole(text), 1, 1)).toBe(false);
    expect(isAboutCare(reading, whole(text), 1, 3)).toBe(true);
  });
});

describe('who is answered', () => {
  it('knows somebody in care by the post that is answered, and by the reply', () => {
    expect(relations('See you soon', { kind: 'reply', to: 'You did my mum’s feet' }).toSomebodyInCare).toBe(
      true,
    );
    expect(relations('I’m not your physio any more', { kind: 'reply' }).toSomebodyInCare).toBe(true);
    expect(
      relations('See you soon', { kind: 'reply', to: 'Colleague: you did my shift' }).toSomebodyInCare,
    ).toBe(false);
  });

  it('knows a question about care', () => {
    const answer = (to: string) => relations('Hmm', { kind: 'reply', to }).asksAboutCare;
    expect(answer('My knee clicks, is that normal?')).toBe(true);
    expect(answer('Is the cafe open?')).toBe(false);
  });

  it('knows one reader from many', () => {
    expect(relations('@jo hello').toOne).toBe(true);
    expect(relations('Open day on Saturday').toOne).toBe(false);
  });
});

describe('what makes it harmless', () => {
  it.each([
    ['A patient offered me £50 and I said no', true],
    ['I can’t accept gifts but thank you', true],
    ['She gave me a scarf and wouldn’t take no', false],
    ['She gave me a scarf', false],
  ])('%s: declined is %s', (text, expected) =>
    expect(isDeclined(read({ text }), whole(text))).toBe(expected),
  );

  it('knows a pointer to care from a pointer away from it', () => {
    expect(pointsToCare(read({ text: 'Ask your GP about that' }))).toBe(true);
    expect(pointsToCare(read({ text: 'No need to see your GP' }))).toBe(false);
  });

  it('knows who keeps to what can be said to everybody', () => {
    expect(keepsToGeneral(read({ text: 'I can’t say from a photo' }))).toBe(true);
    expect(keepsToGeneral(read({ text: 'That is a corn' }))).toBe(false);
  });
});

describe('words that stand together', () => {
  it('covers every class in one sentence, in any order, and nothing across sentences', () => {
    const reading = read({ text: 'The pub was where we met. Rain.' });
    const [found] = together(reading, [/\bmet\b/, /\bpub\b/]);
    expect(found && reading.text.slice(found.start, found.end)).toBe('pub was where we met');
    expect(together(reading, [/\bmet\b/, /\brain\b/])).toEqual([]);
  });

  it('knows what is near by sentences', () => {
    const reading = read({ text: 'One. Two. Three.' });
    expect(isNear(reading, { start: 0, end: 3 }, [{ start: 10, end: 15 }], 1)).toBe(false);
    expect(isNear(reading, { start: 0, end: 3 }, [{ start: 10, end: 15 }], 2)).toBe(true);
  });
});
