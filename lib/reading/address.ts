import type { Reading } from './index.ts';

/** Who is addressed, and what they are asked to do. */
export interface Address {
  /** One person, several, or nobody in particular. */
  readonly whom: 'one' | 'group' | 'nobody';
}

const GROUP = /\b(?:folks?|everyone|everybody|ladies|lads|guys|you lot|y'?all|all of you|anyone|anybody)\b/;
const YOU = /\b(?:you|your|yours|yourself|u|ur|ya|ye)\b/;

/** Who a draft addresses. */
export function addressOf(reading: Reading): Address {
  const answers = reading.draft.kind !== undefined && reading.draft.kind !== 'post';
  if (GROUP.test(reading.plain)) return { whom: 'group' };
  if (/^\s*@\w+/.test(reading.plain) || (answers && YOU.test(reading.plain))) return { whom: 'one' };
  return { whom: 'nobody' };
}
