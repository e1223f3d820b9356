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

async function addTo(name: 'allowed' | 'rulesOff', entry: string, most: number): Promise<Wished> {
  const known = async () => {
    const loaded = await loadOwnSettings();
    // What is not known cannot be added to: saving would take the place of the whole list.
    if (loaded.storeBroken) throw new Error('The store could not be read.');
    return loaded;
  };
  const save = (entries: readonly string[]) => saveSettings({ [name]: entries } as Partial<Settings>);
  try {
    const { settings, policy } = await known();
    if (policy.locked.includes(name)) {
      const { organisation } = policy;
      return { refusal: organisation ? say('wish_locked_by', organisation) : say('wish_locked') };
    }
    if (settings[name].length >= most) return { refusal: say('wish_full') };
    await save([...settings[name].filter((other) => other !== entry), entry]);
    return { undo: async () => save((await known()).settings[name].filter((other) => other !== entry)) };
  } catch {
    return { refusal: say('wish_failed') };
  }
}
