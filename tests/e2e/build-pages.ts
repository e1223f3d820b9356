import { buildPages } from '../pages/build.mjs';

/** Runs once before the browser tests: the practice pages are there, and are today's. */
export default async function globalSetup(): Promise<void> {
  await buildPages();
}
