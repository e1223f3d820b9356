import { type FrameReader, type FrameSpan, whole } from './frame.ts';
import { PARTICULAR } from './particular.ts';

const MANY =
  '(?:people|folk|folks|patients|clients|service ?users|residents|children|kids|babies|toddlers|teenagers|young people|adults|men|women|ladies|parents|carers|families|relatives|survivors|those|humans|users|individuals|runners|older people|the elderly|girls|boys|mums|dads|students|staff|colleagues|clinicians|nurses|physios|paramedics|professionals)';

/** Words of a kind of people, and of advice to whoever reads. */
const KIND = new RegExp(
  [
    `\\b(?:most|many|some|all|any|few|lots of|a lot of|plenty of|every|each|no|both|other|for|helps?|with|of|our|your|older|younger|so many|half of|millions of|thousands of|hundreds of) (?:[a-z-]+ ){0,2}${MANY}\\b`,
    `\\b${MANY} (?:who|with|living with|over|under|aged|can|could|may|might|should|shouldn't|need|deserve|often|usually|sometimes|tend|are|aren't|have|want|don't|do|get|think|ask|assume|say|like|feel|forget|find|struggle|benefit)\\b`,
    '\\b(?:every(?:one|body)|any(?:one|body)|no[- ]?one|nobody|some(?:one|body)|whoever|those of us|some of us|most of us|all of us|the public|society|humans|human beings|humankind) (?:who|with|can|could|may|might|should|needs?|deserves?|is|are|has|have|gets?|wants?|knows?|living)\\b',
    "\\b(?:if|when|whenever|once|before|unless|should) (?:you|your|anyone|someone|somebody|people|a (?:patient|person|child|client|loved one|relative|friend|service user)|patients|they're|their)\\b",
    "\\byou(?:'re| are|r)? (?:can|could|may|might|should|shouldn't|must|needn't|don't need|don't have to|will find|'ll find|never know|have the right|are entitled|deserve|aren't alone|are not alone|should)\\b",
    '\\b(?:ask|speak to|talk to|see|contact|ring|call|tell|check with|book with|visit) (?:your|a|an|any|the|their|his or her) (?:own |local |nearest )?(?:gp|pharmacist|practice nurse|doctor|dentist|optician|physio(?:therapist)?|podiatrist|dietitian|audiologist|orthoptist|midwife|health visitor|diabetes team|team|clinic|nurse|professional|specialist|111|999|paramedic|social worker)\\b',
    "\\b(?:top tips?|tip:|tips? (?:for|of|from|on)|did you know|fun fact|fact:|reminder|psa|public service|remember to|don't forget to|make sure (?:you|to)|good to know|rule of thumb|in general|generally|typically|usually|as a rule|on the whole|often|tends? to|by definition|commonly|is common|are common|normally|signs? (?:of|and symptoms)|symptoms (?:of|include)|how to|what (?:is|are|does) (?:a|an|the)?|why (?:do|does|we)|call 999|ring 999|dial 999|nhs 111|ring 111|act fast|know the signs)\\b",
    '\\b(?:a|an|every|each|no|the average|any) (?:patient|person|service user|client|child|baby|human|adult|body|carer|parent|family) (?:who|with|can|could|may|might|should|needs?|deserves?|is never|is not|is more|has a right|must|will)\\b',
    '\\b(?:older|disabled|deaf|autistic|diabetic|blind|young|vulnerable|homeless|sick|dying|bereaved|new|first[- ]time) (?:people|adults|folk|mums|parents|children|patients)\\b',
  ].join('|'),
);

/** A day and somebody met on it: no general remark, whatever its words. */
const HAPPENED =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|last night|just now|earlier)\b[^.!?]*\b(?:he|she|his|her|him)\b|\b(?:he|she|his|her|him)\b[^.!?]*\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|last night|just now|earlier)\b/;

/** People in general, and advice to whoever reads. */
export const generalities: FrameReader = ({ sentences }) =>
  sentences
    .filter(({ plain }) => KIND.test(plain) && !PARTICULAR.test(plain) && !HAPPENED.test(plain))
    .map((sentence): FrameSpan => whole('general', sentence));
