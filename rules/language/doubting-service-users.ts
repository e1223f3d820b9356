import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const TRIVIAL = oneOf`
  stubbed toe | paper ?cut | splinter | broken nail | hangnail | blister | nosebleed | hiccups? | period pains?
  sunburn | hangover | sore throat | runny nose | man flu | cold sore | spot | cough | headache | toothache
  tummy ache | belly ache | insect bite | bee sting | wasp sting | bite | sneeze | sniffle | cold | bit of wind
  wind | constipation | repeat prescription | paracetamol | sick note | lift home | taxi | lift | cup of tea
  cuppa | chat | remote | telly | tv | kebab | takeaway | pizza | spider | plaster
`;
const SARCASM = [
  // 999 for a splinter
  {
    pattern: new RegExp(
      wordings`
        \b(?:999|ambulance|blue lights?|a ?& ?e|ed|cat(?:egory)? ?[12]|red call|call ?out|emergency
          triage)\b(?! going)[^.!?]{0,36}?\b(?:for|with|because of|cos of|over|about|coz of
          due to) (?:a |an |his |her |their |your |the |some |bloody |it'?s )*${TRIVIAL}\b
      `,
    ),
    level: 'medium' as const,
  },
  {
    pattern: pattern(
      String.raw`\bif (?:you|u|ur|ya|you're|you've|they) (?:[a-z0-9]+ ){0,6}?`,
      oneOf`
      ring | rung | call | called | ringing | calling | dial | phone | phoned | turn up | come in | walk in
    `,
      String.raw` (?:[a-z0-9]+ ){0,4}?(?:999|three nines|ambulance|us|a ?& ?e|ed)\b[^.!?]{0,60}?\b`,
      oneOf`
      want | need | should | hope | taking | grow | you'?re (?:a|an|the) | shame | taxi | woman up | man up
      get
    `,
      '\\b',
    ),
    level: 'medium' as const,
  },
  {
    pattern: pattern(
      '\\b',
      oneOf`
      it'?s | its | we'?re | we are | ambulance is | ambulances are | i'?m | nhs is | not
    `,
      String.raw` (?:not |no )?(?:a )?(?:bloody |free |flipping |your |effing |f(?!lipping )\w+ing |glorified )*`,
      oneOf`
      taxi | uber | babysitt\w+ | hotel | drop[- ]?in | bus | deliveroo | room service | creche | social club
      dating (?:app|agency) | butler | servants?
    `,
      String.raw`(?: service)?\b`,
    ),
    level: 'medium' as const,
  },
  // loyalty cards
  {
    pattern: phrases`
      loyalty cards? | stamp cards? | punch cards? | club ?card points? | nectar points | air ?miles
      flyer (?:miles|points) | season tickets? | vip (?:pass|lounge|treatment)
      tenth (?:visit|one|trip)(?:'s)? free | gold card | platinum member\w*
    `,
    level: 'medium' as const,
  },
  // the patient as actor or liar
  {
    pattern: phrases`
      (?:give|hand|deserves?|deserved|get|gets|wins?|won) (?:him|her|them|that (?:man|woman|lady|lad|one)
        the (?:man|woman|lady|lad|boy|girl)|you|an?|the) ?(?:an |a |the )?oscar
      oscar[- ]winning | baftas? | olivier | academy award | emmys? | golden globe | rada
      (?:best|award[- ]winning) (?:actor|actress|performance) | performance of (?:the|a) (?:year|week|lifetime)
      drama queen | am ?dram | miracles do happen | miracle(?:\b.{0,10})(?:cure|recovery) | (?<!to )lourdes
      funny how (?:he|she|they|the|it|you|nobody|all) | swing(?:s|ing) the lead | putting it on(?=$|[.!?,"])
      pull the other one | my arse | aye right | yeah right
      course (?:you|he|she|they) (?:did|have|has|had|do|does|are|were|was)
      of course (?:he|she|they) (?:had ?n'?t|hadn'?t|hasn'?t|haven'?t|didn'?t|forgot|did|couldn'?t)
      surprise,? surprise | shock horror
      allerg(?:y|ic) to (?:everything|exercise|work|effort|paracetamol|all|soap|the truth|getting better|discharge)
      barely eats? | hardly eats? | big[- ]boned | big bones | glandular | slow metabolism
      (?:all |entirely |completely )self[- ]inflicted | their own (?:doing|fault) | his own fault
      her own fault | whose fault is that | (?:bags?|case|suitcase) (?:already )?packed | dr google
      doctor google | googled (?:it|his|her|their|themsel\w+)
    `,
    level: 'medium' as const,
  },
  {
    pattern: phrases`
      (?:and )?(?:these people|they|he|she|people like (?:this|that)) (?:can |get to |actually )?(?:vote|breed|reproduce)\b
      allowed to (?:vote|breed|reproduce) | where do (?:they|we|you) (?:find|get) (?:them|these people)
      (?:can'?t|couldn'?t) (?:fix|cure|treat|educate) stupid | give me strength
      lost (?:all |my )?(?:faith|hope) in (?:humanity|people) | faith in humanity (?:gone|lost|at)
      great unwashed | the state of (?:him|her|them|some (?:people|folk|of))
    `,
    level: 'medium' as const,
  },
  {
    pattern: pattern(
      String.raw`(?:^|\s)["'][^"'\n]{4,60}["'],?\.? `,
      oneOf`
      says? | said | claims? | claimed | swears? | insists? | insisted | according to
    `,
      ' ',
      oneOf`
      the | a | my | our | every | each | somebody | someone | madam | his lordship | mr | mrs
    `,
      String.raw`\b[^.!?]{0,44}`,
    ),
    level: 'low' as const,
  },
  {
    pattern: pattern(
      String.raw`\b(?:sir|madam|ma'?am),? `,
      oneOf`
      this is | it is | it'?s | that is | that'?s | you (?:had|have|are|were) | put | please put | at what | we
    `,
      String.raw`\b(?: [a-z]+){0,4}`,
    ),
    level: 'low' as const,
  },
  {
    pattern: pattern(
      String.raw`\bhalf (?:of )?`,
      oneOf`
      you | them | my (?:list|caseload|clinic)
      the (?:list|caseload|waiting list|waiting room|town|ward|clinic|bay|patients?|jobs?|old folk|estate)
    `,
      ' (?:who [a-z ]{1,20} )?',
      oneOf`
      don'?t (?:need|want|have|know|even|bother) | aren'?t (?:even )?(?:ill|sick|poorly|disabled)
      isn'?t (?:even )?(?:ill|sick|poorly) | can'?t (?:spell|read|count|remember|even)
      couldn'?t (?:spell|find|tell|care) | only (?:come|want|came) | just (?:want|need|come)
      are (?:just|only|at it|faking|deaf because) | shouldn'?t be | have (?:nothing|never)
      has (?:nothing|never) | never (?:had|worked|needed|heard)
    `,
      String.raw`\b(?: [a-z']+){0,4}`,
    ),
    level: 'medium' as const,
  },
];
const CARE = phrases`
  patients? | pts? | service users? | clients? | residents? | callers? | ward | clinic | bay | bed | unit
  shifts? | list | jobs? | crew | 999 | ambulance | truck | resus | theatre | caseload | visits? | appointments?
  a ?& ?e | ed | waiting room | tribunal | pip | limp | pain | stoma | dietitian | food diary | diary | scales
  weigh\w* | bmi | physio | exercises | scan | mri | x-?ray | referral | diagnos\w+ | assessment | mum | mam
  dad | parents? | carer | social services | benefit\w* | blue badge | mobility | scooter | disabled
  wheelchair | hip | knee | back pain | toe | adhd | splinter | antibiotics | prescription | sick note
  trial period | hearing | aids | feet | toothache | address | crutches | cast | boot
`;
const FAIR = phrases`
  no illness | thought (?:i|was) | i'?m | i am | i was | my own | myself | we'?re (?:the|here)
  my (?:dog|cat|husband|wife|dad|mum|mam|nan|son|daughter|kids?|toddler|partner|brother|sister|physio) | premium
  airline | british airways | costa (?:coffee|card|loyalty) | nando'?s | football | season ticket holder
  cinema | the oscars | oscars? (?:night|speech|winner) | film | nobody'?s fault
  not (?:your|their|his|her) own fault | stigma | research | study | survey | per cent | % | audit
  please (?:don'?t|call|ring|do) | don'?t wait | call 999 if | in an emergency | do not | asthma | stroke
  anaphyla\w+ | chest pain | sepsis | could be | may be | might be | should be seen
`;

