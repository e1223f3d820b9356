import { isDeclined } from '../../lib/reading/declining.ts';
import { isAboutCare } from '../../lib/reading/people/relations.ts';
import { together } from '../../lib/reading/together.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { isTied } from '../words/private-ties.ts';

/** Talk at all hours, from the writer's own account or phone, or watching somebody's page. */
const TALK = pattern(
  '\\b',
  oneOf`
  (?:dms?|texts?|messages?|rings?|calls?|whatsapps?|snaps?|voice[- ]notes?
    pings?) (?:me|us) (?:\w+ )?(?:at|after|most|every|all|day|til|till|in the)(?: [\w']+){0,3}
  voice[- ]notes? (?:at|from|with|til)(?: [\w']+){0,2}
  (?:had|got|gone over to|doing|sending|send|daily|swap) (?:a |daily |my )?voice[- ]notes?
  (?:messaged|texted|dm'?d|dmed|messaging|texting|rang|facetimed
    snapchatted) (?:her|him|them|each other|back) (?:\w+ ){0,3}?(?:from my own|on my own|at \d|at night|after|every
    on (?:fb|facebook|insta|snap)|xx?\b|back)?(?: [\w']+){0,2}
  (?:messaged|texted|dm'?d) (?:her|him) a [^\s]+ from my own account | from my own (?:account|phone)
  i always answer | (?:wait|stay|stayed|sat) up (?:for|to (?:talk|answer|message|text))
  ping me (?:there )?day or night
  (?:we|i) (?:still )?(?:talk|chat|message|text|facetime|speak) (?:\w+ )?(?:every|most|all) (?:day|night|week|other day)[\w]*
  still (?:in touch|text|message|facetime) | still (?:talk|chat|write) (?:to|with|most|every)
  (?:kept|keep|keeping|stay|staying|stayed) in touch with | til(?:l)? gone midnight | ring whenever
  message me (?:darling|love|lovely|hun|sweet\w*|petal),? i(?:'ve| have) (?:got )?(?:loads|so much)(?: [\w']+){0,3}
  (?:scroll\w*|look\w* at|check\w*|stalk\w*|search\w*|browse|trawl\w*) (?:of |through |on |up )?(?:mum|mam|dad|her
    his|their|my (?:patient|client)\w*|a (?:patient|client)|the (?:mum|dad|family))(?:'s|s)? (?:\w+ )?(?:page
    insta\w*|fb|facebook|profile|socials|tiktok|stories|story|account|x|twitter|snap)\b(?: [\w']+){0,3}
  (?:found|finding) (?:her|him|them|my \w+ client's|my client's|my patient's|his|their) (?:\w+ )?(?:on|tiktok
    insta\w*|profile|page|facebook)(?: [\w']+){0,2}
  (?:googled|stalked|looked up) (?:her|him|them|my (?:patient|client)|one of (?:my|mine))
  added me on (?:fortnite|xbox|roblox|playstation|minecraft|snapchat|insta|discord)
  (?:told|telling|tell) (?:my|the|all my|a) (?:\w+ ){0,2}?(?:patients?|clients?|group|ladies|half ten|class) (?:all )?about my (?:divorce
    ex|marriage|depression|anxiety|drinking|sex|relationship|breakdown|own)(?: [\w']+){0,1}
  as much as i help you | cried (?:on|to|with) (?:my|a) (?:patient|client)
  (?:told|show(?:ed)?) (?:her|him|them|my \w+ \w+) (?:all )?(?:about )?(?:my (?:holiday|kids|wedding|hen|dating
    divorce|ex)\b(?: [\w']+){0,1})
`,
);

