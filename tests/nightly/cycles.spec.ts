import type { CDPSession, Page } from '@playwright/test';
import { composerIn, expect, SITES, test } from '../e2e/advice-fixture.ts';
import { launch } from '../e2e/browser.ts';
import type { PracticePage } from '../e2e/practice/practice-page.ts';
import { servePages } from '../pages/serve.mjs';

const CYCLES = Number(process.env.POSTWELL_CYCLES ?? 1_000);
/** The cycles of the page without PostWell, to know what it keeps by itself. */
const BARE_CYCLES = Math.ceil(CYCLES / 10);

const RAISED = 'The lady in bed 4 just proposed to the porter';
const CLEAN = 'Sponsor our bed push on Saturday!';

/** What a page holds on to, after everything was let go of that can be. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** In bytes. */
  readonly heap: number;
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  // The record of what was sent is the practice page's own.
  await page.evaluate(() => {
    window.practice.sent.length = 0;
    window.practice.posts.length = 0;
    document.querySelector('[data-practice="sent"]')?.replaceChildren();
  });
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** Writes, edits and posts once, in one of the three ways in which that goes. */
async function cycle(practice: PracticePage, number: number, withPostWell: boolean): Promise<void> {
  const { page } = practice;
  const { keyboard } = page;
  const isHeld = number % 3 === 0 && withPostWell;
  const draft = `${number % 3 === 0 ? RAISED : CLEAN} ${number}`;
  await practice.openComposer();
  await keyboard.insertText(draft);
  await keyboard.press('Backspace');
  // Every tenth is checked while it is written, the others when Post is pressed.
  if (number % 10 === 0 && withPostWell) {
    await expect(page.locator('[data-postwell]')).toHaveAttribute('data-state', 'checked');
  }
  await keyboard.type('!');
  const wanted = await practice.modelText();
  await practice.post();
  // The review has the focus on Edit: Tab goes to "Post anyway". On a busy machine, Post may have waited long enough.
  const outcome = await page.waitForFunction(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return window.practice.sent.length > 0 ? 'sent' : at?.matches('[data-postwell]') && 'held';
  });
  if ((await outcome.jsonValue()) === 'held') {
    expect(isHeld).toBe(true);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.waitForFunction(() => window.practice.sent.length > 0);
  }
  await outcome.dispose();
  expect(await practice.sent()).toEqual([wanted]);
  await page.evaluate(() => {
    window.practice.sent.length = 0;
  });
}

/** Goes through so many cycles. Gives what the page held after each tenth of them, and prints it. */
async function run(site: (typeof SITES)[number], cycles: number, withPostWell: boolean): Promise<Held[]> {
  const own = await launch(withPostWell, { locale: 'en-GB', viewport: { width: 1100, height: 800 } });
  try {
    await servePages(own.context);
    const page = own.context.pages()[0] ?? (await own.context.newPage());
    const practice = composerIn(page, site);
    const session = await own.context.newCDPSession(page);
    await session.send('Performance.enable');
    await practice.open();
    const held: Held[] = [];
    for (let number = 1; number <= cycles; number += 1) {
      await cycle(practice, number, withPostWell);
      if (number % Math.ceil(cycles / 10) > 0 && number < cycles) continue;
      const { nodes, listeners, heap } = await heldBy(page, session);
      held.push({ nodes, listeners, heap });
      const figures = `${nodes} nodes, ${listeners} listeners, ${(heap / 1e6).toFixed(2)} MB`;
      process.stdout.write(`${site}${withPostWell ? '' : ' alone'}, ${number} drafts: ${figures}\n`);
    }
    return held;
  } finally {
    await own.close();
  }
}

for (const site of SITES) {
  test(`${site}: ${CYCLES} drafts written, edited and posted leave nothing behind`, async () => {
    const bare = await run(site, BARE_CYCLES, false);
    const own = await run(site, CYCLES, true);
    const growth = (held: readonly Held[], what: keyof Held) =>
      (held.at(-1)?.[what] ?? 0) - (held[0]?.[what] ?? 0);
    /** What PostWell adds: all that was gained, less what the page gains by itself in as many cycles. */
    const gained = (what: keyof Held) =>
      growth(own, what) - Math.max(0, growth(bare, what)) * (CYCLES / BARE_CYCLES);
    // A node or listener in every tenth cycle would be a leak; a page in motion has some more or less.
    expect(gained('nodes')).toBeLessThan(CYCLES / 10 + 50);
    expect(gained('listeners')).toBeLessThan(CYCLES / 10 + 50);
    expect(gained('heap')).toBeLessThan(2_000_000);
  });
}
