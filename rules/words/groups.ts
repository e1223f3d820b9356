import { wordings } from '../../lib/reading/wording.ts';

/**
 * Groups of people, as alternations: for rules about what is said of a whole group. None of these words is a problem by
 * itself. Kept in plain lower case; plurals written in.
 */

/**
 * Groups that the Equality Act's characteristics cover, or that are often looked down on: origin, faith, sex, age, body,
 * illness, money.
 */
export const PROTECTED: string = wordings`
  (?:polish|romanian|irish|welsh|scottish|english|french|german|italian|spanish|nigerian|ghanaian|somali|indian
    pakistani|bangladeshi|chinese|asian|african|caribbean|jamaican|filipino|arab|turkish|kurdish|afghan|syrian
    ukrainian|albanian|bulgarian|lithuanian|muslim|jewish|sikh|hindu|buddhist|catholic|protestant|gypsy|traveller
    roma|gay|lesbian|bisexual|trans|queer|disabled|deaf|blind|autistic|black|white
    brown) (?:people|folks?|families|women|men|lads|girls|patients|mums|kids|lot)|foreigners|immigrants
  migrants|asylum seekers|refugees|illegals|overseas (?:nurses|doctors|staff|lot|patients)|muslims|jews
  catholics|protestants|hindus|sikhs|jehovah'?s witnesses|poles|romanians|bulgarians|albanians|lithuanians
  eastern europeans|somalis|nigerians|africans|pakistanis|indians|bangladeshis|asians
  asian (?:families|women|men|lads|patients)|black (?:women|men|people|lads|patients)
  white (?:women|men|people)|blacks|arabs|turks|chinese people|filipinos|gypsies|travellers
  gypsy (?:families|women|men)|traveller (?:families|women|men)|romas?
  (?:the )?(?:welsh|irish|english|scots|scottish|french|germans?|italians?|spanish|americans)|jocks|taffs
  scousers|brummies|geordies|mackems|essex (?:girls|boys)|women|wimmin
  female (?:surgeons?|drivers?|doctors?|bosses|managers?)|women (?:drivers|surgeons|bosses|paramedics)|men
  blokes|fellas|husbands|old (?:people|folk|dears|dear|men|women|uns?)|the (?:old|elderly|oldies)|pensioners
  oaps|boomers|over[- ]\d0s|gay (?:men|lads|people)|gays|lesbians|trans (?:people|women|men|kids|lot)
  transgenders|disabled people|the disabled|wheelchair users|deaf people|autistic (?:people|kids)|autistics
  bipolars?|schizophrenics|borderlines|bpds?|anorexics|addicts|alcoholics|drug users|druggies|drinkers
  smokers|fat (?:people|women|men|patients|folk|lads|kids|families)|(?:the )?obese|bariatrics?
  bariatric patients|big (?:people|girls|lads)|poor people|the poor|the unemployed
  people on (?:benefits|the dole|the sick|universal credit|pip)|benefits? (?:claimants|families|mums|lot)
  claimants|single (?:mums|mothers)|teen(?:age)? (?:mums|mothers)|homeless (?:people|lot)|rough sleepers
  beggars|working[- ]class (?:families|people)|council estate (?:families|mums|kids)|travelling community
`;

/** Service users and relatives as a class. */
export const CARED_FOR: string = wordings`
  patients|pts|service users|clients|customers|punters|callers|relatives|families|parents|mums|mams|moms
  mothers|dads|fathers|visitors|carers|teenagers|kids|students|people in this (?:town|city|area|village)
  this (?:town|estate|city|village|caseload)
`;

/** Professions and trades as a class. */
export const TRADES: string = wordings`
  gps|general practitioners|doctors|drs|consultants|surgeons|anaesthetists|registrars|junior doctors|juniors
  medics|psychiatrists|radiologists|nurses|midwives|hcas|healthcare assistants|health visitors|physios
  physiotherapists|paramedics|emts|ambulance crews|crews|dispatchers|call handlers|ots
  occupational therapists|slts|salts|dietitians|dieticians|nutritionists|podiatrists|chiropodists
  radiographers|audiologists|orthoptists|opticians|optometrists|odps|biomeds|scientists|phlebs|phlebotomists
  psychologists|counsellors|therapists|social workers|pharmacists|dentists|chiropractors|chiros|osteopaths
  homeopaths|naturopaths|influencers|personal trainers|pts|pas|physician associates|noctors|managers
  management|teachers|head ?teachers|solicitors|barristers|lawyers|judges|police|coppers|receptionists
  porters|students|band 5s|newly qualifieds|nqps|locums|agency staff|agency nurses|bank staff|gen ?z
  millennials|kids (?:these days|nowadays)|ministers|mps|politicians|tories|councillors|regulators?|assessors
  agency
`;
