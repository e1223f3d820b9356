import { type Lettered, Places } from './lettered.ts';

/** Marks that have a plain form but that NFKD leaves alone. */
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ...['‘', '’', '‛', 'ʼ', '`', '´', 'ʹ', '′'].map((mark): [string, string] => [mark, "'"]),
  ...['“', '”', '„', '‟', '«', '»', '″', '＂'].map((mark): [string, string] => [mark, '"']),
  ...['–', '—', '‑', '‒', '―', '−'].map((mark): [string, string] => [mark, '-']),
  ['…', '...'],
  ['⁄', '/'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u0085', '\n'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ı', 'i'],
]);

/** Zero-width characters, soft hyphens, direction marks, variation selectors, skin tones: seen by nobody or no word. */
const UNSEEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff]|[\u{1f3fb}-\u{1f3ff}]|\p{M}/u;
const MARKS = /\p{M}/gu;

/** Lettered capitals in squares and circles ('🅰', '🅵') and the like, which NFKD leaves alone. */
function enclosed(point: number): string | undefined {
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return undefined;
}

/** What a letter beyond ASCII reads as. NFKD turns mathematical and full-width letters, ligatures and accents plain. */
function shownAs(letter: string): string {
  const mark = PLAIN_MARKS.get(letter);
  if (mark !== undefined) return mark;
  const round = enclosed(letter.codePointAt(0) ?? 0);
  if (round !== undefined) return round;
  const plain = letter.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(MARKS, '');
  return PLAIN_MARKS.get(plain) ?? plain.replace('\u2044', '/');
}

/** Reads letters one by one: lower case, straight quotes, no accents, nothing that cannot be seen. */
export function readLetters(draft: string): Lettered {
  const pieces: string[] = [];
  const places = new Places(draft.length);
  // Lower-casing all of the draft would change lengths, so stretches of ASCII are copied and the rest read one by one.
  let run = 0;
  const flush = (to: number) => {
    if (to > run) pieces.push(draft.slice(run, to).toLowerCase());
    for (let at = run; at < to; at += 1) places.add(at, at + 1);
  };
  for (let at = 0; at < draft.length; ) {
    const unit = draft.charCodeAt(at);
    if (unit < 0x80 && unit !== 0x60 && unit !== 0x0d) {
      at += 1;
      continue;
    }
    flush(at);
    const letter = String.fromCodePoint(draft.codePointAt(at) ?? 0);
    const end = at + letter.length;
    const shown = unit === 0x0d ? (draft[end] === '\n' ? '' : '\n') : seenAs(letter);
    if (shown === '') places.stretch(end);
    pieces.push(shown);
    for (let count = 0; count < shown.length; count += 1) places.add(at, end);
    at = end;
    run = end;
  }
  flush(draft.length);
  return places.with(pieces.join(''));
}

/** What letters read as, kept: a draft uses few different ones. */
const known = new Map<string, string>();

function seenAs(letter: string): string {
  let shown = known.get(letter);
  if (shown === undefined) {
    shown = UNSEEN.test(letter) ? '' : shownAs(letter);
    if (known.size < 4096) known.set(letter, shown);
  }
  return shown;
}
