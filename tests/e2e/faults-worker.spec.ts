import { SITES } from './advice-fixture.ts';
import { expect, test } from './faults/fixture.ts';
import { expectHeld, expectSent, isHeld, postAnyway } from './held.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const BED = { level: 'high', words: 'bed 4' };

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    test('a worker that ends over a draft: another one reads it; Post is held, and goes once', async ({
      faulty,
      practice,
      surface,
      begin,
    }) => {
      await faulty.plan({ question: 'held' });
      await begin(RAISED);
      await expect.poll(async () => (await faulty.counts()).held).toBeGreaterThan(0);
      await faulty.kill();
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      await practice.post();
      await expectHeld(surface);
      expect(await practice.sent()).toEqual([]);
      await faulty.kill();
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });
  });
}

test('a worker that never answers: Post goes, once; the chip says "Not checked"; the next edit is read', async ({
  faulty,
  practice,
  surface,
  begin,
}) => {
  await faulty.plan({ answer: 'lost' });
  await begin(RAISED);
  await expect(surface.host).toHaveAttribute('data-state', 'checking');
  // Nobody says that there is nothing in a draft that was not read yet.
  await surface.press('button', /^PostWell: (Reading|Not checked)$/);
  await expect.poll(() => surface.shows('heading', /^(Reading|Not checked)$/)).toBe(true);
  expect(await surface.text()).not.toContain('Nothing');
  await expect(surface.host).toHaveAttribute('data-state', 'failed');
  await expect.poll(() => surface.shows('heading', 'Not checked')).toBe(true);
  expect(await surface.announced()).toContain('PostWell: Not checked');
  await faulty.plan({ answer: 'goes' });
  await practice.type(' today');
  await expect.poll(() => surface.marked()).toContainEqual(BED);

  await faulty.plan({ answer: 'lost' });
  await practice.type('!');
  await practice.post();
  await expectSent(practice, [`${RAISED} today!`]);
  expect(await isHeld(surface)).toBe(false);
});

test('killed before the first question', async ({ faulty, practice, surface }) => {
  await practice.open();
  await practice.openComposer();
  await faulty.kill();
  await practice.type(RAISED);
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  expect(await practice.modelText()).toBe(RAISED);
});

test('killed when the draft is read and the answer has not gone out', async ({ faulty, surface, begin }) => {
  await faulty.plan({ answer: 'held' });
  await begin(RAISED);
  await expect.poll(async () => (await faulty.counts()).held).toBeGreaterThan(0);
  await faulty.kill();
  await expect.poll(() => surface.marked()).toContainEqual(BED);
});

test('killed as the answer arrives', async ({ faulty, surface, begin }) => {
  await faulty.plan({ answer: 'held' });
  await begin(RAISED);
  await expect.poll(async () => (await faulty.counts()).held).toBeGreaterThan(0);
  await Promise.all([faulty.release().catch(() => undefined), faulty.kill()]);
  await expect.poll(() => surface.marked()).toContainEqual(BED);
});

test('killed while Post waits for it: it goes, once', async ({ faulty, practice, surface, begin }) => {
  await faulty.plan({ question: 'held' });
  await begin(RAISED);
  await Promise.all([practice.post(), faulty.kill()]);
  // The next worker may have been quick enough to have it held.
  await expect.poll(async () => (await practice.sent()).length > 0 || (await isHeld(surface))).toBe(true);
  if ((await practice.sent()).length === 0) await postAnyway(surface);
  await expectSent(practice, [RAISED]);
});

test('an answer that comes after the post has gone opens nothing', async ({
  faulty,
  practice,
  surface,
  begin,
}) => {
  await faulty.plan({ answer: 'held' });
  await begin(RAISED);
  await practice.post();
  await expectSent(practice, [RAISED]);
  await faulty.release();
  await practice.openComposer();
  await practice.type('Proud of our team');
  await expect(surface.host).toHaveAttribute('data-state', 'checked');
  expect(await surface.marked()).toEqual([]);
  expect(await isHeld(surface)).toBe(false);
  expect(await practice.sent()).toEqual([RAISED]);
});

test('an answer that takes two seconds is taken in', async ({ faulty, surface, begin }) => {
  await faulty.plan({ answer: 2_000 });
  await begin(RAISED);
  await expect(surface.host).toHaveAttribute('data-state', 'checking');
  await expect.poll(() => surface.marked()).toContainEqual(BED);
});

test('answers out of order: what stands in the draft counts', async ({
  faulty,
  practice,
  surface,
  begin,
}) => {
  await faulty.plan({ answer: 'held' });
  await begin(RAISED);
  const held = async () => (await faulty.counts()).held;
  await expect.poll(held).toBeGreaterThan(0);
  const before = await held();
  await practice.type(' and bay 3');
  await expect.poll(held).toBeGreaterThan(before);
  await faulty.release({ lastFirst: true });
  await expect(surface.host).toHaveAttribute('data-state', 'checked');
  await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bay 3' });
  expect(await surface.marked()).toContainEqual(BED);
});

test('questions and answers that come twice: held once, sent once', async ({
  faulty,
  practice,
  surface,
  write,
}) => {
  await faulty.plan({ question: 'doubled', answer: 'doubled' });
  await write(RAISED);
  await practice.post();
  await postAnyway(surface);
  await expectSent(practice, [RAISED]);
});

test('reloaded between the press on Post and its answer: it goes, once', async ({
  faulty,
  practice,
  begin,
}) => {
  await faulty.plan({ question: 'held' });
  await begin(RAISED);
  await Promise.all([practice.post(), faulty.reload()]);
  await expectSent(practice, [RAISED]);
});
