import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const JIBES = [
  pattern(oneOf`
    \b(?:can|could|always|somehow|manages? to|managed to|still) (?:manage to )?(?:afford
      find (?:the )?(?:money|cash) for|pay for
      got (?:money|cash) for) (?:the |a |an |his |her |their |new |full |more )*(?:sky|fags|ciggies|cigs|tattoos?
      nails|lashes|vapes?|iphones?|booze|lager|cans|weed|tellys?|tv|flat ?screen|takeaways?|dogs?|tanning|botox
      scratch ?cards?|trainers|brew)\b
    \b(?:tell(?:y|ies)|tvs?|screens?)(?: (?:is|are|was))? (?:bigger than|the size of|as big as|biggest)\b(?: [a-z]+){0,3}
  `),
  phrases`
    (?:all )?(?:different|five|four|six|three|several) (?:baby )?(?:dads|daddies|fathers) | baby daddies
    popping (?:them|'?em|kids|babies|another) out | pops? (?:them|'?em|another|kids) out
    another (?:one|baby) for the (?:money|benefits|council) | on the (?:rob|scrounge|take|fiddle|bru|pancrack)
    (?:never|not) (?:done|worked|had) (?:a )?(?:day|job|stroke)(?:'s work)?(?: of work)? in (?:his|her|their) (?:life|lives)
    get a job | jeremy kyle
    like (?:a scene from|an episode of|something off|the cast of) (?:shameless|benefits street|jeremy kyle
      little britain|deliverance|corrie|eastenders)
    underclass | sink estate | rough as (?:\w+) | common as muck
    in (?:her|his|their) (?:pyjamas|dressing gown|jammies) (?:at|in|on|by|outside)
    fag (?:in|hanging)[a-z ]{0,20}(?:pram|buggy|mouth|hand)
    (?:on|for|living off|live off|sponging off) (?:the )?(?:benefits|dole|sick|state|social|pip
      taxpayers?)(?: [a-z]+){0,3} (?:scroung\w*|laz\w*|idle|instead of|as a (?:career|lifestyle))
  `,
];
const FAIR = phrases`
  i (?:grew|was|am|live) | i'?m | we (?:were|are|had)
  my (?:mum|dad|family|own|nan|pyjamas|kids?|son|daughter|lad) | stigma | poverty is | food ?bank | please
  judg\w+ | nobody (?:should|chooses) | help with | advice | advisers? | entitled to | claim(?:ing)? what
  research | study | campaign | (?:people|folk) (?:say|said|tell me|told me)
`;

export default defineRule({
  title: 'Looking down on people for money or class',
  level: 'high',
  what: 'This could read as mocking or blaming people for being poor, for benefits or for where and how they live.',
  why: 'Many people in your care have little money. They may feel judged before you have met.',
  instead: 'Leave it out, or say what would make it easier for people to get by.',
  notWhen: 'You write about poverty to change it, or about your own life.',
  find: (reading) =>
    JIBES.flatMap((pattern) => reading.match(pattern)).filter(
      (jibe) =>
        !FAIR.test(jibe.sentence.plain) &&
        !reading.framed(jibe, 'condemned', 'quoted', 'ownFamily', 'fictional'),
    ),
  flags: [
    'No money for the bus to clinic but ⟦can afford fags⟧',
    'The whole family is ⟦like the cast of Shameless⟧',
    'Four kids, four ⟦different dads⟧, one bedroom',
    "She has ⟦never done a day's work in her life⟧ and wants a bath lift",
    'Half the street ⟦in their pyjamas outside⟧ the surgery',
    'Every visit, ⟦telly bigger than the front door⟧',
  ],
  passes: [
    'People say they’re all on the rob up there. In eleven years I’ve lost one pen',
    'I grew up on benefits and a library card',
    'Poverty is not a choice: our advice desk opens at nine',
    'We can afford one more hoist this year',
    'Come in your pyjamas on Friday for children in need',
    'The food bank needs tins and nappies',
    'Ask our adviser what you are entitled to while on benefits instead of going without',
  ],
});
