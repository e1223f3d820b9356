import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';

const names = (text: string): string[] => read({ text }).people.map(({ name }) => name);
const roles = (text: string): Record<string, string> =>
  Object.fromEntries(read({ text }).people.map(({ name, role }) => [name, role]));

describe('people: who is named', () => {
  it.each([
    ['Agnieszka Kowalska walked today', ['Agnieszka Kowalska']],
    ['Sat with Chukwuemeka Eze and his wife', ['Chukwuemeka Eze']],
    ['Callum McLeod was in again', ['Callum McLeod']],
    ['Ffion Llewellyn has gone home', ['Ffion Llewellyn']],
    ['Rang Xiu Ling Chen about the chair', ['Xiu Ling Chen']],
    ['Had a chat with Gurpreet Singh Dhillon', ['Gurpreet Singh Dhillon']],
    ['Saoirse and Oisín both passed', ['Saoirse', 'Oisín']],
    ['Thanks to Andreea, João and Khadija', ['Andreea', 'João', 'Khadija']],
    ['Winsome Delroy-Smith made soup', ['Winsome Delroy-Smith']],
    ['Małgorzata rang', ['Małgorzata']],
  ])('knows names from everywhere: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['visited mrs okafor again', ['mrs okafor']],
    ['big dave is back', ['dave']],
    ['wee margaret ate a whole pie', ['margaret']],
    ['miss begum rang twice', ['miss begum']],
    ['Popped in to see Mr K', ['Mr K']],
    ['Sunita K. said her own name', ['Sunita K.']],
    ['Court again for J.B. this morning', ['J.B.']],
    ['patient AK refused again', ['AK']],
    ['Auntie Bev made the cake', ['Auntie Bev']],
  ])('knows lower case, titles and initials: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Off to St James’s Hospital for a meeting',
    'Bradford Royal Infirmary has a new car park',
    'Sponsor me for Marie Curie',
    'Got it in Holland & Barrett next to Boots',
    'Parkinson’s, Crohn’s and Down’s syndrome all in one clinic',
    'He has Bell’s palsy and a Thomas splint and a Zimmer frame',
    'Back in April, or May, or June, I may do it',
    'I will mark these, I hope, by dawn',
    'Reading a book in the bath',
    'Victoria line is down again',
    'No grace, no joy, just rain on the hazel',
    'Dr Martens and a Jack Russell',
  ])('takes nobody for a person: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['Grace came in on Tuesday', ['Grace']],
    ['had a lovely chat with Joy today', ['Joy']],
    ['My patient Hope went home', ['Hope']],
    ['Will Harper did the stairs', ['Will Harper']],
  ])('takes an everyday word for a name where a cue says so: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('gives spans of the draft as typed, without the possessive ending', () => {
    const text = '🙂 “Mrs Tanqueray’s” kettle and Siân’s cat';
    expect(read({ text }).people.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mrs Tanqueray',
      'Siân',
    ]);
  });
});

describe('people: who they are to the writer', () => {
  it.each([
    ['My patient Agnieszka stood up', 'Agnieszka', 'serviceUser'],
    ['old wilf in bed 9 wants his cat', 'wilf', 'serviceUser'],
    ['Mr Abubakar got his new knee and cried', 'Mr Abubakar', 'serviceUser'],
    ['Discharged Tomasz this morning', 'Tomasz', 'serviceUser'],
    ['My mentor Gurpreet signed me off', 'Gurpreet', 'colleague'],
    ['Shout out to Kath on nights', 'Kath', 'colleague'],
    ['Dr Okafor gave a talk', 'Dr Okafor', 'colleague'],
    ['Our Jake is down for two matches', 'Jake', 'family'],
    ['My nan Dilys turned 90', 'Dilys', 'family'],
    ['The hoist is called Brenda', 'Brenda', 'family'],
    ['Watching Idris Elba on the telly', 'Idris Elba', 'public'],
    ['Voted for Keir Starmer once', 'Keir Starmer', 'public'],
    ['Tariq likes custard', 'Tariq', 'unknown'],
  ])('%s', (text, name, role) => {
    expect(roles(text)[name]).toBe(role);
  });

  it('gives every mention of a name what one mention tells', () => {
    expect(
      read({ text: 'My patient Agnes smiled. Well done Agnes.' }).people.map(({ role }) => role),
    ).toEqual(['serviceUser', 'serviceUser']);
  });
});

it('stays linear and never throws', () => {
  const text = 'Mrs Okafor and J.B. and wee Robbie in bed 4, ’s “St James’s” 👩‍👩‍👧 '.repeat(900);
  const from = performance.now();
  expect(read({ text }).people.length).toBeGreaterThan(1000);
  expect(performance.now() - from).toBeLessThan(4000);
});
