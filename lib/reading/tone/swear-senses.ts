import { oneOf, pattern, phrases, wordings } from '../wording.ts';
import type { Strength } from './swear-words.ts';

/** Everyday senses: in these words around it the word does not swear. */
export const HARMLESS: Readonly<Record<string, RegExp>> = {
  bleeding: pattern(wordings`
    ^(?!.*\b(?:you|it's a|absolute|total|stupid|this|that|these|another
        bleeding (?:cheek|obvious|idiots?|fool|liberty|liberties|nuisance|thing))\b)
  `),
  bloody: phrases`
    bloody (?:sunday|mary|nose|stools?|diarrh\w+|discharge|sputum|urine|show|stains?|gauze|fluid|tap|mess of|wound
      dressings?|bandage)
    was bloody and
  `,
  freaking: /\bfreaking out\b|\bfreaking (?:me|him|her|them) out\b/,
  flippin: /\bflippin (?:burgers|pancakes|houses|the)\b/,
  hell: /\b(?:hell'?s angels|hell fire|heaven and hell|heaven or hell|raise hell|hellmann)\b/,
  damn: /\bdamn(?:ed)? (?:souls?|if you do)\b/,
  damned: /\bdamned (?:souls?|if you do)\b/,
  sod: /\b(?:sod'?s law|turf|sods? of)\b/,
  git: pattern(oneOf`
    \bgit (?:blame|commit|push|pull|merge|rebase|clone|hub|log|repo\w*|branch|stash)\b
    \b(?:using|use|learn|learning|in|with) git\b
  `),
  eff: /^/,
  ass: /\b(?:silly|wild|an|the|jack) ass\b|\bass(?:es)? and\b/,
  asses: /^/,
  bs: /\b(?:bs (?:en|iso|\d|hons|degree|in)|a bs|#bs)\b/,
  af: pattern(oneOf`
    ^(?!.*\b(?:tired|cold|hot|old|good|bad|funny|hungry|drunk|boring|busy|rude|stressed|excited|awkward|proud|late
        broke|mad|sore|ill|sick|weird|cute) af\b)
    \b(?:paroxysmal|new|fast|slow|in|into|has|have|had|with|her|his|their|my|of|for|known|persistent|permanent
      chronic) af\b
    \baf (?:with|clinic|on|and|patients?|ablation|rate|stroke)\b | ^af\b
  `),
  pos: pattern(oneOf`
    \bpos (?:system|terminal|till|machine)\b | \b(?:covid|flu|strep|rh|rhesus|o|a|b|ab) pos\b
    ^(?!.*\bpos (?:printer|laptop|computer|phone|car|van|scanner|machine|kit|software|system)\b
      .*\b(?:this|that|such a|absolute|utter|total|what a) pos\b)
  `),
  piss: /\b(?:piss (?:off|take|poor|up)\b)?(?:\btaking the piss of a sample)/,
  shag: /\bshag (?:pile|carpet|rug)\b|\b(?:cormorant|the|a|puffins?) shags?\b/,
  fanny:
    /^(?!.*\b(?:my|your|her|his|big|absolute|wee|you|right|total) fanny\b)|\bfanny(?:'s| pack|'s farm)\b/,
  knob: pattern(oneOf`
    \b(?:door|oven|radio|volume|gas|control|cooker|tuning|brass|butter|of butter) knobs?\b | \bknobs? of\b
    ^(?!.*\b(?:you|absolute|total|utter|complete|right|a|such a|massive|the|some|that|this) knob\b)
  `),
  knobs:
    /\b(?:door|oven|radio|volume|control|cooker|brass|bells and|with) knobs\b|\bknobs and (?:switches|buttons)\b/,
  nob: /^(?!.*\b(?:you|absolute|total|utter|complete|right|such a|massive) nobs?\b|.*\bnob ache)/,
  nobs: /^/,
  dick: pattern(oneOf`
    \b(?:moby|dick (?:van|whittington|turpin|and|francis|tracy|barton)|cousin|uncle|grandad|spotted|tom,? dick
      mr) ?dick\b
    \b(?:moby|spotted|tom,|tom|uncle|grandad) dick\b | \bdick (?:van|whittington|turpin|francis|tracy)\b
  `),
  dicks: /\bspotted dicks\b/,
  prick: pattern(oneOf`
    \b(?:skin|pin|finger|heel|needle|thumb) ?-?prick\b
    \bprick (?:tests?|testing|the|it|your|his|her|my|a|their|up|them)\b
    \b(?:little|sharp|small|quick|tiny|the) (?:scratch|prick) (?:and|on|of|in|from)\b
    \b(?:a|just a) (?:little|sharp|small|quick|tiny) prick\b
  `),
  pricks: /\b(?:skin|pin|finger|heel|needle) ?-?pricks\b|\b(?:it|he|she|needle|which|conscience) pricks\b/,
  cock: /^(?!.*\b(?:my|suck|absolute|total|utter|you|fat|limp) cock\b)/,
  cocks: /^/,
  'cock-up': /\bcock-up splints?\b/,
  cobblers: /^(?!.*\b(?:load of|utter|complete|absolute) (?:old )?cobblers\b)/,
  knackers: /^(?!.*\b(?:my|your|his|their) knackers\b)/,
  tf: /^(?!.*\b(?:what|who|why|how|where|shut) tf\b)/,
  ruddy: /\bruddy (?:complexion|face|cheeks|skin|duck)\b|\band ruddy\b/,
  blasted: /\b(?:was|were|been|being|they|we|it|music|radio) blasted\b|\bblasted (?:out|through|off|by)\b/,
  pussy: /\bpussy (?:cat|willow|riot|foot)\b|\b(?:wound|discharge|yellow|dressing|leg|sore|boil|abscess)\b/,
  tits: /\b(?:blue|great|coal|marsh|willow|long[- ]tailed|bearded) tits\b|\btits (?:on the|at the) feeder\b/,
  slag: /\bslag (?:heap|heaps|cement|tip)\b|\bslag (?:off|him|her|them|it)\b/,
  bitch:
    /\bbitch (?:in season|puppy|puppies)\b|\b(?:dog|pedigree|labrador|spaniel|collie|brood) (?:or |and )?bitch\b/,
  bitches: /\b(?:dogs and|brood) bitches\b/,
  bastard: /\b(?:bastard (?:file|cut|sword|toadflax)|(?:a|the) bastard'? ?\.? ?it's a file)\b/,
  bugger: pattern(oneOf`
    \b(?:poor|silly|wee|little|cheeky|lucky|daft) (?:old |wee |little )?bugger\b
    \bbugger(?: bugger)* (?:lugs|bognor)\b
  `),
  buggers: /\b(?:poor|silly|wee|little|cheeky|lucky|daft) (?:old |wee |little )?buggers\b/,
  arse: /\barse about in\b/,
  crap: /\bcraps? table\b/,
  tart: /^/,
  shitt: /\bshittim\b/,
  cunt: /\bscunthorpe\b/,
  skank: /\bskank (?:to|along|all)\b/,
};

/** Phrases that swear though no word of theirs does, or only together. */
export const PHRASES: readonly (readonly [RegExp, Strength])[] = [
  [/\bf(?:[ .]u[ .]c[ .]k|[- ]?word(?:ing)? off|'?ing (?:hell|joke|idiots?|useless))/, 'strong'],
  [/\b(?:eff|naff|sod|bog) off\b|\bsod (?:it|this|that|them|you)\b/, 'mild'],
  [
    pattern(oneOf`
      \bballs to (?:that|this|it|them|the)\b
      \b(?:bored|freezing|froze|working|worked|sweating|sweated) (?:my|me|our) (?:tits|nuts|balls|knackers|baws) off\b
      \btits up\b | \bgone to pot and tits\b
    `),
    'middling',
  ],
  [/\b(?:jesus|christ|for christ'?s?|for god'?s?) (?:h )?(?:christ|sake|wept|almighty)\b/, 'mild'],
  [/\bwhat the (?:heck|f|eff)\b/, 'mild'],
  [/🖕/u, 'strong'],
  [
    /\b(?:up yours|screw you|bite me|kiss my (?:arse|ass)|(?:c|see) (?:u|you) next tuesday|stick it where)\b/,
    'middling',
  ],
];

/** What stands after a word that is thrown at somebody. */
export const AIMED_AFTER = pattern(
  "^(?:'?s)?,? ?",
  oneOf`
  off\b | you\b | u\b | ye\b | ya\b | your\b | yer\b | ur\b | him\b | her\b | them\b | that lot | this lot
  the (?:tories|lot of|government|management|trust|hcpc|manager|boss) | every(?:one|body)\b | all of you
  yourself | over\b
`,
);

/** What stands before a word that is thrown at somebody. */
export const AIMED_BEFORE = pattern(
  oneOf`
  \b(?:you|ya|ye|u|yous|absolute|total|utter|complete|stupid|some|these|those|lazy|thick|selfish|ignorant|useless|sad
    fat|little|nasty|what an?|such an?|bunch of|load of|shower of|pack of|of|the) (?:[a-z-]+ ){0,2}
  \b(?:is|are|'s|'re|was|were|being) (?:an? |all |such an? |the |just )?(?:[a-z-]+ ){0,2}
  \b(?:stick|shove|kiss|lick|suck) (?:it |that )?(?:up )?(?:your |my |their )?
`,
  '$',
);

/** 'Pissed off' and 'arsed over' are said of a mood. */
export const NEVER_AIMED = /^(?:piss(?:ed|es|ing)?|bugger(?:ed)?|shit|arsed?|bollocked|bollocking)$/;

/** Words that call somebody something. */
export const PERSON_SWEAR = pattern(
  '^',
  oneOf`
  bellend | bell-end | dickhead | knobhead | knob-head | nobhead | twat | cunt | prick | wanker | tosser
  tosspot | arsehole | asshole | asshat | bastard | bitch | gobshite | bawbag | fucker | feckers? | fecker
  fuckwit | motherfucker | shithead | shitbag | shithouse | cockwomble | cocksucker | knob | dick | slag
  slapper | skank | slut | whore | pisshead | arsewipe | douchebag | dipshit | dumbass | jackass | bullshitter
  wazzock | git | sod | fuckface | shitgibbon | wankstain
`,
  's?(?:es)?$',
);
