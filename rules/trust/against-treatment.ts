import { near } from '../../lib/reading/near.ts';
import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { MEANS_WELL } from '../words/goodwill.ts';
import { OPINION } from '../words/opinion.ts';

/** Care that has evidence behind it. */
const CARE = phrases`
  statins? | chemo\w* | radiotherapy | antidepressants? | ssris? | sertraline | citalopram | lithium
  antipsychotics? | meds | medication | medicines? | tablets? | pills | insulin | metformin | inhalers?
  steroids? | antibiotics | painkillers? | ibuprofen | paracetamol | tamoxifen | letrozole | hrt | the pill
  contracepti\w+ | warfarin | blood thinners? | beta ?blockers? | blood pressure (?:tablets|meds) | ramipril
  amlodipine | omeprazole | ppis? | thyroxine | methotrexate | biologics | ritalin | methylphenidate | surgery
  surgeons? | the knife | operations? | an op\b | replacement | brace | bracing | patch(?:ing)? | specs
  glasses | hearing aids? | scans? | mri | x-?rays? | mammograms? | smears? | screening | biops(?:y|ies)
  blood tests? | dialysis | ventilat\w+ | epidurals? | inductions? | c[- ]sections? | fluoride | toothpaste
  sun ?screen | suncream | formula | pasteuri[sz]ed | hospital | oncolog\w+ | onc\b | doctors? | gps?
  consultants? | psychiatr\w+ | gender clinic | guidelines? | boosters
`;

/** Telling people to go without. */
const WITHOUT = pattern(wordings`
  \b(?:(?:bin|binned|ditch|ditched|dump|chuck|skip|stop|stopped|stopping|quit|come off|came off|coming off|get off
      got off|throw|throw away|flush|avoid|ignore|refuse|swap|drop|leave|lose|forget|cancel|delay|turn down|say no to
      said no to|said no thanks to|no thanks to
      don'?t (?:bother|take|need|have|let|touch|go|ring|waste|sign|fill|trust|listen|start)
      you (?:don'?t|do not|won'?t|wont|will not) need|won'?t need|no need (?:for|of|to)|doesn'?t need|does not need
      instead of|rather than|without|never (?:take|took|had|touch|need)|before you (?:take|sign|agree|fill|have)
      i'?d (?:skip|bin|leave|come off|stop|not)|off (?:all )?(?:my|her|his|their|the|your)|take(?:n)? (?:\w+ )?off
      replace(?:d|s)?|beats?|better than|safer than|works better than|does the same (?:job )?as|as good as
      same (?:job|effect) (?:as)?)(?: \w+){0,5} (?:statins?|chemo\w*|radiotherapy|antidepressants?|sertraline|lithium
      meds|medication|medicines?|tablets?|pills|insulin|metformin|inhalers?|steroids?|antibiotics|painkillers?
      ibuprofen|tamoxifen|hrt|warfarin|thyroxine|ritalin|surgery|surgeons?|knife|operation|op|brace|patch|specs
      glasses|hearing aids?|scans?|mri|x-?rays?|mammograms?|smears?|screening|biopsy|blood tests?|dialysis|hospital
      doctors?|gps?|consultants?|psychiatrists?|clinics?|guidelines?|onc\w*|(?<!\ba )cold|referral|fluoride|toothpaste))\b
`);

