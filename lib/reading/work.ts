import type { Core } from './core.ts';
import type { Span } from './span.ts';
import { phrases } from './wording.ts';

/** What a mention of work is about. */
export type WorkKind =
  | 'employer' // the trust, the council, our place, head office's firm
  | 'leadership' // management, them upstairs, HR, control, procurement
  | 'manager' // one person in charge of the writer: boss, matron, practice educator
  | 'colleague' // people who work alongside: crewmate, the consultants, band 5s, the day team
  | 'team' // the writer's own group or base: our lot, the dept, the station
  | 'regulator' // HCPC, Social Work England, the inspectors, a fitness to practise case
  | 'running' // how the place is run: rota, appraisal, e-learning, incident form, staff survey
  | 'task' // what the writer is paid to do: notes, clinic, visits, a list, reports
  | 'shift' // being at work now or lately: on nights, between patients, in the crew room
  | 'soon'; // going on duty soon: back on at 6, early start, first list tomorrow

/** A mention of work. */
export interface WorkMention extends Span {
  readonly kind: WorkKind;
  /** Said to be the writer's own: my, our, this, us. */
  readonly own: boolean;
  /** The words in plain form. */
  readonly plain: string;
}

const OWN = /^(?:my|our|this|me|us|wor|are)\b/;

