import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/reading/index.ts';
import { toPlain } from '../../lib/reading/plain.ts';

/** Any UTF-16 at all, lone surrogates too, and stretches that the Reading does something with. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        ...[
          's h i t',
          'f*ck',
          'sh1t',
          '#ProudToBeAnOT',
          '#nhsheroes',
          'sooooo',
          'сhеаt',
          '“',
          '…',
          '\u200b',
          'é',
        ],
        ...[
          '👍🏽',
          '👩‍⚕️',
          'ß',
          'İ',
          'ﬁ',
          '½',
          '\r\n',
          '. ',
          '! ',
          '"',
          "'",
          'not ',
          'my nan ',
          '@jo ',
          'Casualty ',
        ],
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('the plain draft', () => {
  it('maps every stretch inside the draft, in order', () => {
    fc.assert(
      fc.property(anything, (draft) => {
        const plain = toPlain(draft);
        let before = { start: 0, end: 0 };
        for (let at = 0; at < plain.text.length; at += 1) {
          const span = plain.original(at, at + 1);
          expect(span.start).toBeGreaterThanOrEqual(before.start);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(draft.length);
          before = span;
        }
      }),
    );
  });

  it('leaves no gap between the letters but what cannot be seen', () => {
    fc.assert(
      fc.property(anything, (draft) => {
        const { text, original } = toPlain(draft);
        if (text.length > 0) expect(original(0, text.length).end).toBe(draft.length);
      }),
    );
  });

  it('is settled: reading the plain draft again changes no plain ASCII', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.]{0,80}$/), (draft) => {
        const once = toPlain(draft).text;
        expect(toPlain(once).text).toBe(once);
      }),
    );
  });
});

describe('the Reading', () => {
  it('never throws, and every part stays inside the draft', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read({ text, kind: 'reply' });
        const spans = [
          ...reading.sentences,
          ...reading.words,
          ...reading.frameSpans.filter(({ end }) => end > 1),
          ...reading.address.by,
          ...reading.address.instructions,
          ...reading.match(/\w+/),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(typeof reading.english).toBe('boolean');
        for (const sentence of reading.sentences) reading.frames(sentence);
      }),
    );
  });

  it('puts every word into exactly one sentence', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read({ text });
        const joined = reading.sentences
          .map(({ plain }) => plain)
          .join('')
          .replace(/\s/g, '');
        expect(joined).toBe(reading.plain.replace(/\s/g, ''));
      }),
    );
  });
});
