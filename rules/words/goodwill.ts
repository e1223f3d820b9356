/**
 * Signs that a post means well, informs, or is about life away from work. They weigh against a flag where the other
 * signs are weak. Gathered by hand from everyday British and Irish speech; plain form.
 */
import type { Cue } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

/** Warmth, invitations, information, care for others. */
const GOODWILL = pattern(oneOf`
  \b(?:so proud|proud of|proud to|grateful|gratitude to|love (?:this|my|our|working|them|him|her|it)|delighted
    thrilled|chuffed|congratulations|congrats
    happy (?:birthday|christmas|new year|retirement|to (?:help|share|answer|send))|welcome|join us
    come (?:along|and (?:see|meet|join|say))|book (?:your|a place)|details|link (?:below|in)
    free (?:and|event|session|course|webinar)|if you(?:'re| are) (?:struggling|worried|unsure|newly)
    please (?:ask|ring|call|speak|talk|be kind|check|get|see|share|keep|wash|wear|read)|ask your|speak to your
    talk to your|we(?:'re| are) (?:hiring|recruiting)|recruit\w*|vacancy|apply by|raised £|fundrais\w*|sponsor\w*
    charity|good luck (?:to|everyone|all|for)|get well|thinking of|rest in peace|rip\b|condolences|in memory
    brilliant (?:team|day|work|talk)|best (?:team|crew|colleagues|job)|made my (?:day|week|year)|cried happy
    happy tears|what a (?:team|privilege|joy|lovely)|privilege|honou?red|i(?:'ve| have) learn(?:ed|t)
    we(?:'ve| have) learn(?:ed|t)|lessons? learn|(?:new|our|their|published) research|our (?:study|paper|audit|trial)
    evidence|guidance|guideline|published|conference|poster (?:presentation|accepted)|webinar|training day
    reflect(?:ing|ion) on|supervision helped|kindness|be kind|respect|dignity|gently|with respect
    thank you for (?:having|coming|your|listening|looking)
    thank you,? (?:all|everyone|to everyone|to the|to all|from)|sorry for (?:your|the wait)|so sorry)\b
  ❤ | 💚 | 💙 | 💜 | 🧡 | 💛 | 🎉 | 🥳 | 🥰 | 😍 | 👏👏 | 🏆
`);

/** Home, family, sport, pets, weather, food. */
const HOME = phrases`
  my (?:lad|lass|boy|girl|son|daughter|kids?|wife|husband|partner|mum|mam|dad|nan|gran|grandad|sister|brother|niece
    nephew|aunt(?:ie)?|uncle|dog|cat|mate|best friend|neighbours?|garden|allotment|kitchen|oven|sofa|team lost|bike
    car)
  our (?:kid|lad|lass|dog|cat|street|garden|wedding|house)
  the (?:dog|cat|kids|bairns|weans|school run|garden|neighbours?|telly) | school play | parents' evening
  half term | christmas dinner | sunday (?:lunch|roast) | parkrun | marathon | 5k | 10k | choir | band practice
  panto | wedding | holiday cottage | train (?:to|from|was) | ferry | traffic | roadworks | motorway | weather
  raining | snow | recipe | bake | baking | cake | knitting | novel | book club | football | rugby | cricket
  match | season ticket | fantasy league | quiz | film | series | episode | netflix | spoilers? | gig | festival
`;

/** For rules about work and opinion: goodwill and life at home count against. */
export const MEANS_WELL: Cue = { weight: -1, words: GOODWILL, silent: true };
export const AT_HOME: Cue = { weight: -1, words: HOME, silent: true };
