import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { servePages } from '../pages/serve.mjs';
import { composerIn, type EditorName } from './advice-fixture.ts';
import { EXTENSION, launch } from './browser.ts';
import { expectSent, postAnyway } from './held.ts';
import { Surface } from './surface.ts';

/** Words that stand nowhere in PostWell: wherever they are found, somebody wrote them there. */
const MARKED = ['Zebedee', 'Quillfeather', 'ombrophobic', 'snollygoster', 'widdershins'];
const DRAFT = `The lady in bed 4, ${MARKED.slice(0, 2).join(' ')}, is ${MARKED.slice(2).join(' and ')}`;
const EDITORS: readonly EditorName[] = ['x', 'facebook', 'facebookComment', 'linkedin', 'linkedinComment'];

/** Writes, edits and posts in every editor, and gives all that was asked for, and the profile that is left. */
async function session(
  withExtension: boolean,
  use: (own: Awaited<ReturnType<typeof launch>>) => Promise<void>,
) {
  const own = await launch(withExtension, {});
  try {
    const traffic = await servePages(own.context);
    const all: string[] = [];
    own.context.on('request', (request) => all.push(request.url()));
    const errors: string[] = [];
    own.context.on('console', (message) => errors.push(message.text()));
    own.context.on('weberror', (thrown) => errors.push(String(thrown.error().stack)));
    for (const worker of own.context.serviceWorkers()) {
      worker.on('console', (message) => errors.push(message.text()));
    }
    const page = own.context.pages()[0] ?? (await own.context.newPage());
    for (const name of EDITORS) {
      const practice = composerIn(page, name);
      const surface = new Surface(page);
      await practice.open();
      await practice.openComposer();
      await practice.type(DRAFT);
      if (withExtension) {
        await expect(surface.host).toHaveAttribute('data-state', 'checked');
        await surface.press('button', /^PostWell: /);
        await page.keyboard.press('Escape');
      }
      await practice.post();
      if (withExtension) {
        await expect.poll(() => surface.shows('button', 'Post anyway')).toBe(true);
        await postAnyway(surface);
      }
      await expectSent(practice, [DRAFT]);
    }
    await use(own);
    return { served: traffic.served, refused: traffic.refused, all, errors };
  } finally {
    await own.close();
  }
}

/** What no code of the package may hold. */
const FORBIDDEN = {
  'a source map': /sourceMappingURL/,
  'a way to write HTML': /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\(/,
  'code from text': /\beval\(|importScripts\(/,
  'a way to send': /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection/,
};

/** What is stored on purpose, and must be found again: else nothing would be found that should not be there. */
const CANARY = 'a canary in the store';

/** Requests of the web; what a browser loads from the extension's own package stays in the package. */
const ofTheWeb = (urls: readonly string[]): string[] =>
  [...new Set(urls.filter((url) => !/^(chrome-extension|data|blob|about|chrome):/.test(url)))].sort();

test('a long session asks for the same addresses with PostWell as without, and leaves no word anywhere', async () => {
  test.setTimeout(120_000);
  const off = await session(false, async () => {});
  const stored: string[] = [];
  const on = await session(true, async ({ context, profile }) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate((words) => chrome.storage.local.set({ canary: words }), CANARY);
    stored.push(
      await worker.evaluate(async () => {
        const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session];
        const databases = await indexedDB.databases();
        const caches = await globalThis.caches.keys();
        return JSON.stringify([await Promise.all(areas.map((area) => area.get(null))), databases, caches]);
      }),
    );
    await context.close();
    stored.push(await extensionBytes(profile, new URL(worker.url()).hostname));
  });
  expect(ofTheWeb(on.all)).toEqual(ofTheWeb(off.all));
  expect(on.refused).toEqual(off.refused);
  expect(on.refused).toEqual([]);
  // What is stored is found: in the areas as they tell it, and byte by byte in the profile.
  for (const text of stored) expect(text).toContain(CANARY);
  for (const word of MARKED) {
    for (const text of [...stored, ...on.errors]) expect(text.includes(word), word).toBe(false);
  }
});

test('the package asks for what the written list says, and is open to no page', async () => {
  const manifest = JSON.parse(await readFile(join(EXTENSION, 'manifest.json'), 'utf8'));
  const listed = await readFile(new URL('../../store/permissions.md', import.meta.url), 'utf8');
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...manifest.optional_host_permissions,
    ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
  ];
  for (const name of asked) expect(listed).toContain(`| \`${name}\``);
  expect(listed).toContain(`\`${manifest.content_security_policy.extension_pages}\``);
  expect(manifest.version).toBe(version);
  for (const door of [
    'web_accessible_resources',
    'externally_connectable',
    'optional_permissions',
    'sandbox',
  ])
    expect(manifest).not.toHaveProperty(door);
});

test('no file of the package has a source map, can send, write HTML, or run text as code', async () => {
  for (const file of await readdir(EXTENSION, { recursive: true })) {
    expect(file).not.toMatch(/\.map$/);
    if (!/\.js$/.test(file)) continue;
    const text = await readFile(join(EXTENSION, file), 'utf8');
    for (const [what, pattern] of Object.entries(FORBIDDEN)) {
      expect(pattern.test(text), `${file}: ${what}`).toBe(false);
    }
  }
});

/** Every byte that the browser keeps in its profile for an extension, as text: Latin letters stay as they are in it. */
async function extensionBytes(profile: string, id: string): Promise<string> {
  const files = (await readdir(profile, { recursive: true })).filter(
    (file) => file.includes(id) || /Extension (State|Settings|Rules|Scripts)|Service Worker/.test(file),
  );
  const texts = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(profile, file)).catch(() => Buffer.alloc(0));
      // Two bytes a letter may begin at either.
      return [
        bytes.toString('latin1'),
        bytes.toString('utf16le'),
        bytes.subarray(1).toString('utf16le'),
      ].join('\n');
    }),
  );
  expect(files.length).toBeGreaterThan(0);
  return texts.join('\n');
}
