import { apart } from '../../lib/reading/claims/apart.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** Said openly, at the start or as a label. */
const OPEN = pattern(oneOf`
  (?:^|\s)#?(?:ad|advert|advertisement|paid (?:partnership|promotion|ad))\b(?! (?:hoc|break|space))
  \bi'm paid (?:by|to)\b | \bthey (?:pay|paid) me\b | \bpaid partnership\b | \badvertis(?:ing|ement)\b
`);
const DENIED = phrases`
  not an? ad\b | not sponsored | (?:not|isn't|wasn't) (?:being )?(?:paid|spon(?:sored)?) | no affiliation
  not affiliated | no strings | i just love (?:it|them)(?: as a company)? | nobody paid me | wasn't asked to
`;
const GIVEN = pattern(
  String.raw`(?<!\w)`,
  oneOf`
  (?:kindly |have |were kind enough to |)(?:sent|gave|gifted|gift) me | gifted(?: by)?
  (?:the )?(?:team|brand|company|they|rep) (?:kindly |just |very kindly )?(?:sent|gifted|popped)(?: me)?(?: (?:it|this|these
  one|some))?(?: over)?
  brand sent | send me a box | (?:thanks|thank you|ta) to (?:the team at |our friends at )?@\w+
  in (?:partnership|association|collaboration) with | #spon\b | #sp\b | #gifted\b | #collab\b | #pr\b
  pr (?:gift|box|parcel) | brand (?:ambassador|partner|rep) | ambassador | affiliate | been good to us
  something comes back to me | commission | a deal for you(?: all)?
  (?:given|gave) (?:me|us|you(?: lot| all)?) a (?:code|link|discount) | a code for you(?: lot| all)?
  say (?:i|\w+) sent you
  i (?:get|earn|make) (?:a (?:little|wee|small) (?:something|bit|cut|thank you)|points|pennies|commission|a cut)
  (?:through|via|using|with) my (?:page|link|shop|store|code|url) | link in (?:my )?(?:stories|bio|story)
  swipe up | my (?:upline|downline) | join my (?:\w+ )?team | part of my team | side hustle
  paid off (?:the|my) | (?:brand|company) (?:i work with|trip) | new partnership
  excited to (?:partner|team up|be working) with | working with @?\w+ (?:on|to)
  (?:they|company|brand|makers?) (?:flew|took|treated|put) (?:me|us) | freebie
  asked (?:them|the (?:team|brand)) for a code | they look after (?:me|us) | tap the link
  (?:^|[.!] )gifted (?:these|this|me|by) | lovely people at \\w+
`,
  '\\b',
);
/** A code that bears a person's name, or is given as one's own. Its capitals are gone in the plain draft. */
const CODE = pattern(oneOf`
  \b(?:use|with|my|quote|enter|discount|code) (?:my |the |code |discount code |promo code )*[a-z]{2,12}\d{1,3}\b
  \bcode:? [a-z]{3,14}\d{0,3}\b | \bmy (?:discount |affiliate )?(?:code|link)\b
`);
const LOVE = phrases`
  obsessed | in love | love love | love (?:it|this|these|them) | swear by | game ?changer | holy grail
  can't live without | never (?:slept|felt|looked) better | my skin | best thing | so good | genuinely love
  raving | highly recommend | favou?rite | fixed my | slept like | wow\b | best \w+ (?:going|ever|i've)
  can't recommend | would recommend | loving (?:my|this|these|the) | been using | swapped my | changed my
  cleared | works | better than | all my patients | my patients | i tell (?:all )?my
  as an? (?:\w+ )?(?:physio|dietitian|ot|slt|podiatrist|psychologist|paramedic|radiographer)
  the only (?:one|powder|brand|supplement) i
`;
const GOODS = phrases`
  powder | collagen | greens | capsules? | sachets? | shakes? | tea | teas | oil | oils | balm | cream | gummies
  cbd | magnesium | supplements? | probiotics? | vitamins? | protein | pud | bars? | insoles? | shoes | trainers
  clogs | strap | band | massage gun | pillow | mattress | blanket | app | brand | serum | drops | spoons
  drink | snack | milk | patch(?:es)? | device | kit | gadget | product | tape | bottle | lozenges | range
  cushion | mat | boots | headset | mask | arch supports? | supports? | electrolytes | mouthguards? | socks
  bras? | mats? | chair | bedding | earplugs | goggles | monitor | watch | toothpaste | formula | snoozle
`;

