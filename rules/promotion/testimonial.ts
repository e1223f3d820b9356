import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const PRAISE = oneOf`
  chang(?:ed|ing) my life | life[- ]chang(?:ing|er)
  got my (?:life|garden|golf|husband|wife|mum|dad|child|son|daughter|sleep|confidence) back
  gave me (?:my|back) | couldn't (?:walk|climb|sleep|stand|lift|run|hear|believe)
  (?:can|could) (?:now|finally) | best (?:in|thing|money|decision|physio|treatment) | magic(?:ian|al)?
  miracles? | amazing | incredible | genius | legend | wizard | pain[- ]free | so much better
  never looked back | brand new | walked out | danc(?:ed|ing) | gone | cured | fixed me
  a new (?:woman|man|person) | i came off | thanks to | couldn't recommend | highly recommend
  worth every penny | before i met | after (?:one|two|three|just|\d)[ ] | healed | saved (?:my|me)
  sleeping through | wish i'd
`;
/** A quotation of somebody's thanks. */
const QUOTED = pattern(`"[^"\\n]{0,160}\\b${PRAISE}[^"\\n]{0,160}"`);
const STARS = pattern(oneOf`
  (?:⭐|★|🌟){3,5}\ufe0f?
  \b(?:five|5)[- ]?(?:star|⭐)\ufe0f? (?:google |facebook |trustpilot )?(?:reviews?|rated|ratings?)
  \b\d{2,4} (?:five|5)[- ]?star\b
`);
const POINTING = pattern(
  String.raw`\b${oneOf`
    need i say more | google (?:us|me|it) | ask (?:[a-z]+) at the \w+ | ask my (?:last|other) \w+ | ask your mates
    another (?:lovely|happy|delighted|satisfied|grateful|proud) \w+
    i'll let (?:the|her|his|them|[a-z]+) ${gap(2)}(?:talk|speak|do the talking|tell you)
    (?:the )?\d+ on my wall | helped over \d+
    over \d+ (?:families|people|clients|patients|mums|runners|couples) (?:helped|treated|can't)
    would recommend | rave reviews | (?:her|his|their) (?:exact )?words,? not (?:mine|ours) | in (?:her|his) own words
    messages like this | texts? like this
    (?:she|he) (?:messaged|texted|rang|wrote|emailed) (?:me )?(?:to say|last night|this morning|today)
    (?:see|read|check out|look at|just read|swipe for|scroll for) (?:our|my|her|his|their) (?:\w+ )?(?:reviews?
      words|testimonials?|stories|story|feedback)
    don't (?:just )?take my word | ask (?:our|my) (?:patients|clients|ladies|customers|regulars)
    ask (?:literally )?any(?:one|body) (?:in|round|who) | the (?:reviews|results) speak for themselves
    another happy (?:customer|client|patient) | \d+ of you (?:have )?(?:told|tell)
    (?:my|our) (?:clients?|patients?|ladies|customers|lads|mums) (?:all )?(?:say|tell me|call it|swear|rave|report
      are (?:raving|crying|switching))
    all my (?:patients|clients|mums) are \w+ing
    (?:mums?|clients|people|women|patients) (?:are )?(?:crying|rav(?:e|ing)|in tears|sobbing)
    (?:has|have) (?:all )?said the same thing | they all say the same
    told me ${gap(3)}(?:it's|its) (?:gone|changed)
    (?:every single|every) (?:one of )?(?:my |our )?(?:clients?|patients?) ${gap(2)}(?:says?|said|tells?)
  `}`,
);
/** A story that sells: what she could do, you can too. */
const STORY = pattern(
  String.raw`\b${oneOf`
    if (?:she|he|they|[a-z]+) can,? (?:so can )?you(?: can)? | be like [a-z]+(?=[.!]|$)
    (?:you|yours) (?:can|could|will) (?:be|do it|too|have this)${gap(1)}too | yours can be too
    you could be next | could be you | i can do the same for | (?:she|he)'?s? (?:not )?the only one
    this (?:could|can) be (?:you|your) | what's possible when | want the same\? | imagine yours
    who's next | if that isn't proof | own wife comes to us | as worn by
    trusted by (?:celebs|celebrities|olympians|premier|footballers|the stars)
    (?:celeb|celebrity|star|olympian|footballer)s? (?:swear|come|use|love)
  `}`,
);

export default defineRule({
  title: "Selling with a testimonial or a patient's story",
  level: 'medium',
  what: "This could use what a patient said, or a patient's story, to sell care.",
  why: "One person's thanks does not show that a treatment works. Its claims must not mislead, the person must agree, and it could identify them.",
  instead: 'Consider thanking people without quoting them, and describing what the service does.',
  notWhen:
    'The thanks is about kindness or service, the person agreed, and nothing is claimed of the treatment.',
  find: (reading) => {
    const { offering, selling, other } = reading.commerce;
    if (other && !selling) return [];
    const quoted = reading.match(QUOTED);
    const stars = reading.match(STARS);
    const story = reading.match(STORY).filter(() => offering && reading.health.size > 0);
    const pointing = reading.match(POINTING).filter(() => selling);
    const strong = quoted.filter(() => selling || stars.length > 0);
    // To point at others is common talk: more of an advert must be there before it weighs.
    const advert =
      reading.commerce.strength >= 3 || reading.claims.length > 0 ? ('medium' as const) : ('low' as const);
    const claims =
      /\b(?:gone|better|cured|couldn't|walk\w*|pain|off everything|after one|sleep\w*|fixed|hobbling)\b/;
    return apart([
      ...strong.map(({ start, end, plain }) => ({
        start,
        end,
        level: claims.test(plain) ? ('medium' as const) : ('low' as const),
      })),
      ...[...pointing, ...story].map(({ start, end }) => ({ start, end, level: advert })),
      ...stars
        .filter(() => selling && strong.length === 0)
        .map(({ start, end }) => ({ start, end, level: 'low' as const })),
    ]).filter((found) => !reading.framed(found, 'condemned', 'fictional'));
  },
  flags: [
    '⟦"I couldn\'t walk the dog, now I run it"⟧ says Pam. Shockwave £60, book in',
    "Back care with me: ⟦don't take my word⟧ for it, DM for slots",
    'Our knee class works. ⟦Ask our patients⟧, £8',
    '⟦"She fixed me in an hour, pain free"⟧ ⭐⭐⭐⭐⭐ another one for the wall',
    'He was told no more football and now he plays. ⟦If he can, you can⟧. Message the clinic about your knee.',
    'Insoles that work: ⟦my clients swear⟧ by them, £190',
  ],
  passes: [
    '"You were all so kind to my mum" read the card, and the whole ward cried',
    'We asked our patients about the waiting room and painted it yellow',
    'Five star hotel, one star weather',
    'Thank you to everyone who filled in the feedback form',
    'My nan says "best cake I ever had" and she is right',
    "A magician came to the children's ward today",
    'Ask any paramedic about the kettle',
  ],
});
