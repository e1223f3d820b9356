import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../lib/reading/plain.ts';

describe('toPlain', () => {
  it.each([
    ['Curly ‘quotes’ and “marks”', 'curly \'quotes\' and "marks"'],
    ['Café, naïve, Siân, Łódź', 'cafe, naive, sian, lodz'],
    ['Wait… what – no', 'wait... what - no'],
    ['ＦＵＬＬ 𝓵𝓸𝓿𝓮 𝐛𝐨𝐥𝐝', 'full love bold'],
    ['z\u200bero w\u00adidth', 'zero width'],
    ['раypal сhеаt', 'paypal cheat'],
    ['привет', 'привет'],
    ['👍🏽 👩‍⚕️', '👍 👩⚕'],
    ['a\r\nb\rc', 'a\nb\nc'],
    // masked words
    ['this is sh1t and a$$', 'this is shit and ass'],
    ['f*ck off, tw@t', 'fuck off, twat'],
    ['F*** your KPIs', 'fuck your kpis'],
    ['s**t! f-ing f*****g w*nker', 'shit! fucking fucking wanker'],
    ['s h i t, f.u.c.k and w-a-n-k', 'shit, fuck and wank'],
    // and what only looks like one
    ['**** alone, a 5* hotel, A* and A**', '**** alone, a 5* hotel, a* and a**'],
    ['the A55, p155, Mrs S*****', 'the a55, p155, mrs s*****'],
    ['bay a b c d e, e.g. the U.K.', 'bay a b c d e, e.g. the u.k.'],
    ['x-ray, co-op, e-mail, 10-12, 3.5mg, M*A*S*H', 'x-ray, co-op, e-mail, 10-12, 3.5mg, m*a*s*h'],
    ['@rae_odp jo@example.org', '@rae_odp jo@example.org'],
    // drawn-out words
    ['Sooooo goooood, nooooo, pleeease', 'so good, no, please'],
    ['AAA, www.example.org, xxx, 1000, III', 'aaa, www.example.org, xxx, 1000, iii'],
    // hashtags
    ['#ProudToBeAnOT', '#proud to be an ot'],
    ['#nhsheroes #NHSHeroes #ODPDay', '#nhs heroes #nhs heroes #odp day'],
    ['#Band5Jobs #proud_to_care', '#band 5 jobs #proud to care'],
    ['#therapist #together #NOF #scunthorpe', '#therapist #together #nof #scunthorpe'],
  ])('reads %j as %j', (draft, plain) => {
    expect(toPlain(draft).text).toBe(plain);
  });

  it.each([
    ['She said “sh1t” twice', 'shit', 'sh1t'],
    ['what a s h i t day', 'shit', 's h i t'],
    ['f-ing hell', 'fucking', 'f-ing'],
    ['Sooooo tired', 'so', 'Sooooo'],
    ['I am #ProudToBeAnOT today', 'to be an ot', 'ToBeAnOT'],
    ['I am #ProudToBeAnOT today', '#proud', '#Proud'],
    ['Go to the cafe\u0301 now', 'cafe', 'cafe\u0301'],
    ['😀 the wait… is over', 'wait...', 'wait…'],
    ['z\u200be\u200bro', 'zero', 'z\u200be\u200bro'],
  ])('in %j gives %j back as %j', (draft, words, typed) => {
    const plain = toPlain(draft);
    const at = plain.text.indexOf(words);
    const { start, end } = plain.original(at, at + words.length);
    expect(draft.slice(start, end)).toBe(typed);
  });

  it('finds the plain words of a typed span', () => {
    const draft = 'A “café” — sooooo good';
    const plain = toPlain(draft);
    const start = draft.indexOf('sooooo');
    const found = plain.from({ start, end: start + 6 });
    expect(plain.text.slice(found.start, found.end)).toBe('so');
  });
});
