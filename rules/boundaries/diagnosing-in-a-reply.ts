import { keepsToGeneral, pointsToCare } from '../../lib/reading/signposting.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { AILMENT } from '../words/remedies.ts';

const SURELY = oneOf`
  sounds? (?:very |a lot |just |more )?like | sounding like | looks? (?:very |just |more )?like | that'?s
  thats | it'?s(?! not) | that is | you'?ve (?:got|defo got|probably got) | he'?s (?:got|clearly) | classic
  textbook | 100% | deffo | defo | definitely | clearly | obviously | probably(?: just)? | prob | only
  nothing but | nowt but | bet (?:it's|you've) | reckon (?:it's|you've)
  i'?d (?:say|put money on|bet)(?: it's| that's)? | money'?s on | almost certainly | has to be | gotta be
  must be
`;

/** What may stand between that and the ailment: 'a bit of a classic'. */
const HEDGED = [
  'a |an |your |the |just |only |bit of |a bit of |a touch of |some |deffo |defo |definitely |clearly |',
  'classic |textbook |bog standard |probably |likely |mild |pure |proper ',
].join('');

const VERDICT = new RegExp(
  String.raw`\b${oneOf`
  ${SURELY}(?: that's| it's| it is)? (?:${HEDGED})*(?:[\w-]+ )?${AILMENT}\b(?! (?:clinic
      team|nurse|specialist|awareness|society|uk|advice|service|association|review|test|screening|week|day|support))
  ${AILMENT},? that\b(?! (?:is|was|can|may)) | ${AILMENT} by the (?:sounds?|looks?) of
  (?:not|isn't) (?:a )?${AILMENT},? (?:it's|that's|its) (?:a |an )?[\w-]+
`}`,
);

/** Telling one person that what they showed is nothing. */
const REASSURED = phrases`
  looks? (?:totally |completely |perfectly |absolutely |pretty |all )*(?:clear|harmless|benign|fine|normal|ok|okay
    innocent|like nothing)(?: to me| from here| pet| love| hun| mate| pal)?
  nothing (?:on that|there|in that) (?:that )?i'd (?:lose sleep over|worry about)
  i'?d (?:not|no) lose (?:any |any more )?sleep | i wouldn'?t lose (?:any )?sleep
`;
const SHOWN = phrases`
  scans? | x-?rays? | mri | ct | ultrasound | moles? | lumps? | rash | ecg | trace | results? | report | bloods
  swelling | bruise | wound | stitches | spot | freckle | toe(?:nail)? | photo of (?:my|his|her)
`;

/** 'Your chest infection, poor you': sympathy, one's own or a relative's illness, talk about a word. */
const NOT_A_VERDICT = phrases`
  had (?:it|that|mine|the same) | i(?:'ve| have) (?:got|had) | i (?:had|got) | me too | same here
  mine (?:was|is) | my own | sorry (?:to hear|about) | get well | hope (?:you|your|he|she|it) | good luck
  isn't a diagnosis | not a diagnosis | called | definition | means | the word | myth | cause[sd]? by | film
  book | chapter | lecture | essay | exam | module | quiz | teaching | poster | talk on
  add that | only add | i'd add | he'll tell you | they'll tell you | i saw the | act surprised
  they're all like | saying "it's | go(?:ing|es|ne) viral | could be (?:lots|all sorts|a few|anything|many)
`;

export default defineRule({
  title: 'A diagnosis for one person online',
  level: 'high',
  what: 'This tells one person what they may have.',
  why: 'You have not assessed them. They may act on it, and others can read about their health.',
  instead: 'Say that you cannot tell from a post, and point them to their GP, pharmacist or clinic.',
  notWhen: 'You explain a condition in general or talk about your own.',
  find: (reading) => {
    if (!reading.relations.toOne || reading.relations.toColleague || keepsToGeneral(reading)) return [];
    if (pointsToCare(reading)) return [];
    const answered = reading.draft.to?.toLowerCase() ?? '';
    const verdicts = [...reading.match(VERDICT), ...(SHOWN.test(answered) ? reading.match(REASSURED) : [])];
    return verdicts.filter(({ sentence }) => !NOT_A_VERDICT.test(sentence.plain)).slice(0, 1);
  },
  flags: [
    { text: '⟦Sounds like sciatica⟧ to me, try a tennis ball under it', kind: 'reply' },
    { text: '⟦Classic gout⟧ pal, off the port for you', kind: 'reply' },
    { text: "⟦That's infected⟧, get it in salt water tonight", kind: 'comment' },
    { text: '⟦100% dyslexia⟧ love, school always miss it', kind: 'reply' },
    { text: '⟦Eczema that⟧, not a burn', kind: 'reply' },
    {
      text: '⟦Looks totally harmless pet⟧, sleep easy',
      kind: 'reply',
      to: 'This mole has changed, should I be worried?',
    },
    { text: '⟦Probably just a trapped nerve⟧ hun, it will ease', kind: 'reply' },
  ],
  passes: [
    { text: "It's going viral in Cleethorpes, mum", kind: 'reply' },
    { text: 'Could be lots of things, so see your pharmacist about it', kind: 'reply' },
    { text: "I can't say from a photo, but your GP can", kind: 'reply' },
    { text: 'Mine was sciatica and it took months. Hope yours is quicker', kind: 'reply' },
    'Sciatica is pain along the nerve that runs down the leg',
    { text: 'Sorry to hear about your chest infection, get well soon', kind: 'reply' },
    { text: 'Looks clear to me, go for it', kind: 'reply', to: 'Is the M62 open yet?' },
    { text: 'Have you read the book? That is definitely a trauma chapter', kind: 'reply' },
  ],
});
