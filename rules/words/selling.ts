import { oneOf, pattern } from '../../lib/reading/wording.ts';

/** Medicines and aids that people may need, as adverts speak of them. */
export const MEDICINES = oneOf`
  tablets? | meds | medication | medicines? | painkillers? | pain relief | pills? | inhalers? | statins?
  insulin | metformin | antidepressants? | steroids? | tramadol | co-?codamol | ibuprofen | naproxen
  gabapentin | amitriptyline | omeprazole | ppis? | ritalin | hrt | chemo(?:therapy)? | radiotherapy | the pill
  blood thinners | (?:reading )?glasses | sticks? | crutches | wheelchair | thickener
`;
/** Operations and what stands for them. */
export const OPERATIONS = oneOf`
  surgery | surgeries | (?:an? |the |that |your )?(?:op|operations?) | the knife | surgeons? | scalpel
  (?:new |your |that )?(?:knee|hip) (?:replacements?|op) | new knee | new hip | replace that (?:hip|knee)
  the table | metalwork | grommets? | sign anything | the consent form | (?:a|your|her|his) brace | hysterectomy
  steroid injections? | injections?
`;
/** Away from: given up, put off. */
export const AWAY = oneOf`
  needn't mean | instead of | rather than | no need for | no more | no longer (?:needs?|takes?|on)
  avoid(?:s|ed|ing)? | bin(?:s|ned)? | ditch(?:ed|es)? | dump(?:ed)? | swap(?:ped)? | replac(?:es|ed|ing)
  cancel(?:led)? | skip(?:ped)? | swerve | dodge | forget | put (?:the|your|that) ${MEDICINES} (?:down|away)
  down to (?:one|none|no|half) | halv(?:ed|ing) | cut(?:ting)? (?:out|down)
  stop(?:ped|ping)? (?:taking|needing) | chuck(?:ed)? | throw(?:n)? (?:away|out) | threw (?:away|out|her|his)
  come off | came off | coming off | got off | goodbye to | before you (?:let|sign|agree|say|have|go|take|book)
  save(?:d)? (?:me|her|him|them|you) from | ask me before | second thoughts about | freed (?:of|from)
  fed up (?:of|with) | sick of | tired of | sack off | kept? (?:you |her |him |off |them )+
  keep (?:you |her |him |them |it )?(?:off|out of|away from) | what (?:\w+ ){0,4}couldn't
`;
/** Small words that mean the same right before a medicine or an operation. */
export const WITHOUT = oneOf`
  off | without | not | no | never
  (?:you |they )?(?:do not|don't|doesn't|won't|didn't) (?:need|have to have|want|touch)
`;

/** Everybody, always, never one: certainty about results. */
export const ABSOLUTE = pattern(
  '\\b',
  oneOf`
    every (?:single )?(?:one (?:of (?:my|our|the)|has|who|so)|client|patient|child|baby|couple|runner|knee|back|man
      woman|mum|case|body|customer|student)s?
    all of (?:them|mine|my \w+)
    all (?:my|our) (?:clients|patients|\w+ clients|ladies|lads|runners|students|mums)
    all (?:\d+|six|eight|ten|twelve) (?:of them|went|are|have|came|passed|lost)
    nobody (?:leaves?|has|who|ever|comes|walks|goes) | no one (?:leaves?|has|who|ever|comes|walks)
    no (?:child|client|patient|baby|runner|family|couple) (?:has|of|who|ever|leaves?)
    not one (?:of|has|came|needed|person|client|patient) | not a single (?:one|client|patient|person)
    none (?:of (?:my|our|them)|has|have)
    never (?:met|lost|failed|once|known|had an? (?:client|patient|student|case))
    zero (?:falls|injur\w+|re-?injur\w+|complaints|failures|relapses|infections) | 100 ?% | 9\d ?%
    90 ?% (?:of|save|success) | \d{2,3} out of (?:the last |my last |my |our )?\d{2,3}
    \d{1,3} of (?:the last |my last |our last )\d{1,3}
    (?:seventeen|nine|eight) (?:out of (?:the last |my last )?ten|of the last) | everyone so far
    every \w+ so far | everyone (?:i've|we've|gets|leaves) | whoever you are | there isn't an? \w+ | can't fail
    can't lose
  `,
  '\\b',
);

