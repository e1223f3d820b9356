import { describe, expect, it } from 'vitest';
import { main } from '../../../lib/cli/main.ts';
import { RULES } from '../../../rules/index.ts';

const bed = RULES.filter((rule) => rule.id === 'confidentiality/bed-or-room');

/** Runs the command line on files that exist only here. */
const run = (args: string[], input = '', files: Record<string, string> = {}) => {
  let out = '';
  let err = '';
  const status = main(
    args,
    { rules: bed },
    {
      readFile: (path) => {
        const text = files[path];
        if (text === undefined) throw new Error('no such file');
        return text;
      },
      readInput: () => input,
      out: (words) => {
        out += words;
      },
      err: (words) => {
        err += words;
      },
    },
  );
  return { status, out, err };
};

describe('the command line, for people', () => {
  it('reports what is raised, with its standard, and exits 1', () => {
    const { status, out } = run([], 'The lady in bed 4 laughed');
    expect(status).toBe(1);
    expect(out).toContain('“bed 4”');
    expect(out).toContain(
      'Standard 5.1 (2016 edition): You must treat information about service users as confidential.',
    );
  });

  it('exits 0 where nothing is raised', () => {
    expect(run([], 'A quiet day')).toEqual({
      status: 0,
      out: 'standard input: nothing to raise.\n',
      err: '',
    });
  });

  it('reads files', () => {
    const { status, out } = run(['a.txt', 'b.txt'], '', { 'a.txt': 'Fine', 'b.txt': 'Bed 4 again' });
    expect(status).toBe(1);
    expect(out).toContain('a.txt: nothing to raise.');
    expect(out).toContain('b.txt: 1 to consider.');
  });

  it.each([
    [['--strictness', 'harsh'], '--strictness must be one of relaxed, standard, strict'],
    [['--strictness'], '--strictness must be one of'],
    [['--site', 'myspace'], '--site must be one of x, facebook, linkedin, reply'],
    [['--nonsense'], 'unknown option --nonsense'],
    [['missing.txt'], 'cannot read missing.txt'],
  ])('exits 2 on %j', (args, words) => {
    const { status, out, err } = run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });
});

describe('the command line, for programs', () => {
  const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

  it('gives one line for each draft, and exits 0', () => {
    const input = lines(
      { id: 'a', text: 'Bed 4 again', site: 'x', other: true },
      { id: 'b', text: '', to: 'Who?' },
    );
    const { status, out } = run(['--jsonl'], input);
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 'a',
        flags: [
          {
            rule: 'confidentiality/bed-or-room',
            category: 'confidentiality',
            standard: '5.1',
            level: 'high',
            start: 0,
            end: 5,
            quote: 'Bed 4',
          },
        ],
      },
      { id: 'b', flags: [] },
    ]);
  });

  it.each([
    ['{', 'line 2: this is not JSON'],
    ['7', 'line 2: this is not a JSON object'],
    ['{"text":"a"}', 'line 2: "id" must be a string'],
    ['{"id":"a"}', 'line 2: "text" must be a string'],
    ['{"id":"a","text":"b","site":"elsewhere"}', 'line 2: "site" must be one of'],
    ['{"id":"a","text":"b","to":4}', 'line 2: "to" must be a string'],
  ])('says which line is bad: %s', (line, words) => {
    const { status, out, err } = run(['--jsonl'], `{"id":"x","text":"fine"}\n${line}\n`);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });
});