export default defineRule({
  title: 'Sarcasm about service users',
  level: 'medium',
  what: 'This may seem to make light of why somebody asked for help, or to hint that they are lying or to blame.',
  why: 'Somebody who needs help may stay away because they fear to be laughed at.',
  instead: 'Tell people kindly where to go for small problems, and leave out the one who rang.',
  notWhen: 'You give plain advice about which service to use.',
  find: (reading) =>
    SARCASM.flatMap(({ pattern, level }) =>
      reading
        .match(pattern)
        .filter(({ sentence, start, end }) => {
          const near = [-1, 0, 1]
            .map((step) => reading.sentences[sentence.index + step]?.plain ?? '')
            .join(' ');
          return (
            CARE.test(near) &&
            !FAIR.test(near) &&
            !reading.framed({ start, end }, 'condemned', 'fictional', 'statistic')
          );
        })
        .map(({ start, end }) => ({ start, end, level })),
    ),
  flags: [
    'Lights and sirens across town, ⟦ambulance for a papercut⟧, what a night',
    'Third visit in a week to bay two, give her a ⟦loyalty card⟧',
    'That limp in my clinic ⟦deserves an Oscar⟧',
    "⟦Of course he hadn't⟧ taken anything for the pain",
    'Another job with the ⟦bags packed⟧ and waiting by the door',
    '⟦Half the waiting room just want a chat⟧',
  ],
  passes: [
    'Call 999 if you have chest pain. Never feel that it is a small thing.',
    'Sent my son to A&E with a splinter and they were lovely',
    'Costa loyalty card full at last',
    'No illness is self-inflicted in our clinic',
    'Half of our patients told us in the survey that parking is the worst part',
    'Bags packed, we fly to Cork at six',
  ],
});