/** Something that helps to say or tell what is wrong. */
export const TESTING = pattern(
  '\\b',
  oneOf`
    scans? | scanner | scanned | mris? | ultrasound | thermograph\w* | thermal | heat scans? | tests? | tested
    testing | swabs? | finger[- ]?prick | blood (?:spot|drop|test|panel)s? | one drop
    (?:hair|saliva|stool|poo|urine) (?:test|sample|strand|analysis)\w* | strands? | dna | genes? | tongue | iris
    app | ai | algorithm | quiz | questionnaire | selfie | photos? | video | zoom | assess(?:ment|ments|ed)?
    screens? | screening | screened | gait | posture score | kinesiology | muscle testing | kits? | markers?
    bloods | mammograms? | imaging | headset | smart ?watch | wearable | wristband
  `,
  '\\b',
);
/** What it is said to tell. */
export const TELLS = pattern(
  '\\b',
  oneOf`
    (?:can )?tell(?:s)? (?:you|me|us)? ?(?:what|exactly|which|why|if|whether|everything|your|how)
    (?:can |you )?know (?:exactly |for (?:sure|certain) )?(?:what|which|why|if|it's|baby|you're|everything|that you)
    so you know | finds? (?:the|out|every\w+|cancers?|it|what|any\w+|you|problems|dementia|things)
    find (?:cancer|dementia) | shows? (?:you|what|exactly|which|why|your|up) | reveals? | detects? | diagnos\w+
    predicts? | uncovers? | spots? (?:\w+ ){0,2}(?:before|early|years|sooner|cancers?|dementia)
    sees? (?:\w+ ){0,3}(?:before|sooner|years|what)
    catch(?:es)? (?:\w+ ){0,3}(?:before|early|years|cancers?|dementia|it) | pinpoints?
    never (?:lies?|miss(?:es)?|wrong) | don't lie | root causes? | biological age
    which (?:cancers|foods|illnesses|diseases) | brewing | going to get | will get | all clear
    clean bill of health | peace of mind | stop (?:worrying|guessing) | no more (?:guessing|guesswork)
    health check | years before | years sooner | before (?:symptoms|any doctor|your gp)
    in (?:\d+|ten|five|forty|twenty) minutes | same day | by friday | letter same day
    what your (?:gp|doctor|body|gut|genes|blood|liver)
    better than (?:any|a) (?:consultant|gp|doctor|radiologist|physio) | more accurate | accura\w+ | never wrong
    right every time | human error | takes the guess\w+
  `,
  '\\b',
);

/** Others who treat, and what they offer. */
export const RIVALS = pattern(
  '\\b',
  oneOf`
    (?:the )?nhs(?: \w+)?
    (?:your |the |a |most |any )?(?:gps?|doctors?|surgeons?|consultants?|neurologists?|specialists?|hospitals?)
    chiropractors? | chiros? | osteopaths?
    (?:your |most |other |any |the )?(?:old |last |previous )?(?:physios?|therapists?|podiatrists?|dietitians?
      psychologists?|counsellors?|audiologists?|trainers?|slts?)
    (?:other|most|all the other) (?:clinics|practices) | (?:the )?high street(?: \w+)?
    (?:the )?(?:big )?chains? | other (?:clinics|places|people|companies|firms)
    (?:the )?(?:place|lot|clinic|shop|centre|bloke|mob|crowd) (?:down|up|across|over) the (?:road|street)\b
    everyone else | big pharma | the waiting list | waiting lists? | conventional medicine | mainstream
    hospital physio | local authorit\w+ | councils?
  `,
  '\\b',
);
/** What is said of them to sell. */
export const RUN_DOWN = pattern(
  '\\b',
  oneOf`
    won't (?:tell|offer|give|look|listen|touch|do|see|bother|fix|find)
    doesn't (?:tell|offer|know|want|look|listen|bother|fix)
    don't (?:tell|want you|know|care|look|listen|bother|offer|fix|understand|have time|do it)
    can't (?:be bothered|fix|help|find|see|give|match|touch|do|offer|compete)
    couldn't (?:be bothered|fix|help|find|see|sort|shift) | didn't (?:bother|look|find|listen)
    never (?:look|test|ask|told|tells|bother|check|find)\w* | leaflets? | sheet of exercises | photocop\w+
    paracetamol | fob(?:s|bed)? | palmed | brushed off | give up on | gave up on | given up | written off
    useless | rubbish | hopeless | outdated | old[- ]fashioned | dinosaurs? | clueless | butchers?
    guess(?:es|ing|work)? | wrong (?:thing|test|end)? | miss(?:es|ed)? | mask(?:s|ed|ing)?
    just (?:mask|crack|talk|poke|treat|prescribe|throw|want|hand|give)\w*
    only (?:treat|mask|talk|look|see|test|crack|have|get|give)\w* | crack | rip(?:s|ping)?[- ]?(?:you )?off
    overpriced | conveyor belt | in and out | ten minutes | 7 minutes | seven minutes | forty minutes
    40 minutes | months? wait | year wait | live with it | waste (?:of|your|more)? | wasting | settle for
    bottom of the (?:list|pile) | ear trumpets? | pegs? | plastic | one size fits all | second best
    hate (?:us|me|this) | scared of | don't want you to know | can't patent | can't bill | profit(?:s|ing)?
    unlike | not like | instead of | better than | than any
  `,
  '\\b',
);

