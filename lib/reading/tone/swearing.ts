import type { Core } from '../core.ts';
import { overlaps, type Span } from '../span.ts';
import { oneOf, pattern, phrases, wordings } from '../wording.ts';
import { MASKED_WORDS, type Strength, SWEAR_STEMS, SWEAR_WORDS } from './swear-words.ts';

export type { Strength } from './swear-words.ts';

/** One swear word, spelled out or masked. */
export interface Swear extends Span {
  /** In plain form; a masked word as it would read. */
  readonly word: string;
  readonly strength: Strength;
  /** Is it thrown at somebody ('fuck you', 'you prick') and not at the weather? */
  readonly aimed: boolean;
}

const byWord = new Map<string, Strength>();
for (const strength of ['mild', 'middling', 'strong'] as const)
  for (const word of SWEAR_WORDS[strength]) byWord.set(word, strength);

/** A run of letters, with what people put in place of letters. */
const RUN = /(?<![a-z\d])[a-z][a-z\d*@#$!_-]*/g;
const MASK = /[*#_]|[@$!\d]/;
const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '1': 'i',
  '0': 'o',
  '3': 'e',
  '4': 'a',
};

/** Everyday senses: in these words around it the word does not swear. `_` stands for the word itself. */
const HARMLESS: Readonly<Record<string, RegExp>> = {
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

/** Aimed at somebody: what stands after it, or before. */
const AIMED_AFTER = pattern(
  "^(?:'?s)?,? ?",
  oneOf`
  off\b | you\b | u\b | ye\b | ya\b | your\b | yer\b | ur\b | him\b | her\b | them\b | that lot | this lot
  the (?:tories|lot of|government|management|trust|hcpc|manager|boss) | every(?:one|body)\b | all of you
  yourself | over\b
`,
);
const AIMED_BEFORE = pattern(
  oneOf`
  \b(?:you|ya|ye|u|yous|absolute|total|utter|complete|stupid|some|these|those|lazy|thick|selfish|ignorant|useless
    sad|fat|little|nasty|what an?|such an?|bunch of|load of|shower of|pack of|of|the) (?:[a-z-]+ ){0,2}
  \b(?:is|are|'s|'re|was|were|being) (?:an? |all |such an? |the |just )?(?:[a-z-]+ ){0,2}
  \b(?:stick|shove|kiss|lick|suck) (?:it |that )?(?:up )?(?:your |my |their )?
`,
  '$',
);
/** 'Pissed off' and 'arsed over' are said of a mood. */
const NEVER_AIMED = /^(?:piss(?:ed|es|ing)?|bugger(?:ed)?|shit|arsed?|bollocked|bollocking)$/;
const PERSON_SWEAR = pattern(
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

const isHarmless = (word: string, around: string): boolean => HARMLESS[word]?.test(around) ?? false;

const masked: (readonly [string, Strength])[] = (['strong', 'middling', 'mild'] as const).flatMap(
  (strength) => MASKED_WORDS[strength].map((word) => [word, strength] as const),
);

/** What a masked run reads as: 'f**king', 'sh1t', 'tw@t', 'c***'. */
function unmask(run: string): readonly [string, Strength] | undefined {
  if (!MASK.test(run.slice(1)) || /^[a-z]+_[a-z]{2,}|\d{3}/.test(run)) return undefined;
  const letters = run
    .replace(/[@$!1034]/g, (sign) => LEET[sign] ?? sign)
    .replace(/(?<!i)i+$/, (end) => (run.endsWith('!') ? '' : end));
  const known = byWord.get(letters);
  if (known && letters.length > 3) return [letters, known];
  if (!/[*#_]/.test(letters.slice(1))) return undefined;
  const stem = letters.replace(/(?<![-_])[-_]+$/, (end) => (end.length > 1 ? end : ''));
  const pattern = new RegExp(
    `^${stem.replace(/[*#_-]+/g, (gap) => `[a-z]{${Math.max(1, gap.length - 1)},${gap.length + 1}}`)}$`,
  );
  const exact = masked.find(([word]) => word.length === stem.length && pattern.test(word));
  return exact ?? masked.find(([word]) => pattern.test(word));
}

const strengthOf = (word: string): Strength | undefined =>
  byWord.get(word) ??
  (word.length > 4 ? SWEAR_STEMS.find(([stem]) => word.includes(stem))?.[1] : undefined) ??
  (word.includes('-')
    ? word
        .split('-')
        .map((part) => byWord.get(part))
        .find((found) => found !== undefined && found !== 'mild')
    : undefined);

/** Phrases that swear though no word of theirs does, or only together. */
const PHRASES: readonly (readonly [RegExp, Strength])[] = [
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

/** Every swear word of a draft, in the order of the words. */
export function swearingOf(core: Core): Swear[] {
  const found: Swear[] = [];
  const add = (start: number, end: number, word: string, strength: Strength) => {
    const span = core.original(start, end);
    if (found.some((other) => overlaps(other, span))) return;
    const before = core.before(span, 50);
    const after = core.after(span, 30);
    const aimed =
      /🖕/u.test(word) ||
      (PERSON_SWEAR.test(word)
        ? AIMED_BEFORE.test(before) ||
          /^,? ?(?:in|from|who|of|with|that|on|at|has|just|is|are)\b/.test(after) ||
          /^\s*$|\b(?:oi|mate|hey),? $/.test(before)
        : !NEVER_AIMED.test(word) &&
          AIMED_AFTER.test(after) &&
          strength !== 'mild' &&
          !/^ (?:off|over) (?:to|home|work|early|on)\b/.test(after));
    found.push({ ...span, word, strength, aimed });
  };
  for (const [pattern, strength] of PHRASES) {
    for (const { start, end, plain } of core.match(pattern)) {
      const at = core.plainAt({ start, end });
      add(at.start, at.end, plain, strength);
    }
  }
  // Straight over the plain draft: most words are no swear word, so spans are worked out only for those that are.
  for (const { 0: plain, index } of core.plain.matchAll(RUN)) {
    const at = { start: index, end: index + plain.length };
    const bare = plain.replace(/(?<![-!_#@$])[-!_#@$]+$/, '');
    const strength = strengthOf(bare);
    const reads: readonly [string, Strength] | undefined = strength ? [bare, strength] : unmask(plain);
    if (!reads) continue;
    // A handle or a link is a name, whatever it spells.
    if (
      /[@/.#]$/.test(core.plain.slice(Math.max(0, at.start - 1), at.start)) &&
      !/\s#$|^#$/.test(core.plain.slice(Math.max(0, at.start - 2), at.start))
    )
      continue;
    const around = core.plain.slice(Math.max(0, at.start - 40), at.end + 40);
    if (isHarmless(reads[0], around)) continue;
    const length = strength ? bare.length : plain.replace(/(?<![!_])[!_]+$/, '').length;
    add(at.start, at.start + length, reads[0], reads[1]);
  }
  return found.sort((a, b) => a.start - b.start);
}
