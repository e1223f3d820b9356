/** The letters of our two keys: to the list of points (A), and marks away or back (M). */
type Letter = 'A' | 'M';

/** What our keys do. */
interface Keyed {
  goTo(): void;
  toggleMarks(): void;
}

const DOES = { A: 'goTo', M: 'toggleMarks' } as const satisfies Record<Letter, keyof Keyed>;

/**
 * On a Mac, Option and a letter write another letter (Option+Shift+A: Å), as AltGr, which is Ctrl+Alt, does elsewhere
 * (Ą in Polish): those are the writer's. So it is Control on a Mac, and Alt without Ctrl elsewhere.
 */
const onMac = (): boolean => /mac/i.test(navigator.platform);

/** What a key of ours is called on this machine: "Alt+Shift+A". */
export const nameOfKey = (letter: Letter): string => `${onMac() ? 'Control' : 'Alt'}+Shift+${letter}`;

/** What of a press tells whether it is ours. */
type Press = Pick<KeyboardEvent, 'isTrusted' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'code'>;

/** Which of our keys was pressed, if any. Only where the browser vouches for it: a page can send any. */
export function letterOf({ isTrusted, shiftKey, altKey, ctrlKey, metaKey, code }: Press): Letter | undefined {
  const isHeld = onMac() ? ctrlKey && !altKey : altKey && !ctrlKey;
  if (!isTrusted || !shiftKey || !isHeld || metaKey) return undefined;
  return code === 'KeyA' ? 'A' : code === 'KeyM' ? 'M' : undefined;
}

/** Listens for our keys, before the page does, until the signal aborts. They are the page's where nobody is there. */
export function listenForKeys(current: () => Keyed | undefined, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const letter = letterOf(event);
    const keyed = letter && current();
    if (!keyed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keyed[DOES[letter]]();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
