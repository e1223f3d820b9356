import { defineConfig } from '@playwright/test';

/** The browser tests. Two workers, because each starts a whole browser; no retries, because a test that may fail is no proof. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Firefox has a run of its own: `npm run test:firefox`.
  testIgnore: 'firefox/**',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/build-pages.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 20_000, navigationTimeout: 30_000, locale: 'en-GB', timezoneId: 'Europe/London' },
});