/** What is put in its place, and what is said of those who treat. */
const INSTEAD = phrases`
  turmeric | curcumin | ginger | garlic | apple cider | vinegar | celery | lemon water | bicarb | baking soda
  bleach | peroxide | mms | ivermectin | hydroxychloroquine | black salve | colloidal silver | homeopath\w*
  arnica | reiki | crystals? | essential oils? | cbd | cannabis oil | mushrooms? | lion'?s mane | black cohosh
  st john'?s wort | herbs? | herbal | supplements? | vitamin \w | iv drips? | zinc | magnesium | coconut oil
  butter | keto | carnivore | fasting | juic(?:e|ing) | raw milk | detox\w* | cleans(?:e|ing) | parasites?
  heavy metals | toxins? | alkaline | sunlight | grounding | earthing | cold (?:water|river) | prayer
  manifest\w* | thermograph\w* | thermal imaging | diet alone | naturally | natural(?:ly)? (?:cure|remedy|way)
  cures? | cured | revers(?:e|es|ed|ing) | heals? (?:it|itself|yourself)
  (?:don'?t|doesn'?t|won'?t|never) (?:want you to|tell you|teach you|teach it)
  (?:doctors|they|pharma|the nhs|gps) (?:don'?t|won'?t|never) (?:want|tell|teach|say|mention) | can'?t patent
  patent | big pharma | pharma | bought and paid for | kickbacks? | just want to | only want to
  keeps? you (?:coming back|sick|ill|hooked) | profits? from | poison(?:s|ing|ous)?
  (?:ruins?|wreck|knackers?|rots?|kills?|fries|destroys?) (?:your|the|you|more) | over ?report | over ?diagnos
  hand(?:ed|ing)? out like sweeties | medicali[sz]\w+ | the leaflet | side effects | zombie
  best thing (?:i|she|he) ever did | feel great | never felt better
`;

/** Said straight out. */
const TREATMENT = wordings`
  statins?|chemo|chemotherapy|radiotherapy|antidepressants?|ssris?|sertraline|lithium|antipsychotics?|insulin
  metformin|inhalers?|steroids?|antibiotics|hrt|the pill|warfarin|beta ?blockers?
  blood pressure (?:tablets|meds|pills)|thyroxine|methotrexate|ritalin|adhd meds
  your (?:meds|tablets|medication|medicines)|psychiatric (?:drugs|meds)|mammograms?|smears?|smear tests?
  screening|biops(?:y|ies)|hearing aids|epidurals?
`;
const RUN_DOWN = near(
  TREATMENT,
  wordings`
    (?:are|is) (?:\w+ )?(?:poison\w*|toxic|dangerous|a (?:scam|con|joke|lie|racket|waste)|useless|pointless|killing
      overrated|unnecessary|evil|rotting|just (?:a|about|big))|kills?(?: more)?|do(?:es)? more harm
    cause[sd]?|don'?t work|doesn'?t work|never (?:cured|worked|helped|fixed)|ruin\w*
    make(?:s)? (?:it|you|them|things) worse|wreck\w*|damag\w+|destroy\w*
  `,
  2,
);
const TOLD_TO_STOP = near(
  wordings`
    stop taking|stop using|come off|get off|throw away|bin|ditch|chuck|refuse|say no to
    don'?t (?:take|let them give you|have|touch|bother with|go for|start)|no one needs|nobody needs
    you don'?t need|avoid
  `,
  TREATMENT,
  3,
);
const RATHER = pattern(
  '\\b',
  oneOf`
  homeopathy | acupuncture | reiki | turmeric | diet | fasting | keto | cbd | cannabis | herbs | supplements?
  prayer | meditation | yoga | crystals? | vitamin \w | ivermectin | garlic | honey | apple cider vinegar
`,
  String.raw`(?: \w+){0,3} (?:works? |is |are |does )?(?:better|safer|more effective|as good|as well)(?: \w+){0,2} than (?:\w+ ){0,3}`,
  oneOf`
  doctors? | gp | tablets? | drugs? | medicines? | medication | meds | chemo | statins? | surgery
  antidepressants? | antibiotics | anything | painkillers | pills | hospital | the nhs
`,
  '\\b',
);
const NEVER = String.raw`(?: \w+)? ${oneOf`
  don'?t | doesn'?t | do not | does not | won'?t | never | aren'?t allowed to | can'?t
