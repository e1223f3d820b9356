// Draws the PNG sizes of the icon from its SVG: `node scripts/icons.mjs`. Needs a Chromium.

import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const b = await chromium.launch({
  executablePath: process.env.POSTWELL_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const svg = readFileSync('public/icon/postwell.svg', 'utf8');
for (const n of [16, 32, 48, 128]) {
  const p = await b.newPage({ viewport: { width: n, height: n } });
  await p.setContent(`<style>*{margin:0}svg{display:block;width:${n}px;height:${n}px}</style>${svg}`);
  await p.screenshot({ path: `public/icon/${n}.png`, omitBackground: true });
}
await b.close();