/** Words as they are said across the UK and Ireland, gathered by hand from job adverts, rotas and staff rooms. */
const WORDS: readonly (readonly [WorkKind, RegExp])[] = [
  [
    'employer',
    phrases`
      (?:the|our|my|this|that|any|every|which|each|your) (?:\w+ )?(?:trust|health ?board|council|local authority
        employer|company|firm|provider|hospital|university|uni|ambulance service|agency|charity)(?:'s)?
      (?:our|this|that|the) (?:flipping |bloody |whole |entire )?(?:place|gaff|outfit|organisation|dump|shit ?show|circus)
      where (?:i|we) work | \b(?:my|our) work\b | (?:nhs )?trusts? | hse | employers?
    `,
  ],
  [
    'leadership',
    phrases`
      (?:senior |upper |middle |the |our |hospital |site |trust ){0,3}(?:management|managers
        (?<=the |senior |our |hospital )leadership|leadership team|execs?|executives?|directors?|directorate|suits
        bosses|gaffers|higher[- ]?ups|top brass|bigwigs)
      them upstairs
      (?:someone|somebody|those|them|people|folk|whoever(?:'s)?|whoever is) (?:up ?stairs
        at (?:the )?(?:top|hq|head office)
        in (?:charge|charge of|leadership|management|procurement|payroll|hr|comms|estates|control))
      the powers that be | head office | hq | h\.?r\.? | human resources | chief exec(?:utive)? | ceo | coo
      board of directors | (?:the|our) board | band (?:8|9|eight|nine)(?: ?[abcd])?(?:'?s)? | b8s | 8[abcd]s
      payroll | procurement | estates | facilities | comms(?: team)? | occ(?:upational)? health | workforce
      ig team | information governance team | rota (?:team|lady|man|coordinator|co-ordinator)
      roster(?:ing)? team
      whoever (?:does|did|makes|writes|designed|decided|signed|approved|plans|planned|runs|is running|came up)
      control | dispatch | head of (?:service|dept|department|hr|nursing|therapies|ops|operations)
      service (?:lead|manager)s? | area managers? | regional managers? | commissioners?
    `,
  ],
  [
    'manager',
    phrases`
      (?:(?:my|our|the|a|new|line|team|ward|unit|practice|clinic|service|department|operations|ops|bed|duty|rota|area
          lab|theatre|station|locality|branch|store) ){1,4}(?:manager|boss|gaffer|supervisor|superviser|lead|leader
        matron|team ?lead(?:er)?|educator|mentor|tutor|assessor|clinical lead|superintendent|principal|head
        in[- ]charge)
      matron | (?:my|our|this) (?:pe|band (?:7|6|seven)|consultant|senior|clin(?:ical)? (?:ed|educator))
      (?:team|line|ward|unit|practice|area) manager
    `,
  ],
  [
    'colleague',
    phrases`
      colleagues? | co-?workers? | work ?mates? | crew ?mates? | oppos?
      (?:my|our|the|some|another|one of (?:the|our)|half the|those|these|that|every|new|two
        three) (?:\w+ ){0,2}(?:consultants?|surgeons?|anaesthetists?|registrars?|regs?|doctors?|docs?|gps?|nurses?
        porters?|receptionists?|admin|hcas?|support workers?|carers?|physios?|ots?|paramedics?|techs?|technicians?
        radiographers?|radiologists?|odps?|bms|midwi(?:fe|ves)|social workers?|locums?|students?|trainees?|juniors?
        apprentices?|crews?|day staff|night staff|scrub team|psychologists?|dietitians?|pharmacists?|salts?|slts?
        newbies?|starters?|team mates?|teams?)
      consultants | surgeons | anaesthetists | gps | porters | locums
      band (?:2|3|4|5|6|two|three|four|five|six)(?:'?s)? | newly qualifieds? | nqps? | nqsws?
      day (?:team|staff|shift) | night (?:team|staff|shift lot) | agency (?:staff|lot|nurse|lad|girl)
      (?:in|from) (?:ed|a&e|icu|itu|aau|amu|mau|theatres|resus|haem|micro|biochem|pharmacy)
      practice educators?
    `,
  ],
  [
    'team',
    phrases`
      our lot | our (?:team|dept|department|unit|ward|station|lab|service|office|clinic|crew|bit)
      (?:this|the) (?:dept|department|unit|ward|station|office|lab|theatre|crew room|mess room|team) | at ours
      our end | theatres | station
    `,
  ],
  [
    'regulator',
    phrases`
      hcpc | hcpts | the regulators? | regulator's | social work england | swe | nmc | gmc | cqc
      care inspectorate | ofsted | inspectors? | fitness to pract(?:ice|ise) | ftp | professional standards
    `,
  ],
  [
    'running',
    phrases`
      rotas? | rosters? | off[- ]duty | shift pattern | annual leave | time back | toil | overtime | expenses
      pay ?slips? | back ?pay | appraisals? | pdrs? | supervisions? | one to ones? | 1:1s? | exit interview
      staff survey | away day | restructure | reorganisation | re-?org | redeploy(?:ment|ed)
      consultation (?:period|paper) | mandatory training | stat and mand | e-?learning | modules?
      incident forms? | datix | audits? | intranet | all[- ]staff (?:e-?mail|call|meeting) | team brief
      wellbeing | resilience | kpis? | targets | breaks? | caseloads? | short[- ]staffed | understaffed
      vacanc(?:y|ies) | on[- ]call | parking permit | lanyards? | steering group | working group
      transformation
    `,
  ],
  [
    'task',
    phrases`
      (?:case |clinical |patient |visit |session |process |my |the |their )?notes | note[- ]keeping | records?
      clinics? | visits? | (?:my|the|our|this|theatre|trauma|morning|afternoon) lists? | assessments? | reports?
      referrals? | discharge (?:summar(?:y|ies)|letters?) | handovers? | ward rounds? | case conference
      section papers | care plans? | obs | bloods | scans? | x-?rays? | samples? | specimens? | patients? | pts?
      service users? | clients? | residents | jobs? | calls? | checks? | calibration | qc
      vehicle (?:check|inspection) | vdi | swab counts? | consent forms? | home programme | sessions?
      group work
    `,
  ],
  [
    'shift',
    phrases`
      (?:on|off|between|after|during|mid|end of|start of|finished|finishing|back on|working|doing|just done
        done) (?:a |the |my |me |another |long |our |this ){0,3}(?:shifts?|nights?|lates?|earl(?:y|ies)|days
        long days?|duty|call|standby|placement|clinics?|patients?|pts?|jobs?|cases|lists?|visits?|ward rounds?
        handovers?|runs?|break|admin time|work)
      in (?:the )?(?:crew ?room|mess ?room|staff ?room|sluice|control room|on[- ]call room|coffee room|plaster room
        dark room|scrub|resus|recovery|reading room|stationery cupboard|linen cupboard|cab|truck|rig|ambulance)
      at (?:my|the) (?:desk|bench|station|workstation)
      on (?:the )?(?:truck|road|ward|bench|wards|unit|car|rrv|desk) | at work | in work
      in (?:clinic|theatre|surgery|the lab|the dept|the department|the office|the shop|the booth) | clinic's
      theatre'?s | (?:my|our|the) (?:list|clinic|caseload) (?:is|was)
      (?:12|13|twelve|thirteen)[- ]?(?:hour|hr)s? shift | working from home | wfh | scrubbed(?: (?:in|up|for))?
      gloved up | (?:outside|waiting at) (?:ed|a&e|hospital)
    `,
  ],
  [
    'soon',
    phrases`
      (?:back )?(?:on|in|at it|in work|at work|on shift|on duty|on the (?:truck|road|ward)|start(?:ing)?|scrubbing
        driving|clinic|list|picked up) (?:again )?(?:at|for|from) (?:0?[4-9]|10|half (?:five|six|seven|eight|5|6|7|8)
        five|six|seven|eight|nine|[4-9]\.?[0-5]\d|0[4-9]:?\d\d)(?:[:.]?\d\d)?(?: ?am)?
      (?:0?[4-8][:.]?(?:00|15|30|45)|0?[4-8] ?am|six|seven|half (?:five|six|seven)|early|early doors) (?:start|starts
        on the truck|list|clinic|theatre|handover|shift|on the road)
      (?:(?:got|have|on|in|it's|i'm) )?(?:an? )?(?:early|earl(?:y|ies)|long day|day shift|late|night shift|shift
        clinic|list|theatre|work|placement|trauma list) (?:tomorrow|tmrw|tmro|tomoz|the morn|in the morning|later
        at (?:6|7|8|six|seven|eight)|in (?:an|two|three|four|five|six|a few|\d) hours?)
      first (?:day|shift|case|patient|pt|client|visit|list|on the list|one's|one|appointment
        appt)(?:'s)?(?: \w+){0,3} (?:tomorrow|tmrw|tmro|tomoz|in \w+ (?:minutes|mins|hours?)
        at (?:6|7|8|9|six|seven|eight|nine|\d{3,4})|is|at)
      (?:back|up|alarm|list) (?:on |in |for work |set )?(?:at|for) (?:[4-7]|five|six|half (?:four|five|six)|0?[4-7][:.]?[0-5]\d)
      on (?:days|nights|earlies|shift|call|duty|the truck|the road|early) (?:tomorrow|tmrw|tmro|tomoz|tonight|the morn|later|at|from)
    `,
  ],
];

/** Words that look like work and are not: control of the body, a trust in people, a list of songs. */
const NOT_WORK = phrases`
  (?:birth|pest|remote|weight|pain|self|infection|blood sugar|tic|motor|portion|crowd|passport|out of|under|in|lost
    losing|lose|gain|take|have|of|quality|symptom|head|postural|bladder|trunk|core|diabetes) control
  national trust | wildlife trust | the trust (?:that|between|of)
  (?:build|lose|earn|gain|break|keep|your|their|mutual|public|in) trust | play ?list | wish ?list
  shopping list | price list | to[- ]do list | reading list
`;

/** Every mention of work in a draft, in the order of the words. Where two kinds share words, both are given. Pure. */
export function workOf(core: Core): WorkMention[] {
  const not = core.match(NOT_WORK);
  const mentions: WorkMention[] = [];
  for (const [kind, words] of WORDS) {
    for (const { start, end, plain } of core.match(words)) {
      if (not.some((other) => other.start < end && start < other.end)) continue;
      mentions.push({ start, end, kind, plain, own: OWN.test(plain) });
    }
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}
