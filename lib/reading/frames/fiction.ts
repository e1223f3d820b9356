import type { Core } from '../core.ts';
import type { Sentence } from '../sentences.ts';
import { oneOf, pattern, phrases, wordings } from '../wording.ts';
import { type FrameReader, type FrameSpan, whole } from './frame.ts';
import { PARTICULAR } from './particular.ts';

/** Series, films, plays, books and games by name, as far as the name alone says so. */
const NAMED = wordings`
  holby(?: city)?|east ?enders|corrie|coronation street|emmerdale|hollyoaks|the archers|call the midwife
  line of duty|happy valley|grey's anatomy|scrubs (?:episode|rerun)|doctor who|dr who|downton|bridgerton
  peaky blinders|doc martin|vera|shetland(?= (?:episode|tonight|on))|silent witness|midsomer|poirot
  miss marple|sherlock(?: holmes)?|this is going to hurt|the pitt|nurse jackie|chicago med|the good doctor
  dr house|gregory house|star (?:wars|trek)|darth vader|game of thrones|hogwarts|harry potter|dumbledore
  voldemort|lord of the rings|gandalf|frodo|gollum|mordor|the hobbit|disney|pixar|frozen 2|moana|shrek
  paddington|peppa pig|bluey|postman pat|fireman sam|thomas the tank|balamory|bake off|hamlet|macbeth
  king lear|romeo|juliet|ophelia|shakespeare|dickens|scrooge|tiny tim|jane austen|heidi|the secret garden
  winnie the pooh|eeyore|humpty dumpty|jack and jill|snow white|cinderella|sleeping beauty|rapunzel
  red riding hood|goldilocks|captain hook|james bond|batman|superman|spider-?man|barbie (?:film|movie)
  the sims|animal crossing|stardew(?: valley)?|minecraft|fortnite|zelda|hyrule|skyrim|baldur's gate
  theme hospital|two point hospital|pokemon|dune
`;

/** Kinds of story, play and game, and what belongs to them. */
const KINDS = wordings`
  soap opera|(?:tv|telly|television|bbc|itv|netflix|medical|hospital|crime|period|korean|k-?) ?dramas?
  (?:watching|watched|shouting at|shout at|binge[- ]?watch\w*) (?:the )?(?:telly|tv|netflix|iplayer|box set|drama
    casualty|film|movie|house|scrubs|er)
  (?:on|off) (?:the )?(?:telly|tv|netflix) (?:they|it's|doctors?|nurses?|paramedics?|everyone|cpr)
  (?:tv|telly|television) (?:doctors?|nurses?|paramedics?|hospitals?|cpr|social workers?|physios?|drama|medics?)
  sit-?com|box ?set|story ?line|plot (?:twist|hole|holes)|screenwriters?|script ?writers?
  (?:the|a|my|this|new|great|last) (?:film|movie|novel|musical|panto|pantomime)|pantomime|panto|school play
  nativity play|novels?|thriller|audiobook|book club|protagonist|(?:main|minor|fictional|favourite) character
  characters? (?:in|from|called|who)|episode|season finale|series (?:\d|one|two|three|finale)|season \d
  fan ?fiction|fairy ?tales?|nursery rhymes?|am[- ]?dram
  playing (?:the )?(?:villain|dame|ugly sister|lead|part of)|puppet show|cartoons?|comic strip|superhero
  hobbit|wizards?|elf|elves|orcs?|goblins?|paladin|barbarian|bard|cleric|dungeons? (?:and|&|n) dragons
  d ?& ?d|dnd|dungeon master|dragons?|role[- ]?playing game|board ?game|video ?game|computer game|xbox
  playstation|nintendo|npcs?|zombies?|vampires?|teddy bears?'? (?:hospital|clinic|picnic)
  teddy (?:hospital|clinic)
`;

/** Training with nobody real in it. */
const TRAINING = wordings`
  simulations?|simulated|sim (?:suite|lab|man|session|day|training|patient|baby|mum|dummy|centre|room)
  sim-?man|sim-?mum|sim-?baby|resus(?:ci)? ?ann(?:ie|e)|ann?ie the (?:dummy|manikin|mannequin)|man+i?e?kin
  mannequin|manikin|mannequins|manikins|the (?:resus |cpr )?dumm(?:y|ies)|role[- ]?play(?:s|ed|ing|er|ers)?
  actor[- ]patients?|simulated patients?|standardi[sz]ed patients?|osces?|simulators?
  synthetic (?:ecg|data|patient|scan)|moulage
  (?:training|table-?top|exam|practice|teaching|made[- ]up|fictional|imaginary
    invented) (?:scenario|case|patient|vignette|exercise)s?|case vignette|mock (?:patient|trial|court|incident)
  plastic (?:patient|arm|leg|baby|pelvis)|skeleton (?:called|named|in the)|doll(?:'s)? (?:house|hospital)
  toy (?:ambulance|kitchen|stethoscope)
`;

