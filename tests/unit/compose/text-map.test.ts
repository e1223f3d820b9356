// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEditor, toRange } from '../../../lib/compose/text-map.ts';

const editorOf = (html: string): HTMLElement => {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  return editor;
};

const textOf = (html: string): string => readEditor(editorOf(html)).text;

describe('reading an editor', () => {
  it.each([
    ['nothing', '', ''],
    [
      'Draft.js',
      '<div><div data-block><div><span><span data-text>one</span></span></div></div><div data-block><div><span>two</span></div></div></div>',
      'one\ntwo',
    ],
    [
      'Draft.js, a blank line',
      '<div><div><div><span>one</span></div></div><div><div><span><br data-text></span></div></div><div><div><span>two</span></div></div></div>',
      'one\n\ntwo',
    ],
    ['Draft.js, a soft break at the end of a block', '<div><div><span>one\n\n</span></div></div>', 'one\n'],
    [
      'Lexical, a paragraph a line',
      '<p><span>one</span></p><p><br></p><p><span>two</span></p>',
      'one\n\ntwo',
    ],
    ['Lexical, breaks in a paragraph', '<p><span>one</span><br><span>two</span></p>', 'one\ntwo'],
    ['Lexical, empty', '<p><br></p>', ''],
    ['Quill', '<p>one <strong>bold</strong> word</p><p><br></p>', 'one bold word\n'],
    ['ProseMirror, a trailing break', '<p>one<br><br class="ProseMirror-trailingBreak"></p>', 'one\n'],
    ['a break left before an empty node', '<p>one<br><span></span><!-- --></p><p>two</p>', 'one\ntwo'],
    ['an emptied first line', '<br><div>two</div>', '\ntwo'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    [
      'a table',
      '<table><tbody><tr><th>Bed</th><td>4</td></tr><tr><td>5</td></tr></tbody></table>',
      'Bed\n4\n5',
    ],
    ['small headings', '<h5>one</h5><h6>two</h6>three', 'one\ntwo\nthree'],
    ['plain contenteditable', 'one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
    ['a mention', '<p>Thanks <span contenteditable="false">@ana</span> again</p>', 'Thanks @ana again'],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('gives for every span the words that stand there', () => {
    const words = fc.stringMatching(/^[a-z 😂é]{0,6}$/u);
    const inline = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        words,
        fc.constant('<br>'),
        fc
          .tuple(fc.constantFrom('span', 'b', 'a'), fc.array(tie('node'), { maxLength: 3 }))
          .map(([tag, inner]) => `<${tag}>${(inner as string[]).join('')}</${tag}>`),
      ),
    })).node as fc.Arbitrary<string>;
    const lines = fc.array(
      fc.array(inline, { maxLength: 4 }).map((nodes) => `<p>${nodes.join('')}</p>`),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (paragraphs, a, length) => {
        const map = readEditor(editorOf(paragraphs.join('')));
        const start = a % (map.text.length + 1);
        const end = Math.min(map.text.length, start + (length % 6));
        const range = toRange(map, { start, end });
        // Breaks between blocks and <br> are no characters of a Range; all others must be the very same.
        const plain = (text: string) => text.replaceAll('\n', '');
        expect(plain(String(range ?? ''))).toBe(plain(map.text.slice(start, end)));
      }),
    );
  });
});
