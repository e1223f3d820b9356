import { describe, expect, it } from 'vitest';
import { parseAnswer, parseRequest } from '../../lib/messages.ts';

const TEXT = 'Bed 4 slept well';
const POINT = {
  start: 0,
  end: 5,
  rule: 'confidentiality/bed-or-room',
  category: 'confidentiality',
  level: 'high',
  title: 't',
  what: 'w',
  why: 'y',
  instead: 'i',
  standard: { number: '5.1', edition: '2016', sentence: 's' },
};

describe('messages', () => {
  it('takes a draft to check', () => {
    const message = { type: 'check', draft: { text: 'hello', site: 'x', kind: 'post' } };
    expect(parseRequest(message)).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'check',
    {},
    { type: 'check' },
    { type: 'check', draft: { text: 7 } },
    { type: 'check', draft: { text: 'a', site: 'elsewhere' } },
    { type: 'guidance', topic: 'https://elsewhere.example/?a=b' },
    { type: 'guidance', topic: '"><script>' },
    { type: 'open' },
  ])('is deaf to %j', (message) => {
    expect(parseRequest(message)).toBeUndefined();
  });

  it('takes points', () => {
    const last = { ...POINT, start: 12, end: 16 };
    expect(parseAnswer({ type: 'points', points: [POINT, last] }, TEXT)).toEqual({
      type: 'points',
      points: [POINT, last],
    });
  });

  it.each([
    undefined,
    null,
    {},
    { type: 'points' },
    { type: 'points', points: [{ ...POINT, start: 'a' }] },
    4,
  ])('reads %j as a fault', (message) => {
    expect(parseAnswer(message, TEXT)).toEqual({ type: 'fault' });
  });

  it.each([
    ['is turned round', { start: 5, end: 0 }],
    ['holds no words', { start: 3, end: 3 }],
    ['begins before the text', { start: -1 }],
    ['ends beyond the text', { end: 17 }],
    ['cuts through a letter', { end: 4.5 }],
  ])('reads an answer as a fault where a span %s', (_, edges) => {
    const points = [POINT, { ...POINT, ...edges }];
    expect(parseAnswer({ type: 'points', points }, TEXT)).toEqual({ type: 'fault' });
  });
});
