import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { OTHER_MEDICINE } from '../words/medicines.ts';

const NAMED = pattern(`\\b(?:one |a |the )?${OTHER_MEDICINE}\\b`);

/** It must be for sale in the same breath: these medicines are spoken of at work every day. */
const FOR_SALE = pattern(oneOf`
  [£] ?\d
  \b(?:is back|are back|in stock|available now|now available|now offering|now doing|book (?:now|in|your|me|today)
    dm (?:me|to)|inbox me|message me|link in bio|slots|walk[- ]?ins?|no gp needed|spares?|i can get|selling
    going cheap)\b
`);

export default defineRule({
  title: 'A medicine that may need a prescription, for sale',
  level: 'high',
  what: 'This could offer the public a medicine that needs a prescription.',
  why: 'UK law bars advertising prescription-only medicines to the public, in posts and comments too.',
  instead:
    'Leave the medicine out. Consider writing only about the condition and inviting people to an assessment.',
  notWhen: 'The medicine is sold without a prescription, or you write for professionals.',
  find: (reading) => {
    const [first] = reading
      .match(NAMED)
      .filter(
        (found) => !reading.framed(found, 'negated', 'condemned', 'reported', 'fictional', 'historical'),
      );
    if (!first || reading.commerce.other || !reading.says(FOR_SALE)) return [];
    if (/\b(?:study day|cpd|course for|vet|avoid|prescribing course|stewardship)\b/.test(reading.plain))
      return [];
    return [{ start: first.start, end: first.end }];
  },
  flags: [
    '⟦Hay fever jabs⟧ are back, £65 in the salon',
    '⟦B12 shots⟧ £25, no GP needed, Saturdays',
    'Dreading pollen? ⟦Kenalog⟧ in stock, message me',
    '⟦Melanotan⟧ nasal and jabs, DM to order before Ibiza',
    'I can get ⟦diazepam⟧ if the flight is worrying you, inbox me',
    '⟦Steroid injections⟧ for frozen shoulder, £150, book online',
  ],
  passes: [
    'Antibiotics will not touch a cold',
    'Steroid injections can help some shoulders for a while, says the guideline',
    'Study day on lidocaine for podiatrists, £120',
    'Run out of hay fever tablets again, £4 in the big shop',
    'The tramadol cupboard alarm went off all night',
    'Ask your pharmacist about hay fever before you book anything',
    'Do not buy tanning jabs on here',
  ],
});
