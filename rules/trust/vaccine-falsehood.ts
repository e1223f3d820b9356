import { near } from '../../lib/reading/near.ts';
import { PUTTING_RIGHT } from '../../lib/reading/putting-right.ts';
import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { BADGE } from '../words/belief.ts';
import { MEANS_WELL } from '../words/goodwill.ts';
import { OPINION } from '../words/opinion.ts';

const VACCINE = pattern(oneOf`
  \b(?:vaccin\w+|vaxx?(?:ed|es|ing)?|jabs?|jabbed|mmr|boosters?|flu shots?|the shot|hpv|immunis\w+|immuniz\w+|covid
    pandemic|plandemic|scamdemic|lockdowns?|masks?|spike proteins?|mrna|pfizer|astra ?zeneca
    roll (?:your|their) sleeves? up|red book|needle)\b
  💉
`);

/** Harm, doubt and refusal. */
const DOUBT = phrases`
  (?:caus(?:e|es|ed|ing)|link(?:ed|s)?(?: to)?|gives?|gave|trigger\w*|lines up with|behind|down to|because of|after
    brings? on|blame)(?: \w+){0,4} (?:autis\w+|stroke|strokes|infertil\w+|miscarr\w+|clots?|cancers?|heart attacks?
    myocarditis|sudden\w*|gut|allerg\w+|eczema|adhd|regress\w*|seizures?|fits|cot death|sids|immune|problems)
  autis\w+ | regress(?:ed|ion) | died suddenly | vaccine injur\w+ | injur(?:y|ed|ies)
  side effects? (?:they|nobody|no one) | (?:natural|own) immun\w+ | (?:god|nature) gave (?:you|us)
  (?:got|have|you'?ve got) an immune system | immune systems? | build (?:up )?(?:your|their|a) immun\w+
  never had (?:one|it|a jab|any)
  (?:never|not|no|stopped|refus\w+|skip\w*|delay\w*|declin\w+|without|avoid\w*|wouldn'?t (?:have|let|touch|give|put)
    won'?t be (?:having|getting|taking|letting)|didn'?t (?:have|get|bother)
    don'?t (?:have|get|bother|need|let|give|take)|isn'?t (?:having|getting)|aren'?t (?:having|getting)|binned|bin
    tear up|ripped|opt(?:ed)? out|spaced? (?:them |it )?(?:out)?|we waited|said no)(?: \w+){0,5} (?:vaccin\w*|jabs?
    jabbed|mmr|boosters?|it|them|one|mine|theirs|poison|form|letter|flu shots?)
  poison\w* | toxins? | aluminium | mercury | thimerosal | aborted | foetal | fetal | microchips? | tracking
  dna | gene therapy | experiment\w* | guinea pigs? | rushed | not (?:been )?(?:tested|safe|trialled) | untested
  no (?:long[- ]term )?(?:safety )?(?:data|trials|studies|study) | big pharma | pharma | profits? | bill gates
  hoax | scam | con\b | sheep\w* | (?:just|only) (?:a|like (?:a|the)|bad) (?:cold|flu) | don'?t work
  doesn'?t work | useless | pointless | never stopped | still (?:got|caught) it | bed (?:for )?a week
  coincidence | my (?:own )?(?:kids|children)(?:'s)? (?:aren'?t|haven'?t|didn'?t|won'?t|never|systems?)
  never the same | just(?: say)? no
`;

/** Said straight out. */
const SHOT = `(?:the |these |those |all |any |covid |flu |mmr |hpv |childhood |kids' )*${oneOf`
  vaccines? | vaccinations? | vaxx? | jabs? | mmr | boosters? | mrna | masks? | lockdowns?
`}`;
const STRAIGHT = near(
  SHOT,
  wordings`
    (?:are|is|was|were|be) (?:\w+ )?(?:dangerous|poison\w*|toxic|unsafe|useless|pointless
      a (?:con|scam|joke|lie|hoax)|evil|a waste|not safe|experimental|untested|unnecessary|bad for|harmful|killing
      about control)|kills?|killed|caused?|causes|causing|gave|gives|damag\w+|ruin\w+|maim\w+
    harm(?:s|ed)?|don'?t work|doesn'?t work|didn'?t work|never worked|injur\w+
  `,
  3,
);
const REFUSED = near(
  wordings`
    don'?t believe in|do not believe in|don'?t trust|never (?:had|have|having|get|getting|trust)
    (?:won'?t|not|never) (?:be )?(?:giv\w+|getting|having|taking|vaccinat\w+)
    do(?:n'?t| not) (?:give|get|have|take|let)|wouldn'?t (?:give|have|touch|let)|refus\w+|avoid|say no to
    against|stay away from|regret (?:having|getting|giving)
  `,
  SHOT,
  4,
);
const PANDEMIC = pattern(
  String.raw`\b(?:covid|corona(?:virus)?|the pandemic)(?:'s| is| was| were)? (?:\w+ )?`,
  oneOf`
  no worse than | just (?:a|the|like) | nothing (?:more|but) | only (?:a|the)
  a (?:hoax|scam|con|lie|cold|myth) | fake | not real | planned | man ?made | never (?:real|existed) | made up
  exaggerated | overblown | about control
`,
  '\\b',
);

