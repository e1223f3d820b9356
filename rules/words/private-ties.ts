import type { Reading, Span } from '../../lib/reading/index.ts';
import { isNear } from '../../lib/reading/people/relations.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

// What a private tie with somebody in care is made of, sorted by idea: none of it is wrong by itself, and most of it is wrong
// beside somebody in the writer's care. Collected by going through what friends, couples and neighbours do together.

const WHO = oneOf`
  lady | ladies | gents? | gentlem[ae]n | fellas? | feller | blokes? | chaps? | lads? | lass | lasses | lassie
  man | men | woman | women | guys? | girls? | boys? | kids? | child | bairns? | weans? | mums? | mams? | mammy
  dads? | daddy | daddies | nan | nana | gran | granny | grandad | couples? | family | families | wife | husband
  widow | widower | son | daughter | ones? | teens? | fellow | regulars? | carers? | parents? | person | one
`;
const DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weds?|tues|thurs)(?:'s)?";
const DONE = oneOf`
  fitted | fit | took in | took to | brought in | picked up | x-?rayed | scanned | treated | treat | see | saw
  seen | delivered | look after | looked after | support | supported | visit | visited | made | sat with | work
  worked | rehoused | cast | had | did | do | placed | assessed | tested | test | transferred | cannulated
  intubated | closed | sorted | nursed | helped | fetched | put through | know from work | got home
  discharged | signed off | got back | rehabbed | supervised | met through
`;

/** Somebody in the writer's care, or lately in it: wordings beside those of the Reading. */
export const CARED_FOR = phrases`
  (?:a|the|my|our|this|that|another|an? \w+|the \w+|my \w+|first|favourite|ex|old|former) (?:patient|pt|client|service user
    resident|inpatient)(?:'s)?
  (?:my|our|former|ex|old|these|three|two|four|some) (?:\w+ )?(?:patients|pts|clients|service users|residents|inpatients)
  (?:my|our|half the|the) caseload | (?:i'd|i've|i|we|was|is|just|been|got|since|till|until) discharged? | discharged (?:on|at|in
    now|last|him|her|them|a|yesterday)
  signed (?:him|her|them) off | finished with (?:a|the|my|our|his|her) \w+
  (?:case|file) (?:is |isn't |was )?closed
  closed (?:his|her|their|the) case | last session | final session | (?:his|her|their) last (?:session|visit|zap|chemo
    appointment|review|scan)
  my (?:\w+ )?(?:ladies|gents|gentlem[ae]n|mums|dads|families|regulars?|couples|tots|littlies|amputees?|carers|hips|knees)
  my (?:${DAY}|old|former|wee|little|lovely|renal|stroke|hip|knee|cardiac|rehab|dysphagia|falls|voice|squint|parkinson's|dementia
    dialysis|clinic|hand|foot|gym|forensic|placement|school|nursery|group|housebound|anorexia|nail surgery|hearing aid|day centre
    ward|patch|first|last|next|morning|afternoon|afternoon's|two|three|four|five|six|favourite) (?:\w+ )?(?:lads?|lass(?:es|ie)?
    laddie|girls?|boys?
    couple|family|kids?|bairns?|weans?|teens?|lady|fellas?|chaps?|blokes?|wom[ae]n|m[ae]n|ones?|mum|dad|gent|lot|list|patients?)
  old dears? | (?:^|[.!?] )(?:pt|patient|client)(?:'s)? | ex[- ](?:clients?|patients?) | mr & mrs [a-z] | mrs? [a-z]
  (?:off|on|from) (?:caseload|the \w+ (?:list|run|ward|unit|round)|the (?:ward|unit|list)) | my (?:\w+ )?(?:group|class|list|caseload)
  (?:young people|people|families|children|kids|lads) i(?:'ve)? (?:work|worked|support|look after) (?:with|for)?
  end of treatment | (?:the|any|in the) care plan | risk assessment | discharge (?:is|was|date) | (?:plan|report) i (?:ever )?wrote
  (?:been|was|as|i'm|being) (?:his|her|their|\w+'s) (?:physio|ot|psychologist|therapist|counsellor|podiatrist|dietitian
    radiographer|social worker
    paramedic|worker|nurse|audiologist|orthoptist|prosthetist|key ?worker|support worker|slt|salt)
  (?:care leavers?|foster (?:mum|mam|dad|carer)s?|birth (?:mum|dad|mother|father)|young persons?|service user's)
  session (?:\d+|nineteen|twelve|ten|six) | (?:saturday|sunday|friday|monday|tuesday|wednesday|thursday|yesterday|last night
    last week)'s job
  (?:a )?job (?:from )?last (?:week|night|month|shift) | in the back of (?:a|the|my) (?:truck|ambulance|wagon|rig)
  (?:the |a |that |to the )(?:\w+ )?(?:${WHO}) with the (?:\w+ )?(?:knee|hip|ankle|shoulder|wrist|foot|toe|tib fib|femur|hernia
    cuff|bunions?|stump|aids?|whistling aid|trache\w*|bypass|stroke|cva|nof|nodules|squint|stammer|lisp|splint|cast|peg|tube)
  (?:one|two|three|four|five|six|some|few|couple|half|any|most|lot) of (?:my|our) (?:old |former |lovely |\w+ )?(?:${WHO}|lot
    list|group|class|clinic|caseload)
  (?:one|two|three|any|some|few|half) of mine
  (?:off|on|from) (?:my|our) (?:\w+ ){0,2}?(?:list|books|caseload|patch|ward|unit|placement|group|round|clinic|class)
  (?:regular|favourite|one) of (?:ours|mine) | (?:${WHO}) (?:\w+ )?(?:i|we)(?:'ve|'d| have| had)? (?:\w+ )?(?:${DONE})
  (?:${WHO}) (?:off|from|in|on) (?:the |my |our |last |that |\w+day'?s? )?(?:\w+ ){0,2}?(?:clinic|ward|group|list|unit|class|job
    crash|linac|bay|caseload|renal|home|round|scanner|slot|machine|rehab|session)
  (?:did|do|doing|done) (?:his|her|their) (?:\w+ )?(?:cts?|scans?|mri|knees?|hips?|feet|toes|nails|aids|plan|bloods|moulds
    ears|corns|assessment|dressings?|rails?|x-?rays?)
  my \d+(?:[:.]\d\d)? ?(?:am|pm|o'clock)(?:'s)? | my (?:mon|tues|weds?|wednes|thurs|fri|satur|sun)(?:day)? (?:\w+ )?(?:${WHO}|lot)
  my old (?:\w+ )?(?:boys?|girls?|ladies|group|kids|lads|lot|families) | clinic ladies
  (?:survivor|knee|hip|stroke|back|falls|cardiac|hand|nail|renal|voice|rehab|foot) (?:class|group|girls|lads|ladies|boys
    patients?|lady|gent|fella)
`;

/** Somebody in care by a wording of which the Reading is sure. */
export const surelyInCare = (reading: Reading): readonly Span[] =>
  reading.serviceUsers.filter(({ sure, particular, how }) => sure === 2 && particular && how !== 'pronoun');

/** Is somebody in the writer's care spoken of in so many words near `span`, or answered? Stricter than `careWeight`. */
export const isTied = (reading: Reading, span: Span, reach = 1): boolean =>
  reading.relations.toSomebodyInCare ||
  isNear(reading, span, reading.match(CARED_FOR), reach) ||
  isNear(reading, span, surelyInCare(reading), reach);

/** Asked, invited or taken along, as guests and family are. */
export const ASKED_ALONG = phrases`
  (?:has |have |'s |'ve )?(?:asked|invited|begged|inviting|invites?|wants) (?:me|us) (?:to|out|over|round|along|for|on holiday|back)
  (?:asked|wants) (?:me )?(?:to be|will i|would i|if i'd|if i'll)
  (?:his|her|their) plus one | my plus one | bridesmaids? | god(?:mother|father|parents?|mum|dad) | best man
  on the guest list | table for (?:two|one) | (?:top|family|front) table | saved? me a (?:seat|chair|dance|place|slice)
  walk(?:ed|ing)? (?:him|her|them|me) down | do a reading at | dance at (?:his|her|their) | my guest
  invit(?:ed|ation|e) to | took (?:him|her|them|me|one of|two of|three of|some of)
  taking (?:him|her|them|one of|two of|some of)
  i(?:'ve| have)? said (?:yes|aye) | said yes | couldn't say no | hadn't the heart | it'?d be rude | rude not to
  i'll be there | wouldn't miss | i've bought (?:a|the) (?:hat|fascinator|suit|frock|dress)
`;

/** Wooing: words of couples and of those who would be. */
export const WOOING = pattern(oneOf`
  \b(?:date (?:one|two|three|four|five|six|night|number)|(?:first|second|third|next|another) date|been on (?:a|two|three) dates?|dating
    matched|match|hinge|tinder|bumble|grindr|snog\w*|kiss(?:ed|ing)?|swiped?|crush|flirt\w*|i'm single|he's single
    she's single|is single|if (?:she's|he's) single|gorgeous|asked for my|gave (?:him|her) my|got (?:his|her) (?:number|insta|snap)
    (?:her|his) (?:own )?(?:number|mobile)|my (?:own |personal |private )?(?:number|mobile|insta|snap)|love you too
    i love (?:him|her)|butterflies|blush\w*|fancy (?:him|her|me)|my type|plus one|wink\w*|lovely eyes|nice eyes
    moved in with|proposed|marry (?:him|her|me)|married|sleeping with|slept with|spent the night|stayed the night
    cuddl\w+|hugged|just (?:us two|the two of us)|candle\w*)\b
  😏 | 😍 | 🥵 | 😘 | 💋
`);

/** Homes, beds, keys, journeys and holidays. */
export const UNDER_ONE_ROOF = phrases`
  benidorm | tenerife | lanzarote | salou | marbella | majorca | mallorca | ibiza | magaluf | kos | crete
  algarve | portugal | turkey | blackpool | whitby | lourdes | paris | villa | apartment | caravan | mobile home
  yacht | gite | lodge | weekend away | on holiday | a holiday | the holidays | canal boat | city break | airbnb
  cottage | hot tub | spa (?:day|weekend) | spare (?:room|bed) | box room | (?:my|our|the) (?:sofa|couch|settee)
  tenancy | guarantor | power of attorney | next of kin | executor | guardian | mov(?:ed|ing) in(?:to)? | lodger
  keys? (?:to|for) | (?:his|her|their|my|spare|house|door) keys? | stay(?:s|ing|ed)? (?:at|with) (?:mine|ours|us|me|him|her)
  sleepovers? | (?:at|to|round|over) (?:mine|ours) | round mine | my (?:own )?(?:garden|house|kitchen|place|flat|boat)
  at (?:hers|his|theirs) | round to (?:hers|his|theirs) | living with (?:me|us|him|her) | at my (?:table|sister's|mum's)
  (?:his|her|their) (?:allotment|boat|greenhouse|garage|dog|cat|budgie|bins|shopping)
`;

/** What people eat, drink, watch and celebrate together. */
export const TABLE_AND_DO = phrases`
  prosecco | wine | pints? | (?:a|for|that|few|christmas|some) drinks? | cocktails? | brunch | dinner | curry
  coffees? | the pub | gin | roast | supper | lunch | tapas | nando'?s | oysters | barbecue | bbq | chinese
  takeaway | fish and chips | chicken and chips | cup of tea | wedding | christening | (?:\d+)(?:th|st|nd|rd)
  birthday | funeral | crem | school play | the match | gig | party | poker | bingo | parkrun | festival | cinema
  matinee | concert | darts | karaoke | night out | hen do | stag | sunday dinner | christmas dinner
  afternoon tea | garden centre | races | quiz | shopping trip | beer | beers | whisky | rum | a dram | spoons
  fifa | xbox | playstation
`;

/** Money, favours and trade between two people. */
export const FAVOUR = phrases`
  (?:wouldn't|won't|would not|didn't|doesn't|don't) (?:take|want|hear|charge|accept) (?:a |any |of |me |no |it |for |her
    his )?(?:penny|money|more|no|it|payment|me)?
  no charge | mates'? rates | for free | for nothing | for nowt | for the (?:cost|price) of | pays? me | paid me
  paying me | paid for (?:his|her|their|a|my) | lent (?:me|him|her|us|them) | lends? (?:me|him|her|us|them)
  loan(?:ed)? | (?:a|my|the|slipped|into) (?:tenner|twenty|fiver|fifty|hundred|score) | envelope | voucher
  in cash | cash in hand | perks? | come to an arrangement | 50/50 | go halves | swap(?:ped|s)? | split it
  does (?:my|our|mine) | doing (?:my|our|mine) | did (?:our|mine) | fixed (?:my|our) | sorted (?:my|our)
  (?:my|our) (?:new )?(?:gardener|cleaner|plumber|roofer|decorator|babysitter|hairdresser|mechanic|builder|business partner|landlord)
  half price | in return | shares in | invest\w* | bought (?:a|an|the|his|her|their) (?:\w+ ){0,2}?off | quid | £\d+
`;

/** A present that is kept. */
export const PRESENT = phrases`
  (?:gave|given|give|gives|giving|brought|brings|bring|left|leaves|leaving|slips?|slipped|bought|buys|sent|sends|lent|knitted
    crocheted|made|makes|got|offered|painted|baked|knits) (?:me|us|mine)
  came home with | left with (?:a|his|her|half) | for my (?:baby|kids|bairns|weans|daughter|son|dog|40th|birthday)
  (?:keeps|always|kept) (?:bringing|slipping|giving|leaving|sending|knitting|baking) | wearing (?:it|the|her|his|them) now
  i'?(?:ve|m)? (?:kept|keeping|keep) (?:it|the|them|both) | wore (?:it|the|them) | wearing it | on my (?:wall|windowsill|mantelpiece|desk)
  over my mantelpiece | courtesy of (?:a|my|one of) | (?:off|from) (?:the|my|a|one of my) (?:patients?|clients?)
  i'?d have offended | not going to insult | would be an insult | insult to (?:refuse|say)
`;

/** Ways of keeping in touch. */
export const IN_TOUCH = phrases`
  added (?:me|him|her|them|each)?(?: on)? | accept(?:ed|ing)? (?:it|him|her|them|the|my|a|his|me)? | add me | add (?:him|her|them)
  follow(?:ed|s|ing)? (?:me|back|him|her|them|each) | (?:friend|follow) request | found me on | found (?:him|her) on
  insta(?:gram)? | snap | snapchat | whatsapp group | whatsapp | slid in\w* | texts? | texting | texted | messaged
  messaging | messages (?:me|him|her) | message me | dm me | my dms? | dms? (?:are )?open | voice notes? | facetime
  ring(?:s|ing)? (?:me|him|her) | rang (?:me|him|her) | 3am | midnight | in touch | still talk | wordle | snap streak
  memes | (?:his|her|their|mum's|dad's) (?:insta\w*|facebook|tiktok|profile|page|number|address)
`;

/** Time that is the writer's own, and company that is not work. */
export const OWN_TIME = phrases`
  (?:my )?days? off | off the clock | own time | after (?:my )?(?:shift|work|nights) | (?:on )?(?:my|the) way home | off duty
  (?:on |every |this |next )?(?:sundays?|saturdays?|saturday night|friday night|weekends?|the weekend) | tonight | last night
  christmas day | boxing day | new year | since discharge | as (?:pals|mates|friends) | just us | just me and
  my treat | my (?:husband|wife|fella|parents) | the wife | wife says | hubby | the kids
  best mates? | like family | godson | calls me (?:mum|mam|dad|auntie|nan|uncle|her|his) | annual leave
  own leave | not a work
`;

/** Words that show that the writer has seen the line. */
export const SEEN_THE_LINE = pattern(oneOf`
  \b(?:shouldn'?t(?: really| but)?|technically|(?:it's|so|is it|that's|now it's) allowed|don'?t tell|needn't know|nobody needs to
    (?:won't|wont|not) (?:tell|told|log|logging|declare)\w*
    (?:work|uni|manager|supervisor|supervision|service|office|duty|matron|mum|keyworker|she|he|they) (?:can't|cannot|won't|will not
    never needs to|doesn't|needn't|mustn't) know
    is (?:that|it|this) (?:bad|wrong|weird|allowed|unprofessional|a dual relationship)|boundaries|no forms|no notes
    not in (?:any|the) (?:notes|care plan|manual)|by the book|kittens|our secret|between us|sneak\w*|policy is
    raise an eyebrow|judge me|sue me|off the books|on the quiet|call me unprofessional|if that's wrong|all above board
    asking for a friend|no regrets|don't regret|told a soul|haven't told|hasn't told|i know,? i know|that's (?:what|who) (?:the job
    i am)|favourite)\b
  🤫 | 🙈 | 🤭 | 😳
`);

/** The same words where they are harmless: general talk, offers to the public, declining, the writer's own. */
export const NO_TIE = phrases`
  declin\w+ | said no\b | a smile and no | had to say no | couldn't accept | can't accept | gifts? (?:book|register|policy)
  manager's (?:yes|signature|ok|blessing) | told my (?:manager|educator|supervisor|team) | with my manager
  manager (?:said|says|agreed|approved|signed) | raffle | charity | fundrais\w+ | sponsor\w* | registered charity
  book (?:a|your|online|now|in) | open to (?:all|everyone) | all welcome | per person | tickets | nhs,? free | by referral
  colleagues? | crewmate | my (?:own )?(?:mum|mam|dad|brother|sister|nan|son|daughter|cousin|mate|student)(?:'s)?
  my students? | the students? | trainees? | posted with | with (?:his|her|their) permission | consent
  handed (?:the case|it|him|her) over | made[- ]up | as a patient | i was the patient | research | study | funded
  care plan (?:said|says|goal) | goal | podcast | webinar | conference | evidence | round of applause | thumbs up
  carers? wanted | (?:need|got|have|you've) a spare room | not my place | (?:kept|held) my place
  when i was (?:a student|newly|young|nine|ten|seven) | years ago | nobody warns you
`;
