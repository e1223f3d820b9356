import { wordings } from '../wording.ts';

/**
 * The words for people, by how sure they are to mean somebody in care. Collected from the writer's knowledge of British,
 * Scottish, Irish and Northern speech, profession by profession; for use inside patterns (joined with |).
 */

/** People in care, whoever says it. `customer` and `tenant` are only so in the mouth of a care worker. */
export const CARE_NOUN =
  'patients?|pts?|service users?|sus?|clients?|residents?|inpatients?|outpatients?|punters?';

/** Adults, and people of any age. */
export const ADULT_NOUN = wordings`
  man|woman|lady|gentleman|gent|fella|fellow|feller|chap|chappie|bloke|guy|geezer|dude|lad|lass|lassie|girl
  boy|pensioner|widow|widower|veteran|granny|grandad|grandfather|grandmother|great-gran|centenarian
  nonagenarian|octogenarian|old dear|old boy|old girl|old timer|auld yin|auld fella|biddy|newlywed|bride
  refugee|rough sleeper|homeless (?:man|guy|lad)|wifie|mannie|wummin|wumman|bodach|cailleach|boyo|bach|person
  soul|character|legend|gem|star|trooper|hero|casualty|prisoner|inmate|detainee|jogger|cyclist|biker
  motorcyclist|pedestrian|driver|walker|climber|surfer|jockey|passer-?by
`;

/** Children and the young. */
export const CHILD_NOUN = wordings`
  baby|babby|bairn|wean|wee one|wee man|wee lad|wee girl|wee boy|little one|little man|little lad|little girl
  little boy|little fella|littlun|little 'un|kid|kiddie|kiddy|child|toddler|infant|newborn|prem|premmie
  preemie|tot|nipper|teenager|teen|youngster|young person|yp|young 'un|youngun|young man|young woman
  young lady|young lad|young lass|schoolboy|schoolgirl|pupil|tween|bub|bubba|neonate|poppet|munchkin|dote
`;

/** Several people who belong together. */
export const GROUP_NOUN =
  'couple|pair|family|families|twins|triplets|siblings|brothers|sisters|newlyweds|sibling group|household|mother and baby';

/** What somebody does for a living, where it stands for the person: 'a retired postman', 'the vicar', 'an ex Wren'. */
export const TRADE_NOUN = wordings`
  farmer|vicar|priest|nun|monk|bishop|rabbi|imam|minister|organist|bell-?ringer|teacher|headteacher
  head teacher|headmaster|headmistress|lollipop (?:lady|man)|postman|postie|postmistress|milkman|baker
  butcher|florist|hairdresser|barber|taxi driver|lorry driver|bus driver|train driver|truck driver|trucker
  hgv driver|pilot|fireman|firefighter|fire officer|policeman|police officer|detective|copper|soldier|marine
  ex-?marine|paratrooper|sailor|submariner|fisherman|trawlerman|miner|pitman|steelworker|shipbuilder|welder
  scaffolder|roofer|builder|plumber|electrician|joiner|plasterer|bricklayer|gas engineer|mechanic|blacksmith
  farrier|jockey|footballer|rugby player|cricketer|boxer|wrestler|swimmer|gymnast|olympian|paralympian|dancer
  ballerina|ballet dancer|actor|actress|singer|opera singer|comedian|musician|violinist|pianist|guitarist
  trumpeter|drummer|piper|conductor|choirmaster|painter|artist|author|novelist|poet|journalist|presenter
  newsreader|weatherman|dj|mp|councillor|mayor|judge|magistrate|solicitor|barrister|accountant|banker
  librarian|dinner lady|caretaker|park ranger|gamekeeper|shepherd|crofter|beekeeper|lighthouse keeper
  lifeboatman|coxswain|land girl|wren|spitfire pilot|bomber command|codebreaker|professor|scientist|engineer
  architect|tailor|seamstress|dressmaker|cobbler|watchmaker|publican|landlord|landlady|barmaid|barman|chef
  cook|waitress|waiter|shopkeeper|market trader|window cleaner|bin man|binman|referee|ref|goalkeeper|keeper
  striker|midfielder|winger|fly half|prop|captain|coach|church warden|chorister|student|apprentice|trainee
`;

/** The family of somebody in care. */
export const RELATIVE_NOUN = wordings`
  mum|mam|mom|mammy|mummy|mother|ma|dad|da|daddy|father|parents?|nan|nana|nanna|gran|granny|grandma
  grandmother|grandad|grandfather|grandpa|grandparents?|granda|wife|husband|hubby|partner|missus|fella|fiance
  fiancee|girlfriend|boyfriend|ex|son|sons|daughter|daughters|son-in-law|daughter-in-law|sister|sisters
  brother|brothers|twin|auntie|aunt|uncle|niece|nephew|granddaughter|grandson|grandkids|grandchildren|kids
  children|baby|family|carer|next of kin|neighbour|relatives?|foster (?:mum|mam|mom|dad|carers?|parents?)
  stepdad|stepmum|widow
`;

/** Words that may stand between 'a', 'the', 'my' and the noun they belong to: any but these. */
export const NOT_ADJECTIVE = wordings`
  of|a|an|the|my|our|your|his|her|their|its|to|for|in|on|at|by|from|with|without|and|or|but|as|if|when|who
  whose|that|which|than|is|was|are|were|be|been|being|has|had|have|do|did|does|will|would|can|could|should
  not|no|he|she|they|we|i|you|it|me|him|them|us|this|these|those|some|any|every|each|all|one|another|so|there
  here|then|about|into|over|up|down|out|off|just|also|because|while|after|before|like|told|asked|said|says
  saw|see|met|got|get|gave|let|made|make|called|thank|thanks|lot|bit|number|kind|type|sort|i'm|it's|that's
  he's|she's|they're|we're|you're|i've|we've|there's|what's|who's
`;
