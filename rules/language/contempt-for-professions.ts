import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { TRADES } from '../words/groups.ts';

const SLIGHTS = [
  pattern(oneOf`
    \bglorified (?:[a-z]+ ){0,2}[a-z]+
    \b(?:jumped[- ]up|failed|wannabe|pretend|toy|plastic|cut[- ]price|budget|cheap|bargain bin
      poor man'?s) (?:[a-z]+ )?(?:doctors?|nurses?|medics?|physios?|paramedics?|managers?|secretar(?:y|ies)|clerks?
      psychologists?|social workers?|ots?|consultants?|admin|hairdressers?|beauticians?|police(?:men)?|coppers?)\b
  `),
  pattern(oneOf`
    \b(?:arse|bum|bottom) wipers? | bed ?pan (?:brigade|washers?|emptiers?) | pill (?:pushers?|counters?)
    pen[- ]?pushers? | bean[- ]?counters? | desk jockeys? | clip ?board (?:warriors?|brigade|police|nazis?)
    box[- ]?tickers? | noctors? | quacks?(?= (?:and|who|with|in|like|like|to)|[.,!]|$)(?<!quack quack)
    snake[- ]?oil (?:sellers?|sales\w*|merchants?|peddlers?) | charlatans? | child snatchers? | baby snatchers?
    kiddie catchers? | plinth monkeys? | button pushers? | poo pokers? | meat mechanics?
    leech(?:es)?\b(?= in (?:suits|a)) | trolley dollies | curtain twitchers? | lanyard (?:class|people|wearers?)
    expensive suits | suits upstairs | (?:keyboard|spreadsheet) warriors? | nodding dogs? | muppets in
  `),
  new RegExp(
    wordings`
      \b(?:${TRADES})\b(?: (?:in|on|from|at|round|around) [a-z ]{2,16}?)? (?:who|that) (?:can'?t|cannot|couldn'?t
        won'?t|don'?t|never|think|only|haven'?t|wouldn'?t)\b(?: [a-z']+){1,5}
    `,
  ),
  new RegExp(
    wordings`
      (?<!\b(?:i|we|not|if|that) )\b(?:${TRADES}|half (?:of )?(?:the|our|these|them)(?: [a-z]+)?)(?: (?:in|on|from|at
          round|around) (?:our|this|the|my) [a-z]+)? (?:can'?t|cannot|couldn'?t|couldnt|can not|wouldn'?t know
        don'?t know|don'?t have a clue|haven'?t a clue|have no idea
        haven'?t (?:got )?(?:a |the )?(?:clue|first|brains?)
        are (?:just|all|basically|nothing but|only|clueless|useless|idle|a joke|quacks|crooks|dinosaurs|the worst)
        is (?:just|all|basically|nothing but|run like)|never (?:do|read|listen|once|bother|leave|touch|had|have)
        think they(?:'re| are)|sit on|sat on|do nothing|couldn'?t be bothered)\b(?: [a-z']+){0,5}
    `,
  ),
  pattern(oneOf`
    \b(?:can'?t|cannot|couldn'?t|won'?t|wouldn'?t) be (?:bothered|arsed|arse|fashed|ared)\b(?: to [a-z]+)?
    \btoo (?:lazy|idle|thick|grand|posh|important|tight|dim|scared|stupid|proud|precious|good) to\b(?: [a-z]+){1,3}
    \b(?:drinking|drink) (?:tea|coffee) (?:all|while)\b
    \bnever done a (?:proper |real |full )?(?:day'?s (?:work|graft)|shift|night)\b
    \b(?:has|have|'s|'ve) never (?:once )?(?:met a patient|worked a)\b[a-z ]{0,16}
  `),
  pattern(
    '\\b',
    oneOf`
    basically | just | literally | merely | only | nothing but | no more than | are | is
  `,
    ' (?:an? )?(?:[a-z]+ ){1,2}with (?:an? |their |his |her )?',
    oneOf`
    lanyards? | couch(?:es)? | ipads? | clipboards? | bleeps? | stethoscopes? | dummy | dummies | white coats?
    laminators? | degrees? | certificates? | spreadsheets? | beards? | podcasts? | instagram | ring lights?
    nicer? cars? | better car | massage (?:gun|table)s? | crayons | a gong | drum | tambourines? | whale music
    crystals? | website | websites | logo on | business cards? | van
  `,
    '\\b',
  ),
  new RegExp(
    wordings`
      \b(?:wtf is wrong with|what is wrong with|what is it with|whats? with|what'?s (?:wrong )?with
        what'?s the point (?:of|in)|what is the point (?:of|in)|what do|remind me what|god help (?:us|the patients)
        who (?:lets|let|trains?|trained|thought)|spare me from|never trust|don'?t trust
        avoid) (?:the |these |those |our |a |an |some |all )?(?:bloody |new |so-called )?(?:${TRADES}|surger(?:y|ies)
        regulators?|bank staff|unions?)\b(?: [a-z']+){0,3}
    `,
  ),
  pattern(oneOf`
    \b(?:bunch|shower|load|pack|gaggle|gang|rabble|parcel) of (?:[a-z]+ ){0,2}(?:parasites|idiots|clowns|muppets
      cowboys|amateurs|jokers|chancers|bandits|crooks|quacks|liars|sheep|kids|children|toddlers|cretins|morons
      numpties|eejits|shysters|leeches|vultures|tossers|cowards|hypocrites|nobodies|wasters|whingers|monkeys)\b
    \b(?:the|a|what a|present|this|right|useless|utter) shower(?: (?:in|upstairs|of))\b
  `),
];
const FAIR = phrases`
  i can'?t be (?:bothered|arsed) | are (?:just|only) (?:as|a (?:call|phone|few|short)) | not just
  more than just | aren'?t just | think (?:we|i) | told (?:we|i|us|me) | called (?:us|me|a|one) | been called
  proud | thank\w* | comment(?:ed)? | love (?:our|my|the) | brilliant | amazing | wonderful
  under (?:pressure|resourced|staffed) | overworked | burnt out | exhausted | staffing | short[- ]staffed | pay
  can'?t (?:recruit|afford|strike|do (?:it|this|everything) (?:alone|without)|tell you)
  cannot (?:recruit|prescribe|diagnose|afford)
  can'?t (?:prescribe|refer|access|see|park|get|take|keep|go on|be everywhere|work|pour|always
    find (?:jobs|work|a job|time|staff))
  don'?t (?:get|have (?:time|enough|the)|earn|need) | shortage | god help us all
`;

