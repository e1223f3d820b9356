import { toPlain } from '../../lib/reading/plain.ts';
import { keepsToGeneral, pointsToCare } from '../../lib/reading/signposting.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { ADVISE, ORDER } from '../words/advising.ts';
import { AILMENT, HOW_MUCH, REMEDY } from '../words/remedies.ts';

/** An order or advice, to the end of its clause. */
const TOLD = new RegExp(
  oneOf`
  (?<=^|[.!?,;:\n-] ?|\b(?:and|then|so|but|or|honestly|defo|personally|love|hun|mate|pal|pet|bud|duck|hen|chick
      lovely|bro|petal|sweet|darling|please|now|nah|aye|yes|yeah|no|ah|oh
      ooh) )(?:just |always |maybe |definitely |deffo )?${ORDER} (?!me\b|us\b|call us|ring us|up the good
    a (?:great|good|lovely|nice|fab) |care|time off|it easy|thank|do call|on being|us |it up|your (?:bit|best)
    them hell|off$|you\b|it this way|it to yourself|on it\b|well\b|tight|it on the|(?:him|her|it) on my|keep|ask|come|tell|on the portal
    (?:her|him|them|us|me) a (?:squeeze|hug|kiss|cuddle|ring|bell|shout|card|wave)|the (?:report|form|reviews|paper|policy|spec\w*|person)
    up after|em up|being|short sleeves|us what|in touch|going|it real|me posted|raising|with us|going strong)[^.!?,\n]{3,60}
  \b${ADVISE} (?!love to|be (?:happy|honoured|delighted|good|fab|fine|great|grand|lovely)|help|like|hate|never|say so
    offer|ask (?:us|me)|call (?:us|me)|see why|not\b|come\b|learn|explain|know|my |us |take (?:it|the report|that) to
    see the|only|leave your)[^.!?,\n]{3,60}
`,
);

/** The body, its troubles, and what is done about them: what makes an order a piece of care. */
const BODILY = new RegExp(
  String.raw`\b${oneOf`
  ${AILMENT} | ${REMEDY} | ${HOW_MUCH}
  (?:your|his|her|the|that|both|bad|good|sore|one|it|yer|dad's|mum's) (?:\w+ )?(?:knees?|hips?|ankles?|shoulders?
    wrists?|back|neck|elbows?|foot|feet|toes?|heels?|legs?|arms?|hands?|thumb|fingers?|ears?|eyes?|jaw|tongue|throat
    chest|belly|stomach|gut|tendon|calf|calves|quads|chin|head|mouth|glutes?)
  pain | sore | aching | sleep | weight | salt | speech | levels | results? | exercises? | stretch\w* | physio
  rehab | knees? | hips? | ankles? | shoulders? | wrists? | elbows? | foot | feet | toes? | heels? | legs?
  ears? | eyes? | skin | nails? | swelling | swollen | numb | stiff | toenails? | bowels? | bladder | pelvic
  glutes? | hamstrings? | muscles? | joints? | nerves? | scar | wound | blisters? | stump | socket | swallow\w*
  chok\w+ | cough\w* | bloods | sugars | carbs | protein | calories | fibre | potassium | sodium | dairy
  gluten | lactose | caffeine | bmi | sats | fever | stammer\w* | babbl\w+ | weaning | puree\w* | thicken\w*
  lenses | glasses | specs | hearing aids? | aids | moulds | tubes | insoles? | orthotics | crutch\w* | zimmer
  grab rail | commode | trauma | triggers? | attachment | anxious | meltdowns? | sensory | weighted | diagnosis
  diagnosed | scan | mri | x-?ray | gfr | hba1c | ferritin | cholesterol | hormones? | periods | pregnan\w+
  flare | relapse | symptoms? | reps | theraband | tendons? | dressing | plaster | verruca | nappies | formula
  latch | gallbladder | antibiotics? | thyroid
`}\b`,
);

/** Their case: 'your', 'yours', 'he', 'her'. Advice to nobody in particular has none of these. */
const THEIRS =
  /\b(?:you|your|yours|you're|you've|you'll|you'd|u|ur|ye|yer|he|she|him|her|his|dad'?s?|mum'?s?|they|their|it)\b/;

/** Trade talk, study, thanks, jokes, kit: nobody's body is meant. */
const OTHERWISE = phrases`
  student | students | placement | essay | exam | module | lecture | interview | cpd | paper | evidence | study
  trial | band \d | rota | shift | handover | colleagues? | team | conference | poster | congrat\w* | well done
  thank | thanks | proud | happy birthday | sorry for your loss | goal | match | derby | recipe | allotment
  garden | telly | film | song | episode | council | campaign | vote | mp | news | source | cochrane
  registered | hcpc | union | linear accelerator | qa | analyser | calibrat\w+
  guideline | guidance | nice | link in | portal | helpline | expert | charity | self[- ]refer\w* | 999 | 111
  course | uni | muppet | bellend | idiot | clown | resus bay | evil
`;

export default defineRule({
  title: 'Advice about one person in public',
  level: 'medium',
  what: 'This may tell one person what to do about their own body, condition or care.',
  why: 'You have not assessed them and have no record of it. It could be wrong for them, and others may copy it.',
  instead: 'Share general information with its source, or point them to their GP, pharmacist, clinic or 111.',
  notWhen: 'You share general information, or tell them where to get help.',
  find: (reading) => {
    const { toColleague, asksAboutCare } = reading.relations;
    const answers = reading.draft.kind !== undefined && reading.draft.kind !== 'post';
    if (!answers || toColleague || keepsToGeneral(reading) || pointsToCare(reading)) return [];
    if (reading.says(OTHERWISE)) return [];
    const answered = toPlain(reading.draft.to ?? '').text.replace(/\b(?:my|our)\b/g, 'your');
    const told = reading.match(TOLD);
    const [first] = told.filter(
      ({ sentence, plain }) =>
        BODILY.test(plain) ||
        BODILY.test(sentence.plain) ||
        (asksAboutCare && BODILY.test(answered) && /\b(?:it|them)\b/.test(plain)),
    );
    if (!first) return [];
    const unknown = reading.draft.to === undefined;
    if (!unknown && !asksAboutCare && !BODILY.test(answered)) return [];
    const plainly = BODILY.test(first.plain) && (asksAboutCare || reading.says(THEIRS));
    return [plainly ? first : { ...first, level: 'low' as const }];
  },
  flags: [
    {
      text: '⟦Try a rolled towel under it at night⟧',
      kind: 'reply',
      to: 'My neck is killing me since Sunday, any tips?',
    },
    { text: '⟦You need to load that tendon pal⟧, rest is no good', kind: 'reply' },
    { text: '⟦Cut out dairy for a month and see if his eczema calms down⟧', kind: 'reply' },
    { text: '⟦You want to leave the aids out till the ear stops itching⟧', kind: 'comment' },
    { text: '⟦Hum before each word⟧, your throat is too tight', kind: 'reply' },
    { text: '⟦Keep the glasses off him at weekends⟧, his eye will learn', kind: 'reply' },
  ],
  passes: [
    {
      text: 'Ask your own clinic, they can see your notes',
      kind: 'reply',
      to: 'My splint rubs, what do I do?',
    },
    { text: 'Keep your chin up, the exam is nearly over', kind: 'reply' },
    { text: "I can't say from here, sorry", kind: 'reply', to: 'Is this rash normal?' },
    { text: 'Try the lemon cake, it is braw', kind: 'reply' },
    { text: 'Get well soon', kind: 'reply' },
    'Try to walk a little each day: your heart and your mood may both feel it',
  ],
});