/** People who came poorly and what became of them, as an advert tells it. */
export const BEFORE_CARE = pattern(
  '\\b',
  oneOf`
    (?:came|come|comes|walked|walks|limped|limps|hobbled|hobbles|carried|wheeled|arrived|shuffled|crawled|cried
      started|turned up|rocked up) (?:\w+ ){0,3}(?:in|on|to (?:me|us|my|our)|with|unable)\b
    couldn't (?:\w+ ){0,2}\w+ | could not (?:walk|lift|sleep|speak|hear) | unable to
    can't (?:walk|lift|sleep|speak|hear|climb)
    (?:was|were|been|being) (?:told|written off|given up|facing|booked for|on the list|scared|terrified|housebound
      bedbound|signed off)
    (?:they|doctors?|surgeons?|hospital|gps?|consultants?|everyone) (?:\w+ )?(?:said|told|reckoned
      swore) (?:\w+ ){0,2}(?:never|wouldn't|would|needed|need|no|to)\b
    years? (?:of|in) (?:agony|pain|hell|misery|torment|searching) | years of
    lost (?:his|her|their) (?:job|wife|confidence|voice|balance) | wheelchair | on (?:two )?sticks | on crutches
    rock bottom | in pieces | in bits | in tears | hadn't (?:\w+ ){0,2}(?:for|in) \w+
    not (?:slept|walked|spoken|left the house)
  `,
  '\\b',
);
export const AFTER_CARE = pattern(
  '\\b',
  oneOf`
    (?:walked|skipped|danced|strode|ran|bounced|strolled|waltzed|jogged|sprinted
      marched) (?:\w+ )?(?:out|home|away|down|off|straight|5k|10k|past us)
    (?:now|today|yesterday|tonight|last night|this (?:week|morning|weekend)|on saturday|saturday|on sunday|thursday
      last week|a week later|weeks? later|months? later|sessions? later|since) (?:\w+ ){0,3}(?:he|she|they|he's|she's
      they're|we|back|ran|runs?|running|walk\w*|order\w*|danc\w*|sleep\w*|slept|play\w*|bowling|talk\w*|climb\w*
      golf\w*|drove|drives?|work\w*|lift\w*|eat\w*)
    (?:he|she|they)(?:'s|'re| is| are)? (?:now |just |already )?(?:back (?:at|on|in|to|under|playing|running)|running
      walking|dancing|sleeping|playing|bowling|talking|golfing|dating|lifting|climbing|off (?:the|his|her|their))
    (?:half )?marathon | parkrun | down the aisle | pain[- ]free | off everything | nothing hurts | gone
    never looked back | first time in (?:years|\w+ years) | like a (?:new|different) (?:man|woman|person|child)
    life back | confidence back | smil(?:es|ing) again
  `,
  '\\b',
);
