import type { Match, Reading } from './index.ts';
import {
  ADULT_NOUN,
  CARE_NOUN,
  CHILD_NOUN,
  GROUP_NOUN,
  NOT_ADJECTIVE,
  RELATIVE_NOUN,
  TRADE_NOUN,
} from './person-words.ts';
import type { Span } from './span.ts';

/** Words that stand for somebody in care, or for their family. */
export interface ServiceUser extends Span {
  /** A noun ('a patient', 'the wee man'), a place on a list ('my 2pm'), a bed, a name, a relative, he or she. */
  readonly how: 'noun' | 'slot' | 'bed' | 'name' | 'relative' | 'pronoun';
  /** One real person, couple or family that somebody met, rather than a kind of people. */
  readonly particular: boolean;
  readonly plural: boolean;
  /** How sure it is that care is meant: 2 the words themselves say so, 1 the words around them do. */
  readonly sure: 1 | 2;
}

const ADJECTIVES = `(?:(?!(?:${NOT_ADJECTIVE})\\b)[\\w'-]+ ){0,3}`;
const DETERMINER =
  "a|an|the|this|that|these|those|my|our|me|some|another|every|each|any|all|most|many|no|two|three|four|both|his|her|their|your|one|last|first|next|today's|tonight's|yesterday's|poor|dear|one of (?:my|our|the|me|his|her|their|these|those|today's|yesterday's)";

const phrase = (nouns: string): RegExp => new RegExp(`\\b(?:(${DETERMINER}) (${ADJECTIVES}))?(${nouns})\\b`);

const CARE_PERSON = phrase(CARE_NOUN);
const ANY_PERSON = phrase(
  `(?:${ADULT_NOUN}|${CHILD_NOUN}|${GROUP_NOUN}|${TRADE_NOUN})(?:s|es)?|ladies|gentlemen|men|women|lassies|babies|children|kiddies|teens|folk|people`,
);

