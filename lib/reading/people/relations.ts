import type { Reading } from '../index.ts';
import { toPlain } from '../plain.ts';
import type { Span } from '../span.ts';
import { oneOf, pattern, phrases } from '../wording.ts';
import { ANSWERED_IN_CARE, IN_CARE, YOU_IN_CARE } from './relation-words.ts';

/** What a draft says of the writer's relation to the people in it: service users, carers, students, teachers. */
export interface Relations {
  /** Mentions of somebody who is, or was, in the writer's care, in the order of the draft. */
  readonly inCare: readonly Span[];
  /** A student, trainee or supervisee of the writer's, or the writer's own educator or supervisor. */
  readonly learning: readonly Span[];
  /** Signs that the writer knows it should not be known: 'don't tell my manager', 'shouldn't really but'. */
  readonly secrecy: readonly Span[];
  /** Is the person spoken to, or answered, somebody in the writer's care, now or before? */
  readonly toSomebodyInCare: boolean;
  /** Is the draft an answer to one person, or does it speak to one person by handle or first words? */
  readonly toOne: boolean;
  /** Does the post that is answered tell of a symptom, a result or a medicine, or ask about care? */
  readonly asksAboutCare: boolean;
  /** Is it a colleague, a coursemate or a friend in the trade who is answered? */
  readonly toColleague: boolean;
}

const patternOf = (parts: readonly string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})`);

const CARE_PATTERNS = IN_CARE.map((part) => new RegExp(`\\b(?:${part})(?![a-z])`));
const YOU_PATTERN = patternOf(YOU_IN_CARE);
const ANSWERED_PATTERN = new RegExp(ANSWERED_IN_CARE);

/** People who only look like service users: clients of a firm, the writer's own family, patience. */
const NOT_IN_CARE = pattern(
  '\\b',
  oneOf`
  my (?:own|dad|mum|mam|nan|husband|wife|son|daughter|sister|brother|kids?|boys?|girls?|family|parents)[ ]
  client (?:database|server|list)
  patient (?:safety|experience|voice|leaflets?|information|data|transport|records?|group|participation|choice
    advocate)
  be patient | as a patient | was a patient | the (?:one|only) (?:person|people)
