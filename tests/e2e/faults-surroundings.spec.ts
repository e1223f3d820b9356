import { SITES } from './advice-fixture.ts';
import { expect, test } from './faults/fixture.ts';
import { expectHeld, expectSent, postAnyway } from './held.ts';
import { FacebookHome } from './practice/facebook-home.ts';
import { Surface } from './surface.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const BED = { level: 'high', words: 'bed 4' };
const DAY = 86_400_000;

for (const get of ['rejects', 'lost', 2_000] as const) {
  const how = typeof get === 'number' ? 'takes two seconds' : get === 'lost' ? 'never answers' : 'rejects';

  test(`the store ${how} in the page: read, held, sent once`, async ({ page, practice, surface }) => {
    await page.goto(`${practice.address}#faults=${encodeURIComponent(JSON.stringify({ get }))}`);
    await practice.openComposer();
    await practice.type(RAISED);
    await expect.poll(() => surface.marked()).toContainEqual(BED);
    await practice.post();
    await expectHeld(surface);
    await postAnyway(surface);
    await expectSent(practice, [RAISED]);
  });

  test(`the store ${how} in the worker: read, held, sent once`, async ({
    faulty,
    practice,
    surface,
    begin,
  }) => {
    await faulty.plan({ get });
    await faulty.store({ chip: true });
    await begin(RAISED);
    await expect.poll(() => surface.marked()).toContainEqual(BED);
    await practice.post();
    await expectHeld(surface);
    await postAnyway(surface);
    await expectSent(practice, [RAISED]);
  });
}

test('a site that is switched off is not read while the store is slow', async ({
  faulty,
  page,
  practice,
  surface,
}) => {
  await faulty.store({ sites: { x: false, facebook: true, linkedin: true } });
  const { asked } = await faulty.counts();
  await page.goto(`${practice.address}#faults=${encodeURIComponent(JSON.stringify({ get: 2_000 }))}`);
  await practice.openComposer();
  await practice.type(RAISED);
  await practice.post();
  await expectSent(practice, [RAISED]);
  await expect(surface.host).toHaveCount(0);
  expect((await faulty.counts()).asked).toBe(asked);
});

for (const set of ['rejects', 'lost'] as const) {
  test(`a wish that cannot be stored (${set}) says so, and leaves the draft as it is`, async ({
    practice,
    surface,
    write,
    planPage,
  }) => {
    await write(RAISED);
    await planPage({ set });
    await surface.press('button', /^PostWell: /);
    await expect.poll(() => surface.shows('button', /bed 4/)).toBe(true);
    await surface.press('button', /bed 4/);
    await expect.poll(() => surface.shows('button', 'This is fine')).toBe(true);
    await surface.press('button', 'This is fine');
    await surface.press('button', /^Always allow/);
    await expect.poll(() => surface.announced()).toContain('could not save this');
    expect(await practice.modelText()).toBe(RAISED);
    await practice.post();
    await postAnyway(surface);
    await expectSent(practice, [RAISED]);
  });
}

for (const [way, clock] of [
  ['forward', DAY],
  ['back', -DAY],
] as const) {
  test(`a clock that jumps a day ${way}: read, held, sent once`, async ({
    faulty,
    practice,
    surface,
    write,
    planPage,
  }) => {
    await write(RAISED);
    await Promise.all([planPage({ clock }), faulty.plan({ clock })]);
    await practice.type(' again');
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await expect.poll(() => surface.marked()).toContainEqual(BED);
    await practice.post();
    await expectHeld(surface);
    await surface.press('button', 'Edit');
    await planPage({ clock: 0 });
    await practice.post();
    await expectHeld(surface);
    await postAnyway(surface);
    await expectSent(practice, [`${RAISED} again`]);
  });
}

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    test('a tab that falls asleep over a question and wakes up: read, held, sent once', async ({
      faulty,
      page,
      practice,
      surface,
      begin,
    }) => {
      await faulty.plan({ answer: 'held' });
      await begin(RAISED);
      const session = await faulty.context.newCDPSession(page);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await faulty.release();
      await faulty.kill();
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await page.bringToFront();
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      expect(await practice.modelText()).toBe(RAISED);
      await practice.post();
      await expectHeld(surface);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });

    test('offline: read, held, sent once', async ({ faulty, practice, surface }) => {
      await practice.open();
      await faulty.setOffline(true);
      await practice.openComposer();
      await practice.type(RAISED);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      await practice.post();
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });
  });
}

test('two windows, and options that change under both: each goes by what was chosen last', async ({
  faulty,
  page,
  practice,
  surface,
  write,
}) => {
  const low = 'Cannot be doing with night shifts, honestly';
  await write(`${low}. ${RAISED}`);
  const other = await faulty.context.newPage();
  const facebook = new FacebookHome(other);
  const beside = new Surface(other);
  await facebook.open();
  await facebook.openComposer();
  await facebook.type(RAISED);
  await expect.poll(() => beside.marked()).toContainEqual(BED);

  // Faster than they are read: the last one counts, in both windows and in the worker.
  for (let turn = 0; turn < 20; turn += 1) {
    await faulty.store(
      turn % 2 ? { rulesOff: [] } : { rulesOff: ['confidentiality/bed-or-room'], pause: 'never' },
    );
  }
  await faulty.store({ rulesOff: ['confidentiality/bed-or-room'], pause: 'any' });
  for (const each of [surface, beside]) await expect.poll(() => each.marked()).not.toContainEqual(BED);
  await faulty.store({ pause: 'never' });
  for (const each of [surface, beside]) await expect.poll(() => each.marked()).toContainEqual(BED);
  await facebook.post();
  await expectSent(facebook, [RAISED]);
  await faulty.store({ pause: 'serious' });
  await page.bringToFront();
  await expect(surface.host).toHaveAttribute('data-state', 'checked');
  await practice.post();
  await expectHeld(surface);
  // Switched to "never" while the review is open: it stays the writer's to answer.
  await faulty.store({ pause: 'never' });
  expect(await practice.sent()).toEqual([]);
  await postAnyway(surface);
  await expectSent(practice, [`${low}. ${RAISED}`]);
});

test('paused in one window while a draft stands in another: gone, and back where it was', async ({
  faulty,
  practice,
  surface,
  write,
}) => {
  await write(RAISED);
  await faulty.store({ pausedUntil: Date.now() + 3_600_000 }, 'local');
  await expect(surface.host).toHaveCount(0);
  expect(await surface.marked()).toEqual([]);
  expect(await practice.modelText()).toBe(RAISED);
  await faulty.store({ pausedUntil: 0 }, 'local');
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  await practice.post();
  await postAnyway(surface);
  await expectSent(practice, [RAISED]);
});
