import { isDeclined } from '../../lib/reading/declining.ts';
import { careWeight, isAboutCare } from '../../lib/reading/people/relations.ts';
import { together } from '../../lib/reading/together.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { MONEY, SMALL, VALUABLE } from '../words/presents.ts';
import { isTied } from '../words/private-ties.ts';

const GIVE = oneOf`
  gave | given | gives | give | giving | brought | brings | bought | buys | slipped | slips | slip | pressed
  presses | pushed | shoved | stuffed | knitted | knits | crocheted | made | makes | baked | bakes | left
  leaves | leave | sent | sends | handed | hands | offered | offers | paid | pays | treated | got | posted
  popped | tipped | tips | lent | lends | wants me to have | insisted on | insists on | fobbed | dropped off
  presented | donated | named
`;

const NO_THING = wordings`
  (?!(?:a |an |the |some |such |so |any |my |her |his |their |that |one |two |this |no |really |very |all |much )*(?:\w+ )?(?:smiles?
      hug|hugs|look|wave|nod|grin|wink|laugh|giggle|thumbs|high five|call|ring|shout|row|feedback|chance|opportunity
      confidence|hope|strength|time|fright|shock|headache|lecture|reason|history|story|stories|grief|permission
      consent|joy|chills|goosebumps|life|idea|ideas|lift|job|role|feeling|feels|cry|tears?|think|feel|want|realise
      laughing|day|week|morning|year|month|night|the strength|sense|advice|tour|update|list|task|mark|message|email
      text|letter about|chase|run|round of|push|boost|break|pause|pain|grey|happy|sad|proud|smile|cringe|jump|wait
      wonder|question|sure|better|worse|stronger|speechless|alone|out|behind|with|for dead|to (?:it|do|be)|voicemail
      home|thinking|know|down|up|on)\b)
`;

