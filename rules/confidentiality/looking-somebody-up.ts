import { oneOf, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const LOOK = oneOf`
  look(?:s|ed|ing)? (?:up|at|through) | google(?:s|d)? | googling | stalk(?:s|ed|ing)?
  search(?:es|ed|ing)?(?: for| up)? | scroll(?:s|ed|ing)?(?: through)? | check(?:s|ed|ing)?(?: out)? | found
  find(?:s|ing)? | snoop(?:s|ed|ing)? | nosy | nose | peek | creep(?:ed|ing)? on | punched | typed
`;
const PAGE = oneOf`
  profile | page | insta(?:gram)? | facebook | fb | tiktok | tinder | hinge | linkedin | socials? | photos?
  posts? | feed | stories | story | record | records | notes | file | results | bloods | scan
  name into the system | online
`;
const LOOKED = new RegExp(
  wordings`
    \b${LOOK} (?:(?:at|for|on|through|up|out|all|of|my|our|one of my|the|a|her|his|their|all her|all his|mum's|dad's
        \w+'s) ){0,3}(?:(?:patient|client|pt|su|service user|tenant|resident|parent|mum|dad|ex|neighbour|cousin
        brother|sister|family|old|new|whole|public) ?){0,2}(?:'s )?${PAGE}\b
    \b(?:looked|look|googled?|stalked|found) (?:him|her|them|(?:a|my|our|the) (?:patient|client|pt|su|service user)
      (?:one|some) of (?:my|our) \w+) (?:up |on(?:line)?
      on (?:facebook|fb|insta|linkedin|tinder|the system|pacs|systmone))
  `,
);
const CARE = phrases`
  patients? | pts? | clients? | service users? | sus? | visit | assessment | caseload | clinic | mum | dad
  family | parent | ward | list | referral | appointment | session | system | archive | pacs | records? | notes
  results | neighbour | ex
`;
const ASKING = phrases`
  should we | is it ok | policy | guidance | never | don'?t | shouldn'?t | not allowed | audit(?:ed)? | sacked
  struck off | my own | applied for | employer | candidate | landlord | recipe | tutor | opening | the clinic
`;

export default defineRule({
  title: 'Looking up a service user',
  level: 'low',
  what: "This could read as looking at a service user's profile or record out of curiosity.",
  why: 'People expect us to look only where care needs it; telling of it also shows that you know them.',
  instead: 'Look only for a reason that you could write in the notes, and leave it out of posts.',
  notWhen: 'You ask what the rules on this are.',
  find: (reading) =>
    reading
      .match(LOOKED)
      .filter(
        ({ sentence }) =>
          !ASKING.test(sentence.plain) &&
          [-1, 0, 1].some((step) => CARE.test(reading.sentences[sentence.index + step]?.plain ?? '')),
      ),
  flags: [
    "Had a ⟦nosy at my new client's Instagram⟧ before clinic, so glad I did",
    '⟦Googled him online⟧ before the visit, ex pro, who knew',
    "always ⟦look at mum's page⟧ before an assessment",
    '⟦Found one of my patients on⟧ Tinder tonight',
    "⟦looked up my neighbour's results⟧ on the system, naughty me",
    '⟦Checked out her Facebook⟧ after the session and she was in Magaluf',
  ],
  passes: [
    "Checked out the clinic's page for opening hours",
    "Should we look at service users' profiles? Our policy says no",
    'I looked up the guideline online',
    "Never look up a client's Facebook",
    'Looked at my own bloods on the app',
    "She was sacked for looking at her ex's records",
  ],
});
