import fc from 'fast-check';
import { SITES } from '../e2e/advice-fixture.ts';
import { expect, test } from '../e2e/faults/fixture.ts';
import type { Plan } from '../e2e/faults/prelude.ts';
import { expectSent } from '../e2e/held.ts';

const SESSIONS = Number(process.env.POSTWELL_SESSIONS ?? 5);
const STEPS = 40;
/** The configuration has chosen one, so that every process has the same. */
const SEED = Number(process.env.POSTWELL_SEED);

/** One thing that a person does, or that goes wrong. */
type Step =
  | { readonly does: 'type'; readonly words: string }
  | { readonly does: 'delete'; readonly times: number }
  | { readonly does: 'post'; readonly twice: boolean; readonly anyway: boolean }
  | { readonly does: 'plan'; readonly plan: Partial<Plan> }
  | { readonly does: 'store'; readonly settings: Record<string, unknown> }
  | { readonly does: 'sleep' | 'kill' | 'release' | 'offline' | 'online' };

const fate = fc.oneof(
  fc.constantFrom('goes', 'held', 'lost', 'doubled', 'rejects'),
  fc.integer({ min: 0, max: 3_000 }),
);
const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('type' as const),
      words: fc.constantFrom(' the lady in bed 4', ' Morning all.', ' bay 3', ' x', ' Proud of our team!'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('delete' as const), times: fc.integer({ min: 1, max: 6 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('post' as const), twice: fc.boolean(), anyway: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('plan' as const),
      plan: fc.record(
        {
          ...{ question: fate, answer: fate, get: fate, set: fate },
          clock: fc.constantFrom(0, 86_400_000, -86_400_000),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Partial<Plan>>,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('store' as const),
      settings: fc.record({
        pause: fc.constantFrom('never', 'serious', 'any'),
        strictness: fc.constantFrom('relaxed', 'standard', 'strict'),
        chip: fc.boolean(),
        timing: fc.constantFrom('typing', 'post'),
      }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('sleep', 'kill', 'kill', 'release', 'offline', 'online')
      .map((does) => ({ does }) as Step),
  },
);

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    for (let number = 0; number < SESSIONS; number += 1) {
      const seed = SEED + number;
      test(`a session in which all goes wrong that can, POSTWELL_SEED=${seed}`, async ({
        faulty,
        page,
        practice,
        surface,
        planPage,
      }) => {
        const session = await faulty.context.newCDPSession(page);
        const sent: string[] = [];
        let draft = '';
        await practice.open();
        await practice.openComposer();

        /** Presses Post and sees it through: whatever fails, it goes out, once, or the review asks. */
        const post = async ({ twice, anyway }: { twice: boolean; anyway: boolean }) => {
          if (!draft.trim()) return;
          await practice.post();
          // Impatience, while the control is there.
          if (twice) await practice.postButton.click({ timeout: 100 }).catch(() => undefined);
          const outcome = async () => {
            if ((await practice.sent()).length > sent.length) return 'sent';
            return (await surface.shows('alertdialog', 'Before this goes out')) ? 'held' : 'neither';
          };
          await expect.poll(outcome).not.toBe('neither');
          if ((await outcome()) === 'held') {
            await surface.press('button', anyway ? 'Post anyway' : 'Edit');
            if (!anyway) return practice.expectFocus();
          }
          sent.push(draft);
          await expectSent(practice, sent);
          draft = '';
          await practice.openComposer();
        };

        const steps = fc.sample(STEP, { seed, numRuns: STEPS });
        for (const step of steps) {
          if (step.does === 'type') {
            await practice.type(step.words);
            draft += step.words;
          } else if (step.does === 'delete') {
            for (let time = 0; time < step.times; time += 1) await page.keyboard.press('Backspace');
            draft = draft.slice(0, Math.max(0, draft.length - step.times));
          } else if (step.does === 'post') await post(step);
          else if (step.does === 'plan') await Promise.all([faulty.plan(step.plan), planPage(step.plan)]);
          else if (step.does === 'store') await faulty.store(step.settings);
          else if (step.does === 'kill') await faulty.kill();
          else if (step.does === 'release') await faulty.release();
          else if (step.does === 'sleep') {
            await session.send('Page.setWebLifecycleState', { state: 'frozen' });
            await session.send('Page.setWebLifecycleState', { state: 'active' });
          } else await faulty.setOffline(step.does === 'offline');
          await expect.poll(() => practice.modelText(), { message: JSON.stringify(step) }).toBe(draft);
          expect(await practice.sent()).toEqual(sent);
        }
        await practice.type(' to the end');
        draft += ' to the end';
        await post({ twice: false, anyway: true });
        expect(await practice.sent()).toEqual(sent);
      });
    }
  });
}
