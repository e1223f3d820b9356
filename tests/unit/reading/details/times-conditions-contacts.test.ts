import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';

describe('times', () => {
  it.each([
    ['in theatre 4 as we speak', 'live'],
    ['saw her this morning', 'day'],
    ['on Tuesday we lost one', 'day'],
    ['the other day', 'recent'],
    ['on 14 February', 'date'],
    ['twenty years ago', 'long'],
  ])('reads "%s"', (text, kind) => {
    expect(read({ text }).times.map((when) => when.kind)).toContain(kind);
  });

  it('takes no phone number for a time', () => {
    expect(read({ text: 'Call 0800 123 4567' }).times).toEqual([]);
  });
});

describe('conditions', () => {
  it('marks what is rare and what is news', () => {
    expect(read({ text: 'She has MND' }).conditions).toMatchObject([{ rare: true }]);
    expect(read({ text: 'He came off a quad' }).conditions).toMatchObject([{ newsworthy: true }]);
    expect(read({ text: 'She had a stroke' }).conditions).toMatchObject([{ rare: false, newsworthy: false }]);
    expect(read({ text: 'Lovely weather' }).conditions).toEqual([]);
  });
});

describe('contacts', () => {
  it.each([
    ['07700 900123', 'mobile'],
    ['+44 7700 900123', 'mobile'],
    ['0191 496 0144', 'landline'],
    ['0800 111 4567', 'freephone'],
    ['jo.b@example.com', 'email'],
  ])('finds %s', (text, kind) => {
    expect(read({ text: `Ring ${text} now` }).contacts).toMatchObject([{ kind }]);
  });

  it('leaves other numbers alone', () => {
    expect(read({ text: 'We raised 12345 and ran 10k in 0.5 hours' }).contacts).toEqual([]);
  });
});
