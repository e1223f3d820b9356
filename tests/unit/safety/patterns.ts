import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDERS = ['entrypoints', 'lib', 'rules'];

/** A file of the product in a line of a stack. */
const PRODUCT = /[\\/]((?:entrypoints|lib|rules)[\\/][\w./\\-]+\.tsx?)/;

/** A regular expression of the product, and where it was found. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** A short name for a pattern, under which its verdict is kept. */
export const keyOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${source}/${flags}`).digest('hex').slice(0, 16);

/** Every regular expression of the product, once. Call it before any module of the product was loaded. */
export async function allPatterns(
  load: (path: string) => Promise<Record<string, never>>,
): Promise<Pattern[]> {
  return distinct([...literals(), ...(await constructed(() => readSome(load)))]);
}

/** Every regular expression that stands as such in the sources: `/…/u`. */
function literals(): Pattern[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap(literalsIn),
  );
}

function literalsIn(file: string): Pattern[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const found: Pattern[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: file });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

/** Loads the rule book and checks drafts in which every part of the Reading has something to do. */
async function readSome(load: (path: string) => Promise<Record<string, never>>): Promise<void> {
  const { BOOK } = (await load('/rules/book.ts')) as unknown as typeof import('../../../rules/book.ts');
  const { check } = (await load(
    '/lib/check/check.ts',
  )) as unknown as typeof import('../../../lib/check/check.ts');
  for (const text of [
    'The lady in bed 4, "Mr John Smith", 84, from Whitby, had a stroke on Tuesday. @jo you should stop the statins.',
    'Our laser cures verrucas, £45 a visit. Call 07700 900123 or LS6 2QB. #soooo proud, f*ck this s h i t',
  ]) {
    check({ text, kind: 'reply', to: 'My knee hurts' }, { strictness: 'strict', categoriesOff: [] }, BOOK);
  }
}

/** Every regular expression that the product itself makes by `new RegExp(…)` while `work` runs. */
async function constructed(work: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const native = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const where = callerIn(new Error().stack ?? '');
    if (where) found.push({ source: made.source, flags: made.flags, where });
    return made;
  };
  globalThis.RegExp = new Proxy(native, {
    construct: (target, given) => note(Reflect.construct(target, given) as RegExp),
    apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

/** The file of the product that called, past those who only put patterns together; undefined where it was a package or a tool. */
function callerIn(stack: string): string | undefined {
  const frame = stack
    .split('\n')
    .find((line) => /^\s*at /.test(line) && !/safety[\\/]patterns\.ts|reading[\\/]wording\.ts/.test(line));
  if (!frame || frame.includes('node_modules')) return undefined;
  return PRODUCT.exec(frame)?.[1];
}

/** The same pattern but once, whatever flags only say how it is walked through (g, y, d). */
function distinct(patterns: readonly Pattern[]): Pattern[] {
  const plain = patterns.map((pattern) => ({
    ...pattern,
    flags: [...pattern.flags]
      .filter((flag) => 'imsuv'.includes(flag))
      .sort()
      .join(''),
  }));
  return [...new Map(plain.map((pattern) => [keyOf(pattern), pattern])).values()];
}
