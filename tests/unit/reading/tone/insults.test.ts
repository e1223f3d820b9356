import { describe, expect, it } from 'vitest';
import { isMentioned, read } from '../../../../lib/reading/index.ts';

const insult = (text: string) =>
  read({ text }).insults.map(({ plain, target, reported }) => ({ plain, target, reported }));
const swears = (text: string) =>
  read({ text }).swearing.map(({ word, strength, aimed }) => [word, strength, aimed]);

describe('insults', () => {
  it.each([
    ['My boss is a lazy lying cow', 'lazy lying cow', 'manager'],
    ['Our clients are morons', 'morons', 'serviceUser'],
    ['These stupid parents never read it', 'stupid parents', 'relative'],
    ['You selfish article, move the car', 'selfish article', 'addressee'],
    ['The minister is a liar', 'liar', 'official'],
    ['Lazy nurses on days again', 'lazy nurses', 'profession'],
  ])('tells who is meant: %s', (text, plain, target) => {
    expect(insult(text)).toEqual([{ plain, target, reported: false }]);
  });

  it.each(['I am such a muppet', 'As a patient I am a total wimp'])('knows self-mockery: %s', (text) => {
    expect(insult(text).map(({ target }) => target)).toEqual(['self']);
  });

  it('knows affection for one’s own', () => {
    expect(insult('My dog is an idiot').map(({ target }) => target)).toEqual(['ownFamily']);
  });

  it('knows what somebody was called from what the writer says', () => {
    expect(insult('I was called an idiot by a caller').every(({ reported }) => reported)).toBe(true);
  });

  it.each([
    'gay, Black, Muslim, disabled and trans colleagues lead this network',
    'Guinea pig therapy at two, bring a helmet for the bike ride',
    'The lazy eye clinic, the fat pad, a thick bandage, a dense scan',
    'Scunthorpe, Penistone, Cockermouth and Twatt by Friday',
  ])('leaves everyday words alone: %s', (text) => {
    expect([...insult(text), ...swears(text)]).toEqual([]);
  });

  it('gives true spans of the draft as typed', () => {
    const text = '“Ｗow” – he’s a total muppet, our manager';
    const [found] = read({ text }).insults;
    expect(text.slice(found?.start, found?.end)).toBe('total muppet');
  });
});

describe('swearing', () => {
  it.each([
    ['f*cking hell', ['fucking', 'strong', false]],
    ['what a load of sh*te', ['shite', 'middling', false]],
    ['you tw@t', ['twat', 'strong', true]],
    ['some gobshite on the radio', ['gobshite', 'strong', true]],
    ['bloody tired', ['bloody', 'mild', false]],
  ])('grades %s', (text, first) => {
    expect(swears(text)[0]).toEqual(first);
  });

  it.each([
    'skin prick tests',
    'cock-up splints',
    'a bloody nose',
    'new onset AF',
    'Dick Van Dyke',
    'blue tits',
  ])('leaves %s alone', (text) => {
    expect(swears(text)).toEqual([]);
  });

  it('stays quick on long drafts of swear words', () => {
    const text = 'f***ing s**t you absolute lazy lying stupid cow of the '.repeat(300);
    const from = performance.now();
    expect(read({ text }).insults.length).toBeGreaterThan(0);
    expect(read({ text }).swearing.length).toBeGreaterThan(300);
    expect(performance.now() - from).toBeLessThan(3000);
  });
});

describe('isMentioned', () => {
  it.each([
    ['The word crumblies has no place here', true],
    ['Please stop calling people junkies', true],
    ['The junkies are back', false],
  ])('%s', (text, mentioned) => {
    const reading = read({ text });
    const [found] = reading.match(/crumblies|junkies/);
    expect(found && isMentioned(reading, found)).toBe(mentioned);
  });
});
