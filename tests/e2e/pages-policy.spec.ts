import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test as base } from '@playwright/test';
import { launch, type OwnBrowser } from './browser.ts';
import { type CopiedExtension, copyExtension } from './copied-extension.ts';
import { expect, expectAccessible, openOwn } from './own-pages.ts';

/** Where Debian's Chromium looks for the policies of whoever looks after the machine. */
const POLICIES = '/etc/chromium/policies/managed';

const POLICY = {
  organisation: 'Heron NHS Trust',
  policyName: 'Heron NHS Trust: social media',
  policyLink: 'https://heron.example/social-media',
  leastStrictness: 'standard',
  leastPause: 'any',
  alwaysRaise: ['Project Kingfisher'],
  locked: ['pause', 'rulesOff', 'pausedUntil'],
};

const test = base.extend<{ policy: object; copy: CopiedExtension; own: OwnBrowser }>({
  policy: [POLICY, { option: true }],
  copy: async ({ policy }, use) => {
    const copy = await copyExtension();
    const file = `${POLICIES}/postwell-test-${copy.id}.json`;
    await mkdir(POLICIES, { recursive: true });
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [copy.id]: policy } } }));
    await use(copy);
    await rm(file, { force: true });
    await copy.remove();
  },
  own: async ({ copy }, use) => {
    const own = await launch(true, {}, { extension: copy.path });
    await use(own);
    await own.close();
  },
});

test.skip(!canWritePolicies(), `Only where the tests may write ${POLICIES}, and Chromium reads it.`);

test('an employer’s policy file is in force, and the options say by whom', async ({ copy, own }) => {
  const page = await own.context.newPage();
  await openOwn(page, copy.id, 'options.html');
  await expect(page.getByText('Some of these options are set by Heron NHS Trust')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Relaxed' })).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'Strict' })).toBeEnabled();
  await expect(page.getByRole('radio', { name: 'For any point' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Never Only marks' })).toBeDisabled();
  await page.getByRole('searchbox', { name: 'Find a rule' }).fill('bed bay');
  await expect(page.getByRole('switch', { name: 'A bed, bay or room number' })).toBeDisabled();
  await expect(page.getByText('Project Kingfisher')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Heron NHS Trust: social media' })).toBeVisible();
  await expectAccessible(page);

  const rules = await page.evaluate(async () => {
    const draft = { text: 'Great day with project kingfisher' };
    const answer = await chrome.runtime.sendMessage({ type: 'check', draft });
    return (answer as { points: { rule: string }[] }).points.map(({ rule }) => rule);
  });
  expect(rules).toEqual(['own/words']);

  await openOwn(page, copy.id, 'guidance.html#when-in-doubt');
  await expect(page.getByRole('link', { name: 'Heron NHS Trust: social media' })).toBeVisible();
  await openOwn(page, copy.id, 'popup.html');
  await expect(page.getByText('Pausing is switched off by Heron NHS Trust')).toBeVisible();
});

test.describe('a policy with HTML for names and a script for a link', () => {
  const html = '<img id="hurt" src=x onerror="hurt=1">Heron';
  test.use({
    policy: {
      ...POLICY,
      organisation: html,
      policyName: html,
      policyLink: 'javascript:alert(1)',
      alwaysRaise: [html],
    },
  });

  test('its words are shown as words, and there is no link', async ({ copy, own }) => {
    const page = await own.context.newPage();
    await openOwn(page, copy.id, 'options.html');
    await expect(page.getByText(`Some of these options are set by ${html}`)).toBeVisible();
    for (const path of ['options.html', 'guidance.html#when-in-doubt', 'popup.html']) {
      await openOwn(page, copy.id, path);
      await expect(page.locator('a[href^="javascript:" i], #hurt')).toHaveCount(0);
    }
    await expect(page.getByText(`Pausing is switched off by ${html}`)).toBeVisible();
  });
});

function canWritePolicies(): boolean {
  try {
    const there = existsSync(POLICIES)
      ? POLICIES
      : existsSync(dirname(POLICIES))
        ? dirname(POLICIES)
        : '/etc/chromium';
    accessSync(there, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
