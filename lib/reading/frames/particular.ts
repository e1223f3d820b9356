import { oneOf, wordings } from '../wording.ts';

/**
 * A particular person in care is spoken of. Frames that make a draft harmless (own family, people in general, fiction)
 * give way to it. The Reading's own `serviceUsers` says far more; frames cannot ask it, since it asks them.
 */
const WHOSE = oneOf`
  my | our | one of (?:my|our) | this | that | today's | tonight's | yesterday's | first | last | next | another
  latest | favourite | the | a | an
`;
const WHO = oneOf`
  patient | pt | client | service ?user | resident | inpatient | caller | customer | punter | tenant | detainee
  inmate | casualty | referral | admission | transfer | case
`;
const SOMEBODY = oneOf`
  lady | gent | gentleman | chap | fella | fellow | man | woman | bloke | guy | lad | lass | girl | boy | kid
  child | baby | toddler | teenager | teen | couple | family | pensioner | old dear | old boy | wee man
  wee one | wee lad | wifie | mum | mam | dad
`;
const WHERE = String.raw`(?:in|on|from|at) (?:the |my |our )?${oneOf`
  bed | bay | side ?room | room \d | cubicle | clinic | ward | resus | majors | minors | unit | icu | itu | hdu
  caseload | list | rehab | theatre | scanner | ambulance | the back of the truck | [a-z]+ ward
`}\b`;

export const PARTICULAR = new RegExp(
  [
    wordings`
      \b${WHOSE} (?!word|quote|people|book|study)(?:[a-z-]+ ){0,3}${WHO}\b(?!['s]* (?:safety|care|experience|voice
          flow|transport|group|groups|leaflet|information|participation|panel|records?|education|surveys?|stories
          study|studies|mix|load|notes|advocate|list))
    `,
    String.raw`\b${oneOf`
      one of mine
      one of (?:my|our) (?:[a-z-]+ ){0,3}(?:patients|pts|clients|residents|ladies|gents|gentlemen|lads|lasses|girls
        boys|men|women|chaps|kids|children|babies|mums|dads|carers|families|regulars|customers|(?:wee )?ones)
      (?:women|men|ladies|lads) in my (?:group|class|clinic)
      my (?:\d{1,2}(?:[:.]\d\d)?|first|last|next) ?(?:o'?clock|am|pm|appointment|appt|of the day) | bed \d{1,2}
      pt (?:is|was|has|had|told|said|came|who)
    `}\b`,
    `\\b${SOMEBODY} (?:[a-z]+ )?${WHERE}`,
    '\\b\\d{2} ?[mf]\\b|\\b\\d{1,2} ?y/?o\\b',
    wordings`
      \b\d{1,3} ?(?:yo|y/o|yrs? old|year[- ]old|-year-old)\b(?= (?:man|woman|lady|gent|boy|girl|male|female|patient
          pt|lad|who|with|came|in|today))
    `,
    wordings`
      \b(?:had|met|saw|seen|treated|discharged|assessed|visited|admitted|conveyed|attended|scanned
        x-rayed) (?:a|an|this|my|our|the) (?:[a-z-]+ ){0,3}${SOMEBODY}\b(?=[^.]*\b(?:clinic|ward|shift|today|tonight
          yesterday|this (?:morning|afternoon|week)|last night|job|who)\b)
    `,
  ].join('|'),
);
