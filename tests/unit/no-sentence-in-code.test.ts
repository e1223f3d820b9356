import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The parts that speak to people. What they say stands in `public/_locales`. */
const SPEAKING = ['lib/advice', 'lib/pages', 'lib/worker', 'lib/settings', 'lib/reflection', 'entrypoints'];

/** Drafts made up for people to try: content. */
const CONTENT = ['lib/pages/practice/examples.ts', 'lib/pages/options/example.ts'];

/** Attributes whose value a person reads or hears. */
const READ_ALOUD = /^(aria-label|aria-description|title|placeholder|alt|label)$/;

/** Does it read like words for people, and not like a name, a selector or a class? */
const isSentence = (text: string): boolean => /^[A-Z“][\p{L}’]+[ ,:].*\p{Ll}/u.test(text);

/** The words for people that stand in a file of code. */
function sentencesIn(file: string, code: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    // What an error says is for whoever mends it.
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
    else if (ts.isJsxAttribute(node)) {
      const value = node.initializer;
      if (
        READ_ALOUD.test(node.name.getText()) &&
        value &&
        ts.isStringLiteral(value) &&
        /\p{L}{2}/u.test(value.text) &&
        !value.text.startsWith('https://')
      ) {
        found.push(value.text);
      }
    } else if (
      (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) &&
      isSentence(node.text)
    ) {
      found.push(node.text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const files = SPEAKING.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    posix.join(folder, file),
  ),
).filter((file) => /\.tsx?$/.test(file) && !CONTENT.includes(file));

describe('no sentence stands in the code', () => {
  it.each(files.map((file) => [file]))('%s', (file) => {
    expect(sentencesIn(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });

  it('would be found', () => {
    const code = `const a = <p title="Close" class="big box">Two words {x ? 'That is done.' : \`Gone \${y}\`}</p>;`;
    expect(sentencesIn('a.tsx', code)).toEqual(['Close', 'Two words', 'That is done.']);
    expect(sentencesIn('a.tsx', "throw new Error('There is none.')")).toEqual([]);
    expect(sentencesIn('a.tsx', "say('close'); q('button, a[href]'); <p>{say('x')} · “{y}”</p>;")).toEqual(
      [],
    );
  });
});
