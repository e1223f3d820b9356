import * as z from 'zod/mini';
import { browser } from '../../browser.ts';
import { type Fit, PARTS } from '../../compose/fit.ts';

const line = z.string().check(z.maxLength(80));

const Fits = z.object({
  site: line,
  box: line,
  kind: z.enum(['post', 'reply', 'comment', 'message', 'profile']),
  seen: z.optional(z.object({ code: line, practice: line })),
  misfits: z.array(z.enum(PARTS)),
  holds: z.boolean(),
  empty: z.boolean(),
  outline: z.array(z.string().check(z.maxLength(200))),
});

/**
 * How the site's facts fit the compose box of a tab: a self-test runs in the page, now. Undefined where no box is open,
 * or where nothing may run.
 */
export async function fitOfTab(tab: number): Promise<Fit | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      files: ['/fit.js'],
    });
    return frames.map(({ result }) => z.safeParse(Fits, result).data).find((fit) => fit !== undefined);
  } catch {
    return undefined;
  }
}

/** A report on what no longer fits, for whoever looks after PostWell. Holds no word of the draft or of the page. */
export const reportOf = ({ empty: _, ...fit }: Fit): string =>
  JSON.stringify({ postwell: browser.runtime.getManifest().version, ...fit }, null, 2);
