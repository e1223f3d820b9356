import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { AT_HOME, MEANS_WELL } from '../words/goodwill.ts';
import { SARCASM, SCORN } from '../words/opinion.ts';

/** Pointing somebody out without a name, or saying how they got where they are. */
const POINTING = phrases`
  you know who you are | we see you | we all know who | naming no names | not naming | mentioning no names
  subtweet | (?<!\b(?:i'm|i am|it's me,?) )the one (?:who|with the) | looking at you
  a certain (?:person|somebody|colleague|band|consultant|someone)
  (?:whoever|who) (?:keeps|leaves|left|finished|ate|never|forgot|nicked|ended|took|didn'?t) | sleeping with
  shagging | golf with | mates with | only got (?:it|the job|promoted)
  got (?:his|her|their|the) (?:job|post|band|promotion) (?:because|by|through)
  promoted (?:twice|above|because|for|over)
  (?:everyone|everybody|whole (?:department|dept|team|office|ward|station)) knows
  carry(?:ing)? (?:him|her|them|the lot) | picking up (?:his|her|their|the) (?:slack|pieces)
  (?:has|have|had|to) (?:redo|re-?do|do (?:it|everything|half)) (?:again|twice|all|myself)
  (?:signs?|signed) (?:it )?off without | hiding in | on (?:his|her|their) phone (?:all|the whole)
  (?:always|never|every) (?:late|on time|swab|there|answers?|picks? up)
  missed (?:it|a|the) (?:again|fracture|obvious|huge|textbook)
  my (?:toddler|dog|cat|nan|gran|four[- ]year[- ]old|kid)(?:'s| could| would|'d| has)
  (?:seven|six|five|four|three|\d) years (?:of|at|in) (?:training|medical school|med school|uni)
  did you (?:even )?(?:train|qualify) | where did (?:they|you) (?:train|qualify) | cornflakes? | cereal packet
  lucky dip
`;

/** Another kind of colleague, or another service, spoken of as a kind. */
const OTHERS = phrases`
  gps? | consultants? | surgeons? | anaesthetists? | registrars? | junior doctors? | doctors? | nurses?
  midwi(?:fe|ves) | health visitors? | porters? | receptionists? | hcas? | carers? | agency | locums?
  band \d'?s? | students? | trainees? | noctors? | pas\b | physician associates? | physios? | ots? | paramedics?
  crews? | radiographers? | radiologists? | psychologists? | psychiatrists? | dietitians? | pharmacists?
  social workers? | police | teachers? | colleagues? | crewmate | educator | mentor | supervisor
  (?:the )?day (?:team|staff|shift|lot) | days | night (?:team|staff) | ed\b | a&e | icu | theatres? | ward
  the wards | haem | micro | the lab | lead | team ?mates? | reviewer
`;

const WHICH = oneOf`
  a | the | my | our | some | these | those | this | that | one | half | most | new | all | other | night | day
  agency
`;
const KIND = '(?:lazy|useless|right|certain|newly qualified|junior|bank)';
const AT_WORK = '(?:ward|shift|here|me|work|tonight|days|nights|department|team|office|unit)';
const COLLEAGUE = String.raw`(?:${WHICH} )*(?:${KIND} )*${oneOf`
  doctors? | consultants? | surgeons? | anaesthetists? | registrars? | gps? | nurses? | hcas? | carers?
  porters? | receptionists? | midwives | physios? | ots? | paramedics? | techs? | crewmate | colleagues?
  students? | trainees? | agency staff | bank staff | locums? | social workers? | police | psychiatrists?
  radiographers? | radiologists? | pharmacists? | team | night staff | day staff | staff | people i work with
  band \ds?
