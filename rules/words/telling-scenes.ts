import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { SOMEBODY } from './telling-people.ts';

/** Small scenes from which somebody could be known. Patterns run on plain text. */

/** 'the lady from the almshouses', 'her off the boats'. */
export const PERSON_FROM = pattern(
  String.raw`\b(?:the|that|our|my|wee|old|big|young) (?:[\w'-]+ )?(?:${SOMEBODY}|one|twins|sisters|brothers) `,
  String.raw`(?:from|off|up|down|above|opposite|behind) (?:the|our|my|that|number|flat)\b`,
);
/** With the writer left out, as in notes: 'Took his plaster off', 'Did her nails'. */
export const DID_THEIRS = pattern(
  String.raw`(?:^|[.!?\n:] ?|\b(?:just|and|then) )`,
  oneOf`
  took | did | cut | changed | cleared | cleaned | read | saw | seen | scanned | x-?rayed | fitted | dressed | weighed
  tested | held | made | put | pulled | packed | measured | typed | drained | stitched | unpacked | opened | carried
  lifted | walked | rang | visited
`,
  ' (?:his|her|him|their)\\b',
);
/** How somebody lives: alone, above the shop, with a cat. */
export const LIVES = phrases`
  lives? (?:alone|on (?:his|her) own|with (?:his|her)|above|next door|opposite|behind|in|at|by|up|down|off|near|round)
  on (?:his|her) own since | nobody to | no family | (?:cat|dog|budgie|parrot) called | never had (?:a|any) visit\w*
  since (?:he|she|his|her|the) \w+ (?:died|passed|left|went) | hasn'?t (?:been )?out | sleeps in | slept in the
`;
/** Paper about one person: 'referral says', 'the request form', 'clinical details'. */
export const ON_PAPER = phrases`
  referral (?:says|said|reads|for|from|letter) | request (?:form|card|says) | clinical details | letter (?:says|said|from)
  notes say | it says | form (?:says|said) | labelled | on the form | handover (?:says|said|was) | reason for referral
`;
/** A nickname instead of a name. */
export const NICKNAMED = phrases`
  (?:his|her) (?:lordship|ladyship|majesty|nibs|highness) | the (?:duchess|duke|colonel|major|captain|professor|queen
    king) | himself is | hopalong | sweary | wheezy | (?:captain|lady|king|queen|princess|prince) [a-z]+ | aka | so-called
`;
/** A prize for the oddest: 'toe of the week goes to'. */
export const PRIZE = phrases`
  of the (?:day|week|shift|night|month|year|season) | award (?:goes|for) | goes to | bingo | best (?:excuse|one|line|quote)
  new (?:record|personal best|favourite) | top trumps | this week's
`;
/** Somebody has come in: 'a new one in', 'back in again'. */
export const IN_AGAIN = phrases`
  new one (?:in|today) | back in | in again | came in | comes in | been in | brought in | walked in | rolled in | turned up
  in (?:tonight|today|this morning) (?:with|for) | first through the door | we've (?:a|one) | i've one (?:who|that)
  i have one (?:who|that) | one of (?:mine|ours) | (?:client|customer|patient|lad|lady|gent) of (?:mine|ours)
`;
/** The writer was by somebody's side. */
export const AT_SIDE = phrases`
  (?:was|were) with (?:him|her) | sat (?:with|by|across from) (?:him|her) | held (?:his|her) hand | (?:his|her) hand in
  we worked on | brought (?:him|her) back | got (?:him|her) (?:back|out|up|home) | from (?:him|her)\b | stayed with
  waved (?:at|to) me | hugged me | looked at me | smiled at me | thanked me | remembered me
`;
/** Told to those who know the person: a street, a club, a family. */
export const NEIGHBOURS = phrases`
  (?:everybody|everyone|they all|we all|you all|whole (?:street|village|town|close|parish)) (?:'?ll )?knows? | neighbours
  (?:be|go) (?:kind|easy|gentle) (?:to|on|with) | pop (?:in|round) (?:to|on) | check on | look in on | drop in on
  before anyone asks | to (?:everyone|everybody|anyone) asking | for those asking | as (?:loads|some|lots) have asked
  if (?:he|she)'?s (?:ignoring|not) | will be off | won'?t be (?:at|in|playing|back|on) | out (?:till|until|for)
`;
