import fc from 'fast-check';
import { servePages } from '../pages/serve.mjs';
import { composerIn, EDITOR_NAMES, EDITORS, expect, test } from './advice-fixture.ts';
import { launch } from './browser.ts';
import type { PracticePage } from './practice/practice-page.ts';
import { settle } from './practice/steps.ts';

/** One thing that a person does in an editor. */
type Step =
  | { readonly type: string }
  | { readonly put: string }
  | { readonly press: string; readonly times?: number };

const WORDS = [
  'Morning all',
  'the lady in bed 4',
  'Absolutely',
  'brew time',
  "she'd be lost",
  'LS6 2QB',
  '#NHS',
];

/** About 500 characters with a mention, emoji, a paste, bold, lines, corrections and undo. */
const SESSION: readonly Step[] = [
  { type: 'Morning all, thank you @tamsin ' },
  { put: '😂👩🏽‍⚕️' },
  { type: ' The lady in bed 4 just proposed to the porter.' },
  { press: 'Backspace', times: 8 },
  { type: 'consultant. ' },
  { put: 'Pasted: “Our laser cures verrucas”, £45 a visit. ' },
  { type: 'Twelve hours on my feet and I would do it all again for this team, honestly. '.repeat(3) },
  { press: 'ArrowLeft', times: 12 },
  { type: 'truly and ' },
  { press: 'End' },
  { press: 'Shift+ArrowLeft', times: 4 },
  { type: 'Third call to LS6 2QB this week' },
  { press: 'Control+z' },
  { type: ' after all' },
];

/** What a person may do next, at random. */
const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...WORDS).map((words) => ({ type: `${words} ` })),
  fc.constantFrom(...WORDS).map((words) => ({ type: `${words}. ` })),
  fc.constantFrom('🎉', 'café', '“quoted” ', '👨‍👩‍👧').map((put) => ({ put })),
  fc.integer({ min: 1, max: 6 }).map((times) => ({ press: 'Backspace', times })),
  fc.integer({ min: 1, max: 3 }).map((times) => ({ press: 'Delete', times })),
  fc.integer({ min: 1, max: 15 }).map((times) => ({ press: 'ArrowLeft', times })),
  fc.integer({ min: 1, max: 9 }).map((times) => ({ press: 'Shift+ArrowLeft', times })),
  fc.constantFrom('Home', 'End', 'Shift+Enter', 'Control+End').map((press) => ({ press })),
  fc.constant({ press: 'Control+z' }),
);

/** A session of forty steps, the same for the same seed. */
const randomSession = (seed: number): Step[] => fc.sample(STEP, { seed, numRuns: 40 });

/** Goes through a session, and gives the text of the editor's own model after each step. */
async function live(composer: PracticePage, steps: readonly Step[]): Promise<string[]> {
  const { page } = composer;
  // Editors join edits by the clock: with one that stands still, both runs are joined alike.
  await page.clock.setFixedTime('2026-11-22T09:00:00Z');
  await composer.open();
  await composer.openComposer();
  const texts: string[] = [];
  for (const step of steps) {
    if ('type' in step) await page.keyboard.type(step.type);
    else if ('put' in step) await page.keyboard.insertText(step.put);
    else {
      for (let time = 0; time < (step.times ?? 1); time += 1) {
        await page.keyboard.press(step.press);
        await settle(composer);
      }
    }
    // Editors hear of a new caret a moment later. A person's fingers are slower than that, a test's are not.
    await settle(composer);
    texts.push(await composer.modelText());
  }
  return texts;
}

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });
    // Everything is typed twice, key by key.
    test.slow();

    const seed = Number(process.env.POSTWELL_SEED ?? Math.floor(Math.random() * 2 ** 31));
    for (const [what, steps] of [
      ['500 characters with a mention, emoji, a paste, corrections and undo', SESSION],
      ['a random session', randomSession(seed)],
    ] as const) {
      test(`${what}: the same with and without PostWell`, async ({ practice, surface, pageErrors }) => {
        test.info().annotations.push({ type: 'seed', description: String(seed) });
        const bare = await launch(false, { locale: 'en-GB', timezoneId: 'Europe/London' });
        try {
          await servePages(bare.context);
          const [page] = bare.context.pages();
          if (!page) throw new Error('A browser opens with a tab.');
          const wanted = await live(composerIn(page, site), steps);
          const found = await live(practice, steps);
          await expect(surface.host).toHaveAttribute('data-state', 'checked');
          expect(found, `POSTWELL_SEED=${seed}`).toEqual(wanted);
          expect(await practice.modelText()).toBe(wanted.at(-1));
          expect(pageErrors).toEqual([]);
        } finally {
          await bare.close();
        }
      });
    }
  });
}
