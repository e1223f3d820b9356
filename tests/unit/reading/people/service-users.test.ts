import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';

const users = (text: string) =>
  read({ text }).serviceUsers.map(({ start, end, how, particular, plural }) => ({
    words: text.slice(start, end),
    how,
    particular,
    plural,
  }));

describe('service users', () => {
  it.each([
    ['My 10 o’clock cancelled again', 'My 10 o’clock', 'slot'],
    ['Bed 4 has proposed to the porter', 'Bed 4', 'bed'],
    ['One of my ladies told me a joke', 'One of my ladies', 'slot'],
    ['The pt I saw today was lovely', 'The pt', 'noun'],
    ['A wee lady came into clinic this morning', 'A wee lady', 'noun'],
    ['Another frequent flyer tonight, third time this week', 'Another frequent flyer', 'slot'],
    ['The #NOF in bay 2 wants her tea', 'The #NOF', 'slot'],
    ["The patient's wife rang today", "The patient's wife", 'relative'],
    ['Fitted him with new aids and he cried', 'him', 'pronoun'],
  ])('finds one person in "%s"', (text, words, how) => {
    expect(users(text)).toContainEqual(expect.objectContaining({ words, how, particular: true }));
  });

  it.each([
    ['People with dementia deserve better'],
    ['Patients should wait no longer than 18 weeks'],
    ['Be patient with us, the phones are down'],
    ['Patient safety week starts today'],
    ['If a client asks, say no'],
    ['My mum said she is proud of me'],
    ['My manager told me he is leaving'],
    ['Our dog had his stitches out, he was very brave'],
  ])('finds nobody in particular in "%s"', (text) => {
    expect(users(text).filter(({ particular }) => particular)).toEqual([]);
  });

  it('knows several from one', () => {
    expect(users('My patients are waiting')[0]).toMatchObject({ plural: true, particular: false });
    expect(users('My caseload is huge')[0]).toMatchObject({ words: 'My caseload', how: 'slot' });
  });
});