/** Money or a thing of worth changes hands, or a small thing, or anything at all given to 'me'. */
const GIVEN = new RegExp(
  String.raw`\b${oneOf`
  ${GIVE} (?:me|us|mine|my \w+|it to me|to me|in my|into my|at the door)(?: (?=[\w"'£-])
    (?=[^\w]))(?:[\w"'£-]+ ){0,8}?(?:${MONEY}|${VALUABLE}|${SMALL})\b(?: in (?:a|the|my) \w+)?
  (?:${MONEY}) (?:in (?:a|my|the) (?:card|hand|pocket|envelope|palm)|for (?:a drink|chips|myself|being))
  (?:her|his|their|late (?:husband|wife)'s) (?:\w+ )?(?:watch|ring|car|fiesta|piano|(?<!o')clock|medals?|coat|brooch
    bike)(?= (?:is|and i|in my|now))
  wants me to have (?:[\w']+ ){1,5}
  (?:rolex|watch|tickets?|hamper|bottle|gin|perfume|necklace|bracelet|earrings|vouchers?|£\d+|\d+ quid|cash|haul
    presents?) (?:off|from|courtesy of) (?:a|an|my|one of|the|mr|mrs)(?: [\w']+){1,3}
  feeding me
  ${GIVE} (?:me|us) ${NO_THING}(?:a|an|the|some|her|his|their|two|three|one of|this|these|another|more
    home ?made)(?: [\w'-]+){1,4}
`}`,
);

/** Given so that nobody sees, or for good. */
const PRESSED = phrases`
  slipped | slips | pressed | stuffed | shoved | in (?:a|the) card | envelope | left me | wants me to have
  wouldn't take no | feeding me | i'm to have
`;

/** Words that hardly belong to a gift among friends. */
const FROM_CARE = pattern(oneOf`
  £
  \b(?:slipped|pressed|stuffed|shoved|tipped|tips|quid|fiver|tenner|envelope|cash|in (?:a|the) card|left me|haul
    off a|courtesy|feeding me|wants me to have|wouldn't take no)
`);

/** The writer takes: 'it would be rude to say no', 'wore it to the match'. */
const TOOK = phrases`
  insult to (?:hand|give|refuse) | rude to (?:say no|refuse) | wouldn't take no(?: for an answer)?
  (?:would|will) not take it back | couldn't say no | heart to say no | treating myself | wearing it | worn it
  didn't last
`;

const THING = new RegExp(
  String.raw`\b${oneOf`
  ${MONEY} | ${VALUABLE} | ${SMALL} | hampers? | baskets? | vouchers? | gin | cashmere | spa | tickets?
  front row | seats? | fortnight in \w+ | week in \w+ | villa | apartment | necklace | earrings | jollof
  cooking | dinners? | lunch | cakes? | baking | jam | marmalade | whisky | blankets? | booties | bootees
  knitting | allotment | ring | brooch | prints? | portrait | poem | perfume | slippers | scarf
`}\b`,
);
const COMES = phrases`
  courtesy of | thanks to | with love from | from (?:one of|my|a|the|him|her|them)
  off (?:of )?(?:one of|my|a|the|him|her) | insist(?:s|ed|ing)?(?: on| i)? | feed(?:s|ing)? me | slip(?:s|ped)?
  haul | spoil\w* | treat(?:s|ed|ing)? (?:me|us) | (?:his|her|their) treat | came home to | turned up with
  arrived with | came (?:in )?(?:with|bearing) | brings? | brought | left | leaves | knit(?:s|ted)? | bake[sd]?
  pays me in | paid me in | gave | gives | given | giving | bought | got (?:me|a|my) | made me | made us
  sent me | handed | pressed | presents? | gifted | donated | wants me to | has a place | getting a
  lent (?:me|us) | named | sorted me
`;
const TO_ME = /\b(?:i|i'm|i'll|i've|me|my|mine|us|our|guess who's|anyone else's|anybody else's|same)\b/;

/** Given to the team, in the open, at a do; or given by the writer's own people and firm. */
const SHARED = phrases`
  for the (?:team|ward|staff|whole|crew|unit|station|office) | to (?:the|our) (?:ward|team|unit|charity|hospice)
  all of us | team'?s? | staff ?room | league of friends | donat\w+ | fundrais\w+ | raffle | charity | bake sale
  leaving (?:do|present|gift|card) | secret santa | retire\w* | colleagues? | work wife | coursemates?
  from my (?:mum|dad|husband|wife|team|nan|partner)
  my (?:mum|dad|husband|wife|nan|partner|boss|manager|crewmate|sister|brother|son|daughter
    kids?) (?:got|gave|bought|made|knitted|baked|sent|left|brought)
  #ad | #gifted | gifts? (?:policy|register) | student finance | bursary | grant | scholarship | award(?:ed)?
  pay rise | gave (?:him|her|them|the patient)
  (?:gave|give|gives|giving) (?:me|us) (?:a (?:thumbs|smile|hug|wave|look|grin|nod|high five|round of applause
      feedback))
  thank[- ]you card | gave me (?:life|hope|chills|strength)
`;

/** What the writer gives, fits or writes down as part of care. */
const GIVEN_BY_ME = phrases`
  knock off | come into money | i (?:gave|give|brought|left|bought|handed|made|sent|got (?:him|her|them)) | we (?:gave|brought|left|made)
  fitted | prescrib\w+ | left (?:the|hospital|school|home|work|us (?:today|this)) | funded | grant
`;

const VALUED = new RegExp(
  oneOf`
  £ ?\d | \b(?:quid|pounds?|fivers?|tenners?|cash|money|envelope|vouchers?|bank card|cheque|grand|${VALUABLE})\b
`,
);
/** 'Gave me a ring', 'handed me the phone', 'keys': things that are handed over every day. */
const EVERYDAY = pattern(
  '\\b',
  oneOf`
  (?:gave|give|giving) (?:me|us) (?:a )?(?:quick )?ring\b
  (?:handed|gave|passed) (?:me|us) (?:the|his|her|a) (?:phone|coat|card) | ring road
`,
);

export default defineRule({
  title: 'A gift or money from a service user',
  level: 'medium',
  what: 'This may tell of taking a gift, money or a favour from somebody in your care or their family.',
  why: 'Gifts can make care look bought or feel owed, and most employers want them declined or written down.',
  instead: 'Leave the gift out of the post. If you took it, consider telling your manager.',
  notWhen: 'It was a small thing for the whole team and declared, or came from your own friends.',
  find: (reading) => {
    const bag = together(reading, [TO_ME, COMES, THING]).filter(
      (span) => isTied(reading, span, 1) && !GIVEN_BY_ME.test(span.sentence.plain),
    );
    const given = [...reading.match(GIVEN), ...bag].filter(({ sentence }) => !SHARED.test(sentence.plain));
    const [first] = given.filter(
      (found) =>
        !EVERYDAY.test(found.sentence.plain) &&
        isTied(reading, found, 1) &&
        (bag.includes(found) ||
          isAboutCare(
            reading,
            found,
            1,
            PRESSED.test(found.plain) ? 3 : FROM_CARE.test(found.plain) ? 2 : 1,
          )) &&
        !isDeclined(reading, found),
    );
    if (!first) return [];
    const took = reading.says(TOOK) || reading.relations.secrecy.length > 0;
    if (bag.includes(first) && careWeight(reading, first, 1) < 3)
      return [{ ...first, level: 'low' as const }];
    if (
      VALUED.test(first.plain) &&
      (took || (isTied(reading, first, 0) && !/ring|car\b|phone|keys?\b/.test(first.plain)))
    )
      return [{ ...first, level: took ? ('high' as const) : ('medium' as const) }];
    return [{ ...first, level: took ? ('medium' as const) : ('low' as const) }];
  },
  flags: [
    'One of my ladies ⟦slipped me a tenner⟧ at the door today',
    'My favourite patient ⟦left me her watch⟧, wearing it now',
    'The wife of one of mine ⟦gave me a bottle of Bush⟧ and it would be rude to say no',
    "A gent on my caseload ⟦gave us the keys⟧ to his caravan for a week, wouldn't take no",
    'Our regular in bay C ⟦pressed a £20 note into my⟧ palm',
    'My Friday client ⟦knitted me a bobble hat⟧, not even sorry',
  ],
  passes: [
    'My ten o’clock left and I had a biscuit',
    'Handed over at eight o’clock, brought my crewmate a tea',
    'One of my patients offered me £50 in a card. I said no and told my manager',
    'The family of a patient brought a tin of biscuits for the whole ward',
    'My nan knitted me a jumper for placement',
    'A patient gave me a thumbs up today and it made my week',
    'Secret santa at work: somebody bought me a watch with a cat on it',
    'Gifts policy reminder: we cannot accept money or vouchers',
  ],
});
