import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { BADGE, POLITICS } from '../words/belief.ts';
import { MEANS_WELL } from '../words/goodwill.ts';
import { SCORN } from '../words/opinion.ts';

/** Telling readers whom to back or what to believe. */
const SIDE = phrases`
  vote (?:for|against|them|him|her|labour|tory|reform|green|snp|out|with)
  (?:don'?t|never|neither|nobody|not|none of us)(?: \w+){0,4} vot(?:e|ed|ing)
  get (?:them|the tories|labour|him|her) out | only (?:candidate|party|one) (?:who|that|worth)
  back(?:s|ing|ed)? (?:the|our|him|her|them|reform|labour) | endors\w+
  hope (?:you|your|they)(?: \w+){0,8} (?:first|lose|close|shut|suffer|regret)
  we (?:believe|stand|say|back|demand)(?: \w+)? | ask yourself who | if you vote
  who(?:ever)? vot(?:es|ed) | get what (?:you|they) voted | got what they voted | stop the boats
  free palestine | traitors? | fascists? | nazis? | commies | marxists? | gammons? | thick as | rejoice | god'?s
  jesus | allah | the bible | scripture | sinful?
`;

/** A whole workplace, or the writer's role, put behind a side. */
const TOGETHER = near(
  wordings`
    as an? (?:\w+ ){0,3}(?:paramedic|physio\w*|ot|dietitian|psychologist|scientist|podiatrist|radiographer
      social worker|odp|therapist|clinician|nhs worker|health(?:care)? (?:worker|professional)|professional)
    (?:everyone|everybody|all of us|none of us|nobody|no one|we all|staff
      us lot)(?: here)?(?: in| at| on)? (?:our|my|this|the) (?:\w+ )?(?:department|dept|team|ward|unit|trust|hospital
      station|lab|clinic|office|service|council)
    (?:from|here at|on behalf of) (?:all of us at |everyone at |the staff of )?(?:\w+ ){0,3}(?:hospital|trust|council|ambulance)
    in (?:my |our |full )?(?:uniform|scrubs|greens)
    (?:my|our) (?:uniform|scrubs|greens|lanyard)
  `,
  wordings`
    vot(?:e|es|ed|ing)|tor(?:y|ies)|labour|reform|farage|starmer|conservatives?|snp|brexit|palestine|israel
    gaza|abortion|protest|rally|demo|march|immigration|god|jesus|the lord
  `,
  5,
);
const ALL_VOTED = near(
  `${oneOf`
    we | staff | nurses | paramedics | everyone | nobody | none of us | us lot
  `}(?: all| both)? ${oneOf`
    vot\w+ | hate | hates | want | back | backed | support | supports | campaign\w*
  `}`,
  `(?:on|in|at|from) (?:our|my|this|the) ${oneOf`
    ward | unit | department | dept | team | trust | hospital | station | office | service | clinic
  `}`,
  5,
);
const BANNER = near(
  'free palestine|stand with israel|vote (?:labour|tory|reform|conservative|snp|green|leave|remain)|tories out|stop the boats',
  '(?:from|at|here) (?:all of us|everyone|the staff|(?:\\w+ ){0,2}(?:hospital|trust|council|nhs))',
  3,
);

/** In no uniform, for no party, of a union or a professional body, or of faith for all. */
const OTHERWISE = phrases`
  won'?t say who | in my civvies | civvies | day off and | union | ballot for (?:action|strike) | strike ballot
  professional body | royal college | register to vote | non[- ]?partisan | all parties | each party
  cross[- ]party | hustings | everybody'?s welcome | everyone'?s welcome | langar | vigil | carols?
`;

export default defineRule({
  title: 'A political or religious view tied to your job',
  level: 'medium',
  what: 'This may put a party, cause or belief together with your employer, uniform or profession.',
  why: 'It can look as if your employer or profession takes a side, or as if people who differ would be treated differently.',
  instead:
    'You may hold and share views. Consider leaving out the job, the place and the uniform, or posting it as plainly your own.',
  notWhen:
    'You speak for an official campaign of a union or professional body, or you only say that you voted.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      sure: 4,
      unless: OTHERWISE,
      cues: [
        { weight: 2.5, core: true, words: TOGETHER },
        { weight: 3.5, core: true, words: BANNER },
        { weight: 2, words: ALL_VOTED },
        MEANS_WELL,
        { weight: 1.5, words: POLITICS },
        { weight: 1.5, core: true, words: SIDE },
        { weight: 1.5, core: true, words: BADGE },
        { weight: 0.5, words: atWork('employer', 'team', 'task', 'soon'), silent: true },
        { weight: 0.5, words: SCORN, silent: true },
      ],
    }),
  flags: [
    '⟦As an NHS physio I’m telling you: vote for them and you vote against⟧ your own mum',
    '⟦In my greens at the rally, get the Tories out⟧ 🚑',
    '⟦Here at Brackley Council none of us will be voting Labour⟧ and nor should you',
    '⟦Our whole department is backing Reform⟧ on Thursday',
    '⟦Uniform on, placard up, never vote for that party⟧ if you value your hospital',
    '⟦Being a registered psychologist I can say whoever voted Brexit⟧ is thick as mince',
  ],
  passes: [
    'Voted before work. Won’t say who for',
    'Our union is marching on Saturday for fair pay, everyone’s welcome',
    'Went to the hustings in my civvies and asked about social care',
    'Polling stations close at ten, register to vote online',
    'As an OT I would like every party to talk about ramps. Cross-party, please',
    'The council election count ran until 4am and the tea ran out',
  ],
});