/** Said of oneself, denied, or reported. */
const OF_ONESELF = pattern(
  '\\b',
  oneOf`
    i | we | i'?m | we'?re | myself | he says i'?m | been called | called (?:us|me)? | told | not | never
    aren'?t | isn'?t | just | if | my
  `,
  ' (?:an? )?$',
);

export default defineRule({
  title: 'Contempt for another profession or for colleagues',
  level: 'medium',
  what: 'This could read as looking down on a whole profession, a team or the people who run it.',
  why: 'Service users rely on all of you to work together. Colleagues deserve respect and consideration.',
  instead: 'Say what happened and what would help next time, to the team that can act on it.',
  notWhen: 'You argue with facts against a practice and not against the people.',
  find: (reading) =>
    SLIGHTS.flatMap((slights, index) =>
      reading.match(slights).filter((slight) => {
        const before = reading.before(slight, 40);
        return (
          !FAIR.test(slight.sentence.plain) &&
          !OF_ONESELF.test(before) &&
          !reading.framed(slight, 'quoted', 'condemned') &&
          (index !== 7 ||
            !/\b(?:love|thank|proud|bless|well done|good luck|cheers)\b/.test(slight.sentence.plain))
        );
      }),
    ),
  flags: [
    'OTs are ⟦glorified carpenters⟧, all forms and a form to fill in',
    'Run by ⟦pen pushers⟧ from top to bottom',
    'Sick of ⟦surgeons who think the list runs itself⟧',
    "Days ⟦couldn't be bothered to ring⟧ us back",
    'Homeopaths, ⟦quacks⟧ to a man',
    'The regulator is a ⟦bunch of parasites⟧ in a nice office',
  ],
  passes: [
    'GPs are working with too few hands: fund them',
    'I was called a glorified taxi driver twice this week',
    'Consultants who listen are worth their weight in gold',
    "I can't be bothered to cook tonight",
    'I think the evidence for this treatment is weak, and here is why',
    "Physios can't prescribe without extra training",
  ],
});
