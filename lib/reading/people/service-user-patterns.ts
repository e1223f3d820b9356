import { oneOf, pattern, phrases, wordings } from '../wording.ts';
import {
  ADULT_NOUN,
  CARE_NOUN,
  CHILD_NOUN,
  GROUP_NOUN,
  NOT_ADJECTIVE,
  RELATIVE_NOUN,
  TRADE_NOUN,
} from './person-words.ts';

const ADJECTIVES = `(?:(?!(?:${NOT_ADJECTIVE})\\b)[\\w'-]+ ){0,3}`;
const DETERMINER = wordings`
  a|an|the|this|that|these|those|my|our|me|some|another|every|each|any|all|most|many|no|two|three|four|both
  his|her|their|your|one|last|first|next|today's|tonight's|yesterday's|poor|dear
  one of (?:my|our|the|me|his|her|their|these|those|today's|yesterday's)
`;

const phrase = (nouns: string): RegExp => new RegExp(`\\b(?:(${DETERMINER}) (${ADJECTIVES}))?(${nouns})\\b`);

export const CARE_PERSON = phrase(CARE_NOUN);
export const ANY_PERSON = phrase(
  wordings`
    (?:${ADULT_NOUN}|${CHILD_NOUN}|${GROUP_NOUN}|${TRADE_NOUN})(?:s|es)?|ladies|gentlemen|men|women|lassies
    babies|children|kiddies|teens|folk|people
  `,
);

/** 'patient' that is no person: an adjective, or the name of a thing. */
export const PATIENT_THING = phrases`
  (?:be|being|so|very|more|really|stay|am|i'm|endlessly|incredibly|too|was|are|is|were
    how) patient(?! (?:of|with a|who))
  patient'?s? (?:safety|care|experience|transport|participation|information|flow|list|cent(?:red|ric)|group|notes?
    records?|data|line|app|portal|advocate|voice|facing|day|week|story|stories|choice|outcomes?|leaflets?|education
    involvement|association|journey|access|council|confidentiality|feedback|satisfaction|number|id|handling|first
    population|contact|side|area|survey|education|test)
  test patient | patient-\w+ | service user (?:involvement|group|experience|voice|feedback)
  resident (?:doctor|evil|dj|physio|band) | residents' (?:association|meeting|group)
`;

/** A place on the list that stands for the person: 'my 10 o'clock', 'the 2pm', 'first on the list'. */
export const SLOTS = [
  pattern(
    '\\b',
    oneOf`
    my | our | the | his | her | today's | this morning's | yesterday's | that | this
  `,
    ' (?:last |first |next |usual |new |favourite |lovely |poor |wee )?',
    oneOf`
    (?:1[0-2]|[1-9])(?:[.:][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'?clock|ish) | (?:1[0-2]|[1-9])[.:][0-5]\d
    (?:half|quarter|five|ten|twenty) (?:past|to|ten|nine|eight|eleven|two|three|four) ?(?:one|two|three|four|five|six
      seven|eight|nine|ten|eleven|twelve)?
    (?:one|two|three|four|five|nine|ten|eleven|twelve) o'?clock
  `,
    '(?! ',
    oneOf`
      shift | start | finish | news | train | bus | slot | appointment free | meeting | alarm | kick | watershed
      class | show | deadline | lecture | clinic | session on
    `,
    String.raw`)\b`,
  ),
  pattern(wordings`
    (?:^|[.!?\n] ?)(?:1[0-2]|[1-9])(?:[.:][0-5]\d)? ?(?:am|pm) (?=is|was|has|had|said|says|told|asked|came|cried|dna
      did|didn't|brought|apolog\w+|sent|cancelled|walked)
  `),
  phrases`
    (?:my|our) (?:last|first|next|final|favourite|longest|new|oldest|youngest) (?:one|patient|client|job|case|visit
      call|appointment|appt|referral|session|admission|discharge|arrest|delivery|list)
    my (?:last|first|next)(?= (?:was|is) (?:an?|the) ) | first (?:one )?on the list | last on the list
    next on the list | last job | job (?:one|two|three|four|five|\d{1,2})
    (?:my|our|the) (?:late|early) (?:one|appointment)
  `,
  pattern(wordings`
    \b(?:(?:a|an|our|my|the|that|this|your|his|another|those|one of (?:my|our|the)) (?:\w+ ){0,2}?(?:frequent flyers?
        regulars?|repeat customers?|regular customers?|heartsinks?|no-?shows?|caller|attenders?|admission
        transfer patient|casualty))\b
  `),
  pattern(
    '\\b',
    oneOf`
    one | two | three | four | some | most | all | half | another | any | none | not one | lots
  `,
    ' of ',
    oneOf`
    mine
    (?:my|our) (?:lot|own(?: lot)?|ones
      (?:little|wee|young|old|older|early|tuesday|monday|wednesday|thursday|friday|morning|new
        long-term) (?:ones|lot|group|girls|boys|lads|ladies|gents|'uns))
    (?:my|our) caseload
    (?:my|our|the) (?:group|clinic|caseload|list|ladies|gents|lads|lasses|girls|boys|teenagers|teens|kids|kiddies
      bairns|weans|littlies|oldies|regulars|runs|jobs|chest lot|stroke lot)
  `,
    '\\b',
  ),
  phrases`
    (?:my|our) caseload
    (?:my|our) (?:\w+ )?(?:clinic|stroke|chest|rehab|nail surgery|day centre|falls|memory|pain|aphasia|hand|back|knee
      tuesday|wednesday|thursday|monday|friday) (?:lot|ladies|girls|boys|lads|gents|group|crew|kids|people|folk|gang
      gentleman|lady|man)
  `,
] as const;

