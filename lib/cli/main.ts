import { type CheckSettings, check, DEFAULT_CHECK, type Engine, type Flag } from '../check/check.ts';
import { STRICTNESSES, type Strictness } from '../check/strictness.ts';
import { english } from '../english.ts';
import type { Draft } from '../reading/index.ts';
import { speakWith } from '../say.ts';
import { BadLine, parseLines, SITE_NAMES, type SiteName, toDraft } from './jsonl.ts';
import { toRecord, toReport } from './report.ts';

/** What the command line needs of the machine, so that it can be tried without one. */
export interface Terminal {
  readonly readFile: (path: string) => string;
  readonly readInput: () => string;
  readonly out: (words: string) => void;
  readonly err: (words: string) => void;
}

const USAGE = `usage: npm run --silent check -- [--strictness ${STRICTNESSES.join('|')}] [--site ${SITE_NAMES.join('|')}] [--jsonl] [FILE…]`;

class BadUse extends Error {}

interface Options {
  strictness: Strictness;
  site: SiteName | undefined;
  jsonl: boolean;
  files: string[];
}

/**
 * Checks files, or standard input where none is named. Gives the exit status: 0 nothing raised, 1 something raised, 2
 * bad use. With --jsonl it is 0 unless the input cannot be read.
 */
export function main(args: readonly string[], engine: Engine, terminal: Terminal): 0 | 1 | 2 {
  speakWith(english);
  try {
    const options = parseOptions(args);
    const inputs =
      options.files.length > 0
        ? options.files.map((name) => open(name, terminal))
        : [standardInput(terminal)];
    const settings: CheckSettings = { ...DEFAULT_CHECK, strictness: options.strictness };
    const judge = (draft: Draft): Flag[] => check(draft, settings, engine);
    return options.jsonl ? lines(inputs, options, judge, terminal) : report(inputs, options, judge, terminal);
  } catch (fault) {
    if (!(fault instanceof BadUse || fault instanceof BadLine)) throw fault;
    terminal.err(`${fault.message}\n`);
    return 2;
  }
}

interface Input {
  readonly name: string;
  readonly text: string;
}

type Judge = (draft: Draft) => Flag[];

function lines(inputs: readonly Input[], options: Options, judge: Judge, terminal: Terminal): 0 {
  const drafts = inputs.flatMap(({ text }) => parseLines(text, options.site));
  for (const { id, draft } of drafts) {
    const flags = judge(draft).map((flag) => toRecord(flag, draft.text));
    terminal.out(`${JSON.stringify({ id, flags })}\n`);
  }
  return 0;
}

function report(inputs: readonly Input[], options: Options, judge: Judge, terminal: Terminal): 0 | 1 {
  let raised = 0;
  for (const { name, text } of inputs) {
    const flags = judge(toDraft(text, options.site));
    raised += flags.length;
    terminal.out(toReport(name, text, flags));
  }
  return raised > 0 ? 1 : 0;
}

function parseOptions(args: readonly string[]): Options {
  const options: Options = { strictness: 'standard', site: undefined, jsonl: false, files: [] };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--jsonl') options.jsonl = true;
    else if (word === '--strictness') options.strictness = oneOf(STRICTNESSES, rest.shift(), word);
    else if (word === '--site') options.site = oneOf(SITE_NAMES, rest.shift(), word);
    else if (word.startsWith('--')) throw new BadUse(`unknown option ${word}\n${USAGE}`);
    else options.files.push(word);
  }
  return options;
}

function oneOf<Name extends string>(names: readonly Name[], word: string | undefined, option: string): Name {
  const found = names.find((name) => name === word);
  if (!found) throw new BadUse(`${option} must be one of ${names.join(', ')}\n${USAGE}`);
  return found;
}

function open(name: string, terminal: Terminal): Input {
  try {
    return { name, text: terminal.readFile(name) };
  } catch {
    throw new BadUse(`cannot read ${name}`);
  }
}

const standardInput = (terminal: Terminal): Input => ({ name: 'standard input', text: terminal.readInput() });
