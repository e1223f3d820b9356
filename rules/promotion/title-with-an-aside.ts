import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { TITLE } from '../words/selling-titles.ts';

/** A title, a post-nominal, an award, an approval: what people trust at a glance. */
const HONOUR = pattern(
  String.raw`\b${oneOf`
    dr | doctor(?:ate)? | prof | professor | consultant | certified | qualified | diploma | certificate | cert | degree | phd
    fellow | expert | authority | award(?:s|ed|[- ]winning)? | plaque | trophy | of the year | top \d+ | clinic of the year
    best (?:[\w-]+ ){0,3}(?:practice|clinic|centre|lab|firm|shop)
    number one | no\.? ?1 | voted | rated | recommended by | approved(?: by)? | endorsed(?: by)? | licensed | accredited
    official(?:ly)? | partner(?:ed|s)? | trained | as (?:seen|featured|heard) (?:on|in|at) | specialist | advanced practitioner
    registered | graduate | harley street | oxford | cambridge | harvard | institute | royal | special forces | sas
    to the stars
    (?:clinical |sports |child |neuro ?)?${TITLE} | nutritional doctor | used (?:by|in) | worn by
  `}\b`,
);
const ASIDE_OPENS = [
  "well,? |ok,? |okay |yes |it's |it was |she's |he's |just |from |by |in |after |honorary|an? |two |one |the |",
  'me|my |our |not |technically |near|i |title|same|half|mostly |self|level |online|nearly |almost ',
].join('');
/** The aside that takes it back: how it was come by, or who said so. */
const ASIDE = pattern(
  oneOf`
    \((?!i know|not a joke|obviously|again|yes,? really)(?:${ASIDE_OPENS})[^)\n]{0,80}\)
    \*\s*(?:a|an|the|they|she|he|from|honorary|well|not|it|in|me|by|online|my|i)\b[^.!?\n]{0,70}
    \b(?:it )?(?:only )?cost(?:s)? (?:me )?[£$€]?\d+ | \bentry fee\b | \beveryone who paid\b | \bnominate yourself\b
    \bwho's (?:checking|counting|asking)\b | \bnobody(?:'s| has| ever)? (?:checks?|checked|counts|asks?|asked|noticed)\b
    \b(?:weekend|one[- ]day|two[- ]day|half[- ]day|online|self[- ]paced|free|£\d+) (?:course|diploma|module|certificate
    degree|workshop|webinar)\b
    \bin a poll (?:i|we|on)\b | \bi (?:just )?(?:printed|laminated|made|awarded|gave|bought|paid for|invented|wrote
    designed) (?:it|them|the|that|one|myself)\b
    \b(?:basically|more or less|pretty much|practically|near enough|as good as) (?:the same|it|one|that)\b
    \bsame (?:difference|thing)\b
    \bto be (?:exact|precise|fair to me)\b | \b(?:long|funny) story\b | \bi've (?:just )?decided\b | \btitle's my own\b
    \bthey let (?:us|me) | \bi pay my subs\b | \bin the audience\b | \bon open days?\b | \bit's a nickname\b | \bloosely\b
    \bno interview\b | \b(?:it's|that's) (?:called |just )?marketing\b | \blooks (?:the business|good on|better on)\b
    \bthe (?:logo|letters|certificate|card|font|sign|brass plate|plaque)(?:'s| is| looks)\b
  `,
);
/** Made-up or borrowed by the very words. */
const OWN_MAKING = pattern(
  String.raw`\b${oneOf`
    (?:i've|i have|i'm|i|we) (?:now |just |started |been ){0,2}(?:calling myself|call myself|awarded myself|gave myself
    made myself|
      saying|signing|introducing myself as|styling myself) (?:as |a |an |the |"|'|“)*(?:dr|doctor|prof\w*|consultant|specialist
      expert|lead|registered|certified|(?:\w+ )?${TITLE}|trauma\W?informed)
    (?:bought|printed|laminated|paid for) (?:my|our|the|a|an) (?:\w+ )?(?:diploma|certificate|doctorate|degree|title|award
    licence|letters)
    (?:voted|rated|recommended|named|approved|certified|endorsed) (?:\S+ ){0,7}by (?:us|me|myself|my (?:mum|mam|nan|sister
    brother
      wife|husband|mother|niece|cousin|staff|dog|kids)|our (?:mums|staff|own))\b
    (?:dr|doctor|professor|consultant) (?:\S+ ){0,3}(?:it is|will see you now|it says) on (?:the|my)
    put (?:the|a|their|your) (?:\w+ )?(?:logo|crest|badge|kitemark) on (?:it|the) | call me (?:dr|doctor|professor)\b(?! who)
  `}`,
);