/** The case stands for the person: 'the # nof in bay 2', 'that dka', 'our amputee', 'the overdose from last night'. */
export const CASE = pattern(
  '\\b',
  oneOf`
  the | that | this | our | my | a | an | another | last night's | today's | tonight's
`,
  String.raw` (?:\w+ ){0,2}?`,
  oneOf`
  #? ?(?:nof|femur|hip|tib ?fib|wrist|ankle|hum(?:erus)?) | dka | stemi | nstemi | cva | tia | od | overdose
  stabbing | shooting | arrest | ooh?ca | rtc | rta | mva | hanging | jumper | faller | drowning | amputee
  amputation | triple a | aaa | whipple | trachy | laryngectomy | lary | transplant | sectioned | section
  delivery | birth | miscarriage | stillbirth | neonate | fitter | fitting | asystole | pea | polytrauma
  trauma | burns | anaphylaxis | allergic reaction | chest pain | psych(?:osis)? | drunk | assault | fall
  # ?nof
`,
  ' (?=in|on|from|at|who|with|we|i|that|this|last|was|is|had|has|yesterday|today|tonight)',
);

/** A bed, bay or room that stands for the person who lies there. */
export const BED = pattern(
  String.raw`\b(?:(?:ward|bay) \w{1,3},? ?)?`,
  oneOf`
  bed ?(?:space )?\d{1,2}[a-f]? | side ?room (?:\d{1,2}|[a-f]) | cubicle \d{1,2} | bay (?:\d{1,2}|[a-f])
  resus (?:bay )?\d | room \d{1,2}[ab]? | chair \d{1,2} | majors \d{1,2} | trolley \d{1,2}
`,
  '\\b',
);

/** A relative, as belonging to somebody in care. */
export const OF_PATIENT = new RegExp(
  String.raw`\b${oneOf`
  (?:the |my |a |this |that )?(?:patient|pt|client|resident|su|service user|child|kid|lad|girl|boy|man|lady
    baby)'?s (${RELATIVE_NOUN})
  (?:his|her|their) (?:\w+ )?(${RELATIVE_NOUN})
  (?:the|this|that|a) (?:\w+ )?(?:mum|mam|mom|mammy|mother|dad|daddy|father|nan|wife|husband|daughter|son|carer
    relative|parent|foster (?:mum|dad|carer))
  one of my (?:foster )?(?:mums|mams|dads|parents|carers|families)
`}\b`,
);

/** A relative with nothing before it, as the paediatric professions say: 'Mum put her head on the desk'. */
export const BARE_RELATIVE = pattern(wordings`
  (?:^|[.!?,\n;:-] ?|\band |\bbut |\bthen )((?:mum|mam|mammy|mummy|dad|daddy|nan|nana|gran|granny|wife|husband
      daughter|son|foster mum|foster carer|parents)(?:'s)?) (?=\w)
`);

export const PRONOUN = phrases`
  he | she | him | her | his | hers | he's | she's | he'd | she'd | he'll | she'll | they | them | they'd
  they've | they're | the person | somebody | someone
`;
export const HE_OR_SHE = /^(?:he|she|him|her|his|hers)\b/;

/** What may stand before a relative: 'my own late', 'our eldest'. */
const OWN_KIND = [
  'own |late |lovely |wee |little |big |older |younger |eldest |youngest |middle |poor |dear |old |',
  'gorgeous |beautiful |amazing |best |ex-?',
].join('');

/** Own family, friends and animals: whoever is meant by a noun or a pronoun after these is not in the writer's care. */
export const OWN = pattern(oneOf`
  \b(?:my|our|me|mi) (?:${OWN_KIND})*(?:mum
    mam|mom|mammy|mummy|ma|mother|dad|da|daddy|father|parents|nan|nana|nanna|gran|granny|grandma|grandad|grandpa
    granda|wife|husband|hubby|partner|missus|fella|fiancee?|girlfriend|boyfriend|other half|son|daughter|kids?
    children|child|toddler|baby|lad|boy|girl|twins|teenager|eldest|youngest|sister|brother|sis|bro|auntie|aunty|aunt
    uncle|cousin|niece|nephew|grand(?:son|daughter|kids|children)|mate|friend|bestie|bff|neighbour|dog|cat|puppy|pup
    kitten|horse|pony|hamster|rabbit|budgie|parrot|hens?|in-laws|mother-in-law|family|flatmate|housemate)\b
  \bmum and dad\b
`);