const SENDING = phrases`
  texts? | texted | texting | messages? | messaged | messaging | msg(?:s|ed)? | dms? | dm'?(?:d|ed|ing)
  whatsapp(?:s|ed|ing)? | rings? | rang | ringing | calls? | called | phones? | phoned | facetim\w+
  zoom(?:s|ed)? | snap(?:s|ped|ping)? | voice[- ]?notes? | e-?mails? | emailed | writes? | letters? | postcards?
  repl(?:y|ies|ied|ying) | chats? | chatting | chatted | memes | gifs | selfies | photos? | pics? | videos?
  sends? me | sent me | wordles? | streak | memes? | hotmail | gmail | number
`;
const OUT_OF_HOURS = phrases`
  midnight | \d{1,2} ?(?:am|in the morning) | 1[01] ?(?:pm|at night) | at night | all night | late | in bed
  from bed | in the bath | every (?:night|day|morning|evening|week) | most (?:nights|days|evenings) | goodnight
  good night | day off | days off | on (?:my )?holiday | annual leave | weekends? | evenings? | bank holiday
  christmas day | boxing day | 24/7 | own (?:phone|number|mobile|account)
  personal (?:phone|number|mobile|account) | private(?:ly)? | secret | even now | years? (?:on|later)
  since discharge | after discharge | just because | to check (?:in|up) | check(?:ing)? in on
  from the (?:beach|pub|sofa) | on the beach | in the pub | on my (?:phone|mobile) | saturdays? | sundays?
  friday night | hotmail | gmail | in the bath | every (?:single )?(?:morning|day|night) | morning at
  kept going | streak | here's my number | my number
`;
const EACH_OTHER = /\b(?:i|i'm|i've|i'll|me|we|us)\b/;

/** Work messages, one's own people, a lecture, the service's own line. */
const OTHERWISE = phrases`
  phoned us | rings? 999 | ringing 999 | 999 calls? | rang 999 | called 999 | holiday pictures | tender | bid
  interview | module | drafted | manager | boss | rota | crew | colleagues? | team | rota | on[- ]call | bleep
  registrar | ward (?:rang|rings) | nurse in charge
  my (?:mum|dad|nan|sister|brother|friend|mate|husband|wife|boyfriend|girlfriend|kids?|daughter|son|teenager)
  helpline | samaritans | yearly | from the service | our service | campaign | recruit\w* | still talk about
`;

export default defineRule({
  title: 'Personal messages with a service user, or watching them online',
  level: 'medium',
  what: 'This may tell of private messages with somebody in your care, of looking at their pages, or of sharing your own troubles.',
  why: 'Care by private message is not in any record. Watching somebody online can feel like being spied on.',
  instead: 'Use the channel of your service, in its hours, and leave their pages alone.',
  notWhen: "It is your service's agreed way to talk with people, or a friend who was never in your care.",
  find: (reading) => {
    if (reading.relations.toColleague) return [];
    return [
      ...reading.match(TALK),
      ...together(reading, [EACH_OTHER, OUT_OF_HOURS, SENDING]).filter((span) => isTied(reading, span, 0)),
    ]
      .filter(
        (found) => (isAboutCare(reading, found, 1, 2) && isTied(reading, found, 2)) || reading.says(VISITING),
      )
      .filter((found) => !OTHERWISE.test(found.sentence.plain) && !isDeclined(reading, found))
      .slice(0, 1)
      .map((found) => (reading.says(GRAVE) ? { ...found, level: 'high' as const } : found));
  },
  flags: [
    'One of my mums ⟦texts me at midnight and I⟧ do not mind',
    'A client of mine and I ⟦still text⟧, two years after discharge',
    'I ⟦check her insta before every session⟧, she is one of my clients',
    '⟦Messaged him from my own account⟧, the lad off my caseload',
    'My patient found me on facebook and ⟦we message every night⟧',
    "Ten minute ⟦scroll through dad's page before every visit⟧",
  ],
  passes: [
    'My mum texts me at midnight about nothing',
    'Ward rang me at 3am, on call is a joy',
    'We keep in touch with former patients by a yearly letter from the service',
    'Colleague texts me every day at six with a picture of her dog',
    'Old school friends and I still chat every week',
    'Never look up a patient online without a reason that you could write in the notes',
  ],
});

const VISITING = /\b(?:before (?:every|each|a) (?:visit|session)|old habit)\b/;
const GRAVE = phrases`
  1[0-7] ?(?:yo|year old|years old) | \bunder 18 | kid | darling | adoption | own (?:account|phone) | midnight
  they don't have to know
`;
