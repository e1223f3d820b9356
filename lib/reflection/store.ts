import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { OUTCOMES, type Outcome } from '../messages.ts';
import { within } from '../patience.ts';
import { CATEGORIES, type Category } from '../rule.ts';
import { weekOf } from './weeks.ts';

const KEY = 'reflection';

/** How many points of a standard came out in a way, in one week. Numbers, and no words of any post. */
export interface Count {
  /** The Monday of the week, YYYY-MM-DD. */
  readonly week: string;
  readonly category: Category;
  readonly outcome: Outcome;
  readonly count: number;
}

/** What is kept for reflection: the counts, and a note in the person's own words. */
export interface Reflection {
  readonly counts: readonly Count[];
  readonly note: string;
  /** Some of what stands in the store could not be read. */
  readonly broken?: boolean;
}

export const NOTHING: Reflection = { counts: [], note: '' };

/** Five years of every week, standard and outcome would be fewer rows than this. */
const MOST_ROWS = 4_000;
export const NOTE_LENGTH = 20_000;

const Row = z.object({
  week: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  category: z.enum(CATEGORIES),
  outcome: z.enum(OUTCOMES),
  count: z.int().check(z.gte(1), z.lte(1_000_000)),
});

/** Reads what is stored row by row: a broken row costs only itself. Never throws. */
export function parseReflection(stored: unknown): Reflection {
  if (stored === undefined) return NOTHING;
  if (typeof stored !== 'object' || stored === null) return { ...NOTHING, broken: true };
  const { counts = [], note = '' } = stored as { counts?: unknown; note?: unknown };
  const rows = Array.isArray(counts) ? counts.slice(-MOST_ROWS) : [];
  const kept = rows.map((row) => z.safeParse(Row, row).data).filter((row) => row !== undefined);
  const isWhole = Array.isArray(counts) && kept.length === counts.length && typeof note === 'string';
  return {
    counts: kept,
    note: typeof note === 'string' ? note.slice(0, NOTE_LENGTH) : '',
    ...(!isWhole && { broken: true }),
  };
}

/** Adds outcomes of one moment to the counts. Pure. */
export function addOutcomes(
  counts: readonly Count[],
  outcome: Outcome,
  categories: readonly Category[],
  when: Date,
): Count[] {
  const week = weekOf(when);
  const next = [...counts];
  for (const category of categories) {
    const at = next.findIndex(
      (row) => row.week === week && row.category === category && row.outcome === outcome,
    );
    const row = next[at];
    if (row) next[at] = { ...row, count: row.count + 1 };
    else next.push({ week, category, outcome, count: 1 });
  }
  return next.slice(-MOST_ROWS);
}

/** How long the store may take to answer, in ms. */
const PATIENCE = 5_000;

const read = async (): Promise<Reflection> => parseReflection((await browser.storage.local.get(KEY))[KEY]);

/** What is kept on this device. A store that fails, or does not answer, gives nothing, and says so. */
export const loadReflection = (): Promise<Reflection> =>
  within(PATIENCE, read).catch(() => ({ ...NOTHING, broken: true }));

let last: Promise<unknown> = Promise.resolve();

/** Writes one thing after the other. Rejects when the store refuses or does not answer. */
function inTurn(write: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const done = last.then(() => within(PATIENCE, write));
  last = done.catch(() => undefined);
  return done;
}

/** Changes what is kept. A store that does not answer is not written over; a row that makes no sense goes with that. */
const change = (how: (kept: Reflection) => Reflection): Promise<void> =>
  inTurn(async (signal) => {
    const { counts, note } = how(await read());
    // What was given up must not write over what was kept since.
    signal.throwIfAborted();
    await browser.storage.local.set({ [KEY]: { counts, note } });
  });

export const countOutcomes = (outcome: Outcome, categories: readonly Category[]): Promise<void> =>
  change((kept) => ({ ...kept, counts: addOutcomes(kept.counts, outcome, categories, new Date()) }));

export const saveNote = (note: string): Promise<void> =>
  change((kept) => ({ ...kept, note: note.slice(0, NOTE_LENGTH) }));

/** In its turn too: a change that was under way must not bring back what was deleted. */
export const deleteReflection = (): Promise<void> => inTurn(() => browser.storage.local.remove(KEY));