/** Own family as people write of it at home, with no 'my': 'Mam's ninetieth', 'Husband has asked', 'Eldest read a book'. */
export const OWN_BARE = pattern(
  oneOf`
  ^ | [.!?,;:\n(] ? | \b(?:and|but|so|cos|then|when|if|from|with|for|to)[ ]
`,
  '(?:great[- ])?(?:',
  oneOf`
    mam | mammy | ma | nan | nana | nanna | gran | granny | grandad | granda | da | daddy | hubby | husband
    wife | the missus | himself | herself indoors | eldest | youngest | middle one | small one | big one
    auntie \w+ | aunty \w+ | aunt \w+ | uncle \w+ | cousin \w+ | baby \w+ | the (?:kids|girls at home|other half)
  `,
  String.raw`\b(?:'s|'d)?)`,
);

/** The writer is the one in the gown. */
export const SELF = phrases`
  my (?:own )?(?:first |last |very )?(?:mammogram|smear|scan|mri|op|surgery|acl|knee|hip|back|chemo|diagnosis|stoma
    transplant|appointment|results?|consultant|physio|gp|dentist|midwife|midwives|labour|section|birth|adhd|dyslexia
    autism|counsellor|therapist)
  as a patient (?:for once|myself|today) | i was the (?:patient|one in) | being on the other side
  i (?:had|have|got|broke|was diagnosed|collapsed|fainted) (?:a|an|my|with)
`;

/** People at work, and people who are not there at all. */
export const COLLEAGUE = pattern(
  String.raw`\b(?:my|our|a|the|this|that|some|one of (?:my|our|the)) (?:\w+ ){0,2}?`,
  oneOf`
  manager | boss | supervisor | mentor | educator | practice educator | colleague | crewmate | crew mate
  partner in crime | band \d | team lead(?:er)? | lead | consultant | registrar | reg | surgeon | anaesthetist
  doctor | doc | gp | nurse | sister | matron | hca | porter | receptionist | secretary | cleaner | student
  trainee | apprentice | newly qualified | nqp | tutor | lecturer | director | ceo | chief exec | locum | agency
  physio | ot | radiographer | paramedic | technician | tech | psychologist | therapist | social worker
  dietitian | podiatrist | odp | examiner | assessor | interviewer | minister | politician | health secretary
  prime minister | presenter | author | speaker
`,
  String.raw`s?\b`,
);

/** The general: whoever, in every case, as a rule. */
export const GENERAL = pattern(oneOf`
  ^(?:if|when(?:ever)?|imagine|did you know|how to|should|would you|what would)\b
  \b(?:people who|those who|anyone who|everyone who|whoever|per cent|percent|\d+ ?%
    (?:patients?|clients?|residents?|people|person|man|woman|child|children|someone|somebody|they
      who) (?:should|must|may|might|can|could|would|will|needs?|deserves?))\b
`);
/** What overrules GENERAL: this happened, at a time, to somebody. */
export const NARRATED = phrases`
  today | tonight | yesterday | this (?:morning|afternoon|aft|evening) | last night | just
  (?:he|she) (?:was|had|said|told|asked|went|got|did|came) | told me | asked me | said to me
  (?:told|asked) (?:us|him|her)
`;

/** Something happened: a day, a moment, a verb in the past. */
export const HAPPENED = phrases`
  today | tonight | yesterday | this (?:morning|afternoon|aft|evening|week|shift|month)
  last (?:night|week|shift|month|job|monday|tuesday|wednesday|thursday|friday|saturday|sunday) | just | earlier
  the other day | the day | recently | finally | on (?:mon|tues|wednes|thurs|fri|satur|sun)day | once | ever
  right now | as we speak | had | has | have | saw | seen | met | was | were | told | asked | said | says | came
  went | got | gave | took | made | left | walked | cried | died | passed | rang | called | brought | wanted
  knew | thought | did | sat | held | kept | put | lost | found | started | stopped | heard | looked | fell
  ate | drank | sang | spent | taught | turned | sent | wrote | used | wore | kept | chose | rode | drove | won
  hid | bit | hit | got | ran | there's | we've | i've | is | 's | has just | \w{3,}ed
`;

/** The writer met this person, and that is all the sentence is about: 'had a chap in', 'a lad asked me'. */
export const MET = pattern(
  '\\b',
  oneOf`
  (?:had|have|got|saw|seen|met|we've|i've|there's|with|did|treated) (?:a|an|one|this|some|two|wee|another)[ ]
  (?:told|asked|thanked|hugged|called) (?:me|us)[ ]
`,
);
