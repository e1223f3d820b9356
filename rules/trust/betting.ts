import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH } from '../words/conduct.ts';

/** Wagers on people, games at their cost. */
const WAGER = phrases`
  sweepstakes? | sweep\b | odds (?:on|are) | \d+ to 1 | \d+/\d+ on | evens | place your bets | taking bets
  bets? (?:on|are) | a (?:fiver|tenner|quid|pint) (?:says|on) | my money'?s on | dead pool | death pool
  bingo card | points for (?:every|each) | leader ?board | kitty | book is open | running (?:a )?book
  winner buys | league table of | top trumps | spot the
`;

/** What the wager is on. */
const ABOUT = phrases`
  patients? | pts? | clients? | service users? | bed \d+ | residents?
  (?:who|which one|when|how long)(?:'ll|'s| will| is| does| goes)?(?: \w+){0,4} (?:die|dies|pops? off|goes|croak\w*
    next|first|back (?:in|by)|readmit\w*|cries|wets|falls|kick\w*|relaps\w*|rtc|drunk|turns up)
  in care by | relaps\w+ | readmi\w+ | the family | families | frequent (?:flyers?|callers?) | will cry
  last the night | make it to | before (?:christmas|easter|friday|the weekend) | caller | regulars? | kids?
  the children
`;

/** Losing more than can be lost. */
const LOSING = phrases`
  (?:dropped|lost|lumped|stuck|put|blew|blown|down|chucked) (?:\w+ ){0,3}(?:a (?:monkey|grand|ton|pony|bag)(?! (?:of|in|off|for|from|to|with)\b)|£\d+
    hundred|thousand|wages|rent|month'?s|deposit|savings)
  chas(?:e|ing) (?:my |the )?loss(?:es)? | get(?:ting)? it back | win it back | it'?s due
  (?:that'?s|there goes) (?:\w+ ){0,4}wages | sub (?:us|me) | lend (?:us|me) | payday loan
  wife (?:isn'?t|doesn'?t|can'?t) | (?:all|everything) on (?:red|black|number)
`;

const GAMBLING = phrases`
  bet(?:ting|s|365)? | bookies? | casino | roulette | slots | spins | accumulator | acca | cup final | horses?
  races | greyhounds? | poker | blackjack | crypto | bitcoin | aviator | scratch ?cards? | gambl\w+ | odds
  gee gees
`;

const BET_ON = pattern(
  String.raw`\b(?:lost|blew|blown|dropped|spent) (?:\w+ )?`,
  oneOf`
  £ ?\d[\d,.]*k? | \d+ ?(?:quid|grand|k) | all my (?:wages|money|savings) | my (?:wages|rent)
`,
  String.raw`(?: \w+){0,3} (?:at|on|in) (?:the )?(?:\w+ )?`,
  oneOf`
  casino | bookies | horses | slots | roulette | bet365 | betting | machines | blackjack | poker | football
  races | crypto
`,
  '\\b',
);

/** Sweepstakes and raffles; help to stop. */
const OTHERWISE = phrases`
  grand national | world cup | euros | eurovision | bake off | baby | due date | name of the | helpline
  gamblers anonymous | years off | charity | raffle | quiz night | recovery
`;

export default defineRule({
  title: 'Bets on people, or gambling out of hand',
  level: 'high',
  what: 'This could read as betting on what happens to people in your care, or as gambling tied up with work.',
  why: 'People in your care are owed dignity. Money troubles told beside work can also raise doubts.',
  instead: 'Leave it out. If gambling has become a worry, the National Gambling Helpline is free.',
  notWhen: 'It is a raffle, the Grand National sweep or a staff quiz.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      unless: OTHERWISE,
      cues: [
        { weight: 3, core: true, words: BET_ON },
        { weight: 1.5, core: true, words: WAGER },
        { weight: 1.5, words: ABOUT },
        { weight: 2, core: true, words: LOSING },
        { weight: 1, words: GAMBLING },
        { weight: 0.5, words: atWork('shift', 'task'), silent: true },
        { weight: 0.5, words: HIDING, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Running a book on which one of our regulars turns up⟧ first tonight',
    '⟦Sweepstake on when bed 9 goes home, kitty⟧’s at £20',
    '⟦Lost a grand on the horses, anyone sub me⟧ till payday, I’ll do your lates',
    '⟦A fiver says the patient in resus cries before handover lol⟧',
    '⟦Points for every caller who is drunk, leaderboard in the mess room⟧',
    '⟦Blew my wages at the casino, chasing my losses⟧ with bank shifts',
  ],
  passes: [
    'Grand National sweep in the office, two quid a horse',
    'Four years since my last bet, the helpline was kind',
    'Baby sweepstake: date, weight and hair',
    'Won a tenner on a scratch card, chips for all',
    'Quiz night for charity at the Red Lion',
    'My money’s on rain for the fete',
    'Dropped a bag of the kids’ old clothes at the hospice shop',
  ],
});
