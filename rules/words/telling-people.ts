import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

/** Whom a draft tells of, and by what they could be known. Patterns run on plain text. */

/** Anybody who may be in care, whatever they are called. */
export const SOMEBODY = oneOf`
  lady | gent | gentleman | chap | chappie | fella | fellow | feller | man | woman | bloke | guy | lad | lass
  lassie | girl | boy | kid | child | bairn | wean | baby | toddler | teenager | teen | couple | family | mum | mam
  mammy | dad | daddy | nan | nana | gran | granny | grandad | granda | widow | widower | old dear | old boy
  auld fella | soul | wee man | wee one | little one | little man | patient | pt | client | resident | punter
  customer | service user | caller | regular
`;
/** What somebody does, or did, where all know who does it. */
const TRADE = oneOf`
  farmer | vicar | priest | minister | nun | organist | teacher | headteacher | headmistress | headmaster
  lollipop (?:lady|man|woman) | postman | postie | milkman | baker | butcher | florist | hairdresser | barber
  (?:taxi|lorry|bus) driver | trucker | pilot | fireman | firefighter | policeman | copper | soldier | marine
  sailor | submariner | fisherman | miner | plumber | electrician | joiner | blacksmith | jockey | footballer
  rugby player | cricketer | boxer | swimmer | gymnast | olympian | dancer | ballerina | actor | actress | singer
  comedian | musician | violinist | pianist | drummer | piper | artist | author | poet | presenter | newsreader
  weatherman | dj | mp | councillor | mayor | judge | magistrate | solicitor | barrister | accountant | librarian
  dinner lady | caretaker | gamekeeper | shepherd | crofter | professor | engineer | publican | landlord | landlady
  barmaid | chef | shopkeeper | referee | goalkeeper | keeper | striker | midfielder | winger | prop | hooker
  captain | auctioneer | colonel | major | governor | bride | groom | contestant | candidate | bishop | verger
  skipper | coxswain | bank manager | lifeguard
`;
const RELATIVE = oneOf`
  mum | mam | mammy | mother | dad | da | father | nan | gran | granny | grandad | wife | husband | partner
  missus | ex | son | daughter | sister | brother | auntie | uncle | niece | nephew | grandson | granddaughter
  boyfriend | girlfriend | carer | foster (?:carer|mum|dad) | neighbour | kids
`;

