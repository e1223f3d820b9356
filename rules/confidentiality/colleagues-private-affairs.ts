import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** A colleague, by role or by a bond of work. */
const COLLEAGUE = oneOf`
  (?:my|our|the|a|an|another|one of (?:my|our|the)|some|this) (?:\w+ ){0,2}?(?:manager|boss|supervisor|mentor
    educator|colleague|crew ?mate|band \d|team lead(?:er)?|lead|consultant|registrar|surgeon|anaesthetist|doctor
    nurse|sister|matron|hca|porter|receptionist|student|trainee|tutor|lecturer|director|ceo|chief exec|locum|physio
    ot|radiographer|paramedic|technician|psychologist|therapist|social worker|dietitian|podiatrist|odp
    work (?:bestie|wife|husband|mate)|secretary|cleaner|co-?worker)
  work (?:bestie|wife|husband|mate) | crew ?mate | colleague | (?:placement |practice )?educator
  (?:my|our) (?:lot|girls|lads|jess|dave) | one of my team
  somebody (?:at|in|on) (?:work|the team|my team|our team)
  someone (?:i work with|at work|in my team|on my team|on the ward) | works? (?:with|alongside) (?:me|us)
  on the rota | in (?:the|our|my) (?:\w+ )?(?:team|office|lab|department|dept)
`;
/** What is private: health, birth and loss, love, money, drink, discipline. */
const PRIVATE = oneOf`
  ivf | miscarri\w+ | pregnan\w+ | expecting | (?:lost|losing) the baby | throw(?:ing)? up | morning sickness
  (?:he|she|they)(?:'s| is| has|'ve)? (?:late|due|undetectable) | hiv\+? | (?:is|was|tested) positive | std | sti | cancer | chemo
  biopsy | breakdown | (?:been|is|got|was) signed off | off sick | long[- ]term sick
  off with (?:stress|her nerves|his nerves|depression|anxiety|her mental|his mental) | off again | stress leave
  depress(?:ed|ion) | suicid\w+ | overdose | rehab | aa | drink(?:ing)? (?:again|problem)
  back on the (?:drink|booze|shakes|bottle|pills) | relapsed | (?:been|was|is|got|just|her|his|a) diagnos(?:ed|is) | divorc\w+ | separat(?:ed|ing)
  split up | marriage (?:has|is|over|ended|breaking) | moved out | left (?:him|her) | husband'?s? left
  wife'?s? left | affair | sleeping with | shagging | seeing (?:the|a married) | cheat\w+ | debt | bankrupt
  payday loan | (?:at|from|to|using) (?:the|a) food ?bank | suspended | investigat(?:ed|ion) | disciplin\w+ | fitness to practise | struck off
  (?:been|being|was|is|got|gets|getting) sacked | (?:a|her|his|the|disciplinary|conduct) hearing(?! \w)
  tribunal | arrested | (?:been|was|is|got) charged | police(?! (?:officers?|staff|force|training|colleagues?|constables?)) | capability | menopause | hot flush\w*
  coming out(?! \w) | transition(?:ed|ing)(?! to) | gay | hcg | (?:her|his|your) (?:liver|kidneys?) | sperm | vasectomy | hysterectomy | endo | bereave\w+
`;
const TOLD = new RegExp(
  `\\b${COLLEAGUE}\\b[^.!?\\n]{0,70}\\b${PRIVATE}\\b|\\b${PRIVATE}\\b[^.!?\\n]{0,40}\\b${COLLEAGUE}\\b`,
);
/** Told across two sentences: somebody at work, then what is private to them, with he or she. */
const ROLE = new RegExp(`\\b${COLLEAGUE}\\b`);
const THEIRS = new RegExp(
  `\\b(?:he|she|her|his)\\b[^.!?\\n]{0,50}\\b${PRIVATE}\\b|\\b${PRIVATE}\\b[^.!?\\n]{0,30}\\b(?:he|she|her|him)\\b`,
);
const FINE = phrases`
  ran | walked | cycled | charity | can help | help you | after cancer | awareness | policy | campaign
  support(?:s|ed|ing)? (?:staff|colleagues|each other) | staff (?:with|who|deserve) | study | survey | per cent
  % | training | course | webinar | research | if (?:you|your|a|an|someone) | when a | patients? (?:with|who)
  clinic (?:for|opens) | congratulations | congrats | her own words | asked me to share
  gave (?:me )?permission | with (?:her|his|their) (?:blessing|permission|consent)
  i (?:was|am|have|had|told|lost) | my own | my (?:diagnosis|cancer|ivf|pregnancy|divorce|depression|anxiety)
  (?:government|council|trust|public)'?s consultation | published | reported | hcpts | the (?:news|guardian|bbc) | leaflet | service | ward round | referr\w+
  team (?:did|does|work) | patients? | scheme | thank(?:s| you)
`;

export default defineRule({
  title: "A colleague's private affairs",
  level: 'medium',
  what: "This may tell of a colleague's health, home life or trouble at work.",
  why: 'It was theirs to tell. A role and a team are often enough to know who it is.',
  instead: 'Leave it out, or ask the colleague first.',
  notWhen: 'The colleague told everybody, or asked you to share it.',
  find: (reading) => {
    const told = reading.match(TOLD).filter(({ sentence }) => !FINE.test(sentence.plain));
    if (told.length > 0) return told.slice(0, 1);
    return reading
      .match(THEIRS)
      .filter(({ sentence }) => {
        const before = reading.sentences[sentence.index - 1]?.plain ?? '';
        return (
          ROLE.test(before) &&
          !FINE.test(sentence.plain) &&
          !FINE.test(before) &&
          reading.serviceUsers.length < 4
        );
      })
      .slice(0, 1);
  },
  flags: [
    '⟦our band 7 is having an affair⟧ with the registrar and thinks nobody knows',
    "⟦Crewmate's wife has left him⟧ so go easy",
    '⟦My manager has been suspended⟧ and we are all pretending not to know',
    '⟦A colleague on my team has just had a miscarriage⟧ and they still put her on the duty desk',
    '⟦The new porter is back on the drink⟧, I can smell it',
    '⟦One of my team is off again⟧ with her nerves',
    'Our secretary was not herself today. ⟦She told me that she is pregnant⟧ and it is not his',
  ],
  passes: [
    "As a physio I've answered the government's consultation on rehab",
    'My supervisor will be hearing about my biscuits',
    'Our lot are collecting tins for the food bank',
    'The boss, she’s coming out to speak at the rally',
    'A consultant who diagnosed by postcode is in the book I am reading',
    'I was signed off with depression last year and I am back',
    'Our team supports colleagues through IVF: here is our policy',
    'The drink in the staff room is tea',
    'Congratulations to our manager on the baby',
    'Staff with anxiety deserve better',
    'My brother’s a police officer and I’m a paramedic. Christmas is planned by a spreadsheet',
    'Joint training with police officers and a paramedic from our station',
    'My supervisor is on annual leave',
    'My colleague ran ten miles for a cancer charity',
    'A physio can help you after cancer',
  ],
});