/** Said outright to be invented. */
const INVENTED = wordings`
  (?:is|are|was|completely|entirely|purely|wholly|totally|all|who is|she's|he's|they're) (?:fictional|fictitious
    invented|imaginary|made[- ]up|not real|not a real \w+)|(?:he|she|they|it) do(?:es)?n'?t exist
  fictional|fictitious|i(?:'ve| have)? (?:made (?:him|her|them|it|this|that) up|invented (?:a|an|him|her))
  any resemblance|once upon a time|a (?:knock knock|dad) joke|walks? into a bar|creative writing|short story
  invented (?:examples?|ones?|for (?:our|my|the|a|tonight|teaching))|flash fiction
  my (?:novel|screenplay|murder mystery|play)|a poem (?:about|by)
`;

const TELLS = new RegExp(`\\b(?:${TRAINING}|${INVENTED})\\b`);
const NAMES = new RegExp(`\\b(?:${NAMED})\\b`);
const STORY = new RegExp(`\\b(?:${KINDS})\\b`);

/** Casualty is a programme with a capital, or on a Saturday night; in small letters it is the department. */
const CASUALTY = pattern(oneOf`
  \b(?:on|watch(?:ed|ing)?|from|episode of|our|last night's|tonight's|saturday's
    saturday night) casualty\b(?! (?:dept|department|last|at|with|for|officer|nurse|doing))
  \bcasualty (?:last night|tonight|on saturday|on bbc|is on|was on|actors?|writers?|storyline|episode
    again\b.*\b(?:telly|bbc|licence))
`);

/** A story named only to liken something to it, or as what somebody likes or plays. */
const LIKENED_BEFORE = pattern(
  '\\b',
  oneOf`
  was | were | is | like | likes | liked | loves | loved | own | than | as | dressed (?:up )?as | out of
  basically | felt like | looks? like | called | nicknamed | played | plays | added me on
  (?:chat\w*|met|friends|playing) on | see you on
`,
  ' (?:a |an |the |an episode of |something (?:out of|from) |in |from )?$',
);
const LIKENED = pattern(
  '^',
  oneOf`
  film star | movie star
  \S+ (?:reruns?|impression|lookalike|star|actor|costume|fan|socks|scrubs|plasters?|mug)
`,
  '\\b',
);

/** Words that bring a draft back from the story to the world. */
const REAL = phrases`
  real life | irl | in reality | meanwhile | back in the real world | remind(?:s|ed) me of | reminiscent of
  true story | actual patients? | a real (?:one|patient|case) | based on a (?:real|true)
  my (?:own )?(?:patients?|clients?|lady|gent|10 o'clock)
`;

/** Not a story: words that look like one. */
const NOT_STORY = pattern(
  '\\b',
  oneOf`
  (?:first|psychotic|manic|acute|hypo|depressive|previous|another|second|seizure|af) episode
  episode \d+ of (?:my|the|our) podcast | podcast | film (?:reporting|reader|library|badge|crew) | blood film
  (?:x-?ray|plain|chest|wet|thin|thick) films? | character (?:reference|witness|building|building)
  out of character | such a character
  (?:a|real|quite a|some|what a|absolute) character\b(?! (?:in|from|called|on))
`,
);

/** The writer's evening, not what the draft is about. */
const LEISURE = phrases`
  off to | home to | time (?:for|to) | now for | going to | straight to | sofa | binge | catch up on
  (?:tea|wine|pizza) and
`;

const tells = (sentence: Sentence, { holds }: Core): boolean =>
  !holds(sentence, NOT_STORY) && (holds(sentence, TELLS) || holds(sentence, CASUALTY));

/** A name or a kind of story counts unless the words just before it liken something to it. */
function names(sentence: Sentence, { holds }: Core): boolean {
  if (holds(sentence, NOT_STORY)) return false;
  const { plain } = sentence;
  const place = (pattern: RegExp) => (holds(sentence, pattern) ? plain.search(pattern) : undefined);
  const at = place(NAMES) ?? place(STORY);
  if (at === undefined) return false;
  return (
    !LIKENED_BEFORE.test(plain.slice(Math.max(0, at - 40), at)) && !LIKENED.test(plain.slice(at, at + 40))
  );
}

/**
 * Stories, plays, games and training scenarios. What opens with one is about it, until the writer turns to the real
 * world or to somebody in care. A closing line that lets on ('Last night's Casualty, I must stop') colours all.
 */
export const fictions: FrameReader = (core: Core) => {
  const { sentences, holds } = core;
  const held = new Set<number>();
  const real = sentences.some((one) => holds(one, REAL));
  let open = false;
  let told = false;
  for (const sentence of sentences) {
    const { plain, index } = sentence;
    const strong = tells(sentence, core);
    const cue = strong || names(sentence, core);
    if (holds(sentence, REAL) || (!cue && holds(sentence, PARTICULAR))) open = false;
    else open ||= strong || (cue && index === 0 && holds(sentence, NAMES));
    if (open || cue) held.add(index);
    if (!cue && holds(sentence, PARTICULAR)) told = true;
    const letsOn = cue && index === sentences.length - 1 && !LEISURE.test(plain);
    if (letsOn && !told && !real) for (let earlier = 0; earlier < index; earlier += 1) held.add(earlier);
  }
  return sentences.filter(({ index }) => held.has(index)).map((one): FrameSpan => whole('fictional', one));
};
