import type { Draft, Span } from '../../lib/reading/index.ts';
import type { Example } from '../../lib/rule.ts';

/** An example with its brackets taken out, and the spans that they marked. */
export interface Marked {
  readonly draft: Draft;
  readonly spans: readonly Span[];
}

/** Takes the brackets ⟦ ⟧ out of an example. Throws where they do not pair up. */
export function unmark(example: Example): Marked {
  const given = typeof example === 'string' ? { text: example } : example;
  const spans: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const part of given.text.split(/([⟦⟧])/)) {
    if (part === '⟦' && start === undefined) start = text.length;
    else if (part === '⟧' && start !== undefined) {
      spans.push({ start, end: text.length });
      start = undefined;
    } else if (part === '⟦' || part === '⟧') throw new Error(`brackets do not pair up in: ${given.text}`);
    else text += part;
  }
  if (start !== undefined) throw new Error(`brackets do not pair up in: ${given.text}`);
  return { draft: { ...given, text }, spans };
}
