import type { Reading } from '../../reading/index.ts';
import { pattern, wordings } from '../../reading/wording.ts';

/** Words that stand for somebody beside the writer, and for pictures, which may show them. */
const OTHERS = pattern(wordings`
  \b(?:he|she|him|her|his|hers|they|them|their|somebody|someone|one|who|whose|us|we|you|your|names?|named|pictures?
    photos?|pics?|videos?|selfies?)\b
`);

/**
 * Does a draft speak of, to or with anybody beside the writer? Where it does not, no confidence can be broken, whatever
 * its words have in common with drafts that break one. Of 1,397 labelled drafts in which confidentiality is due, 20 have
 * none of these signs; of 5,237 clean ones, 497.
 */
export const tellsOfSomebody = (reading: Reading): boolean =>
  [
    reading.serviceUsers,
    reading.people,
    reading.careCues,
    reading.identifiers,
    reading.contacts,
    reading.ages,
    reading.stories,
    reading.conditions,
    reading.treatments,
    reading.work,
  ].some((signs) => signs.length > 0) ||
  reading.draft.to !== undefined ||
  reading.says(OTHERS);
