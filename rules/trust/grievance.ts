import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { AT_HOME, MEANS_WELL } from '../words/goodwill.ts';
import { ANGER, CONTEMPT, SARCASM, SCORN, TOKENS } from '../words/opinion.ts';

/** Saying it with respect, or through the proper door. */
const PROPER = phrases`
  petition | campaign | consultation response | freedom to speak up | through the (?:front door|right|proper)
  raised (?:it|this|a concern) | raise a concern | i'?ve written to | i'?d welcome
  please (?:sign|share|support|come) | join us | we'?re (?:hiring|recruiting) | credit where | to be fair
  fair play | grateful to | proud of | so proud | delighted | thank you (?:to|for)
  thanks to (?:our|my|the) (?:manager|team) | good luck | birthday | retir(?:ed|es|ing|ement) | research | study
  published | conference | inquiry | patients? (?:who|said|told)
  my (?:mum|dad|son|daughter|nan|kids?)'s school | school play | my (?:lad|lass|boy|girl)'s
  prouder | signed off | if you(?:'re| are) (?:being )?bullied | i'm sorry about | self[- ]refer | hospice
  (?:told|tell|ask) (?:my|your|the) (?:manager|boss|team lead\w*)
  i see you | depression | grief
  (?:my|his|her|their|our) (?:wife|husband|partner|mum|mam|dad|nan|brother|sister|son|daughter) (?:has |had )?died
`;

const PLACE = String.raw`(?:(?:my|our|this|the) )?(?:\w+ )?${oneOf`
  manager | managers | boss | bosses | matron | management | leadership | trust | hospital(?! dramas?)
  council(?! (?:page|award|estate|tax|flat|house)) | company
  employer | department | chief exec\w* | director | directors | execs | supervisor | team leader | ward manager
  head office | hr | payroll | board | band (?:7|8|8a|8b|9)s?
`}`;
const SIMPLY = ' all| just| such| being| an?| the| absolutely| completely| so| such an?';
const BAD = wordings`
  (?:is|are|was|were|has been
    have been)(?:${SIMPLY})* (?:absolute |total |complete |utter |biggest |most )*(?:joke
    shambles|disgrace|disgraceful|useless|clueless|incompetent|toxic|bull(?:y|ies)|liars?|lying|pathetic|worst
    idiots?|morons?|clowns?|terrible|awful|appalling|shocking|hopeless|corrupt|crooks|snakes?|spineless|a nightmare
    nightmare|rubbish|shit|crap|vile|nasty|evil|cow|witch|dick|prick|knob|falling apart|going under|on its knees
    out of (?:their|her|his|its) depth|beyond (?:a joke|useless))
  (?:don'?t|doesn'?t|couldn'?t|do not|does not|never)(?: even| really)? (?:care|give|listen|value|appreciate|respect
    look after|support|thank|pay us)|treats? (?:us|me|staff|people|you|its staff|their staff) like
  (?:lied|lies|bullied|bullies|screwed|shafted|robbed|conned|stitched|hung|threw|throws|messed|failed
    fails)(?: up)? (?:to )?(?:me|us|staff|everyone|its|their)|let (?:me|us|staff|everyone) down
`;
const STRAIGHT = near(PLACE, BAD, 2);
const RUN_BY = phrases`
  (?:run|managed|led|staffed) by (?:\w+ )?(?:idiots?|morons?|clowns?|muppets|monkeys|liars|bullies|children|cowboys
    amateurs|accountants)
  (?:worst|most useless|most toxic|laziest|nastiest) (?:\w+ )?(?:manager|boss|employer|trust|place|job|department
    team|person) (?:i'?ve|i have|to|in|ever)
  nobody (?:stays|lasts) | bullied (?:out of|at|by)
`;

export default defineRule({
  title: 'A grievance about work',
  level: 'medium',
  what: 'This could read as airing a complaint about your employer, managers or workplace in a scornful way.',
  why: 'Service users may read it and doubt the care they will get, and your employer may take it up with you.',
  instead:
    'Consider raising it with your manager, union or Freedom to Speak Up guardian, or put the facts without the scorn.',
  notWhen:
    'You campaign with facts and respect, raise a concern in the proper way, or praise the people concerned.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      sure: 4,
      reach: 2,
      unless: PROPER,
      cues: [
        { weight: 3.5, core: true, words: STRAIGHT },
        { weight: 3, core: true, words: RUN_BY },
        AT_HOME,
        MEANS_WELL,
        { weight: 1.5, core: true, words: atWork('leadership', 'employer', 'manager'), silent: true },
        { weight: 0.5, words: atWork('running', 'team'), silent: true },
        { weight: 1, words: CONTEMPT },
        { weight: 1.5, words: SCORN },
        { weight: 1.5, words: SARCASM },
        { weight: 1, words: ANGER },
        { weight: 0.5, words: TOKENS, silent: true },
      ],
    }),
  flags: [
    '⟦Our management couldn’t run a tombola, fed up⟧ of it',
    '⟦Cheers to whoever does our rota, hope your weekend is lovely 🙃⟧',
    '⟦This trust is a joke⟧. Third month of wrong pay. Had enough.',
    '⟦My manager is a bully⟧ and the whole unit knows it. I’m done',
    'Head office has sent us a wellbeing poster. ⟦Some genius thinks that’ll fix⟧ it',
    '⟦The execs have never met a patient and it shows, what a shambles⟧',
    'Livid. ⟦Our leadership lied to our faces again⟧',
  ],
  passes: [
    'If you’re being bullied at work, write it down and tell your rep. It is never a joke',
    'Hospital dramas have lied to me. What a joke, nobody runs',
    'We have six vacancies and we have told the board, with the numbers',
    'My manager brought chips for all of us on nights, best boss going',
    'Please sign the petition for safe staffing on our unit',
    'The rota is out and I have Christmas off',
    'I raised a concern with my line manager and it was sorted in a week',
    'The trust is hiring: come and work with us',
    'The new intranet is slow today, try again after lunch',
    'Shambles of a bake off at ours, burnt the lot, laughed all day',
  ],
});
