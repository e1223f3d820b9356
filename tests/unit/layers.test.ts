import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What each part may import, besides itself. Arrows point down only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/reading': [],
  'lib/rule.ts': ['lib/reading'],
  rules: ['lib/rule.ts', 'lib/reading'],
  'lib/browser.ts': [],
  'lib/patience.ts': [],
  'lib/say.ts': ['public/_locales'],
  'lib/english.ts': ['lib/say.ts', 'public/_locales'],
  'lib/check': ['lib/rule.ts', 'lib/reading', 'lib/messages.ts'],
  'lib/messages.ts': ['lib/rule.ts'],
  'lib/settings': ['lib/browser.ts', 'lib/patience.ts', 'lib/check', 'lib/rule.ts', 'lib/say.ts'],
  'lib/worker-desk.ts': ['lib/browser.ts', 'lib/messages.ts', 'lib/rule.ts', 'lib/reading'],
  'lib/compose': ['lib/reading'],
  'lib/advice': [
    'lib/compose',
    'lib/messages.ts',
    'lib/settings',
    'lib/worker-desk.ts',
    'lib/rule.ts',
    'lib/reading',
    'lib/say.ts',
  ],
  'lib/reflection': ['lib/browser.ts', 'lib/patience.ts', 'lib/messages.ts', 'lib/rule.ts', 'lib/say.ts'],
  'lib/pages': [
    ...['lib/browser.ts', 'lib/advice', 'lib/check', 'lib/compose', 'lib/messages.ts', 'lib/settings'],
    ...['lib/worker-desk.ts', 'lib/reflection', 'lib/rule.ts', 'lib/reading', 'lib/say.ts'],
  ],
  'lib/worker': ['lib/browser.ts', 'lib/patience.ts', 'lib/rule.ts', 'lib/settings', 'lib/say.ts'],
  'lib/worker.ts': [
    'lib/worker',
    'lib/browser.ts',
    'lib/check',
    'lib/messages.ts',
    'lib/settings',
    'lib/reflection',
    'lib/rule.ts',
    'lib/reading',
  ],
  'lib/cli': ['lib/check', 'lib/rule.ts', 'lib/reading', 'lib/say.ts', 'lib/english.ts'],
  entrypoints: ['lib', 'rules'],
};

/** Packages that one place alone may know. */
const ONLY_HOME: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'lib/browser.ts',
  compromise: 'lib/reading',
};

const isIn = (file: string, part: string): boolean => file === part || file.startsWith(`${part}/`);

const sources = ['entrypoints', 'lib', 'rules']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      posix.join(folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map(
    (found) => found[1] ?? '',
  );

describe.each(sources.map((file) => [file]))('%s', (file) => {
  it('imports only from parts below it', () => {
    const part = Object.keys(MAY_IMPORT).find((name) => isIn(file, name));
    expect(part, 'Give this file a part of the layout, or name its part in this test.').toBeDefined();
    const allowed = [part ?? '', ...(MAY_IMPORT[part ?? ''] ?? [])];
    for (const path of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = posix.join(posix.dirname(file), path);
      expect(
        allowed.some((name) => isIn(target, name)),
        `${file} may not import ${target}`,
      ).toBe(true);
    }
  });

  it('leaves packages to the one place that may know them', () => {
    for (const path of importsOf(file)) {
      const home = Object.entries(ONLY_HOME).find(
        ([name]) => path === name || path.startsWith(`${name}/`),
      )?.[1];
      expect(home === undefined || isIn(file, home), `Only ${home} may import ${path}`).toBe(true);
    }
  });
});
