import { wordings } from '../wording.ts';

/** Who somebody is to the writer, told by the noun. Plain nouns only: names and particular service users are other parts' work. */
export type Role =
  | 'serviceUser'
  | 'relative'
  | 'colleague'
  | 'manager'
  | 'profession'
  | 'student'
  | 'official'
  | 'group'
  | 'stranger';

/** Nouns for people, by role: alternations to build patterns from. Plurals are written in. */
export const PEOPLE: Readonly<Record<Role, string>> = {
  serviceUser: wordings`
    patients?|pts?|service users?|sus|clients?|residents?|inpatients?|outpatients?|punters?|customers?
    caseload|callers?|carers?|my (?:\d+(?:[.:]\d+)?(?: ?[ap]m)?|morning|afternoon|last one|next one)
    the (?:lady|gent|fella|bloke|chap|woman|man|lad|lass|girl|boy|kid) (?:in|on) (?:bed|bay|room|cubicle)
    bed \d+
  `,
  relative: wordings`
    relatives?|famil(?:y|ies)|visitors?|parents?|mums?|mams?|mams|moms?|mothers?|dads?|fathers?|daughters?
    sons?|husbands?|wives|wife|next of kin|noks?|grand(?:ma|dad|parents?)s?|guardians?
    foster (?:mums?|dads?|carers?|parents?)
  `,
  manager: wordings`
    managers?|management|bosses|boss|gaffers?|execs?|executives?|chief exec(?:utive)?s?|ceos?|directors?
    heads? of (?:dept|department|service)|team leads?|seniors?|matrons?|bed managers?|supervisors?
    rota (?:team|coordinator|person)|hr|hq|the trust|the board|the office|8as?|band 8s?
  `,
  colleague: wordings`
    colleagues?|co-?workers?|crewmates?|crew|team ?mates?|workmates?|staff|receptionists?|porters?|cleaners?
    admin|secretar(?:y|ies)|locums?|agency|bank staff|night shift|day shift|nights|handover|deputy|sister
    charge nurse|ward clerk|whoever|somebody on|someone on|educators?|practice educators?|mentors?|lecturers?
    tutors?|module leads?
  `,
  profession: wordings`
    gps?|gp surgery|doctors?|doctor|drs?|consultants?|surgeons?|anaesthetists?|registrars?|junior doctors?
    f1s?|fy1s?|house officers?|medics|physicians?|psychiatrists?|radiologists?|nurses?|midwives|midwife|hcas?
    health visitors?|physios?|physiotherapists?|paramedics?|emts?|ecas?|ambulance crews?|dispatchers?
    call handlers?|control|ots?|occupational therapists?|slts?|dietitians?|dieticians?|nutritionists?
    podiatrists?|chiropodists?|radiographers?|audiologists?|orthoptists?|opticians?|optometrists?|odps?
    scientists?|biomeds?|phlebotomists?|phlebs?|psychologists?|counsellors?|therapists?|social workers?
    pharmacists?|dentists?|vets?|chiropractors?|chiros|osteopaths?|homeopaths?|influencers?|pts
    personal trainers?|pas|physician associates?|teachers?|head ?teachers?|the head|schools?|solicitors?
    barristers?|lawyers?|judges?|magistrates?|police|coppers?|bobbies|plod|the lab|ed|a ?& ?e|theatres?
    estates|procurement|it dep(?:t|artment)|payroll|111|the ward|wards?
  `,
  student: wordings`
    students?|trainees?|apprentices?|newly qualifieds?|nqs?|nqps?|new grads?|graduates?|undergrads?|freshers?
    first years?|third years?|band 5s?|new doctors|juniors?|gen ?z|millennials?|youngsters|cohort
  `,
  official: wordings`
    ministers?|health secretary|home secretary|secretary of state|prime minister|pm|mps?|msps?|ms
    politicians?|government|govt|westminster|stormont|holyrood|the senedd|councillors?|councils?|tories|tory
    labour|lib ?dems?|snp|reform|ukip|unions?|union reps?|hcpc|regulators?|ofsted|cqc|inspectors?|dwp
    assessors?|chancellor|president|republicans?|democrats?|liberals?|conservatives?|trump|media|journalists?
    bbc|daily mail
  `,
  group: wordings`
    people|folks?|men|women|blokes|lads|girls|lasses|boys|teenagers?|teens|kids|children|pensioners|boomers
    the (?:elderly|old|young|poor|disabled|homeless|unemployed|welsh|english|scots|scottish|irish|polish|french
      germans?|americans?|chinese|romanians?)|old (?:folk|people|dears|biddies|boys|girls)|drinkers
    smokers|addicts|drunks|junkies|immigrants|migrants|foreigners|asylum seekers|refugees|muslims|christians
    jews|hindus|sikhs|catholics|protestants|poles|romanians|bulgarians|albanians|somalis|nigerians|pakistanis
    indians|asians|blacks|whites|gypsies|travellers|romanies|gays|lesbians|trans|vegans|anti-?vaxx?ers
    drivers|cyclists|neighbours?|tenants|single mums|brummies|scousers|geordies|mackems|jocks|taffs
    southerners|northerners|londoners|everyone|everybody|nobody
  `,
  stranger: wordings`
    man|woman|bloke|fella|fellow|guy|chap|lad|lass|lassie|girl|boy|kid|person|driver|cyclist|dude|gent|lady
    couple|neighbour|ex|he|she|they|him|her|them|someone|somebody|anyone|owner|landlord|ref|referee|linesman
  `,
};

/** All nouns for people in one alternation. */
export const ANYBODY: string = Object.values(PEOPLE).join('|');
