import { oneOf, pattern, wordings } from '../../wording.ts';

/**
 * Hospitals, wards, homes, schools and surgeries, by how they are named. Patterns for the plain draft. `X` stands for
 * a word that must begin with a capital as typed, for 'care home' alone names nothing.
 */

/** A kind of building or service that follows a name. */
const KIND = wordings`
  general hospital|community hospital|memorial hospital|cottage hospital|district hospital|royal infirmary
  royal hospital|university hospital|general infirmary|general|hospital|infirmary|hospice|health centre
  medical centre|medical practice|family practice|group practice|surgery|walk-in centre|clinic|birth centre
  care home|nursing home|care centre|residential home|rest home|day centre|resource centre|primary school
  infant school|junior school|primary|infants|high school|secondary school|grammar school|special school|high
  academy|nursery|school|college|community centre|children's home|refuge|hostel|court|lodge|house|manor
  grange|ward|unit|suite|prison|leisure centre|sports centre|parkrun
`;

/** Words that stand before a kind of building without naming one: 'the General' is known here, 'a care home' is not. */
const NO_NAME = wordings`
  (?!(?:the|a|an|my|our|your|his|her|their|this|that|any|every|each|no|in|at|on|to|of|from|for|and|or|nhs|local|new
      old|last|next|first|second|private|big|small|whole|same|another|other|nearest|some|most|busy|acute|main|social
      mental|general|primary|secondary|special|public|free|full|child|day|open|closed|court|care|nursing|high|night
      good|great|annual|gp|vet|dental|fracture|balance|pain|hand|foot|diabetic|vaccine|flu|drop-in|group|student|uni
      field|treatment|waiting|medical|surgical|stroke|trauma|rehab|elderly|dementia|assessment|intensive|critical
      royal college|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|january|february|march
      april|may|june|july|august|september|october|november|december|morning|afternoon|evening|we|i|you|he|she|they
      it|is|was|has|had|so|very|too|not|with|when|where|after|before|during|over|covid|winter|summer|spring|busy
      quiet|nursery|sixth|trust|boarding|cath|sleep|voice|speech|hearing|eye|leg|wound|memory|falls|limb|podiatry
      physio|imaging|mobile|beauty|skin|body|nail|coffee|full|fun)\b)
`;

/** A hospital, home, school, surgery by name and kind; group 1 is the name, which must be typed with a capital. */
export const NAMED_FACILITY = new RegExp(
  `\\b(${NO_NAME}[a-z][a-z'-]+(?: ${NO_NAME}[a-z][a-z'-]+)?)(?:'s)? (?:${KIND})\\b`,
);

/** Facilities that any spelling gives away. */
export const SURE_FACILITY = [
  // Wards and theatres with a number or a letter.
  /\bward ?(?:\d{1,3}[a-f]?|[a-f]\d{0,2})\b/,
  /\b(?:theatre|theatres|resus|cubicle) \d{1,2}\b/,
  // 'the General', 'the Royal', 'the Infirmary': the local name for a hospital.
  pattern(wordings`
    \bthe (?:royal(?: (?:infirmary|london|free|berks|berkshire|victoria|devon|gwent|derby|surrey|marsden|bolton
          preston|blackburn|oldham|stoke|liverpool|cornwall|glamorgan|national|hallamshire|brompton|papworth|united
          sussex|alex|alexandra|lancaster|sunderland|shrewsbury|bournemouth))?|infirmary|hallamshire|marsden|christie
      brompton|maudsley|radcliffe|churchill|nuffield|conquest
      cumberland infirmary)\b(?! (?:college|society|family|mail|navy|wedding|baby|marines|air|academy|british|charter
        box|ascot|variety|statistical|pharmaceutical|albert|mile|we|visit|standard))
  `),
  /\b(?:royal|queen|prince|princess|king) (?:[a-z]+ ){0,2}(?:hospital|infirmary|general|hospice)\b/,
  /\bst\.? [a-z]+(?:'s|s)?(?: (?:hospital|hospice|primary|school|ward|house|infirmary|court|lodge|nursing home|care home))\b/,
  // Hospitals that people call by one word or by letters.
  pattern(wordings`
    \b(?:addenbrookes|addenbrooke's|alder hey|arrowe park|barts|bart's|bronglais|broadmoor|rampton|clatterbridge
      craigavon area|altnagelvin|derriford|frimley park|gartnavel|glan clwyd|glangwili|gosh|great ormond street
      harefield|heartlands hospital|jessops|jessop's|jimmy's|moorfields|monklands|morriston|ninewells|northwick park
      papworth|pinderfields|raigmore|salford royal|stepping hill|stoke mandeville|treliske|whipps cross|withybush
      wythenshawe hospital|yorkhill|ysbyty [a-z]+)\b
  `),
  pattern(wordings`
    \bthe (?:rvi|qmc|lgi|bri|dri|gri|rie|rah|jr|uhw|ruh|hri|bch|qeh|qe|queu?h|rlh|rd&e|lri|ldh|ngh|pgh|nnuh|jpuh|mft
      uch|uclh|rvh|ulster|mater)\b
  `),
  /\b(?:a ?& ?e|a and e|ed|icu|itu|nicu|labour ward|maternity) (?:at|in) (?:the )?[a-z]+\b/,
] as const;

/** A street: the name (group 1) must be typed with a capital, or stand after a house number or a preposition. */
export const STREET = pattern(wordings`
  \b((?!(?:the|a|an|my|our|your|his|her|their|this|that|any|every|main|side|busy|whole|same|high|no|one|in|on|of|at
        to|up|down|off|long|old|cross|by|is|was|so|very|too|and|or|get|got|went|middle|open|dirt|single|back|out
        other|next|first|every|wrong|right|hard|only|each|all|from|some
        another)\b)[a-z][a-z'-]+(?: (?!(?:the|a|on|in|at|of|to|and|is|was)\b)[a-z][a-z'-]+)?) (?:road|rd|street
    avenue|ave|lane|close|crescent|cres|drive|terrace|grove|gardens|mews|row|court|place|way|hill|square|walk|parade
    villas|rise|bank|gate|wynd|brae|vennel|st)\b(?!')
`);

/** Streets of story, sport and news, where nobody's neighbour lives. */
export const NO_STREET = pattern(
  '^',
  oneOf`
    harley | coronation | sesame | downing | wall | fleet | oxford | bond | regent | carnaby | ramsay | privet
    albert | abbey | high | main | sea | memory | penny | fast | career | home | family | free | test | whale
    hard | easy | milky | some | half | long | two | three | old | new | quality | birmingham new | liverpool
    waterloo
  `,
  ' ',
);
