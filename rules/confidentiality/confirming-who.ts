import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { weighed } from '../words/told-stories.ts';

/** I was part of it. */
const WAS_THERE = phrases`
  (?:i|we) (?:was|were) (?:the )?(?:first )?(?:on scene|on that (?:job|call|one|shift)
    one of the (?:crew|people|team)|the (?:crew|ones?) (?:who|that)|with (?:him|her|them) (?:for|when|all|in|that)
    there when|in (?:that house|theatre with))
  (?:that|this|it) was (?:our|my|one of (?:our|my)) (?:patient|job|lad|lady|gent|family|crew|call|client|case|shift)
  (?:was|is) (?:our|my) (?:patient|job|client|case) | had (?:you|him|her|them) on the table
`;
/** Yes, that is the one. */
const THAT_IS = phrases`
  (?:aye|yes|yep|yeah|yup|ya|mm|correct|afraid so|that'?s right
    you guessed it),? (?:that|it|he|she|they)(?:'s| was| is|'re| were| are)? (?:him|her|them|the one|ours|mine
    one of (?:ours|mine|my \w+|our \w+)|in (?:with us|our (?:unit|ward|care)|my clinic)
    on (?:my|our) (?:list|caseload|ward|books))
  (?:he|she|they)(?:'s| is| was|'re| are| were) (?:one of (?:ours|mine)|on (?:my|our) (?:list|caseload|ward|books)
    under (?:us|our team|my|me)|(?:in|back in) with us|a (?:regular|patient|client) (?:of (?:ours|mine)|here|with us)
    known to (?:us|the team|services))
  (?:can'?t|cannot) say (?:a lot|much|more|too much),? but (?:yes|yeah|aye)
  (?:kids|family|children|baby|lad|boy|girl|man|woman|lady) (?:are|is) (?:safe|ok|okay|fine|stable|alive
    still with us|at home)(?: and|,|\.|$)
`;
/** I have seen the inside of it. */
const HAVE_SEEN = phrases`
  (?:i|i've|i'd|we|we've) ?(?:'ve |have )?(?:seen|saw|read|scanned|x-?rayed|did|fitted|made|assessed|reported|tested
    treated|cast|measured) (?:his|her|their|that \w+'s|your|\w+'s) (?:\w+ )?(?:mri|ct|scan|x-?ray|bloods|results?
    notes|file|audiogram|hearing|feet|foot|knee|hip|back|leg|aids|report|swab|film|insoles|assessment|adoption|teeth
    shoulder|splints?|ecg|records?)
  (?:saw|seen) (?:his|her|their) (?:mri|ct|scan|x-?ray|bloods|results?|notes|file|audiogram)
  (?:his|her) (?:swab|results?|bloods|scan|test) (?:came (?:back|through|thru)|was|were|is)
`;
const OWN = phrases`
  my (?:own |late |poor )*(?:mum|mam|dad|nan|nana|gran|grandad|son|daughter|wife|husband|partner|sister|brother|dog
    cat|kid|horse)
  our (?:dog|cat|horse) | the vet | episode | series | film | novel | character | corrie | casualty | practice
  assignment | reflection | student'?s
`;

export default defineRule({
  title: 'An answer that confirms who somebody is',
  level: 'high',
  what: 'This may confirm that somebody is or was in care, or that you were there.',
  why: 'A short answer can be all that people need to be sure who is meant.',
  instead: '"I can\'t talk about anybody\'s care" is a complete answer.',
  notWhen: 'You talk of yourself, of a colleague with their leave, or of something everybody can see.',
  find: (reading) => {
    const seen = reading.match(HAVE_SEEN);
    const told = [...reading.match(WAS_THERE), ...reading.match(THAT_IS)];
    const confirmed = [...told, ...seen].filter(
      (match, at, all) =>
        !OWN.test(match.sentence.plain) &&
        !all.slice(0, at).some((other) => other.start < match.end && match.start < other.end),
    );
    // An answer says little itself; what it answers says the rest.
    return reading.draft.kind === 'reply' ? confirmed : weighed(reading, confirmed, 'high', -0.6);
  },
  flags: [
    { text: '⟦aye that was him⟧, poor soul', kind: 'reply', to: 'Was that old Davey they took away?' },
    { text: "⟦Yes she's one of ours⟧, doing grand", kind: 'reply', to: 'Saw a lady in a frame at bingo' },
    '⟦I was first on scene⟧ and it was not how the paper tells it',
    "⟦can't say much but yes⟧",
    '⟦He was one of mine⟧ for two years',
    '⟦Saw her results⟧ Friday, she will not be back this season',
    '⟦That was our job⟧ last night, he made it',
    'Between us ⟦I fitted his aids⟧ and he never wears them',
  ],
  passes: [
    'Aye, that gig was something else',
    'Yes it was our bake sale',
    'They are one of the best teams I know',
    'Yes that was my dog barking',
    'We were on that train too, what a crush',
    'I saw his talk on dysphagia and loved it',
    'My mum was one of yours, thank you all',
    "I can't say who may or may not be in our care",
    'She is one of our best students',
  ],
});
