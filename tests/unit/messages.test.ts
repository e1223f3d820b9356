import { describe, expect, it } from 'vitest';
import { parseAnswer, parseRequest } from '../../lib/messages.ts';

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
    expect(parseAnswer({ type: 'points', points: [POINT] })).toEqual({ type: 'points', points: [POINT] });
  });

  it.each([
    undefined,
    null,
    {},
    { type: 'points' },
    { type: 'points', points: [{ ...POINT, start: 'a' }] },
    4,
  ])('reads %j as a fault', (message) => {
    expect(parseAnswer(message)).toEqual({ type: 'fault' });
  });
});