/** Words in quotation marks; a claim that is put right; where to have the jab. */
const OTHERWISE = pattern(
  '"[^"]{12,120}"|',
  '\\b',
  oneOf`
    myths? | debunk\w* | misinformation | disinformation | no (?:link|evidence that) | caus(?:es?|ed) no\b(?! end) | isn'?t true | not true
    wasn'?t "?rushed | nonsense | saves? lives | get ?your ?(?:flu ?)?(?:jab|booster)s? | get your flu
    book (?:your|yours|it)
    please get | clinic(?:s)? (?:is|are|at|on|open) | drop[- ]in | walk[- ]in | eligible
    ask your (?:gp|pharmacist|midwife|practice) | regulator | reassur\w+ | side effects are (?:usually|mostly)
    sore arm | have it\b | isn't a thing | never miss(?:ing|ed) a | sticker | have your letter | misinformation
    yellow card | never gets? into (?:the|your) | (?:for|if) not being | i'?ve had (?:all )?(?:my|mine)
    had (?:my|both) (?:jab|booster)s?
  `,
  '\\b',
);

export default defineRule({
  title: 'Casting doubt on vaccines or on covid',
  level: 'high',
  what: 'This could spread a claim about vaccines or covid that the evidence does not bear out, or put people off.',
  why: 'People trust health professionals on this, and may go without protection because of it.',
  instead: 'Consider sharing the NHS page, or say that a GP, nurse or pharmacist can answer questions.',
  notWhen:
    'You correct the claim, give sourced information with its limits, or tell of your own reaction in a balanced way.',
  find: (reading) =>
    reading.says(PUTTING_RIGHT)
      ? []
      : addUp(reading, {
          need: 4,
          sure: 4.5,
          reach: 2,
          unless: OTHERWISE,
          cues: [
            { weight: 4, core: true, words: STRAIGHT },
            { weight: 4, core: true, words: REFUSED },
            { weight: 4, core: true, words: PANDEMIC },
            MEANS_WELL,
            { weight: 2, core: true, words: VACCINE },
            { weight: 2, words: DOUBT },
            { weight: 1, words: OPINION, silent: true },
            { weight: 0.5, words: BADGE, silent: true },
          ],
        }),
  flags: [
    '⟦The jab caused more strokes⟧ than they will ever admit',
    '⟦My own kids haven’t had the MMR⟧ and never will',
    'You ⟦have an immune system, you don’t need a booster⟧',
    '⟦Masks are useless⟧ and they always knew it',
    'They say ⟦vaccines don’t cause autism⟧. I have eyes',
    '⟦Never had a flu jab in my life, natural immunity⟧ all the way',
    '⟦Covid was a hoax⟧ and I worked on the wards, empty they were',
  ],
  passes: [
    'There is no microchip in the vaccine',
    'Autism isn’t caused by vaccines, diet or screens',
    'The mRNA vaccine never gets into the nucleus, and it is gone within days',
    'He lost his job for not being vaccinated, and we talk about that',
    'MMR does not cause autism. There is no link, and the studies are huge',
    'Flu jab clinic on Friday, book your slot',
    'Vaccines don’t cause autism',
    'Covid boosters won’t change your DNA',
    'The HPV jab doesn’t affect fertility, it protects it',
    'What the vaccine trial found: the jab caused no strokes in 4,000 people',
    'My arm is sore after my booster and it was worth it',
    'Myth: the vaccine was rushed. It wasn’t',
    'Masks on in clinic this week please, norovirus about',
    'Ask your midwife about the whooping cough vaccine',
    'Covid hit our team hard and we miss Joan every day',
    'If the fan worked in the plaster room we’d not need the masks',
  ],
});
