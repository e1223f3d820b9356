import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../../wxt.config.ts';

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly optional_host_permissions: string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly version?: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: string[] };
    };
  };
}

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const manifestFor = (browser: string): Manifest =>
  (config.manifest as unknown as (env: { browser: string }) => Manifest)({ browser });

/** What is on the written list, with a reason for each: the first column of its table. */
const LISTED = [
  ...file('store/permissions.md').matchAll(/^\| `([^`]+)`( \(optional\))? \| ([^|]+) \|/gm),
].map(([, name, optional, reason]) => ({ name, optional: optional !== undefined, reason: reason?.trim() }));

describe.each(['chrome', 'edge', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('asks for what is on the written list, and for nothing else', () => {
    const needed = LISTED.filter(({ optional }) => !optional).map(({ name }) => name);
    expect([...manifest.permissions, ...manifest.host_permissions].sort()).toEqual(needed.sort());
    const asked = LISTED.filter(({ optional }) => optional).map(({ name }) => name);
    expect(manifest.optional_host_permissions).toEqual(asked);
    for (const { name, reason } of LISTED) expect(reason, name).toMatch(/\w+ \w+/);
  });

  it('forbids its own pages to connect to anything, as the list says', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toBe("default-src 'self'; connect-src 'none'; object-src 'none'; frame-ancestors 'none'");
    expect(file('store/permissions.md')).toContain(`\`${policy}\``);
  });

  it('has the version from package.json alone', () => {
    expect(manifest.version).toBeUndefined();
  });
});

it('reads, without being asked to, on the sites of the list alone', () => {
  const matches = [
    ...(/matches: \[([^\]]*)\]/.exec(file('entrypoints/compose.content/index.ts'))?.[1] ?? '').matchAll(
      /'([^']+)'/g,
    ),
  ].map(([, pages]) => pages);
  expect(matches.sort()).toEqual(manifestFor('chrome').host_permissions.sort());
});

it('is offered to no browser that is older than the README says', () => {
  expect(file('README.md')).toContain(
    `**Chrome** or **Edge** (${manifestFor('chrome').minimum_chrome_version} or newer)`,
  );
  const first = manifestFor('firefox').browser_specific_settings?.gecko.strict_min_version;
  expect(file('README.md')).toContain(`**Firefox** (${first?.replace('.0', '')} or newer)`);
});

it('tells Firefox that it collects nothing', () => {
  expect(
    manifestFor('firefox').browser_specific_settings?.gecko.data_collection_permissions.required,
  ).toEqual(['none']);
});

it('PRIVACY.md says of every permission why', () => {
  const text = file('PRIVACY.md');
  for (const name of manifestFor('chrome').permissions) expect(text).toContain(`| \`${name}\` |`);
  for (const pages of manifestFor('chrome').host_permissions) {
    expect(text).toContain(/([a-z]+\.com)/.exec(pages)?.[1]);
  }
});
