/** Keeps the caret in the editor when one of our buttons is pressed with the pointer. */
export const keepFocus = (event: Event) => event.preventDefault();
