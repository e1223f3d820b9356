/** Keeps the caret in the editor when one of our buttons is pressed with the pointer. */
export const keepFocus = (event: Event) => event.preventDefault();

/**
 * Does this only when the browser vouches for the press: a mouse's, a finger's, a key's, a screen reader's. Firefox hands a page
 * whatever lies under the pointer, closed root or not (`originalTarget`), and then any script could press it.
 */
export const byHand = (act: (event: MouseEvent) => void) => (event: MouseEvent) => {
  if (event.isTrusted) act(event);
};
