import { oneOf, pattern, wordings } from '../wording.ts';
import { type FrameReader, type FrameSpan, whole } from './frame.ts';
import { PARTICULAR } from './particular.ts';

const MANY = oneOf`
  people | folk | folks | patients | clients | service ?users | residents | children | kids | babies | toddlers
  teenagers | young people | adults | men | women | ladies | parents | carers | families | relatives | survivors
  those | humans | users | individuals | runners | older people | the elderly | girls | boys | mums | dads
  students | staff | colleagues | clinicians | nurses | physios | paramedics | professionals
`;

/** Words of a kind of people, and of advice to whoever reads. */
const KIND = new RegExp(
  [
    wordings`
      \b(?:most|many|some|all|any|few|lots of|a lot of|plenty of|every|each|no|both|older|younger|so many|half of
        millions of|thousands of
        hundreds of) (?:(?!the |my |our )[a-z-]+ ){0,2}(?!those\b|family\b)${MANY}\b(?! (?:of (?:us|mine|you)|in theatre
          on (?:my|our|the) ))
    `,
    wordings`
      \b${MANY} (?:who|with|living with|over|under|aged|can|could|may|might|should|shouldn't|need|deserve|often
        usually|sometimes|tend|are|aren't|have|want|don't|do|get|think|ask|assume|say|like|feel|forget|find|struggle
        benefit)\b
    `,
    wordings`
      \b(?:every(?:one|body)|any(?:one|body)|no[- ]?one|nobody|those of us|some of us|most of us|the public|society
        humans|human beings|humankind) (?:who(?! had)|with|can|could|may|might|should|needs?|deserves?|are|have|gets?
        wants?|living)\b
      \bsome(?:one|body) (?:can|could|may|might|should|needs to|you (?:know|love|care))\b
    `,
    String.raw`\b(?:if|when|whenever|before|unless|should) ${oneOf`
      you (?:have|get|feel|notice|need|want|suffer|experience|think|spot|live with|care for|work|wear|use|smoke|drink
        take|struggle|find|can't|can|don't|run|do|fall|cough|lose|eat|come to|live|love|care|qualify|sit|stand|lift
        walk|sleep|hear|wake|start|stop|fast|book|cannot|haven't
        aren't)\b(?! (?:him|her|them|me|the (?:lad|man|woman|lady|one)))
      you're (?:struggling|worried|feeling|over|under|pregnant|unsure|not|having|concerned|a |an |new|living|caring
        waiting|on (?!my|the one)|using|taking|interested|thinking|looking|diabetic|at risk|able)
      you've (?:got|been|had|noticed|ever|lost|fallen|never)
      your (?:child|baby|little one|gp|hearing|foot|feet|back|knee|hip|mum|dad|nan|loved one|relative|partner|toddler
        pain|symptoms|shoes|wheelchair|practice|employer|manager)
      anyone | someone | somebody | people
      a (?:patient|person|child|client|loved one|relative|friend|service user) | patients
    `}\b`,
    String.raw`\byou(?:'re| are)? ${oneOf`
      may | might | should | shouldn't | must | needn't | don't need | don't have to | have the right
      are entitled | deserve | aren't alone | are not alone | should
    `}\b`,
    String.raw`\b${oneOf`
      ask | speak to | talk to | see | contact | ring | call | tell | check with | book with | visit
    `} (?:your|a|an|any|their|his or her) (?:own |local |nearest )?${oneOf`
      gp | pharmacist | practice nurse | doctor | dentist | optician | physio(?:therapist)? | podiatrist
      dietitian | audiologist | orthoptist | midwife | health visitor | diabetes team | team | clinic | nurse
      professional | specialist | 111 | 999 | paramedic | social worker
    `}\b`,
    String.raw`\b${oneOf`
      top tips? | tip: | tips? (?:for|of|from|on) | did you know | fun fact | fact: | reminder | psa
      public service | remember to | don't forget to | make sure (?:you|to) | good to know | rule of thumb
      in general | generally | typically | usually | as a rule | on the whole | often | tends? to
      by definition | commonly | is common | are common | normally | signs? (?:of|and symptoms)
      symptoms (?:of|include) | how to | what (?:is|are|does) (?:a|an|the)? | why (?:do|does|we) | call 999
      ring 999 | dial 999 | nhs 111 | ring 111 | act fast | know the signs
    `}\b`,
    wordings`
      \b(?:every|each|no|the average|any) (?:patient|person|service user|client|child|baby|human|adult|body|carer
        parent|family) (?:who|with)\b
      \b(?:a|an|every|each|no|the average|any) (?:patient|person|service user|client|child|baby|human|adult|body
        carer|parent|family) (?:can|could|may|might|should|needs?|deserves?|is never|is not|is more|has a right|must
        will)\b
    `,
    String.raw`\b${oneOf`
      older | disabled | deaf | autistic | diabetic | blind | young | vulnerable | homeless | sick | dying
      bereaved | new | first[- ]time
    `} (?:people|adults|folk|mums|parents|children|patients)\b`,
  ].join('|'),
);

/** A day and somebody met on it: no general remark, whatever its words. */
const HAPPENED = pattern(oneOf`
  \b(?:today|tonight|yesterday|the day|this (?:morning|afternoon|evening|week)|last (?:night|week|month)|just now
    earlier|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|now|still)\b[^.!?]*\b(?:he|she|his|her|him)\b
  \b(?:he|she|his|her|him)\b[^.!?]*\b(?:today|tonight|yesterday|the day|this (?:morning|afternoon|evening|week)
    last (?:night|week|month)|just now|earlier)\b
  \b(?:rang|came|asked|told|said|went|turned) (?:in |up |up )?(?:me )?(?:today|tonight|yesterday|this morning|last night)\b
`);

/** People in general, and advice to whoever reads. */
export const generalities: FrameReader = ({ sentences, holds }) =>
  sentences
    .filter((one) => holds(one, KIND) && !holds(one, PARTICULAR) && !holds(one, HAPPENED))
    .map((sentence): FrameSpan => whole('general', sentence));
