import { say } from '../say.ts';
import { PHRASE_COUNT, PHRASE_LENGTH, type Settings } from '../settings/schema.ts';
import { loadOwnSettings, saveSettings } from '../settings/store.ts';

/** What came of a lasting wish: the way back, or why it cannot be. */
export type Wished = { readonly undo: () => Promise<void> } | { readonly refusal: string };

/** Can these words be allowed from now on? A whole sentence is no phrase. */
export const isPhrase = (quote: string): boolean => quote.length <= PHRASE_LENGTH && !/[\r\n]/.test(quote);

/** Allows a name or phrase from now on, on this device. */
export const allowPhrase = (phrase: string): Promise<Wished> => addTo('allowed', phrase, PHRASE_COUNT);

/** Turns a rule off, everywhere. */
export const turnOff = (rule: string): Promise<Wished> => addTo('rulesOff', rule, 500);

/** Wishes are granted one after the other: each adds to the list that the one before has left. */
let lastWish: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = lastWish.then(work);
  lastWish = done.catch(() => undefined);
  return done;
}

const addTo = (name: ListName, entry: string, most: number): Promise<Wished> =>
  inTurn(async () => {
    try {
      const { settings, policy } = await known();
      if (policy.locked.includes(name)) {
        const { organisation } = policy;
        return { refusal: organisation ? say('wish_locked_by', organisation) : say('wish_locked') };
      }
      if (settings[name].length >= most) return { refusal: say('wish_full') };
      await save(name, [...without(settings[name], entry), entry]);
      return {
        undo: () => inTurn(async () => save(name, without((await known()).settings[name], entry))),
      };
    } catch {
      return { refusal: say('wish_failed') };
    }
  });

type ListName = 'allowed' | 'rulesOff';

/** What is not known cannot be added to: saving would take the place of the whole list. */
async function known() {
  const loaded = await loadOwnSettings();
  if (loaded.storeBroken) throw new Error('The store could not be read.');
  return loaded;
}

const save = (name: ListName, entries: readonly string[]): Promise<void> =>
  saveSettings({ [name]: entries } as Partial<Settings>);

const without = (entries: readonly string[], entry: string): string[] =>
  entries.filter((other) => other !== entry);