export const HE_OR_SHE = phrases`he | she | him | her | his`;
/** 'the big lad', 'the poor man'. */
export const THE_PERSON = pattern(
  String.raw`\bthe (?:(?!same|only|best|right|average|first)[\w'-]+ ){0,2}?${SOMEBODY}\b(?!s|'s choice| side| choir| doctor)`,
);
/** 'my knee lady', 'our wee man from the farm'. */
export const MY_PERSON = pattern(
  String.raw`\b(?:my|our) (?:(?!own|mum|dad|wee)[\w'-]+ ){0,3}?`,
  oneOf`
  lady | gent | gentleman | chap | fella | man | lads? | lass | lassie | girl | boy | ladies | gents | patient
  pt | client | resident | service user | regular | family | couple | punter | customer | one
`,
  '\\b',
);
/** What one person did: 'a lad asked', 'the woman in the corner said'. */
export const PERSON_DID = pattern(
  String.raw`\b${SOMEBODY} (?:(?:who|that|in|on|at|from) (?:\w+ ){0,3}?)?`,
  oneOf`
  asked | told | brought | came | said | cried | died | fell | left | gave | turned | walked | sang | called
  rang | wanted | tried | looked | put | had | got | was | were | took | went | thought | lost | broke | bit | kept
  wrote | made | refused | swallowed | arrived | stood | sat | laughed | threw | ate | hid | drew
`,
  '\\b',
);
/** Where in care somebody was met: 'the gent in chair nine', 'couple in x-ray'. */
export const PERSON_AT = pattern(
  String.raw`\b(?:${SOMEBODY}|${TRADE})s? (?:in|on|at|from|off) (?:(?:the|my|our|a|this) )?(?:\w+ )?`,
  oneOf`
  clinic | x-?ray | resus | waiting room | bay | bed | chair | cubicle | corner | theatre | recovery | scanner
  ward | unit | icu | itu | hdu | hospice | rehab | home visit | corridor | session | group | placement | room
  table | couch | trolley | list | caseload | majors | minors | a&e | ed | hospital | refuge | hostel | flats?
  bungalow | house | estate | farm | chippy | pub | church | choir | shop | school | club | job | call | back of
`,
  '\\b',
);
/** 'a lady I visit', 'the lad we fetched'. */
export const PERSON_I_SEE = pattern(
  String.raw`\b${SOMEBODY}s? (?:who |that |whom )?(?:i|we)(?:'ve|'d)? `,
  oneOf`
  see | saw | visit | visited | treat | treated | fitted | look after | looked after | work with | worked with
  had | have | did | do | support | supported | assessed | scanned | x-rayed | placed | carried | fetched | nursed
  met | picked | took | went | go | told | test | tested | cut | pulled
`,
  '\\b',
);
/** Picked out for those who know: ', the one with the moustache'. */
export const THE_ONE = pattern(
  String.raw`(?:, |\()(?:the|her|him|that|you know,? the) (?:\w+ )?(?:one|lad|lass|lady|man|woman|chap|fella|fellow|girl|boy) `,
  '(?:with|who|that|from|off|whose|in|on|at)\\b',
);
export const TRADED = new RegExp(`\\b${TRADE}\\b`);
export const KNOWN = phrases`
  off the (?:telly|tv|radio|news|advert|box) | on the (?:news|telly|tv|front page)
  in the (?:news|papers?|echo|gazette|courier|post) | household name | celeb\w* | famous | legend of | ex-england
  ex-?\w+ international | premier league | first team | caps? for | olympi\w+ | medal | number one | chart | soap
  corrie | emmerdale | eastenders | strictly | gladiators | bake off | love island | panto | plays for
  playing for | squad | captain | front bench
`;
/** The family of somebody who is not the writer. */
export const THEIR_FAMILY = pattern(
  String.raw`\b(?:his|her|their|the|patient's|pt's|client's|lad's|girl's|boy's|man's|lady's|kid's|child's) (?:\w+ )?`,
  RELATIVE,
  '\\b',
);
/** What somebody was before: 'a retired purser', "he'd been the lollipop man". */
export const ONCE_WAS = phrases`
  retired | ex | former | used to be (?:a|the) | was (?:a|the) \w+ (?:for|till|in) | widow of
  (?:he|she)'d been (?:a|the)
`;
/** How old somebody is: '19f', 'aged four', "he's ninety", 'in her eighties'. */
export const HOW_OLD = pattern(oneOf`
  (?:^|[.!?\n] ?)(?:only |just )?\d\d, (?!000)
  \b(?:\d\d? ?[mf]|aged \d+|(?:he|she)(?:'s| is| was|'ll be) (?:only )?(?:\d{1,3}|seven|eight|nine|ten|eleven|twelve
    thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty
    ninety)\b(?! minutes| hours| miles| times)|\d{1,3}[- ]?(?:yo|y/o|yrs? old|years? old|year[- ]old)|(?:early|mid
    late) (?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties
    \d0s)|(?:seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine))\b
`);
/** 'Mrs K', 'Mr Li': a service user where no name may stand. */
export const TITLED = phrases`(?:mr|mrs|miss|ms) (?:\w|[a-z]+)`;
/** Somebody's body, health, kit or home, under a name or a nickname: "Joan's hip", "the vicar's swallow". */
export const SOMEONES_THING = pattern(
  '\\b(?!',
  oneOf`
  it | that | there | here | what | who | he | she | let | how | where | today | mum | dad | nobody | everyone | one
  life | world | work | men | women | children | people
`,
  "')[a-z]+'s ",
  oneOf`
  hips? | knees? | legs? | foot | feet | toes? | back | heart | liver | eyes? | ears? | hearing | brain | voice
  swallow | aids? | scan | results? | bloods | op | stroke | funeral | stoma | stump | splint | teeth | section
  diagnosis | cancer | kidney | prostate | throat | file | notes | letter | report | wheelchair | room | flat
  bed | bungalow | house | kitchen | mum | mam | dad | nan | wife | husband | son | daughter
`,
  '\\b',
);
/** What somebody wears, keeps or has on the skin: a friend would know them by it. */
export const KNOWN_BY = phrases`
  tattoo\w* | wedding ring | slippers | parrot | budgie | greyhound | dressing gown | nightie | kilt | wig
  moustache | beard | glass eye | toupee | piercing | boxers | cardigan | handbag | walking stick | biscuit tin
`;
