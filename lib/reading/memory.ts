import { LastText } from './last-text.ts';
import { LineMemory } from './search/line-memory.ts';

/** Whether patterns match in a sentence, by their numbers, as far as anybody asked. */
export type Held = Map<number, boolean>;

/**
 * What is known of the draft that was read last, so that an edit costs its line where a pattern looks no further. A
 * Reading with a memory is the same as one without: `tests/property/memory.test.ts` holds that. It is kept nowhere but in
 * the worker's own memory, and only while somebody writes.
 */
export class Memory {
  readonly lines = new LineMemory();
  readonly sentences = new LastText<Held>();
}
