import fc from 'fast-check';

/** Characters that no reader sees, or that join, turn round or break what stands beside them. */
const UNSEEN = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufe0f', '\u180e', '\u3164'],
  ...['\u202a', '\u202b', '\u202e', '\u202c', '\u2066', '\u2067', '\u2069', '\u200e', '\u200f', '\u061c'],
  ...['\u0301', '\u0308', '\u0336', '\u20dd', '\u0e31', '\u{e0061}', '\u{1f3fd}'],
];

/** Stretches that the Reading does something with, and ends of lines and of sentences. */
const READ = [
  ...['s h i t', 'f*ck', 'sh1t', '#ProudToBeAnOT', '#nhsheroes', 'sooooo', 'сhеаt', '“', '…', 'é', 'e\u0301'],
  ...['👍🏽', '👩‍⚕️', 'ß', 'İ', 'ﬁ', '½', '🅰', '\r\n', '\n', '\u2028', '\t', '\u00a0', '\0'],
  ...['. ', '! ', '? ', '"', "'", '”', '(', ')', '- ', '@jo ', '#', '1234567890 ', '07700 900123', 'LS6 2QB'],
  ...[
    'not ',
    'my nan ',
    'Casualty ',
    'Mr ',
    'Dr. ',
    'bed 4',
    '84 year old ',
    'the lady in ',
    'you ',
    'cures ',
  ],
];

const units = (min: number, max: number) =>
  fc
    .array(fc.integer({ min, max }), { maxLength: 4 })
    .map((codes) => codes.map((code) => String.fromCharCode(code)).join(''));

const joined = (part: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(part, { maxLength }).map((parts) => parts.join(''));

/** Any UTF-16 at all, halves of pairs and unseen characters too, among stretches that the Reading does something with. */
export const anyDraft: fc.Arbitrary<string> = joined(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    units(0, 0xffff),
    units(0xd800, 0xdfff),
    fc.constantFrom(...UNSEEN),
    { arbitrary: fc.constantFrom(...READ), weight: 4 },
  ),
  24,
);

/** What may be slipped between two letters of a draft: unseen characters, halves of pairs, blanks. */
export const noise: fc.Arbitrary<string> = joined(
  fc.oneof(fc.constantFrom(...UNSEEN), units(0xd800, 0xdfff), fc.constantFrom(' ', '\n', '\u00a0')),
  3,
);

/** One of these drafts with noise slipped in here and there: words that rules flag, and words that nobody types. */
export const disturbed = (drafts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...drafts), fc.array(fc.tuple(fc.nat(), noise), { maxLength: 4 }))
    .map(([draft, slips]) =>
      slips.reduce((text, [place, slip]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + slip + text.slice(at);
      }, draft),
    );