/** It serves work with people or pay; and it is not a laugh about cake, dogs, children or a mug. */
const SERVES = phrases`
  clients? | patients? | sessions? | book\w* | clinic | private | fees? | day rate | £\d+ | enquir\w+ | cards? | sign | van
  brass plate | website | bio | address books | referrals | weddings | taking | slots? | bunions | backs? | feet | talk(?:s)?
  hen dos | corporate | massage | botox | lips | come (?:see|and|get) | doors open | dm | opinion | trust me | caseload
  appointments? | open(?:s|ing)? | practice | home visits | launching | judges | reports? | course | trade | pp | customers
  parents | heels | ears | aids | banner | signage | profile | assessments? | expert witness | business | logo | reception
`;
const OTHER = phrases`
  fellow \w+s | intranet | self referral | ucas | mentor | cake | bake | dog | cat | puppy | parrot | knitting | allotment
  leek | marrow | darts | karaoke | quiz | pub | football
  my (?:son|daughter|lad|wean|wee (?:one|man)|toddler|granddaughter|grandson) | (?:so|dead|very) proud of | she got | he got
  congratulat\w* | well done | our (?:apprentice|student|preceptee) | open day on | degree apprenticeship | placement
  imposter | i'm not a doctor(?! but) | not a doctor and | please check | check the register | scam | fake | beware | struck off
  don't (?:call|use) | can't call | shouldn't call | corrected? (?:him|her|them)
`;

export default defineRule({
  title: 'A title or an honour with an aside that takes it back',
  level: 'medium',
  what: 'This could claim a title, an award or an approval, and in the same breath say how little stands behind it.',
  why: 'People choose care by titles and awards. One that was bought, made up or borrowed is likely to mislead, even as a joke.',
  instead:
    'Give the title on your registration and leave out honours that you could not show to somebody who asked.',
  notWhen: 'It is plainly a joke on yourself, and nobody could choose care because of it.',
  find: (reading) => {
    if (reading.says(OTHER)) return [];
    const made = reading.match(OWN_MAKING)[0];
    const served = reading.says(SERVES);
    if (made && served && !reading.framed(made, 'condemned', 'fictional', 'negated', 'hypothetical'))
      return [{ start: made.start, end: made.end, level: 'high' as const }];
    if (!served || reading.plain.length > 450) return [];
    for (const honour of reading.match(HONOUR)) {
      const { index } = honour.sentence;
      const aside = reading
        .match(ASIDE)
        .find(
          ({ start, sentence }) =>
            start >= honour.end && sentence.index - index <= 1 && start - honour.end < 110,
        );
      if (aside && !reading.framed(honour, 'condemned', 'fictional', 'negated', 'hypothetical', 'reported'))
        return [{ start: honour.start, end: aside.end, level: 'medium' as const }];
    }
    return [];
  },
  flags: [
    "I'm a ⟦Certified Spine Doctor (well, a weekend in Hull)⟧, backs £40",
    '⟦Clinic of the Year! It cost £295⟧ and the glass is lovely, come see it in reception',
    "⟦I've started calling myself a consultant⟧ and enquiries have doubled",
    '⟦Recommended by surgeons (my brother)⟧. Knees a speciality, book in',
    '⟦Doctor Feet it is on the⟧ new sign from Monday',
    '⟦Voted best podiatrist in Louth by my mum⟧, appointments Tuesdays',
  ],
  passes: [
    'She got her doctorate today (five years and a baby), drinks on me at the clinic',
    'I am a registered podiatrist, book online, parking at the back (free)',
    'My toddler calls me Doctor Mummy and charges me £2',
    'Award night for the apprentices, frocks out (mine has pockets)',
    "I'm not a doctor and please check the register before you book with anybody",
    'Best cake in the department (mine), £1 a slice',
    'Voted to strike, and I did not sleep on it',
  ],
});
