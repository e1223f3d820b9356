import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

// What people ask of a professional in public, and what the answers are made of. Collected by going through complaints from head
// to foot, the chemist's shelves and the waiting lists.

/** A post about somebody's body, mind, medicine, aid or development. */
export const ABOUT_HEALTH = phrases`
  pain\w* | ach\w+ | sore | hurt\w* | killing | agony | numb | tingl\w+ | tingly | swollen | lump\w* | rash\w* | itch\w*
  bleed\w* | dizzy | sick | cough\w* | chok\w+ | breathless | chest | toes? | foot | feet | heels? | ankles? | knees?
  hips? | back | neck | shoulders? | wrists? | elbows? | tooth | teeth | jaw | ears? | eyes? | squint | migraines?
  anxi\w+ | panic\w* | periods? | pregnan\w+ | ibs | pcos | sugars? | diabet\w+ | type (?:1|2|one|two) | insulin
  tablets? | pills? | meds | dose | \d+ ?mg | creams? | antibiotic\w* | steroid\w* | statins? | metformin | sertraline
  bloods | results? | ferritin | potassium | cholesterol | scans? | mri | x-?rays? | op | operation | surgery | sling
  splints? | braces? | hearing aids | stroke | seizure\w* | stammer\w* | swallow\w* | autis\w+ | adhd | weight
  arthrit\w+ | wax | verruca\w* | corns? | bunions? | nails? | infect\w+ | cancer | chemo | inhalers? | asthma | copd
  diagnos\w+ | reflux | calpol | temperature | fever | hernia | gout | burst | limp\w* | knackered | exhausted | thrush
  uti | wee | poo | constipat\w+ | in the tub | bath (?:lift|seat|board) | mobility | mouth | tongue | words | talking
  bottle | formula | feed(?:s|ing)? | feeding tube | sleep\w* | stump | socket | prosthe\w+ | wound | ulcer\w* | scar
  physio | pressure | bp | palpitations | fatigue | menopaus\w+ | hrt | eczema | dementia | falls? | falling | jab
`;

/** A post about care that somebody gets, waits for, or misses: beside the body also the family and the service. */
export const ABOUT_CARE = phrases`
  waiting list | waited | months? wait | appointments? | referr\w+ | gp | doctor | clinic | podiatr\w+ | therap\w+
  counsell\w+ | social worker | my worker | respite | carer'?s? | breaking point | crisis | struggl\w* | lonely | alone
  scared | depress\w* | low | crying | my (?:wee |little |poor )?(?:son|daughter|mum|mam|dad|nan|nana|gran|grandad|baby|toddler
    lad|lass|boy|girl|man|one|kid|husband|wife)(?:'s)? | \d+ ?(?:yo|yr old|year old|month old|mth old)
  discharged | on the ward | in hospital | hospital
`;

/** Polls, news, colleagues, complaints and talk of the trade: nobody asks about a body of their own. */
export const ASKED_IN_GENERAL = phrases`
  polls? | tweet | news | students? | customer | colleagues? | nurse | does anyone else's | what do you do | why do
  charity | petition | mp | post: | comment(?:er)? | journalist | reporter | footballer\w* | influencer | celeb\w*
  how do they | hereditary | what do (?:you|speech|ots|physios) | shoutout | foreigners | vacancy | interview | essay
  conference | recruit\w* | manager | audit | rota
`;

/** Where an answer sends the person on, or keeps to what anybody may say. */
export const SENT_ON = phrases`
  self[- ]referr\w+ | booking office | tell (?:the|them|your) (?:staff|team|nurse|surgeon) | the staff | hospital passport
  trust'?s? (?:website|site|page) | in writing | complaints | pals | the form | link in (?:my )?bio | not for me to say
  can't (?:say|tell|see|comment|discuss) | i wouldn't (?:guess|like to say) | don't post | take (?:it|that|this) down
  (?<!\b(?:don'?t|to|not|never|of) )(?:ring|dial|call) (?:on )?(?:999|111) | expert | charity | guideline\w* | nhs | leaflet | (?:your|their) own (?:clinic|team|gp|physio|podiatrist|audiologist)
`;

