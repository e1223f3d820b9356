import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { DRUGS, LAUGH, UNCAUGHT } from '../words/conduct.ts';

/** Medicine that was prescribed for somebody else. */
const NOT_MINE = phrases`
  (?:one|two|three|couple|few|some|half|load) (?:of|off) (?:my |me |his |her |our |a |the )?(?:own |\w+'s )?(?:codeines?
    co-?codamol|tramadol|diazepam|valium|zopiclones?|pregabalin|gabapentin|morphine|oramorph|modafinil|ritalin
    propranolol|temazepam|dihydrocodeine)
  (?:my|me|his|her|our|the|a) (?:mum|mam|mom|nan|gran|dad|wife|husband|sister|brother|mate|patient|granny|partner
    neighbour)'s (?:codeines?|co-?codamol|tramadol|diazepam|valium|zopiclones?|pregabalin|gabapentin|morphine
    oramorph|modafinil|ritalin|propranolol|temazepam|dihydrocodeine|sleeping tablets|painkillers)
  (?:codeines?|co-?codamol|tramadol|diazepam|valium|zopiclones?|pregabalin|gabapentin|oramorph|ritalin
    dihydrocodeine),? (?:have|take|you can have|want|help yourself to) (?:\w+ ){0,2}(?:of )?(?:mine|ours)
`;

/** Stock that does not add up, and will be made to. */
const ADDS_UP = pattern(oneOf`
  \b(?:ampoules?|amps?|vials?|cd (?:book|cupboard|register)|controlled drugs?|morphine|fentanyl|ketamine
    oramorph|midazolam)\b[^\n]{0,60}\b(?:light|short|shy|down|missing|out)\b[^\n]{0,60}\b(?:adds? up|will add up
    balances?|sorts? itself|squares? itself|evens? out|by morning|always (?:does|adds|balances))\b
  \b(?:cd book|cd register|drugs? book|the register) (?:always |somehow |just )*(?:adds? up|balances?|sorts itself)\b
`);

/** Drugs in care, research and the news. */
const OTHERWISE = phrases`
  patients? | service users? | clients? | people who | overdos\w+ | took too | research | trial | study | charity
  naloxone | frank | campaign | police | court | sniffer | arrested | unit for | misuse | prescribed by
  told (?:him|her|them) | he'd | she'd | he had | she had | they'd
`;

/** The writer, friends, the weekend. */
const OF_ONESELF = phrases`
  i | i'm | i've | we | we're | me and | us | my | saturday | weekend | festival | night before | last night
  tonight | basically | legalise | medicinal | plug | dealer
`;

export default defineRule({
  title: 'Drugs, or medicine meant for somebody else',
  level: 'high',
  what: 'This could read as using drugs, or as sharing or taking medicine that was not prescribed for the person.',
  why: 'Drug use told online, on or off duty, has brought registrants before their regulator.',
  instead: 'Leave it out. If it has become a worry, your GP or occupational health can help in confidence.',
  notWhen: 'You write about service users in general, research, the news or your own prescribed medicine.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      unless: OTHERWISE,
      cues: [
        { weight: 2, core: true, words: DRUGS },
        { weight: 3, core: true, words: NOT_MINE },
        { weight: 3, core: true, words: ADDS_UP },
        { weight: 1, words: LAUGH, silent: true },
        { weight: 1, words: UNCAUGHT, silent: true },
        { weight: 1, words: atWork('shift', 'soon'), silent: true },
        {
          weight: 1,
          words: OF_ONESELF,
          silent: true,
        },
      ],
    }),
  flags: [
    '⟦Weed before a night shift is my⟧ mindfulness',
    '⟦me and the girls, bag of coke, no work til Tuesday, no regrets⟧',
    'Took ⟦two of my nan’s tramadol⟧ and did a full clinic, didn’t feel a thing',
    '⟦Edibles in the park then a lecture on pharmacology 😂⟧',
    'Your back still bad? ⟦I have diazepam, have some of mine⟧ x',
    'One ⟦ampoule light again but the paperwork adds up by morning⟧',
    'The ⟦CD book always balances⟧ somehow',
    '⟦rolled a joint on the crew room roof last night⟧, best view in Leeds',
  ],
  passes: [
    'Saturday with my nan: six feet of border to weed and a flask',
    'We all know the vitamin gummies are sweets, basically',
    'My own GP put me on codeine and I was signed off to drive again after a week',
    'Naloxone saves lives, ask your drug service for a kit',
    'He’d taken his nan’s tramadol, so we rang poisons',
    'A line of ducks crossed the road in front of the truck',
    'Joint replacement class at ten, bring comfy shoes',
    'Big study out on cannabis and psychosis, worth a read',
    'The weed in our garden is winning',
    'One ampoule short in the count, so we stopped, searched and reported it',
    'The diet paperwork always adds up, it is the biscuits that do not',
  ],
});
