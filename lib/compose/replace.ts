import type { Span } from '../reading/span.ts';
import { readSelection, restoreSelection } from './caret.ts';
import { partsOf, same } from './replaceable.ts';
import { readEditor } from './text-map.ts';

/** What came of it. `untouched`: the draft stands as it did. `unsure`: it does not, and could not be put back. */
export type Replaced = 'done' | 'untouched' | 'unsure';

/**
 * How long editors take to hear of a new selection, in ms. Draft.js writes over other words when it is hurried; with
 * this pause Draft.js, Lexical, Quill and ProseMirror all took every edit (tried in Chromium and Firefox).
 */
const HEARD = 60;
const SETTLED = 30;

/** How often an editor is asked: one that is busy with the last key puts its own selection back. */
const ASKED = 3;

/** How long an editor may take to draw what it was told, in ms. */
const DRAWN = 300;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Puts other words in place of a span of the draft, the way that typing does, so that the editor's own undo takes it
 * back. Inside one line only, and never a line break: editors break on more. The draft is read back afterwards;
 * where it is not exactly as foretold, the edit is undone at once.
 */
export async function replaceWords(editor: HTMLElement, span: Span, to: string): Promise<Replaced> {
  const map = readEditor(editor);
  const parts = to.includes('\n') ? undefined : partsOf(editor, map, span);
  if (!parts) return 'untouched';
  const before = map.text;
  const caret = readSelection(editor, map);
  editor.focus({ preventScroll: true });

  let now = before;
  for (const [index, part] of [...parts.entries()].reverse()) {
    const words = index === 0 ? to : '';
    const next = now.slice(0, part.start) + words + now.slice(part.end);
    const isReady = await select(editor, part, now);
    // The writer went on meanwhile: what they wrote is not ours to take back.
    if (!isReady && now === before) return 'untouched';
    const isDone =
      isReady &&
      ((await write(editor, next, () => byCommand(words))) ||
        // Lexical puts back a formatted word that the browser deletes whole, but deletes it itself when asked.
        (same(readEditor(editor).text, now) &&
          (await select(editor, part, now)) &&
          (await write(editor, next, () => byEvent(editor, words)))));
    if (!isDone) return takeBack(editor, before);
    now = next;
  }
  if (caret) {
    const by = to.length - (span.end - span.start);
    const carry = (offset: number) =>
      offset <= span.start ? offset : offset >= span.end ? offset + by : span.start + to.length;
    restoreSelection(editor, { start: carry(caret.start), end: carry(caret.end) }, readEditor(editor));
  }
  return 'done';
}

/** Writes over what is selected, and tells whether the draft then reads as it should. */
async function write(editor: HTMLElement, next: string, act: () => void): Promise<boolean> {
  act();
  return stands(editor, next);
}

const byCommand = (words: string): boolean =>
  words ? document.execCommand('insertText', false, words) : document.execCommand('delete', false);

const byEvent = (editor: HTMLElement, words: string): boolean =>
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: words ? 'insertText' : 'deleteContentBackward',
      data: words || null,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );

/**
 * Selects a part of the draft and waits until the editor knows. False where the draft is no longer what it was, or where the
 * editor will not have it.
 */
async function select(editor: HTMLElement, part: Span, expected: string): Promise<boolean> {
  for (let asked = 0; asked < ASKED && same(readEditor(editor).text, expected); asked += 1) {
    if (await selectOnce(editor, part)) return same(readEditor(editor).text, expected);
  }
  return false;
}

async function selectOnce(editor: HTMLElement, part: Span): Promise<boolean> {
  const heard = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, HEARD);
  });
  restoreSelection(editor, part, readEditor(editor));
  await heard;
  await pause(SETTLED);
  const selected = readSelection(editor, readEditor(editor));
  return selected?.start === part.start && selected.end === part.end;
}

/** Does the draft come to read like this? */
async function stands(editor: HTMLElement, expected: string): Promise<boolean> {
  // Not by the time of day, which may be set meanwhile.
  for (const end = performance.now() + DRAWN; performance.now() < end; await pause(SETTLED)) {
    if (same(readEditor(editor).text, expected)) {
      // An editor that disagrees with its own page draws it anew a moment later.
      await pause(SETTLED);
      return same(readEditor(editor).text, expected);
    }
  }
  return false;
}

/** Undoes what was done so far: by the editor's own key first, then by the browser's command. */
async function takeBack(editor: HTMLElement, before: string): Promise<Replaced> {
  const asBefore = () => same(readEditor(editor).text, before);
  const undoKey = () => {
    const onMac = /mac/i.test(navigator.platform);
    editor.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'z',
        code: 'KeyZ',
        keyCode: 90,
        ctrlKey: !onMac,
        metaKey: onMac,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  };
  for (const undo of [undoKey, () => document.execCommand('undo')]) {
    if (asBefore()) break;
    undo();
    await pause(SETTLED);
  }
  return asBefore() ? 'untouched' : 'unsure';
}
