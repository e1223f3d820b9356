import { defineConfig } from '@playwright/test';
import usual from '../../playwright.config.ts';

process.env.POSTWELL_SEED ??= String(Math.floor(Math.random() * 2 ** 31));

/** What takes too long for every change: `npm run nightly`. */
export default defineConfig(usual, {
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/nightly',
  globalSetup: '../e2e/build-pages.ts',
  timeout: 3 * 3_600_000,
});
