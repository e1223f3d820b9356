import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../lib/english.ts';
import { say, sayCount, sayWith, speakWith } from '../../lib/say.ts';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

const ALL = Object.entries(messages as Readonly<Record<string, Message>>);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** All code that may speak, and the manifest. */
const CODE = ['lib', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .concat('wxt.config.ts')
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Every key that the code could name: strings as they stand, and templates with a gap for any word. */
const NAMED = [
  ...[...CODE.matchAll(/['"](\w+)['"]/g)].map(([, key = '']) => new RegExp(`^${key}(_one|_other)?$`)),
  ...[...CODE.matchAll(/`(\w*)((?:\$\{[^}]*\}|\w)+)`/g)]
    .filter(([, start = '']) => start.length > 2)
    .map(([, start = '', rest = '']) => new RegExp(`^${start}${rest.replace(/\$\{[^}]*\}/g, '\\w+')}$`)),
  ...[...CODE.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => new RegExp(`^${key}$`)),
];

afterEach(() => speakWith(english));

describe('the sentences of the interface', () => {
  it.each(ALL)('%s is used, is told to translators, and has each of its gaps filled', (key, entry) => {
    expect(
      NAMED.some((named) => named.test(key)),
      'No code says this.',
    ).toBe(true);
    expect(entry.description, 'Say where it stands.').toBeTruthy();
    const gaps = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
    const placeholders = Object.entries(entry.placeholders ?? {});
    expect([...new Set(gaps)].sort()).toEqual(placeholders.map(([name]) => name).sort());
    expect(placeholders.map(([, { content }]) => content)).toEqual(placeholders.map((_, at) => `$${at + 1}`));
    for (const [, { example }] of placeholders) expect(example).toBeTruthy();
  });

  it('are in plain British English: no exclamation marks, curly quotes', () => {
    for (const [key, { message }] of ALL) expect(message, key).not.toMatch(/!|["'`]|\s{2}|ize\b|color\b/);
  });

  it('have both forms where they count', () => {
    const keys = ALL.map(([key]) => key);
    for (const key of keys.filter((name) => name.endsWith('_one'))) {
      expect(keys).toContain(key.replace(/_one$/, '_other'));
    }
  });
});

describe('say', () => {
  it('fills the gaps in order', () => {
    expect(say('card_place', 2, 3)).toBe('2 of 3');
    expect(say('standard_name', '5.1', '2016')).toBe('5.1 (2016 edition)');
  });

  it('leaves what looks like a gap in words of a draft alone', () => {
    expect(say('quote', '$WORDS$ $1')).toBe('“$WORDS$ $1”');
  });

  it('takes the form for a number that the language has, and the usual one where it lacks it', () => {
    expect(sayCount('points', 1)).toBe('1 to consider');
    expect(sayCount('points', 2)).toBe('2 to consider');
    const polish: Record<string, string> = { language: 'pl', points_few: 'kilka', points_other: 'inne' };
    speakWith((key) => polish[key] ?? '');
    expect(sayCount('points', 3)).toBe('kilka');
    expect(sayCount('points', 7)).toBe('inne');
  });

  it('puts elements where the language wants them', () => {
    const element = { a: 'link' };
    expect(sayWith('card_say', element)).toEqual(['Say ', element, '']);
    speakWith((_key, [gap = '']) => `${gap} sagen`);
    expect(sayWith('card_say', element)).toEqual(['', element, ' sagen']);
  });
});