`,
);

const LEARNING = phrases`
  (?:my|our|a|the|one of my|ex|last year's|this year's|placement|every|two of (?:my|our|last year's)
    three of (?:my|our)|her|his) (?:\w+ ){0,2}?(?:students?|mentees?|trainees?|supervisees?|apprentices?|preceptee
    second years?|third years?|first years?|finalists?|tutees?)
  (?:the |with the |our )?(?:first|second|third|final) years | (?:current|placement|my) students?
  i(?:'m| am)? (?:also )?(?:mark|marking|supervise|supervising|grade|assess|assessing) (?:her|him|them)
  (?:my|our|the) (?:\w+ ){0,2}?(?:educator|mentor|supervisor|practice assessor|assessor|lecturer|tutor|placement lead)
  dissertation | marking pile | my marking | signed off today | my mentee | (?:her|his|their) viva | first years
  hours (?:being )?signed(?: off)? | sign(?:ing)? off (?:her|his|their|my) (?:hours|competencies)
  (?:i'm|i am) assessing (?:him|her) | on my placement
`;

const SECRECY = phrases`
  (?:don'?t|do not|dont|nobody|no-?one|don't nobody|please don't|you never|ya never) (?:tell|let on to
    mention (?:it|this|that) to|grass|breathe a word
    need(?:s)? to know)(?: (?:the|my|our|me|on|anyone|anybody|any1|them|work|hr|infection|her|his)(?: [\w']+){0,2})?
  they (?:don't|needn't|do not) (?:have|need) to know | no need for (?:the |my |any)?[\w']+(?: [\w']+)? to know
  (?:stays?|keep (?:it|this|that)|just|strictly) between (?:us|you and me|ourselves|friends)
  between (?:us|you and me|me and you|ourselves)(?= (?:yeah|ok|though|tho|like|x)|[.,!?)]|$) | off the books
  off the record | off books | on the quiet | on the sly | on the q\.?t | under the (?:counter|table|radar)
  hush hush | (?:it's |is |was )?not in (?:the|my|any) notes | nothing written (?:up|down)
  (?:didn't|never|not) (?:write|wrote|written|put|log|logged|declare|declared|record|recorded) (?:it|that|this
    any of it|them)(?: (?:up|down|in))?
  (?:the )?(?:service|work|trust|team|manager|ward|boss|office|uni|hospital|hr
    supervisor) (?:doesn't|don't|does not|won't|mustn't|needn't|didn't|never) (?:know|knew|need to know|find out|has to know)
  (?:would|will|'d|'ll) have (?:a )?(?:canary|kittens|fit|stroke|my guts|me shot)
  (?:shouldn't|should not|shouldnt|shudnt|not meant to|not supposed to|no meant tae|aren't supposed to
    am not allowed) (?:really |be |say |do this |do that |have )?(?:but|tho|though)
  (?:i )?(?:know|ken) (?:i'm|we're|im|i am|you're|we are) (?:not|no) (?:really )?(?:meant|supposed|allowed)(?: to)?
  there(?:'s| is) (?:probably|prob|surely) a (?:policy|rule|form) | probably a policy | sack me | report me
  so sue me | hr (?:call|would call|says?|can look away|look away)
  (?:what|who) (?:the )?\w+ (?:doesn't|don't) know | say nowt | shh+ | mum's the word
  asking for (?:a friend|me) | am i mad | (?:don't|no|without) judg\w+ | not judg\w+
  (?:his|her) (?:mum|mam|dad|wife|husband) thinks i'm | sneaky | cheeky little
  break(?:ing)? (?:a |the )?rules? | bend(?:ing)? (?:the )?rules? | against (?:the )?(?:policy|rules)
`;

const TO_COLLEAGUE = phrases`
  colleagues? | coursemates? | crewmates? | work (?:friend|wife|mate|bestie) | team ?mate | fellow | registrar
  consultant surgeon | conference | sister | brother | husband | wife | cousin | uncle | aunt | new starter
  recruiter | service manager | minister | councillor | journalist | politician
`;

/** Complaints, measurements and treatments by which a post asks about the body or the mind of the one who wrote it. */
const BODY_TALK = phrases`
  pain\w* | ach\w+ | sore\w* | hurt\w* | numb\w* | tingl\w+ | swollen | swelling | lumps? | rash\w* | itch\w*
  bleed\w* | dizzy | dizziness | faint\w* | sick | vomit\w* | runs | diarr\w+ | constipat\w+ | cough\w*
  chok\w+ | wheez\w+ | breathless | chest | tight | clicks? | cracks? | pops? | locks? | stiff\w* | twing\w+
  spasms? | cramps? | sprain\w* | torn | tear | fractur\w* | broken | broke | bruis\w* | limp\w* | toe | toes
  foot | feet | heels? | ankle | knees? | hips? | back | neck | shoulder | wrist | elbow | hands? | tooth | jaw
  ears? | eyes? | squint | vision | blurr\w* | head | headaches? | migraines? | tired\w* | shattered
  exhaust\w+ | sleep\w* | anxi\w+ | panic\w* | depress\w* | low | period\w* | pregnan\w+ | ibs | bloat\w* | poo
  stool | wee | sugars? | diabet\w+ | insulin | metformin | tablets? | pills? | meds | medication | dose | mg
  ml | cream | antibiotic\w* | steroid\w* | statins? | blood thinners? | ibuprofen | naproxen | paracetamol
  co-?codamol | iron | ferritin | b12 | vitamin | testosterone | thyroid | tsh | bloods? | potassium | gfr
  egfr | cholesterol | pressure | bp | mri | x-?ray | scan | results? | letter | report | smear | biopsy | vus
  gene | hernia | surgery | surgeon | op | operation | stitches | wound | dressing | cast | splint | brace
  insoles? | aids | tubes | stroke | seizure\w* | fits | stammer\w* | talking | words | speech | autis\w+ | adhd
  toddler | latch | reflux | feed\w* | formula | weight | fibromyalgia | arthrit\w+ | gout | sciatica | hearing
  tinnitus | wax | verruca\w* | corn | bunion\w* | nail | ingrow\w* | fungal | infect\w+ | cancer | chemo
  radiotherapy | socket | stump | dentures? | inhaler | asthma | copd | symptoms? | diagnos\w+ | exercises?
  stretches
`;

const ASKS = pattern(oneOf`
  \?
  \b(?:my|i'm|i've|i|he's|she's|anyone|any ?one else|advice|help|normal|should i|can i|do i|what do|is it|any tips
    worth|how (?:long|much|many|often)|any ideas|worried|killing me|since
    for (?:\d+|a|two|three) (?:days?|weeks?|months?))\b
`);

const ONE = pattern(oneOf`
  ^\W{0,3}@\w+ | ^\W{0,3}@ ?(?:the|you|that|my|whoever)\b | ^reply:
  ^(?:aw|ah|oh|och|ok|hi|hiya|hello)? ?(?:to|dear) (?:the|my)[ ]
`);
const CALLED = phrases`
  hun | hunny | hon | love | lovely | lovey | pet | petal | duck | hen | mate | pal | bud | buddy | bro | chick
  flower | sweet | sweetie | sweetheart | darling | darlin | babe | bab | chuck | cocker | my lover | doll | la
  lad | kidda | poppet | queen | sis
`;
const YOU = /\b(?:you|your|yours|you're|you've|you'll|you'd|u|ur|ye|yer|yersel|yourself)\b/;

/** Works out the relations in a draft. */
export function relationsOf(reading: Reading): Relations {
  const { plain, draft } = reading;
  const answered = toPlain(draft.to ?? '').text;
  const answers = draft.kind === 'reply' || draft.kind === 'comment' || draft.kind === 'message';
  const apart = reading.match(NOT_IN_CARE);
  const inCare = CARE_PATTERNS.flatMap((pattern) => reading.match(pattern))
    .filter((found) => !apart.some((other) => other.start <= found.start && found.start < other.end))
    .map(({ start, end }): Span => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const toColleague = TO_COLLEAGUE.test(answered.replace(/"[^"]*"/g, ''));
  return {
    inCare,
    learning: reading.match(LEARNING),
    secrecy: reading.match(SECRECY),
    toSomebodyInCare:
      !toColleague &&
      (ANSWERED_PATTERN.test(answered) || ((answers || YOU.test(plain)) && YOU_PATTERN.test(plain))),
    toOne: answers || ONE.test(plain) || (CALLED.test(plain) && YOU.test(plain)),
    asksAboutCare: !toColleague && BODY_TALK.test(answered) && ASKS.test(answered),
    toColleague,
  };
}

/** Is any of `others` within `reach` sentences of `span`, before or after? */
export function isNear(reading: Reading, span: Span, others: readonly Span[], reach = 1): boolean {
  const at = reading.sentenceAt(span).index;
  return others.some((other) => Math.abs(reading.sentenceAt(other).index - at) <= reach);
}

/** How plainly the words around a span speak of somebody in the writer's care: 3 in so many words, 0 not at all. */
export function careWeight(reading: Reading, span: Span, reach = 1): 0 | 1 | 2 | 3 {
  const { relations, serviceUsers, careCues } = reading;
  if (relations.toSomebodyInCare || isNear(reading, span, relations.inCare, reach)) return 3;
  if (OWN_PEOPLE.test(reading.sentenceAt(span).plain) || reading.framed(span, 'ownFamily')) return 0;
  const cues = careCues.filter((cue) => isNear(reading, span, [cue], reach));
  const people = serviceUsers.filter((person) => isNear(reading, span, [person], reach));
  const sure = people.some(
    ({ how, sure: known, particular }) => known === 2 && how !== 'pronoun' && particular,
  );
  const somebody = people.length > 0 || isNear(reading, span, reading.match(THIRD_PERSON), reach);
  const strong = cues.some(({ weight }) => weight === 2);
  if (sure || (somebody && cues.length > 0)) return 2;
  return somebody || strong || cues.length > 1 ? 1 : 0;
}

const THIRD_PERSON = phrases`
  he | she | him | her | his | hers | they | them | their | mr | mrs | lady | gent | gentleman | fella | bloke
  lad | lass | chap | couple | family | mum | mam | dad | wifie | old (?:boy|girl|dear|gent)
`;

/** The writer's own family, friends and colleagues, who may give, meet, marry and lend as they like. */
const OWN_PEOPLE = phrases`
  (?:my|our|me) (?:own |old |best |wee |lovely |new |oldest |dear )?(?:mum|mam|mom|mammy|dad|da|nan|nana|nanna|gran
    granny|grandad|grandma|grandpa|husband|hubby|wife|partner|boyfriend|girlfriend|fella|missus|other half|fiance\w*
    sister|brother|son|daughter|kids?|baby|bairns?|weans?|boys?|girls?|auntie?|uncle|cousin|niece|nephew|mate|mates
    friends?|bestie|flatmate|housemate|neighbours?|colleagues?|crewmate|crew|team|boss|manager|godson|goddaughter
    in-laws|mother-in-law|father-in-law|sister-in-law)
  our (?:kid|\w+'s (?:wedding|birthday|party))
`;

/**
 * Is what `span` tells of about somebody in the writer's care? An act that hardly ever happens outside such a tie
 * (`telling` 3) needs only a hint of care near it, an everyday act (1) needs it in so many words.
 */
export const isAboutCare = (reading: Reading, span: Span, reach = 1, telling: 1 | 2 | 3 = 1): boolean =>
  careWeight(reading, span, reach) + telling >= 4;
