import { oneOf } from '../../reading/wording.ts';

/** Words after which a phrase goes on, whatever the next line begins with. */
const GOES_ON = new RegExp(
  [
    '\\b',
    oneOf`
      an? | the | my | our | his | her | their | of | from | in | at | with | to | for | on | by | near | and
      is | was | has | had | aged? | just | saw | seen | met | treated | visited | fitted | delivered | year
      years | old
    `,
    '$',
  ].join(''),
  'i',
);
/** Words with which no new sentence, and no line of a list, begins. */
const IS_MORE = /^(?:of|from|with|and|years?|yrs?|old|yo|y\/o|who|whose|aged)\b/;

/** The end of the line before, and the start of the one after: no word that counts is longer. UTF-16 units. */
const WORD = 16;

/**
 * The text with the line breaks that fall inside a phrase told as spaces: 'an 84⏎year old lady from⏎Whitby'. Boxes wrap lines
 * by themselves, but words that were pasted bring hard breaks along. As long as before, so that every place stays true;
 * blank lines, and lines that could be those of a list, stay.
 */
export const joinLines = (text: string): string =>
  text.replace(/\n/g, (gap, at: number) => {
    const before = text.slice(Math.max(0, at - WORD), at);
    const after = text.slice(at + 1, at + 1 + WORD);
    if (before.endsWith(gap) || after.startsWith(gap)) return gap;
    return GOES_ON.test(before.trimEnd()) || IS_MORE.test(after.trimStart()) ? ' ' : gap;
  });