/** How somebody is told what to do. */
export const IS_TOLD = pattern(
  '(?<=^|[.!?,;:] )(?:just |then |so |and |right |nah |aye |aw |yeah )*',
  oneOf`
  try | get | take | give | gie | put | use | bin | ditch | stop | keep | leave | add | drop | cut | have | rest | ice | heat
  tape | strap | stretch | rub | swap | eat | drink | avoid | skip | wear | start | hold | push | pull | lift | raise
  soak | squeeze | press | patch | cover | turn | lie | sleep | prop | walk | run | breathe | crush | wean | come off
  lower | increase | reduce | half | halve | double | taper | wash | dry | file | trim | wrap | loosen | tighten
  refuse | insist | cancel | ignore | load | sack | stick | slap | whack | bung | chuck | build | mix | feed | lay off
  knock | dose | pop | dab | glue | drain | pierce | steam | massage | roll | bend | move | train | switch | up
  `,
  '(?= )',
);

/** How an answer vouches for itself. */
export const VOUCHED = phrases`
  i'd (?!love|like|be|say|never|rather|not|thank|talk|tell|look|welcome)\w+ | if it was me | if i (?:were|was) you | you want to
  you need to | you could do with | you'd be better | best thing | what i'd do | my advice | trust me
  you'll be (?:grand|fine|ok|okay|right|back|golden) | sorted | works? (?:every|each) time | thank me later
  give it (?:a|two|three) (?:week|weeks|month|months|fortnight) | settles? in | i see (?:this|it) (?:every|all) | seen (?:this|it
    hundreds|loads)
  i do (?:this|these) all day | you're welcome | i promise | easy fix | nae bother | no bother | every one | dead easy
`;

/** What an answer says that it is. */
export const IS_NAMED = phrases`
  sounds? (?:\w+ )?like | sounds (?:viral|muscular|mechanical|hormonal) | looks? (?:\w+ )?like | that's (?:just|only|your|classic
    definitely|def|deffo|probably|nothing)
  it'll be | that'll be | it's (?:just|only|your|deffo|definitely|nowt|nothing) | just (?:a|your|an) | only (?:a|an|your)
    nothing to worry
  defo | deffo | is nothing | textbook | classic | 100% | no question | not broken | isn't broken | perfectly normal
`;

/** How much, how often, how long. */
export const IS_DOSED = phrases`
  \d+ ?(?:mg|mls?|mcg|units?|g) | once a day | twice a day | (?:\d+|two|three|four|six) (?:times|x) a day | a day
  every (?:few |two |three |four |six |\d+ )?(?:hours?|day|night|morning) | at night | before bed | for a (?:week|fortnight|month
    few days)
  (?:two|three|four|six|eight|ten|twelve|\d+) (?:weeks?|wks?|days?|mins?|minutes|reps|sets) | tonight | ten a | half a
`;

/** That the ones who treat the person are wrong, late or not needed. */
export const IS_TURNED = phrases`
  no need (?:to|for) | (?:don'?t|dont) (?:bother|waste|let them|be going|go|listen|wait for) | save yourself | ignore (?:the|your
    what|them)
  sack (?:off )?the | cancel (?:it|the|that) | refuse | they can't force | never mind (?:the|your) | racket | poison
  placebo | made up | scam | big pharma | they (?:only|never) (?:tell|want|say|offer|cancel) | chemical | detox
  celery | turmeric | garlic | fish oil | vinegar | apple cider | green tea | goose fat | cold water | cleanse
  parasites? | carnivore | surgeons are | doctors (?:are|get|love) | gps (?:are|get|just) | too careful | covering their | blanket ban
`;

/** Things of treatment, by name. */
export const IS_TREATED = phrases`
  tablets? | metformin | insulin | statins? | aspirin | calpol | ibuprofen | nurofen | naproxen | creams? | antibiotics?
  steroids? | clams? | bridges | squats | reps | stretch(?:es)? | raises | pessary | splints? | brace | patch(?:ing)?
  pads? | pouches | thickener | fluids | units | potassium | keto | oats | dairy | gluten | sugar | it off | off it
  foam roll\w* | tape | dressing | iodine | socket | level \d | compression | ice | heat pack | magnesium | iron | b12
  vitamins? | painkillers? | inhaler | paracetamol | codeine | amoxicillin | \w+(?:pril|statin|olol|prazole|cillin|pam)
  yoghurt | carbs | protein | fortisips? | shakes | crutch(?:es)? | sling | boot | insoles? | glasses | aids | exercises
`;