/** The writer owns up to it, or says how it is hidden. */
const OWNED_UP = pattern(oneOf`
  \b(?:not to|never|don't|didn't|shan't|won't) (?:put|use|add|say|call|write
  do) (?:the |that |it |an? )?(?:little |wee )?#?(?:ad|advert|ad tag|hashtag|sponsored)\b
  \bthey(?:'ve| have)? (?:only |did |just |also )*(?:paid|pay) me (?!back|enough|to (?:work|be|sit))[^.!?\n]{0,40}
  \(?(?:not|isn't) an ad(?:vert)?\b[^.!?\n]{0,22}\bthey[^.!?\n]{0,30}\b(?:sent|send|gave|look after|treat|paid)\b
  #notanad\b | \b(?:he|she|they) (?:always )?(?:sees?|look|looks) (?:me|us) (?:right|after)\b | \b(?:he|she
  they) looks? after me too\b
  \bi (?:do )?get (?:a|my) (?:wee |little |small |nice )?(?:bit|cut|slice|drink|kickback|something) (?:if|when|for|on|off|out
  each|every)\b
  \bno,? i don'?t get paid\b[^.!?\n]{0,3}\.\.
  \b(?:they|brand|company) approached me\b | \b(?:i|we) own (?:\d+ ?%|half|a bit|part|shares|the uk arm)\b
`);

export default defineRule({
  title: 'Advertising that is not called an ad',
  level: 'medium',
  what: 'This could praise a product for a reward without saying at the start that it is an ad.',
  why: 'Gifts, codes and commission count as payment. People trust a health professional, so they need to see at once that it is advertising.',
  instead:
    'Put "Ad" or "#ad" at the start. "Gifted", "sponsored", "thanks to" and a bare @brand are not clear enough.',
  notWhen: 'You bought it yourself, have no link with the maker and gain nothing.',
  find: (reading) => {
    const own = reading
      .match(OWNED_UP)
      .filter(
        (found) =>
          !reading.framed(found, 'condemned', 'fictional', 'historical', 'hypothetical') &&
          (reading.says(CODE) || reading.says(LOVE) || reading.says(GOODS)) &&
          !/\b(?:turned (?:it|them) down|said no|i wouldn't|just so you know|declare)\b/.test(reading.plain),
      );
    if (own.length > 0) return apart(own.map(({ start, end }) => ({ start, end, level: 'medium' as const })));
    const goods = reading.says(GOODS);
    if (reading.commerce.other || !goods) return [];
    const denied = reading.match(DENIED);
    const open = reading.says(OPEN) && denied.length === 0;
    if (open) return [];
    const given = reading.match(GIVEN);
    const codes = reading.match(CODE);
    const love = reading.match(LOVE);
    const signs =
      Number(given.length > 0) +
      Number(codes.length > 0) +
      Number(love.length > 0) +
      Number(denied.length > 0);
    if (signs < 2 || given.length + codes.length + denied.length === 0) return [];
    if (given.length === 0 && codes.length === 0 && !reading.commerce.offering) return [];
    if (
      /\b(?:donat\w+|for the (?:ward|patients|unit|foodbank|food bank)|patient|a family|christmas|secret santa)\b/.test(
        reading.plain,
      ) &&
      codes.length === 0
    )
      return [];
    const level =
      denied.length > 0 && given.length + codes.length > 0 ? ('high' as const) : ('medium' as const);
    return apart([...denied, ...given, ...codes]).map(({ start, end }) => ({ start, end, level }));
  },
  flags: [
    'Best insoles going, my patients love them, and ⟦I do get a wee bit if⟧ you say my name',
    'Swear by this drink, ⟦#notanad⟧, just a dietitian with taste',
    'Obsessed with this collagen, ⟦use code MEG15⟧ for 15% off',
    '⟦Not an ad⟧, but these insoles are a game changer and ⟦the brand sent⟧ a second pair',
    'Best thing for sleep: this magnesium. ⟦My link⟧ below, I swear by it',
    'Love this protein powder, ⟦thanks to @brightwhey⟧',
    'This massage gun fixed my neck ⟦#gifted⟧ ⟦#spon⟧',
    'Genuinely love this app, ⟦my discount code⟧ is in the comments',
  ],
  passes: [
    'They pay me to be here and some days I would do it for tea',
    'I do get a bit tired of greens by Thursday',
    'Ad: I am paid by the maker to show you this milk. Code FIN10.',
    '#ad #gifted Sent these clogs to try, comfy and they squeak',
    'Obsessed with this hand cream, got it in the big shop for £3',
    'A family sent me a card and a tin of tea',
    'Dress code for the ball: black tie, love it',
    'Booking link for the study day is below, code of conduct applies',
    'The rep left a box of biscuits and nobody knows why',
  ],
});
