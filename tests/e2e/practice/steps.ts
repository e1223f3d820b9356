import type { PracticePage } from './practice-page.ts';

/** Lets the page finish what it has begun: timers, then two frames. */
export async function settle(composer: PracticePage): Promise<void> {
  await composer.page.evaluate(
    () =>
      new Promise<void>((done) =>
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      ),
  );
}

/** Puts a field at the end of the page, where an extension's own would be, and gives it the focus. */
export async function focusIntruder(composer: PracticePage): Promise<void> {
  await composer.page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
}
