import { defineConfig } from '@playwright/test';

/** The journeys in Firefox (`npm run test:firefox`). Playwright runs the tests; Puppeteer drives Firefox as it is shipped. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/firefox',
  globalSetup: '../build-pages.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
});
