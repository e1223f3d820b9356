import type { Span } from '../span.ts';

/** Which characters of the draft are already spoken for, so that asking costs the span and not the list. */
export class Ground {
  readonly #taken: Uint8Array;

  constructor(length: number, spans: readonly Span[] = []) {
    this.#taken = new Uint8Array(length);
    for (const span of spans) this.take(span);
  }

  take({ start, end }: Span): void {
    this.#taken.fill(1, start, end);
  }

  touches({ start, end }: Span): boolean {
    return this.#taken.subarray(start, end).includes(1);
  }
}
