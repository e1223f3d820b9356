import { levelWords } from '../advice/view/words.ts';
import type { Level } from '../rule.ts';
import { say } from '../say.ts';

/** Something to mark in a text: UTF-16 offsets and how serious it is. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly level: Level;
}

/** A text with its marks, drawn as they are drawn in a compose box. Marks may not overlap: the first one stands. */
export function MarkedDraft({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const inOrder = [...marks].sort((a, b) => a.start - b.start);
  const pieces = [];
  let done = 0;
  for (const { start, end, level } of inOrder) {
    if (start < done) continue;
    pieces.push(
      text.slice(done, start),
      <mark key={start} class={`mark-${level}`}>
        {text.slice(start, end)}
        <span class="aside"> {say('mark_level', levelWords(level))} </span>
      </mark>,
    );
    done = end;
  }
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  );
}
