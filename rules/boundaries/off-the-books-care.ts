import { isDeclined } from '../../lib/reading/declining.ts';
import { isNear } from '../../lib/reading/people/relations.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { isTied } from '../words/private-ties.ts';

const DO = oneOf`
  have a (?:wee |quick |proper |good )?(?:look|gander|go|feel) | take a look | sort (?:it|them|you|that|him|her)
  fix (?:it|them|you|that)
  do (?:it|them|you|your (?:\w+ )?(?:bp|feet|foot|toenails|nails|ears|back|neck|knee|shoulder|exercises|plan|ecg
      bloods|sugars|forehead)|you a (?:plan|treatment|session))
  check (?:it|them|you|your \w+) | swap (?:it|them) | syringe | needle | strap (?:it|you) | stitch
  dress (?:it|that) | see (?:you|him|her|to (?:it|that)) | crack (?:it|your) | treat (?:you|it) | trim
  scan (?:you|it) | assess | test
`;
const PLACE = oneOf`
  (?:(?:at|on|in|round|to|over to) (?:mine|ours|yours)
    (?:at|on|in|round|to|over to) (?:my|our|the|your|st [\w']+) (?:house|place|gaff|kitchen(?: table)?|living room
      front room|garage|shed|garden|van|car|car ?park|caravan|boot|church(?: hall)?|village hall|coffee morning|pub
      club|gym|school gates?|pool|allotment|barn|weir|table|sofa))
  kitchen table
  bring (?:it|them|him|her|your|the|that|along|a) (?:[\w']+ ){0,3}?(?:along|round|in|over|sunday|saturday|foot|feet
    aids|leg|back|knee|to mine|tonight|tomorrow)
  (?:pop|come|nip|swing|call|drop) (?:round|over|by|in|to mine|down|up)
  i'll (?:pop|come|nip|swing|drop|call) (?:it |them )?(?:round|over|by|in)
`;

/** Care and a private place in one breath: 'bring your foot, I'll have a look', 'pop round and I'll do your BP'. */
const PRIVATELY = new RegExp(
  String.raw`\b${oneOf`
  ${PLACE}[^.?\n]{0,60}?\b(?:i'?ll|i will|i can|and i|we'll|can|let me) ${DO}
  (?:i'?ll|i will|i can) ${DO}[^.?\n]{0,40}?\b(?:${PLACE})
  come to mine[^.?\n]{0,40}?\b(?:after|i'?ll|sunday|saturday|tonight|tomorrow|whenever)
`}`,
);

/** Round the list: 'I'll slip you in', 'jump the queue', 'ask for me and skip the wait'. */
const QUEUE = phrases`
  (?:i'll|i can|i could|will|can|let me|we'll|i've) (?:just |always |probably )?(?:slip|sneak|squeeze|bump|shove|push
    put|get|pop|fast[- ]?track|move) (?:you|u|him|her|your \w+|ye|them) (?:in|up|through|to the (?:top|front)
    at the (?:top|front)|ahead|on the (?:list|end))\b[^.!?\n]{0,25}
  (?:jump|skip|bypass|dodge|beat) the (?:queue|list|wait(?:ing list)?|line)
  (?:top|front) of (?:the|my) (?:list|queue)
`;

/** Paid in the hand, or with work's own stock: 'cash in hand', 'surplus', 'half the street off me'. */
const ON_THE_SIDE = phrases`
  cash in hand | mates'? rates | for nowt | on the house | free sessions? | no charge for (?:mates|friends)
  off the books | on the side | spare (?:\w+ )?from (?:work|clinic|the stores?|the ward) | stores? cupboard
  pay (?:me|us) (?:weekly|cash|in)
`;

/** The business's own trade in public: a class, a shop, a visit that anybody can book, colleagues at work. */
const IN_THE_OPEN = phrases`
  book(?:ing|ings|ed)? | per (?:session|visit|class) | £\d+ (?:a|per|for|each)
  home visits (?:available|weds?|on) | open day | drop[- ]?in | everyone welcome | all welcome | free hearing
  no obligation | website | reception | clinic hours | campaign | waiting lists? (?:are|is|have|has)
  private patients | people who can pay | nobody should | unfair | mess room | station | debrief | coursemates?
  revision | tempted to | not off the books | struck off | council'?s | sing[- ]?song | raw milk
`;

export default defineRule({
  title: 'Care off the books',
  level: 'medium',
  what: 'This may offer or tell of care as a favour: at home, round the waiting list or outside your service.',
  why: 'There may be no record, no cover and no fair turn for others, and the person may feel that they owe you.',
  instead: 'Point them to the proper way in: a referral, your clinic or their GP.',
  notWhen: 'It is your registered practice, open to all, booked in the usual way.',
  find: (reading) => {
    const { toColleague, asksAboutCare, toSomebodyInCare, inCare, secrecy } = reading.relations;
    if (toColleague || reading.says(IN_THE_OPEN)) return [];
    const level = secrecy.length > 0 || asksAboutCare ? 'high' : 'medium';
    const answers = reading.draft.kind !== undefined && reading.draft.kind !== 'post';
    const one = answers || asksAboutCare || toSomebodyInCare;
    const found = reading
      .match(PRIVATELY)
      .filter((span) => one || isNear(reading, span, inCare, 2))
      .concat(
        reading.match(QUEUE).filter((span) => one || isNear(reading, span, inCare, 2)),
        reading
          .match(ON_THE_SIDE)
          .filter((span) => isTied(reading, span, 1) && !reading.framed(span, 'negated', 'hypothetical')),
      )
      .filter((span) => !isDeclined(reading, span));
    return found.slice(0, 1).map((span) => ({ ...span, level }) as const);
  },
  flags: [
    { text: "⟦Pop round tonight and I'll have a look⟧ at it", kind: 'reply' },
    { text: "⟦Bring your foot to the match, I'll sort it⟧ at half time", kind: 'reply' },
    { text: "⟦I'll slip you in on Friday, don't say I ⟧said so", kind: 'reply' },
    "Doing one of my patient's exercises with him at weekends ⟦for nowt⟧",
    { text: "⟦Come to mine Saturday, I'll do you⟧ a plan", kind: 'comment' },
    { text: 'Ask for me and you can ⟦jump the queue⟧ x', kind: 'reply' },
  ],
  passes: [
    'Home visits Wednesdays, £30 in KY postcodes, book on the website',
    'People who can pay jump the queue and it is unfair',
    { text: 'Pop round for a brew when you are off', kind: 'reply' },
    { text: "I can't do visits outside work, but the council can put you on the list", kind: 'reply' },
    'Come to the open day on Saturday and we will check your hearing',
    'Kitchen table revision tonight, bring snacks',
  ],
});
