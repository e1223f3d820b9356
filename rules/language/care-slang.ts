import { isMentioned } from '../../lib/reading/index.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HARD_SLANG, SOFT_SLANG } from '../words/care-slang.ts';

const HARD = new RegExp(`(?<![\\w@])(?:${HARD_SLANG})(?!\\w)`);
const SOFT = new RegExp(`(?<![\\w@])(?:${SOFT_SLANG})(?!\\w)`);
/** Airlines, projects and papers use some of these words in earnest. */
const EARNEST = phrases`
  no time ?wasters | buyers? | for sale | selling | pick ?up | collection | project | audit | study | pathway
  service for | support for | supporting | support (?:the|our) | team for | high intensity use | qualitative
  research | data | evidence | article | paper | blog | airline | british airways | ba | avios | airport
  flights? | flew | holiday | harmful | stigma\w* | dignity | language matters | respect | instead of
  rather than | reframe | jargon | train(?:ing)? (?:staff|people) | i was told i | bird
`;

export default defineRule({
  title: 'Slang that demeans service users',
  level: 'medium',
  what: 'This may be slang that staff use among themselves about people in their care.',
  why: 'People who read it, or their families, may think that this is how they are spoken of.',
  instead:
    'Say what you mean plainly: somebody who comes often, who is waiting for care at home, who is worried.',
  notWhen:
    'You write about the slang to speak against it, or it names a service such as a frequent attenders team.',
  find: (reading) => [
    ...reading
      .match(HARD)
      .filter((slang) => !isMentioned(reading, slang) && !EARNEST.test(slang.sentence.plain))
      .map(({ start, end }) => ({ start, end, level: 'high' as const })),
    ...reading
      .match(SOFT)
      .filter((slang) => !isMentioned(reading, slang) && !EARNEST.test(slang.sentence.plain)),
  ],
  flags: [
    'Two ⟦GOMERs⟧ and a nosebleed, that was my night',
    'My 3pm is a ⟦heartsink⟧',
    'Full house of ⟦bed blockers⟧ again',
    '⟦Frequent flyer⟧ number one is back, kettle on',
    'Seen, ⟦pleasantly confused⟧, sent home',
    '⟦Timewasters⟧ all afternoon',
    'Diagnosis: ⟦plumbum oscillans⟧',
    'Friday ⟦granny dumping⟧ has begun',
  ],
  passes: [
    'Nobody is a bed blocker. People are waiting for care at home.',
    'Our frequent attender project cut visits by a fifth',
    'I flew with my frequent flyer points to Cork',
    'Please stop saying attention seeker about people who self-harm',
    'The term poor historian says more about the listener',
    'The bird feeders at the window are a hit',
    'The slides are in need of a tidy',
    'A heart sinking moment: I had left my keys at home',
  ],
});
