import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH, LEISURE, UNCAUGHT } from '../words/conduct.ts';
import { MEANS_WELL } from '../words/goodwill.ts';

/** Ringing in sick, and being off. */
const SICK = phrases`
  (?:r[aiu]ng|call|called|phoned|phone|phoning|ringing|calling|text|texted
    emailed) (?:in |off |up |work |control |them )?(?:and (?:said|told them) )?(?:sick|dead
    with (?:a|the|my|d&v|covid|food)|poorly|ill|in dead)
  (?:call|calling|called|ring|ringing|rang) in(?: sick| dead| poorly| ill| with| as)
  (?:i'd |i've |i |am |i'm |still |on the |long[- ]term |off )(?:off )?sick
  (?:told|telling|tell|lied to) (?:work|control|my (?:manager|boss|matron|team)|the ward|them|uni) (?:i was|i'?m
    i had|i'?ve|that i|my \w+ (?:has |had |was |is )?(?:died|dead|ill|poorly|sick|fell|hospital|in hospital))
  sickies? | skiv(?:e|ed|ing) | bunk(?:ed|ing) off | bunked | playing hooky | mitch(?:ed|ing) | on the mitch
  wagg(?:ed|ing) | throw(?:ing)? a sicky | chuck(?:ed|ing)? a sickie | doctor'?s (?:note|line) | sick voice
  unfit for work | self[- ]cert\w* | off sick | sick (?:day|leave|pay|note|line)s?
`;

/** Being ill, or being off for a reason: nothing by itself. */
const ILL = phrases`
  man ?flu | food poisoning | a (?:stomach|tummy) (?:bug|thing) | flare[- ]?up | bad back
  back'?s? (?:has )?(?:gone|went|out) | migraine | (?:24|48)[- ]?(?:hour|hr) (?:bug|thing)
  fit note | signed off | duvet day | compassionate leave | carer'?s leave
  dependants? leave | isolating | dodgy tummy | dicky tummy
  funny tummy | the (?:lurgy|dreaded lurgy) | d ?& ?v | d and v | norovirus | week \d+ of
`;

/** An illness that the writer does not quite believe in: scare quotes, stage coughs, timing. */
const SCARE = pattern(oneOf`
  ["'](?:a |the |my |bit of |severe |terrible )*(?:migraine|headache|tummy|tummy bug|stomach bug|bug|both ends
    food poisoning|norovirus|noro|d&v|d and v|flu|man flu|covid|cold|cough|bad back|back|stress
    work[- ]related stress|anxiety|sick|ill|poorly|unwell|flare[- ]?up|dentist|hospital appointment|funeral
    family emergency|burst pipe|childcare|isolating|vertigo|kidney stone|sprain|twisted ankle)["']
  \bcough,? cough\b | \b(?:miracle|miraculous|miraculously) (?:recovery|recovered|better)\b
  \b(?:bafta|oscar|best actress|best actor|croaky voice|phone voice|poorly voice|did the voice
    put on (?:the|a|my) voice|acting (?:ill|sick|poorly|unwell)|as my (?:mum|mam|wife|husband))\b
  \bring in (?:as|for) m[ey]\b | \bpulled? (?:a |another )?sick(?:ie|y)\b
  \b(?:nothing wrong with me|wasn'?t even|not even (?:ill|sick|poorly)
    (?:didn'?t|hasn'?t|haven'?t) (?:actually|really)|allergic to (?:mondays|work|nights)
    fit (?:enough )?for (?:the|a|brunch|bingo)|get(?:ting)? paid to (?:sunbathe|sleep|sit|drink|lie)
    from the (?:airport|departure|pub|pool|sun ?lounger|stadium|beach))\b
`);

/** Being well, which means something only beside being off sick. */
const WELL = phrases`never felt (?:better|fitter|healthier) | acting | fit as a (?:fiddle|flea) | right as rain`;

/** Truly ill, missing work, a child or a dog that is ill, service users; the policy. */
const OTHERWISE = phrases`
  by the book | gutted to miss | missed (?:it|the) | instead of | so sorry to
  my (?:son|daughter|kid|mum|mam|dad|husband|wife|dog|cat)(?:'s| is| has) (?:sick|ill|poorly|been)
  sick (?:patients?|people|children|kids|babies) | competenc\w+ signed | signed off (?:my|a|the|on) | patients?
  booster | isn't a sickie | struck down | families | benefits office | proper(?:ly)? (?:sick|ill|poorly|flu)
  feel (?:dreadful|guilty|bad|awful|rotten) | felt guilty | soup | get well | thank you | thanks | please
  wash your hands | 48 hours | the truth | honest | guilt | recover(?:ing|ed) | occupational health | my gp
  (?:someone|somebody|one|people|anyone) (?:who(?:'s| is| are|'re)|has|have) (?:\w+ ){0,3}(?:off|on the) sick
  (?:he|she|they|all|\w+)(?:'s|'re| is| are) (?:still |long[- ]term )?(?:off|on the) (?:the )?sick | all on the sick
  (?:someone|somebody|anyone|anybody) else's (?:husband|wife|fella|partner) | occy health | occ health | cold flannel
  depress\w+ | therapy | duvet | selling | policy | statutory | service users?
`;

export default defineRule({
  title: 'A sick day that was not',
  level: 'high',
  what: 'This could read as being off sick while well, or doing something else while off.',
  why: 'Taking sick leave when well is dishonesty, and posts about it are easy to find and to report.',
  instead:
    'Leave it out. If you need time off, ask for leave; if work is making you ill, speak to your manager or union.',
  notWhen: 'You really were ill, or you write of somebody who goes out while off sick with good reason.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      reach: 3,
      unless: OTHERWISE,
      cues: [
        MEANS_WELL,
        { weight: 2, core: true, words: SCARE },
        { weight: 2, core: true, words: SICK },
        { weight: 1, core: true, words: ILL },
        { weight: 1.5, words: LEISURE },
        { weight: 1.5, words: WELL },
        { weight: 1, words: HIDING, silent: true },
        { weight: 1, words: UNCAUGHT, silent: true },
        {
          weight: 1,
          words:
            /\b(?:full pay|on full|paid for|back (?:on|in|at) (?:mon|tues|wednes|thurs|fri)day|see you monday)\b/,
          silent: true,
        },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Rang in sick, currently on the beach with a 99⟧',
    'Day 3 of my ⟦"bad back" and this hot tub⟧ is working wonders',
    '⟦cough cough, can’t make it in, kick off⟧ is at 3',
    '⟦Pulled a sickie for the gig, zero regrets⟧',
    '⟦Off sick⟧ with stress officially. Unofficially I am at the races 😎',
    '⟦Rang in sick⟧ this morning. Never felt better 😎 see you at the beach',
    'got my sister to ⟦ring in as my mum and went to Alton Towers⟧',
  ],
  passes: [
    'Our Bev’s on the sick with her nerves, cards to me by Friday',
    'Is anybody else’s husband off to bed with "man flu" 😂',
    'Most people who are off sick want to come back, and our team helps with that',
    'Off sick with norovirus, 48 hours by the book',
    'Signed off another fortnight with my back and I miss my team',
    'My daughter is poorly so no festival for us',
    'Sick pay for agency staff should be the same as for the rest of us',
    'Annual leave at last, off to the beach',
    'The sales are on and I am broke',
    'Never felt better 🤫 guess which class I joined',
    'Acting shocked at the surprise party 🤫',
    'A week off work with flu, on the sofa under a duvet, gutted to miss the party',
  ],
});
