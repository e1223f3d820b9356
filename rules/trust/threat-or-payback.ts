import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { LAUGH } from '../words/conduct.ts';
import { AT_HOME, MEANS_WELL } from '../words/goodwill.ts';

/** Taking the law, or revenge, into one's own hands. */
const PAYBACK = phrases`
  i know (?:where|which|what) (?:\w+ ){0,3}(?:you|he|she|they)(?:'s|'re| is| are)?(?: \w+)? ?(?:live|lives|work|works
    drink|drinks|at|park|parks|train|school|gym|street|road|car)
  know where you live | (?:find|name|share|shame|out) (?:him|her|them|this|these) | name and shame
  do your thing | let'?s find | make (?:him|her|them) famous
  (?:you|he|she|they)(?:'d| should| need| wants?| deserve)?s? (?:a|one) (?:good |bad |right )?(?:night|kicking|slap
    hiding|shoeing|leathering|punch|beating|battering|visit)
  i hope (?:somebody|someone|he|she|they|you|it'?s|your|his|her)(?: \w+){0,6} (?:smash\w*|die[sd]?|suffer\w*|rot\w*
    crash\w*|break\w*|mum|mother|kids?|wait|burn\w*|get (?:hurt|cancer|what (?!\w+ (?:needs?|wants?)))|cancer|lose|catch)
  (?:don'?t|nobody|no one'?s?) (?:sit|speak|talk|cover|help|eat) (?:with|to|for) (?:them|him|her)
  crossed the (?:line|picket) | scabs? | sleep well | watch your back | karma (?:is|will|has|real) | revenge
  get(?:ting)? (?:my|our) own back | pay ?back | sort (?:him|her|them) out
  (?:slash|let down|key(?:ed)?) (?:his|her|their|the) (?:tyres?|car) | lynch\w* | string (?:him|her|them) up
  hang(?:ing)? (?:is )?too good | bring back (?:hanging|the rope|the birch) | put (?:him|her|them) down
  castrat\w+
`;

/** Somebody is meant. */
const SOMEBODY = phrases`
  whoever | you | he | she | they | him | her | them | driver | thief | burglar | neighbour | paedo\w* | nonce
  scum\w* | yob | lads? | dickhead | bastard | arsehole | prick | parents? | picket | strik\w+ | audi | fiesta
  bmw | mum | ex\b
`;

const HARM = phrases`
  (?:i )?hope (?:\w+ ){0,6}(?:dies?|rots?|suffers?|burns?|gets? (?:cancer|hurt|raped|shanked|stabbed|run over|what (?!\w+ (?:needs?|wants?)))
    never wakes|is in (?:pain|agony))
  (?:somebody|someone|i|we) (?:needs?|wants?|should|ought|will|'ll|could) (?:to )?(?:break|smash|kick|batter|shoot
    stab|hang|slap|punch|burn|castrate|knock|hunt) (?:his|her|their|him|them|you|your)
  spread the word
  (?:needs?|wants?|deserves?) (?:shooting|hanging|battering|a bullet|stringing up|putting down|a kicking)
`;

/** Somebody or something lost, appeals, jabs, films, football, good night. */
const OTHERWISE = phrases`
  missing (?:person|dog|cat) | lost (?:dog|cat|purse|keys) | found (?:a|this) | appeal for
  police (?:appeal|have|are asking) | crimestoppers | fundrais\w+ | petition | flu shot | jab | vaccin\w*
  share this (?:post|with|page|link|event|poster) | please share | great shot | photo | well deserved | film
  novel | netflix | football | goal | sleep well(?:,)? (?:everyone|all|little|x)
`;

/** Who it is against and over what. */
const FOES = phrases`
  paedo\w* | nonce | scum\w* | thief | thieving | scabs? | picket | strike | dispute | dickhead | arsehole
  bastard | prick | toerag | vermin | coward | mess with | grass | tribunal | court | ex\b | audi | bmw | crossed
  karma | filmed | smashed | nicked | stole
`;

export default defineRule({
  title: 'A threat, a wish of harm or pay-back',
  level: 'high',
  what: 'This could read as a threat, a wish that somebody comes to harm, or a call on others to hunt or shun somebody.',
  why: 'Coming from a health and care professional it can frighten people, and it may go further than you meant.',
  instead: 'Let it rest for an hour. If there was a crime, tell the police; if it was at work, your manager.',
  notWhen: 'You are asking for witnesses on behalf of the police, or it is plainly a joke between friends.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      sure: 4,
      unless: OTHERWISE,
      cues: [
        { weight: 3, core: true, words: HARM },
        AT_HOME,
        MEANS_WELL,
        { weight: 2, core: true, words: PAYBACK },
        { weight: 1, words: SOMEBODY, silent: true },
        {
          weight: 1,
          words: FOES,
          silent: true,
        },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Whoever robbed the depot: I know where you live, scum⟧',
    'That ⟦driver wants a good kicking, the scum, do your thing⟧ Facebook',
    '⟦I hope your kids crash on that road you blocked, dickhead⟧',
    'The three ⟦scabs in our office: nobody speak to them, nobody sit with them⟧',
    '⟦He deserves a good hiding and I know which pub he drinks⟧ in, the bastard',
    '⟦Hanging is too good for him, the nonce, name and shame⟧',
  ],
  passes: [
    'Police are asking for witnesses to the crash, ring 101',
    'Lost dog, please share, answers to Biscuit',
    'The picket is at the main gate, come and talk to us',
    'I know where you can get a decent pasty',
    'I hope your mum feels better soon',
    'Good luck with the tribunal, I hope he gets what he needs',
    'Great shot of the station cat',
  ],
});