/** 'patient' that is no person: an adjective, or the name of a thing. */
const PATIENT_THING =
  /\b(?:(?:be|being|so|very|more|really|stay|am|i'm|endlessly|incredibly|too|was|are|is|were|how) patient(?! (?:of|with a|who))|patient'?s? (?:safety|care|experience|transport|participation|information|flow|list|cent(?:red|ric)|group|notes?|records?|data|line|app|portal|advocate|voice|facing|day|week|story|stories|choice|outcomes?|leaflets?|education|involvement|association|journey|access|council|confidentiality|feedback|satisfaction|number|id|handling|first|population|contact|side|area|survey|education|test)|test patient|patient-\w+|client (?:base|list|bank|care|login|experience|confidentiality)|service user (?:involvement|group|experience|voice|feedback)|resident (?:doctor|evil|dj|physio|band)|sus (?:behaviour|as)|residents' (?:association|meeting|group))\b/;

/** A place on the list that stands for the person: 'my 10 o'clock', 'the 2pm', 'first on the list'. */
const SLOTS = [
  /\b(?:my|our|the|his|her|today's|this morning's|yesterday's|that|this) (?:last |first |next |usual |new |favourite |lovely |poor |wee )?(?:(?:1[0-2]|[1-9])(?:[.:][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'?clock|ish)|(?:1[0-2]|[1-9])[.:][0-5]\d|(?:half|quarter|five|ten|twenty) (?:past|to|ten|nine|eight|eleven|two|three|four) ?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)?|(?:one|two|three|four|five|nine|ten|eleven|twelve) o'?clock)(?! (?:shift|start|finish|news|train|bus|slot|appointment free|meeting|alarm|kick|watershed|class|show|deadline|lecture|clinic|session on))\b/,
  /(?:^|[.!?\n] ?)(?:1[0-2]|[1-9])(?:[.:][0-5]\d)? ?(?:am|pm) (?=is|was|has|had|said|says|told|asked|came|cried|dna|did|didn't|brought|apolog\w+|sent|cancelled|walked)/,
  /\b(?:(?:my|our) (?:last|first|next|final|favourite|longest|new|oldest|youngest) (?:one|patient|client|job|case|visit|call|appointment|appt|referral|session|admission|discharge|arrest|delivery|list)|first (?:one )?on the list|last on the list|next on the list|last job|job (?:one|two|three|four|five|\d{1,2})|(?:my|our|the) (?:late|early) (?:one|appointment))\b/,
  /\b(?:(?:a|an|our|my|the|that|this|your|his|another|those|one of (?:my|our|the)) (?:\w+ ){0,2}?(?:frequent flyers?|regulars?|repeat customers?|regular customers?|heartsinks?|no-?shows?|caller|attenders?|admission|transfer patient|casualty))\b/,
  /\b(?:one|two|three|four|some|most|all|half|another|any|none|not one|lots) of (?:mine|(?:my|our) (?:lot|own(?: lot)?|ones|(?:little|wee|young|old|older|early|tuesday|monday|wednesday|thursday|friday|morning|new|long-term) (?:ones|lot|group|girls|boys|lads|ladies|gents|'uns))|(?:my|our) caseload|(?:my|our|the) (?:group|clinic|caseload|list|ladies|gents|lads|lasses|girls|boys|teenagers|teens|kids|kiddies|bairns|weans|littlies|oldies|regulars|runs|jobs|chest lot|stroke lot|nail surgery lads))\b/,
  /\b(?:(?:my|our) caseload|(?:my|our) (?:\w+ )?(?:clinic|stroke|chest|rehab|nail surgery|day centre|falls|memory|pain|aphasia|hand|back|knee|tuesday|wednesday|thursday|monday|friday) (?:lot|ladies|girls|boys|lads|gents|group|crew|kids|people|folk|gang|gentleman|lady|man))\b/,
] as const;

/** The case stands for the person: 'the # nof in bay 2', 'that dka', 'our amputee', 'the overdose from last night'. */
const CASE =
  /\b(?:the|that|this|our|my|a|an|another|last night's|today's|tonight's) (?:\w+ ){0,2}?(?:#? ?(?:nof|femur|hip|tib ?fib|wrist|ankle|hum(?:erus)?)|dka|stemi|nstemi|cva|tia|od|overdose|stabbing|shooting|arrest|ooh?ca|rtc|rta|mva|hanging|jumper|faller|drowning|amputee|amputation|triple a|aaa|whipple|trachy|laryngectomy|lary|transplant|sectioned|section|delivery|birth|miscarriage|stillbirth|neonate|fitter|fitting|asystole|pea|polytrauma|trauma|burns|anaphylaxis|allergic reaction|chest pain|psych(?:osis)?|drunk|assault|fall|# ?nof) (?=in|on|from|at|who|with|we|i|that|this|last|was|is|had|has|yesterday|today|tonight)/;

/** A bed, bay or room that stands for the person who lies there. */
const BED =
  /\b(?:(?:ward|bay) \w{1,3},? ?)?(?:bed ?(?:space )?\d{1,2}[a-f]?|side ?room (?:\d{1,2}|[a-f])|cubicle \d{1,2}|bay (?:\d{1,2}|[a-f])|resus (?:bay )?\d|room \d{1,2}[ab]?|chair \d{1,2}|majors \d{1,2}|trolley \d{1,2})\b/;

/** A relative, as belonging to somebody in care. */
const OF_PATIENT = new RegExp(
  `\\b(?:(?:the |my |a |this |that )?(?:patient|pt|client|resident|su|service user|child|kid|lad|girl|boy|man|lady|baby)'?s (${RELATIVE_NOUN})|(?:his|her|their) (?:\\w+ )?(${RELATIVE_NOUN})|(?:the|this|that|a) (?:\\w+ )?(?:mum|mam|mom|mammy|mother|dad|daddy|father|nan|wife|husband|daughter|son|carer|relative|parent|foster (?:mum|dad|carer))|one of my (?:foster )?(?:mums|mams|dads|parents|carers|families))\\b`,
);

/** A relative with nothing before it, as the paediatric professions say: 'Mum put her head on the desk'. */
const BARE_RELATIVE =
  /(?:^|[.!?,\n;:-] ?|\band |\bbut |\bthen )((?:mum|mam|mammy|mummy|dad|daddy|nan|nana|gran|granny|wife|husband|daughter|son|foster mum|foster carer|parents)(?:'s)?) (?=\w)/;

const PRONOUN =
  /\b(?:he|she|him|her|his|hers|he's|she's|he'd|she'd|he'll|she'll|they|them|they'd|they've|they're|the person|somebody|someone)\b/;
const HE_OR_SHE = /^(?:he|she|him|her|his|hers)\b/;

/** Own family, friends and animals: whoever is meant by a noun or a pronoun after these is not in the writer's care. */
const OWN =
  /\b(?:my|our|me|mi) (?:own |late |lovely |wee |little |big |older |younger |eldest |youngest |middle |poor |dear |old |gorgeous |beautiful |amazing |best |ex-?)*(?:mum|mam|mom|mammy|mummy|ma|mother|dad|da|daddy|father|parents|nan|nana|nanna|gran|granny|grandma|grandad|grandpa|granda|wife|husband|hubby|partner|missus|fella|fiancee?|girlfriend|boyfriend|other half|son|daughter|kids?|children|child|toddler|baby|lad|boy|girl|twins|teenager|eldest|youngest|sister|brother|sis|bro|auntie|aunty|aunt|uncle|cousin|niece|nephew|grand(?:son|daughter|kids|children)|mate|friend|bestie|bff|neighbour|dog|cat|puppy|pup|kitten|horse|pony|hamster|rabbit|budgie|parrot|hens?|in-laws|mother-in-law|family|flatmate|housemate)\b|\b(?:mum and dad|our (?:lad|kid|boy|girl|youngest|eldest))\b/;

/** Own family as people write of it at home, with no 'my': 'Mam's ninetieth', 'Husband has asked', 'Eldest read a book'. */
const OWN_BARE =
  /(?:^|[.!?,;:\n(] ?|\b(?:and|but|so|cos|then|when|if|from|with|for|to) )(?:great[- ])?(?:(?:mam|mammy|ma|nan|nana|nanna|gran|granny|grandad|granda|da|daddy|hubby|husband|wife|the missus|himself|herself indoors|eldest|youngest|middle one|small one|big one|auntie \w+|aunty \w+|aunt \w+|uncle \w+|cousin \w+|baby \w+|the (?:kids|girls at home|other half))\b(?:'s|'d)?)/;

/** The writer is the one in the gown. */
const SELF =
  /\b(?:my (?:own )?(?:first |last |very )?(?:mammogram|smear|scan|mri|op|surgery|acl|knee|hip|back|chemo|diagnosis|stoma|transplant|appointment|results?|consultant|physio|gp|dentist|midwife|midwives|labour|section|birth|adhd|dyslexia|autism|counsellor|therapist)|as a patient (?:for once|myself|today)|when it was me|i was the (?:patient|one in)|me in the gown|being on the other side|i (?:had|have|got|broke|was diagnosed|collapsed|fainted) (?:a|an|my|with)|what i was admitted with)\b/;

/** People at work, and people who are not there at all. */
const COLLEAGUE =
  /\b(?:my|our|a|the|this|that|some|one of (?:my|our|the)) (?:\w+ ){0,2}?(?:manager|boss|supervisor|mentor|educator|practice educator|colleague|crewmate|crew mate|partner in crime|band \d|team lead(?:er)?|lead|consultant|registrar|reg|surgeon|anaesthetist|doctor|doc|gp|nurse|sister|matron|hca|porter|receptionist|secretary|cleaner|student|trainee|apprentice|newly qualified|nqp|tutor|lecturer|director|ceo|chief exec|locum|agency|physio|ot|radiographer|paramedic|technician|tech|psychologist|therapist|social worker|dietitian|podiatrist|odp|examiner|assessor|interviewer|minister|politician|health secretary|prime minister|presenter|author|speaker)s?\b/;

/** The general: whoever, in every case, as a rule. */
const GENERAL =
  /^(?:if|when(?:ever)?|imagine|did you know|how to|should|would you|what would)\b|\b(?:people who|those who|anyone who|everyone who|whoever|per cent|percent|\d+ ?%|(?:patients?|clients?|residents?|people|person|man|woman|child|children|someone|somebody|they|who) (?:should|must|may|might|can|could|would|will|needs?|deserves?))\b/;
/** What overrules GENERAL: this happened, at a time, to somebody. */
const NARRATED =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|aft|evening)|last night|just|(?:he|she) (?:was|had|said|told|asked|went|got|did|came)|told me|asked me|said to me|(?:told|asked) (?:us|him|her))\b/;

/** Something happened: a day, a moment, a verb in the past. */
const HAPPENED =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|aft|evening|week|shift|month)|last (?:night|week|shift|month|job|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|just|earlier|the other day|the day|recently|finally|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|once|ever|right now|as we speak|had|has|have|saw|seen|met|was|were|told|asked|said|says|came|went|got|gave|took|made|left|walked|cried|died|passed|rang|called|brought|wanted|knew|thought|did|sat|held|kept|put|lost|found|started|stopped|heard|looked|fell|ate|drank|sang|spent|taught|turned|sent|wrote|used|wore|kept|chose|rode|drove|won|hid|bit|hit|got|ran|there's|we've|i've|is|'s|has just|\w{3,}ed)\b/;

/** The writer met this person, and that is all the sentence is about: 'had a chap in', 'a lad asked me'. */
const MET =
  /\b(?:(?:had|have|got|saw|seen|met|we've|i've|there's|with|did|treated) (?:a|an|one|this|some|two|wee|another) |(?:told|asked|thanked|hugged|called) (?:me|us) )/;

/** How heavily each sentence speaks of care. */
function careBySentence(reading: Reading): number[] {
  const own = new Array<number>(reading.sentences.length).fill(0);
  for (const cue of reading.careCues) {
    const { index } = reading.sentenceAt(cue);
    own[index] = (own[index] ?? 0) + cue.weight;
  }
  return own;
}

/** What is known of a draft before its people are looked at. */
interface Scene {
  /** How heavily care is spoken of around a span: in a short draft anywhere, in a long one within three sentences. */
  readonly care: (span: Span) => number;
  readonly general: (match: Match) => boolean;
  /** Own family, colleagues, people on the screen. */
  readonly others: readonly Span[];
}

/** Somebody who is not in the writer's care: their own people, themselves, somebody at work. */
export interface Other extends Span {
  readonly who: 'own' | 'self' | 'colleague';
}

/** Mentions of the writer's own family, of colleagues and of the writer as a patient, sorted. */
export const othersOf = (reading: Reading): Other[] =>
  (
    [
      ['own', OWN],
      ['own', OWN_BARE],
      ['self', SELF],
      ['colleague', COLLEAGUE],
    ] as const
  )
    .flatMap(([who, pattern]) => reading.match(pattern).map(({ start, end }): Other => ({ start, end, who })))
    .sort((a, b) => a.start - b.start);

function sceneOf(reading: Reading): Scene {
  const own = careBySentence(reading);
  const whole = own.reduce((sum, weight) => sum + weight, 0);
  const short = reading.sentences.length <= 4;
  return {
    care: (span) => {
      const at = reading.sentenceAt(span).index;
      if (short) return whole;
      return [-3, -2, -1, 0, 1, 2, 3].reduce((sum, step) => sum + (own[at + step] ?? 0), 0);
    },
    general: ({ sentence }) => GENERAL.test(sentence.plain) && !NARRATED.test(sentence.plain),
    others: othersOf(reading),
  };
}

const inside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const touches = (span: Span, spans: readonly Span[]) =>
  spans.some((other) => other.start < span.end && span.start < other.end);

/**
 * Every way in which somebody in care, people in care as a group, or their family are spoken of. The writer's own family,
 * colleagues, learners and people on the screen are left out. Sorted; spans do not overlap.
 */
export function serviceUsersOf(reading: Reading): ServiceUser[] {
  const scene = sceneOf(reading);
  const things = reading.match(PATIENT_THING);
  const found: ServiceUser[] = [];
  const add = (user: ServiceUser) => {
    if (!touches(user, found)) found.push(user);
  };

  for (const match of reading.match(BED))
    if (!/^(?:room|chair)/.test(match.plain) || scene.care(match) >= 2)
      add({ ...spanOf(match), how: 'bed', particular: !scene.general(match), plural: false, sure: 2 });
  for (const pattern of SLOTS)
    for (const match of reading.match(pattern))
      if (isSlot(match, scene)) {
        const plural =
          /\b(?:ladies|girls|boys|lads|gents|group|lot|caseload|kids|ones|most|all|half|some|regulars|flyers)\b/.test(
            match.plain,
          ) && !/^(?:one|another) of/.test(match.plain);
        add({
          start: match.start,
          end: trimmedEnd(match),
          how: 'slot',
          particular: !plural && !scene.general(match),
          plural,
          sure: 2,
        });
      }
  for (const match of reading.match(CASE))
    add({
      ...spanOf(match),
      end: trimmedEnd(match),
      how: 'slot',
      particular: !scene.general(match),
      plural: false,
      sure: 2,
    });
  for (const match of reading.match(CARE_PERSON)) {
    const noun = match.groups[2];
    if (touches(noun ?? match, things)) continue;
    add(person(match, scene, 2));
  }
  for (const match of reading.match(OF_PATIENT)) {
    const sure = /(?:patient|pt|client|resident|su|service user)'?s /.test(match.plain) ? 2 : 1;
    if (
      sure === 2 ||
      ((scene.care(match) >= 1 || scene.others.length === 0) && !nearestIsOther(match, reading, scene.others))
    )
      add({ ...spanOf(match), how: 'relative', particular: !scene.general(match), plural: false, sure });
  }
  for (const match of reading.match(ANY_PERSON)) {
    if (touches(match, scene.others) || !meansSomebodyInCare(match, scene)) continue;
    add(person(match, scene, 1));
  }
  for (const match of reading.match(BARE_RELATIVE)) {
    const who = match.groups[0];
    if (who && scene.care(match) >= 1 && !touches(who, scene.others) && scene.others.length === 0)
      add({ ...spanOf(who), how: 'relative', particular: !scene.general(match), plural: false, sure: 1 });
  }
  for (const match of reading.match(PRONOUN))
    if (isPronounForUser(match, reading, scene, found)) {
      add({
        ...spanOf(match),
        how: 'pronoun',
        particular: true,
        plural: /^the[ym]/.test(match.plain),
        sure: 1,
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
/** Without the blank that the pattern needed to see what follows. */
const trimmedEnd = (match: Match): number => match.end - (match.plain.length - match.plain.trimEnd().length);

function person(match: Match, scene: Scene, sure: 1 | 2): ServiceUser {
  const [determiner, , noun] = match.groups.map((group) => group?.plain);
  const one = /^(?:one of|same|a|an|another|this|that|last|first|next|my|our|the)/.test(determiner ?? '');
  const plural =
    /(?:s|ladies|men|women|children|people|folk|family|couple|pair)$/.test(noun ?? '') &&
    !/^one of/.test(determiner ?? '') &&
    !/^(?:bus|su)$/.test(noun ?? '');
  const few = /^(?:these|those|two|three|four|both|a|this|that|one of)/.test(determiner ?? '');
  const lives = HAPPENED.test(match.sentence.plain);
  const any = /^(?:every|each|any|all|most|many|no|some)$/.test(determiner ?? '');
  const bare = determiner === undefined;
  const particular =
    !any &&
    lives &&
    !scene.general(match) &&
    (plural ? few : one || (bare && /^(?:pt|patient|client)$/.test(noun ?? '')) || (sure === 1 && bare));
  return { ...spanOf(match), how: 'noun', particular, plural, sure };
}

const isSlot = (match: Match, scene: Scene): boolean =>
  /(?:\d|o'?clock|half|quarter|one|last|first|next)/.test(match.plain) ||
  /of|caseload|flyer|regular|heartsink/.test(match.plain) ||
  scene.care(match) > 0;

/** A man, a girl, a vicar: in care only where the words around say so. */
function meansSomebodyInCare(match: Match, scene: Scene): boolean {
  const [determiner] = match.groups.map((group) => group?.plain);
  if (determiner && /^(?:his|her|their|your|some|any|every|all|no|most|many)$/.test(determiner)) return false;
  if (determiner && /^(?:one of (?:my|our|the|me))$/.test(determiner)) return true;
  return scene.care(match) >= 1 || MET.test(match.sentence.plain);
}

/** The nearest person named before these words, in the same sentence or the one before, is the writer's own or a colleague. */
function nearestIsOther(
  span: Span,
  reading: Reading,
  others: readonly Span[],
  users: readonly Span[] = [],
): boolean {
  const before = (list: readonly Span[]) => list.filter((other) => other.end <= span.start).at(-1);
  const other = before(others);
  if (!other) return false;
  const at = reading.sentenceAt(span).index;
  if (at - reading.sentenceAt(other).index > 3) return false;
  const user = before(users);
  return !user || user.start < other.start;
}

function isPronounForUser(
  match: Match,
  reading: Reading,
  scene: Scene,
  users: readonly ServiceUser[],
): boolean {
  const sorted = users
    .filter((user) => user.how !== 'pronoun' && !user.plural)
    .sort((a, b) => a.start - b.start);
  if (nearestIsOther(match, reading, scene.others, sorted)) return false;
  const singular = HE_OR_SHE.test(match.plain);
  const before = sorted.filter((user) => user.end <= match.start).at(-1);
  if (before && inside(match, before)) return false;
  if (before) return (singular || /^the[ym]/.test(match.plain)) && before.particular;
  return singular && scene.others.length === 0 && scene.care(match) >= 1 && !scene.general(match);
}
