import type { Reading } from '../index.ts';
import { overlaps, type Span } from '../span.ts';
import { pattern, wordings } from '../wording.ts';

/** A way of reaching somebody. Whose it is, the words around it say. */
export interface Contact extends Span {
  readonly kind: 'mobile' | 'landline' | 'freephone' | 'email';
}

/** British numbers: 07 mobile, 01 and 02 places, 03 everywhere, 0800 and 0808 free; +44 drops the nought. */
const PHONE = pattern(wordings`
  (?<![\d.£])(?:(?:\+|00) ?44 ?(?:\(0\) ?)?|\(?0)(7\d{3}|7\d|[12]\d{1,4}|3\d{2}
    80[08]\d?)\)?[ -]?\d{2,4}[ -]?\d{2,4}(?:[ -]?\d{1,4})?(?!\d)
`);
const EMAIL = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,4}\b/;

/** Phone numbers (ten or eleven digits) and e-mail addresses, sorted. */
export function contactsOf(reading: Reading): Contact[] {
  const found: Contact[] = reading.match(EMAIL).map(({ start, end }) => ({ start, end, kind: 'email' }));
  for (const match of reading.match(PHONE)) {
    const digits = match.plain
      .replace(/\D/g, '')
      .replace(/^(?:00)?44/, '0')
      .replace(/^00/, '0');
    if (digits.length < 10 || digits.length > 11) continue;
    if (reading.identifiers.some((other) => overlaps(other, match))) continue;
    const kind = digits.startsWith('07') ? 'mobile' : /^080[08]/.test(digits) ? 'freephone' : 'landline';
    found.push({ start: match.start, end: match.end, kind });
  }
  return found.sort((a, b) => a.start - b.start);
}
