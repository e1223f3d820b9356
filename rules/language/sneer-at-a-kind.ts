import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { CARED_FOR, TRADES } from '../words/groups.ts';

/** People by kind: those in care, the trades, and everyday kinds. */
const KINDS = wordings`
  ${CARED_FOR}|${TRADES}|men|women|blokes|lads|lasses|girls|boys|people|folk|registrars|matrons
  coaches|vegans|farmers|pensioners|daughters|sons|wives|husbands|grandmas|grandads|nans|foster carers|radiographers
  odps|podiatrists|runners|cyclists|landlords|academics|trustees|directors|builders|influencers|americans
  londoners|southerners|northerners|foreigners|posh people|rich people|young people|the public
`;
const ONE = wordings`
  man | woman | bloke | dad | mum | mam | mother | father | surgeon | consultant | registrar | manager | director
  boss | daughter | son | student | lecturer | lady | lass | fella | gent | solicitor | farmer | vegan | nurse | rep
  minister | councillor
`;
const SNEERS = [
  // you can always tell a vegan
  pattern(
    String.raw`\byou can (?:`,
    oneOf`
    (?:always|usually) (?:tell|spot|smell|hear|pick out)
    (?:just |really )?(?:tell|spot|smell) (?:a(?! lot)|an|who|which|when|how|why|it'?s(?! (?:january|february|march|april|may|june
      july|august|september|october|november|december|spring|summer|autumn|winter|christmas|half term|friday|monday|cold|me
      home ?made)\b)|the|he'?s|she'?s|they'?re|by|because
      them)
  `,
    ')',
    String.raw`\b(?: [a-z']+){0,3}`,
  ),
  // it's always the ones with the big telly
  phrases`
    always the (?:[a-z]+ )?(?:ones?|sort|type|kind|[a-z]+s) (?:that|who|with|in|on|wanting|asking)(?! (?:brings?|bakes?|makes? (?:me|us)
      remembers?|sends?|says? thank|thanks?|holds?|waves?)\b)(?: [a-z']+){0,3}
    never the (?:[a-z]+ ){0,2}(?:ones|who|that) (?:that|who|with|in|on)(?: [a-z']+){0,3}
  `,
  // why do surgeons all walk as if
  new RegExp(
    wordings`
      \bwhy (?:do|does|are|is|can'?t|cant|don'?t|won'?t|must) (?:all |all the |all our |every |every single |these
        those |so many |most |half the )?(?:[a-z]+ )?(?:${KINDS}|they all|you all|(?<=every )(?:${ONE}))\b(?: [a-z']+){1,4}
      \bthe way (?:this|that|these|those|some of our|our|my|every|half the)? ?(?:${ONE}|${KINDS}) (?:says?|looks?
        walks?|talks?|stands?|spells?|holds?|writes?)\b(?: [a-z']+){0,3}
    `,
  ),
  // says it like it's a knighthood
  new RegExp(
    wordings`
      \b(?:${KINDS}|they|he|she|${ONE})\b[^.!?"]{1,50}? like (?:they'?re|he'?s|she'?s|it'?s
        its) (?:a |an |the |on |in |at |[a-z]+ing )(?:[a-z]+ ?){0,2}
    `,
  ),
  // some of these daughters, you ask them and they shrug
  new RegExp(
    wordings`
      \bsome of (?:these|our|my|those|the) (?:[a-z]+ )?(?:${KINDS})[,.:]? (?:you|they|could|can'?t|couldn'?t|would|wouldn'?t
        full|think|act|walk|honestly)\b(?: [a-z']+){0,3}
    `,
  ),
];
const KIND = phrases`
  love | loved | lovely | proud | brilliant | thank\w* | care | cares | kind | kindness | best | amazing | beautiful
  my (?:own |wee |own wee )?(?:son|daughter|dog|cat|husband|wife|mum|mam|dad|nan|kids?|toddler|brother|sister|granddaughter|grandson)
  if you can | so you can | so that you can | see if | how you can | signs? of | symptoms? | check | screening
  smiles? | research | study | audit | evidence | risk | % | per cent | pain | funding | staffing | waiting | access
  more likely | get (?:fewer|less|worse) | dying | die | leave (?:the|this) profession | quit(?:ting)?
  feel | afraid | scared | ashamed | stigma | matters? | i'?m | i am | film | drama | god grant | can tell (?:us|me|them)
`;

export default defineRule({
  title: 'A sneer at a kind of person',
  level: 'medium',
  what: 'This may say, with a smile, that a certain kind of person is always the same.',
  why: 'People of that kind are among your service users and colleagues, and could take it as your view of them.',
  instead: 'Speak of the one thing that you would like to change, and of nobody in particular.',
  notWhen: 'You praise them, ask a real question, or teach what a sign could mean.',
  find: (reading) =>
    SNEERS.flatMap((sneer) => reading.match(sneer)).filter(
      (sneer) =>
        !KIND.test(sneer.sentence.plain) &&
        !reading.framed(sneer, 'quoted', 'condemned', 'statistic', 'ownFamily'),
    ),
  flags: [
    '⟦You can always tell a locum by⟧ the car',
    "⟦You can tell who⟧'s never had to make a bed",
    'It is ⟦always the ones with the new phone⟧ who come without their glasses',
    '⟦Why do surgeons all walk like they⟧ own the corridor',
    'Honestly, ⟦the way this solicitor holds a pen⟧',
    "Our ⟦managers say agile like it's a prayer⟧",
    '⟦Some of these daughters, you ask them one⟧ thing and they shrug',
  ],
  passes: [
    'It’s always the bikers that bring cake',
    'You can tell it’s January: everyone in the queue is being good',
    'You can tell a lot about a person from their bins, as the fox has shown us',
    'You can always tell our porter is near: he sings, and we love it',
    'How you can tell a strain from a sprain: three signs',
    'Why do women wait longer for a scan, as our study in Leeds found?',
    'It is always the small things that people thank us for',
    'Why are patients afraid of the chair? Fear is common, and we can help',
    'My toddler walks like he is on a ship',
    'Some of our families told us what would help, and we changed the leaflet',
    'You can tell us anything, and it stays here',
  ],
});
