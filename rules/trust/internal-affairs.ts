import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH } from '../words/conduct.ts';
import { AT_HOME, MEANS_WELL } from '../words/goodwill.ts';
import { SARCASM } from '../words/opinion.ts';

/** What belongs inside: papers, inquiries, dismissals. */
const INSIDE = pattern(oneOf`
  \b(?:disciplinar(?:y|ies)
    (?:been |being |is |was |got |getting )?(?:suspended|sacked|investigated|marched out|escorted out|walked off
      let go|dismissed|demoted|performance managed|moved sideways|struck off|under investigation)|investigation
    capability (?:meeting|process)|grievance (?:meeting|hearing)|gone on gardening leave|gardening leave
    exit interview|(?:leaked|internal|all[- ]staff|confidential) (?:memo|e-?mail|document|report|message
      letter|minutes|whatsapp|chat|call)|sent all staff|word for word
    screen ?shots?(?: in| below| of| from| attached)?|see (?:pic|photo|attached|below)
    i can (?:exclusively|finally) (?:say|reveal|tell)|can finally say|what really (?:goes|went) on
    before (?:it'?s|she|he|they) (?:announced|deletes?|public)|not (?:public|announced|official) yet
    (?:near[- ]miss|never event|serious incident|si report)|redeploy(?:ed|ment)|redundan(?:t|cy|cies)
    restructur\w+|closing (?:our|us)\b|being merged|staff turnover|rumou?r (?:is|has it)|word is
    heard (?:that )?(?:they|the trust|our)|popcorn|tea is|spill(?:ing)? the tea|the goss(?:ip)?|ding dong)\b
  ☕️ | 🍿 | 🫣
`);

/** Said straight out. */
const STRAIGHT = near(
  wordings`
    (?:my|our|a|one of (?:my|our)|the) (?:mate at work|work mate|colleague|crewmate|manager|boss|team lead\w*
      consultant|matron|director|band \d|co-?worker|nurse|doctor|physio|supervisor|mentor|educator|head of \w+)
    been|i'?ve been|i'?m|getting|got
  `,
  `${oneOf`
    suspended | sacked | dismissed | investigated | disciplined | struck off | under investigation
    on a disciplinary | on a final warning | marched (?:out|off) | escorted (?:out|off)
  `}(?: from work| at work| pending| for| today| by)?`,
  4,
);
const SHOWN = near(
  "here'?s|this is|look at|check out|read|posting|sharing|screenshot(?:s)? of|photo of|just got|got",
  String.raw`(?:e-?mail|memo|letter|message|text|whatsapp)(?: \w+){0,3} (?:from |by )?(?:our|my|the) ${oneOf`
    director | manager | chief exec\w* | boss | trust | matron | head | hr | management | team lead\w*
  `}(?:(?: \w+){0,2} (?:sent|wrote|put|emailed)| (?:below|here|attached))`,
  4,
);

/** Published already, teaching, jobs, made up. */
const OTHERWISE = phrases`
  published | website | in the (?:papers|news) | reading group | webinar | training | course | guidance
  raise a concern | learn(?:ing|ed|t)? from | inquiry | report is out | press release | applications
  we'?re recruiting | procedure changed | thanked | fictional | consultation | nicely | novel
`;

export default defineRule({
  title: 'Internal affairs told in public',
  level: 'medium',
  what: 'This may tell of something from inside work: an investigation, a dismissal, a staff message or an incident.',
  why: 'It may be confidential, it may be about a colleague, and it may harm trust in the service.',
  instead:
    'Leave it inside work. If it troubles you, use your manager, union or Freedom to Speak Up guardian.',
  notWhen: 'The organisation has published it, or it is your own news, told with care.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      sure: 3.5,
      unless: OTHERWISE,
      cues: [
        { weight: 3, core: true, words: STRAIGHT },
        { weight: 3.5, core: true, words: SHOWN },
        AT_HOME,
        MEANS_WELL,
        { weight: 2, core: true, words: INSIDE },
        { weight: 1, words: atWork('leadership', 'manager', 'employer', 'colleague'), silent: true },
        { weight: 1, words: HIDING },
        { weight: 0.5, words: atWork('team', 'regulator'), silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
        { weight: 0.5, words: SARCASM, silent: true },
      ],
    }),
  flags: [
    '⟦My manager has been suspended and nobody will say why 🍿⟧',
    '⟦Screenshot of the all-staff email from our director below⟧, read it and weep',
    'Guess whose ⟦team lead is under investigation⟧. You didn’t hear it from me',
    '⟦Here’s the letter our head sent about biscuits, word for word⟧, before she deletes it',
    '⟦Our band 7 got marched out at lunch lol⟧',
    'A ⟦never event in our theatres and the matron says keep it quiet⟧',
  ],
  passes: [
    'Our reading group took a published hearing this month, sobering',
    'I reported a near miss, the procedure changed and I was thanked',
    'The inspection report is out, link below, and we have work to do',
    'Screenshot of my new high score',
    'Webinar for managers on how to run a fair investigation',
    'My exit interview was kind and I will miss them all',
    'The rumour is true: we are having twins',
  ],
});