`}`;
const KNOW = String.raw`(?: \w+)? (?:you|us|people|patients) (?:to )?(?:know|about|that|get better|cured|well|healthy|find)\b`;
const SECRET = pattern(
  '\\b',
  oneOf`
  (?:big )?pharma | doctors | the nhs | gps | consultants | drug companies | oncologists
`,
  `${NEVER} (?:want|tell|let|like)${KNOW}|`,
  String.raw`\bthey${NEVER} (?:want|let|like)${KNOW}`,
);

/** Words in quotation marks; advice to ask first; a claim that is put right; evidence. */
const OTHERWISE = pattern(
  '"[^"]{12,120}"|',
  '\\b',
  oneOf`
    don'?t stop (?:taking|your|any) | do not stop | never stop(?: \w+){0,3} without
    without (?:talking|speaking|asking|checking|advice|medical advice) | talk to (?:your|the)
    speak to (?:your|the) | ask (?:your|a) (?:gp|pharmacist|doctor|midwife|prescriber)
    see (?:your|a) (?:gp|doctor) | myths? | isn'?t true | no evidence | does not cure | doesn'?t cure | will not
    won'?t cure | evidence[- ]based | nice (?:guid\w+|recommends?) | cochrane
    antibiotics (?:don'?t|won'?t|do not|can'?t|cannot) (?:work|help|kill|treat) | viral | sugar pills | right to (?:refuse|say no)
    what it did(?:n'?t| not) (?:say|find|show) | antimicrobial | stewardship | may help
    alongside | as well as | reporter | misinformation | please don'?t
  `,
  '\\b',
);

export default defineRule({
  title: 'Putting people off treatment',
  level: 'high',
  what: 'This could lead somebody to stop, refuse or put off a treatment or test that the evidence supports.',
  why: 'From a health professional it carries weight, and somebody could come to harm.',
  instead:
    'Consider saying that people should talk to their own prescriber or team before they change anything.',
  notWhen: 'You share sourced guidance with its limits, or tell people not to stop without advice.',
  find: (reading) =>
    addUp(reading, {
      need: 4,
      unless: OTHERWISE,
      cues: [
        { weight: 4, core: true, words: RUN_DOWN },
        { weight: 4, core: true, words: TOLD_TO_STOP },
        { weight: 4, core: true, words: RATHER },
        { weight: 4, core: true, words: SECRET },
        MEANS_WELL,
        { weight: 1, words: CARE, silent: true },
        { weight: 2, core: true, words: WITHOUT },
        { weight: 2, words: INSTEAD },
        { weight: 1, words: OPINION },
      ],
    }),
  flags: [
    '⟦Bin the statins and eat butter, doctors won’t tell⟧ you this',
    '⟦You don’t need chemo, detox the liver and the body heals itself⟧',
    '⟦Come off your antidepressants, cold river swimming cured⟧ me',
    'Hearing aids just make ears lazy. ⟦Skip the clinic, take zinc⟧ instead',
    '⟦Ibuprofen is poison, turmeric does the same job as the tablets⟧',
    '⟦They don’t want you to know that turmeric does what the tablets⟧ do',
    '⟦Ignore the surgeon, surgery only keeps you coming back⟧',
  ],
  passes: [
    'Homeopathic remedies do no better than sugar pills in the good trials',
    'Antibiotics can’t kill a virus',
    'I’ll defend anyone’s right to refuse chemo',
    'Vitamin C won’t stop a cold',
    'Do not stop your tablets without talking to your pharmacist',
    'Celery juice does not cure anything. See your GP about a blood test',
    'Antibiotics won’t help a cold, rest and fluids will',
    'Exercise may help alongside your medicines, ask your doctor',
    'Came off the tablets with my psychiatrist, slowly, and I am proud',
    'Booked my smear, took ten minutes, go when you are called',
    'Ginger biscuits and a scan, what a day',
    'What they don’t tell you about vasectomies: bring your own tight pants',
    'The thing they never tell you about chemo is how much you will miss toast. Ask your team about mouth care',
  ],
});