`}(?: (?:on|in|at|round|from) (?:\w+ )?${AT_WORK})?(?: these days| nowadays| today)?`;
const POOR = wordings`
  (?:is|are|was|were|being)(?: all| just| so| such an?| an?| absolutely| the| bloody)* (?:useless|lazy|idle|thick
    clueless|incompetent|dangerous|stupid|horrible|nasty|vile|rude|miserable|creepy?|pig|snob|bitch|cow|twat|prick
    knob|arse(?:hole)?|dickhead|wankers?|rubbish|shit|crap|hopeless|pathetic|idiots?|morons?|muppets?|a joke
    a liability|a disgrace|a waste|bone idle|arrogant|a nightmare|not fit|overpaid|glorified)
  (?:do|does|did|doing) (?:nothing|sod all|naff all|nowt|bugger all|fuck all|jack)
  (?:can'?t|couldn'?t|cannot) even
  shouldn'?t (?:be (?:allowed|let|near|working|on)|have (?:a )?(?:pin|licence|qualified))
  (?:thinks?|reckons?) (?:he|she|they)(?:'?s|'?re| is| are| walks?| knows?| own)(?: \w+)?
  sat on (?:her|his|their) (?:phone|arse|backside|bum)
  (?:doesn'?t|don'?t|didn'?t) (?:do|lift|know|have a clue)(?: a)? (?:anything|a finger|finger|work|stroke|what|how)
  haven'?t got a clue|hasn'?t got a clue
`;
const STRAIGHT = near(COLLEAGUE, POOR, 3);
const LAZY = pattern(wordings`
  \b(?:(?:right |proper |bone )?(?:lazy|useless|clueless|incompetent|idle|two-faced|stupid|thick|dangerous
      arrogant) (?:\w+ )?(?:hca|nurses?|doctors?|consultants?|registrar|gps?|students?|colleagues?|crewmate|porters?
      physio|carers?|band \d|locums?|agency|night staff|day staff|receptionists?|social workers?|paramedics?
      midwi(?:fe|ves)))\b
`);

/** Thanks and praise; what patients or studies say; the writer's own days off. */
const OTHERWISE = phrases`
  thank | thanks | proud | well done | congrat\w* | credit where | best | lovely | love | miss (?:you|them)
  good luck | birthday | happy | brilliant | amazing | grateful | shout ?out to | patients? (?:said|told) | study
  research | recruit\w* | hiring | people with | i'?m off work | called a | stepped in | ambassador
  please stop (?:calling|saying) | unacceptable | respect
  (?:my|his|her|their|our) (?:wife|husband|partner|mum|mam|dad|nan|brother|sister|son|daughter) (?:has |had )?died
`;

export default defineRule({
  title: 'Running down colleagues',
  level: 'medium',
  what: 'This could read as scorn for a colleague, another team or another profession.',
  why: 'They may be recognised, and people in their care may lose trust in them and in you.',
  instead: 'Take it up with the person or a manager, or leave out who it was.',
  notWhen: 'You praise, thank or gently tease somebody who is in on the joke, or raise a concern properly.',
  find: (reading) =>
    addUp(reading, {
      need: 4,
      sure: 4.5,
      unless: OTHERWISE,
      cues: [
        { weight: 4, core: true, words: STRAIGHT },
        { weight: 4, core: true, words: LAZY },
        AT_HOME,
        MEANS_WELL,
        { weight: 2, core: true, words: SCORN },
        { weight: 2, core: true, words: POINTING },
        { weight: 1, words: SARCASM },
        { weight: 1, words: OTHERS, silent: true },
        { weight: 0.5, words: atWork('colleague', 'manager'), silent: true },
      ],
    }),
  flags: [
    'One of our ⟦band 7s only got the job because her uncle sits on the panel, clueless⟧',
    '⟦The night staff are useless, they couldn’t boil an egg between them⟧, hopeless',
    '⟦My crewmate is lazy, on his phone all⟧ shift while I do everything myself',
    'That ⟦consultant missed it again, my toddler could read that film, useless⟧',
    '⟦Agency nurses: overpaid and never lifted a⟧ finger. Naming no names',
    '⟦Whoever left the trolley like that, you know who you are, pathetic⟧ day team',
  ],
  passes: [
    { text: "We do smile, behind the masks. I'm the one with the dinosaur badge", kind: 'reply' },
    'The night staff are brilliant and nobody tells them',
    'Thank you to the porter who walked me to my car',
    'Students: you belong here, ask us anything',
    'The consultant sang all the way through my list',
    'A GP rang me back within the hour, I nearly cried',
    'Carers are not lazy, they are exhausted. Pay them',
    'Our physios could not be prouder of this team',
  ],
});
