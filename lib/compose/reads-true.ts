import { isField } from './text-field.ts';
import { readEditor, toRange } from './text-map.ts';

const letters = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '').toLowerCase();

/**
 * Is what we read what the page shows, and does it stand where we think? The browser's own reading is wrong about lines,
 * but not about letters. Costs a layout, so it is not for every key press.
 */
export function readsTrue(editor: HTMLElement): boolean {
  if (isField(editor)) return true;
  const map = readEditor(editor);
  const whole = toRange(map, { start: 0, end: map.text.length });
  // biome-ignore lint/performance/useDomNodeTextContent: `textContent` holds hidden letters too; only what is drawn counts here.
  const shown = letters(editor.innerText);
  return letters(map.text) === shown && letters(String(whole ?? '')) === shown;
}
