// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, same, withSpace } from '../../../lib/compose/replaceable.ts';
import { readEditor } from '../../../lib/compose/text-map.ts';

const editorOf = (html: string): HTMLElement => {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  return editor;
};

/** The parts of the words, as slices of the text; undefined where they may not be written over. */
const partsOfWords = (html: string, words: string): string[] | undefined => {
  const editor = editorOf(html);
  const map = readEditor(editor);
  const start = map.text.indexOf(words);
  expect(start, `"${words}" stands in "${map.text}"`).toBeGreaterThanOrEqual(0);
  return partsOf(editor, map, { start, end: start + words.length })?.map((part) =>
    map.text.slice(part.start, part.end),
  );
};

describe('what may be written over', () => {
  it.each([
    ['words in one text', '<p>the lady in bed 4</p>', 'bed 4', ['bed 4']],
    ['words that are half bold', '<p>the lady in bed <b>4</b> now</p>', 'bed 4', ['bed ', '4']],
    [
      'words beside a mention',
      '<p><span contenteditable="false">@Tamsin</span> bed 4</p>',
      'bed 4',
      ['bed 4'],
    ],
    ['words in a second line', '<p>one</p><p>bed 4</p>', 'bed 4', ['bed 4']],
  ])('%s', (_, html, words, parts) => expect(partsOfWords(html, words)).toEqual(parts));

  it.each([
    ['words across two lines', '<p>bed</p><p>4</p>', 'bed\n4'],
    ['words across a break in a line', '<p>bed<br>4</p>', 'bed\n4'],
    ['a mention', '<p>thank you <span contenteditable="false">@Tamsin</span>!</p>', '@Tamsin'],
    [
      'words through a mention',
      '<p>you <span contenteditable="false">@Tamsin</span> too</p>',
      'you @Tamsin too',
    ],
  ])('not %s', (_, html, words) => expect(partsOfWords(html, words)).toBeUndefined());

  it('not nothing, and not what is not there', () => {
    const editor = editorOf('<p>bed 4</p>');
    const map = readEditor(editor);
    expect(partsOf(editor, map, { start: 2, end: 2 })).toBeUndefined();
    expect(partsOf(editor, map, { start: 9, end: 12 })).toBeUndefined();
  });
});

describe('taking words out', () => {
  it.each([
    ['in the middle', 'call to LS6 2QB this week', 'LS6 2QB', 'call to this week'],
    ['at the end', 'call to LS6 2QB', 'LS6 2QB', 'call to'],
    ['at the start', 'LS6 2QB again', 'LS6 2QB', 'again'],
    ['before a comma', 'to LS6 2QB, again', 'LS6 2QB', 'to, again'],
    ['at the start of a line', 'one\nLS6 2QB again', 'LS6 2QB', 'one\nagain'],
    ['within a word', 'pre2QBpost', '2QB', 'prepost'],
  ])('%s leaves one space at most', (_, text, words, left) => {
    const start = text.indexOf(words);
    const span = withSpace(text, { start, end: start + words.length });
    expect(text.slice(0, span.start) + text.slice(span.end)).toBe(left);
  });

  it('takes the words and at most one space more, whatever the draft', () => {
    const drafts = fc.array(fc.constantFrom('bed', ' ', ',', '\n', 'é', '👩🏽'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(drafts, fc.nat(), (pieces, pick) => {
        const text = pieces.join('');
        const at = pick % pieces.length;
        const start = pieces.slice(0, at).join('').length;
        const end = start + (pieces[at]?.length ?? 0);
        const span = withSpace(text, { start, end });
        const extra = text.slice(span.start, start) + text.slice(end, span.end);
        expect(span.start <= start && span.end >= end && (extra === '' || extra === ' ')).toBe(true);
      }),
    );
  });
});

it('takes no-break spaces for spaces, and nothing else for something else', () => {
  expect(same('bed\u00a04', 'bed 4')).toBe(true);
  expect(same('bed 4', 'bed  4')).toBe(false);
});
