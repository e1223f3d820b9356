import type { Reading } from './index.ts';
import { oneOf, pattern, phrases, wordings } from './wording.ts';

const PROFESSIONAL = oneOf`
  gp | doctor | dr | pharmacist | chemist | health visitor | hv | midwife | nurse | surgery | practice
  physio(?:therapist)? | podiatrist | optician | optometrist | orthoptist | orthotist | prosthetist | dietitian
  audiologist | dentist | consultant | surgeon | oncologist | specialist | therapist | psychologist
  social worker | team | clinic | unit | ward | department | dept | helpline | hospital | surgery | centre
  service | pals | council | 111 | 999 | a&e | 101 | samaritans | charity | whoever (?:fits|fitted|does|looks)
  someone in person | somebody in person | expert patient
`;

/** A pointer to somebody who can see the person: their GP, 111, 999, the clinic's own number. */
const POINTER = new RegExp(
  wordings`
    \b(?:ask|ring|call|see|tell|phone|contact|speak (?:to|with)|talk (?:to|it over with|with)|check (?:it )?with
      mention it to|take (?:it|that|the \w+|her|him) to|go (?:to|and see)
      get (?:it|that|them|him|her) (?:\w+ )?(?:checked|seen|looked at)(?: by)?|get yourself (?:to|seen)
      give (?:them|the \w+) a (?:ring|bell|call)|drop into|pop (?:in|in to|into|to)|via|through|one for
      book (?:in|an appointment) with|message|need|needs) (?:[\w'&]+ ){0,4}?${PROFESSIONAL}\b
    (?:${PROFESSIONAL})(?:'s)? (?:\w+ )?(?:can|will|would|may|should|has|have|gets?|knows?|who|line is|number'?s?
      helpline|could) |\b(?:dial|ring|call) (?:111|999)|\b999\b|\b111\b|self[- ]refer
    number'?s? on (?:your|the)|see (?:someone|somebody) in person|get it (?:checked|seen|looked at)
    nhs (?:page|website|site|leaflet)|nhs\.uk
  `,
);

/** A pointer turned round: no need of the GP, never mind the surgeon. */
const AGAINST = phrases`
  no need | don't | dont | wouldn't | never mind | ignore | skip | instead of | rather than
  before you (?:bother|ring|see) | not wait for | fob | forget
`;

/** 'I can't say from a photo', 'it depends', 'in general': the writer keeps to what can be said to everybody. */
const HEDGED = pattern(oneOf`
  \b(?:can'?t|cannot|couldn'?t|wouldn'?t like to|won't|don'?t|not able to|hard to|impossible to
    nobody can) (?:\w+ ){0,2}?(?:say|tell|guess|comment|advise|diagnose|assess|speak (?:about|for)|look at|know your
    give (?:you )?(?:advice|medical))
  not your (?:ot|physio|gp|doctor) | depends on | in general(?: terms)? | general rule
  most (?:folk|people|kids|children) (?:do|find|can|will) | usually | lots of (?:toddlers|kids|people)
  everyone'?s different | happy to (?:send|share) | good evidence | no evidence | research | trial
  stud(?:y|ies)\b
`);

/** Does the draft point the person to somebody who can help, and not away from them? */
export const pointsToCare = (reading: Reading): boolean =>
  reading.sentences.some(({ plain }) => POINTER.test(plain) && !AGAINST.test(plain));

/** Does the draft say that the writer cannot tell, or speak only of people in general? */
export const keepsToGeneral = (reading: Reading): boolean => reading.says(HEDGED);
