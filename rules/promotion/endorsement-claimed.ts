import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { BODY, TITLE } from '../words/selling-titles.ts';

const APPROVED = oneOf`
  approved? | accredited | endorsed | recommended | certified | trusted | backed | recognised | recognized
  licensed | verified | sanctioned | quality[- ]marked | vetted | signed[- ]off | kitemarked | rubber[- ]stamped
`;
const CLAIM = pattern(
  String.raw`\b${oneOf`
    (?:fully |officially |now )?${BODY}[- ](?:${APPROVED}|cleared) | registered with the nhs
    ${APPROVED}[- ]by (?:the |your |my |our |local |\w+ ){0,3}(?:${BODY}|hospitals?|doctors|gps|surgeons|consultants
      physios|slts|ots|dietitians|psychologists|midwives|paramedics|clinicians|experts|universit\w+|trusts?)\b
    count(?:s)? (?:for|towards) (?:your )?(?:hcpc|registration) | used (?:by|in|across) (?:the )?nhs \w+
    (?:works?|working) to nhs standards | official (?:hcpc|nhs) \w+
    (?:the )?(?:seal|stamp|badge|mark) of approval from (?:the )?${BODY}
    (?:the )?(?:regulator|hcpc|nhs) (?:has |have |had )?(?:looked at|signed ${gap(3)}off|approves?|endorses?
      recommends?|trusts?|backs?|stands behind|certified|accredited)
    (?:dietitian|physio|doctor|gp|nurse|psychologist|podiatrist|paramedic|clinician|surgeon|consultant|ot|slt
      expert)s?[- ](?:approved|endorsed|recommended|formulated and approved)
    (?:the )?(?:same|nhs|clinical|hospital|medical) (?:as the )?(?:nhs )?(?:standard|grade)s? (?:as|so|testing|kit|course)
  `}`,
);
/** Registration used as proof: "I'm an OT so you know it's legit". */
const PROOF = pattern(
  String.raw`\b${oneOf`
    (?:hcpc[- ])?regist(?:ered|ration) | i'm an? (?:\w+ )?${TITLE} | i am an? (?:\w+ )?${TITLE}
    as an? (?:registered |qualified |hcpc[- ]registered )?${TITLE}
    (?:full time |qualified |fully medically |pro |medically )(?:trained|qualified|paramedic|odp|nurse)
    hcpc reg\w* | ${TITLE} | i work in (?:an? |the )?(?:nhs|hospital)[^.!?\n]{0,20}
  `}[,.]? ?(?:day |register |by day |by week )?(?:\w+ ){0,3}?(?:so|means|which means|,? and yes|hence)[,]? ${oneOf`
    you (?:know|can) | it'?s | it is | it has | the | you're | this | they | trust
  `}[^.!?\n]{0,30}?\b${oneOf`
    legit | trust | safe(?: hands)? | not woo | works | standard | quality | right | genuine
    the real (?:deal|thing) | what i'm (?:talking about|doing) | proper | checked | tested | good | safe | hands
    believe | know what | the best | better | approved | science | professional | regulated
  `}\b`,
);

/** Education that the HCPC does approve; plain words of registration. */
const PROPER = phrases`
  degree | msc | bsc | pre[- ]reg\w* | university | undergraduate | programme leader
  prescribing (?:course|programme) | apprenticeship | education programme | doesn't (?:approve|accredit|endorse)
  does not (?:approve|accredit|endorse) | nobody is | not (?:approved|endorsed|accredited) | no such thing
  hcpc don't | nice (?:recommended|recommends) (?:emdr|cbt|exercise|talking) | apps? library
`;

/** Those who are said to use it: with a product or a service of one's own, no other sign of a sale is needed. */
const USED_BY = pattern(
  String.raw`\b${oneOf`
    (?:as )?(?:trusted|worn|loved|endorsed|tested|swear by it|certified|chosen) (?:by|in
    on) (?:all |every |most |the |half the |top |real )*(?:nhs
      hospitals?|olympi\w+|premier league|army|military|astronauts?|celeb\w*|stars|elite \w+|pro athletes
      surgeons|consultants|royal\w*|sas|special forces|navy|footballers)\b
    as used (?:by|in|on) (?:\w+ ){0,2}(?:nhs|hospitals?|olympi\w+|premier league|army|astronauts?|celeb\w*|surgeons|sas|clinics)\b
    as (?:seen|featured|heard) (?:on|in|at) (?:the )?(?:bbc|itv|telly|tv|hospitals?|this morning|national press|daily \w+)
    (?:physio|nutritionist|dietitian|therapist|podiatrist|psychologist|osteopath|coach|\w+ist) to the (?:stars|celebs|royals
    rich)
    (?:my|our|the) (?:hcpc|registration) (?:number|reg)?(?:'s|is| is)? on the (?:box|label|tub|bottle|van)
    (?:hospital|nhs)[- ](?:trained|grade|strength|quality) (?:professionals?|hands|experts?|kit|machines?|results)
    (?:fully |officially )?(?:gmc|hcpc|cqc|fda) (?:approved|endorsed|certified|backed|recommended)
  `}`,
);

export default defineRule({
  title: 'An endorsement that may not be held',
  level: 'high',
  what: 'This could say that a regulator, the NHS or your registration vouches for what you offer.',
  why: 'The HCPC keeps a register of people. Registration does not show that a product, a course or a treatment is good, and saying so could mislead.',
  instead:
    'Consider "HCPC registered" with your profession and nothing more. Name an approval only if you can show it.',
  notWhen: 'The body really approved exactly this and you can show it, such as an HCPC-approved degree.',
  find: (reading) => {
    if (reading.says(PROPER)) return [];
    const { offering } = reading.commerce;
    const claims = reading.match(CLAIM).filter(
      ({ plain, start }) =>
        // 'everyone who trusted me' is not the World Health Organization.
        (!plain.startsWith('who') || reading.text.startsWith('WHO', start)) &&
        // Of the NHS and others it must be for something on offer; the HCPC approves no clinic, course or technique.
        (offering || reading.treatments.length > 0) &&
        !(/recommended by (?:the )?nice|nice/.test(plain) && !/approved|endorsed/.test(plain)),
    );
    const used = reading.commerce.wordy
      ? []
      : reading
          .match(USED_BY)
          .filter((found) => !claims.some((claim) => claim.start < found.end && found.start < claim.end));
    const proof = reading.match(PROOF).filter(() => offering);
    return apart([
      ...claims.map(({ start, end, plain }) => ({
        start,
        end,
        level: /hcpc|nhs|regulator|recommended by|hse|mhra/.test(plain)
          ? ('high' as const)
          : ('medium' as const),
      })),
      ...used.map(({ start, end }) => ({ start, end, level: 'medium' as const })),
      ...proof.map(({ start, end }) => ({ start, end, level: 'medium' as const })),
    ]).filter((found) => !reading.framed(found, 'negated', 'condemned', 'fictional', 'hypothetical'));
  },
  flags: [
    'Calf tape ⟦as used by Olympians⟧, well, one of them, once',
    'My mat is ⟦trusted by the army⟧ and by my mother',
    'Sign up to my ⟦HCPC approved⟧ cupping course, £95',
    'The only sleep blanket ⟦recommended by the NHS⟧, £60',
    'Our app is ⟦now NHS trusted⟧, link in bio',
    'My gut kit is ⟦dietitian approved⟧, code TUM10',
    "⟦I'm a podiatrist so you know it's legit⟧. Foot detox £40",
    'Our hearing aids are ⟦WHO approved⟧, book a fitting, £60',
    'Home sleep kit, ⟦MHRA endorsed⟧, £79 delivered',
  ],
  passes: [
    'Back in the NHS full time and closing my clinic. Thank you to everyone who trusted me with their feet',
    'The GP who recommended Pilates for my own back has booked my class again',
    'Used in moderation, the staff room biscuits are safe',
    'Seen in clinic on Tuesday and told to keep moving, thank you NHS',
    'I am an HCPC registered podiatrist. Nail care £42, book online.',
    'Our BSc is an HCPC approved programme, open day Saturday',
    'The HCPC does not approve short courses, so ask questions before you pay',
    'NICE recommends exercise for knee pain, and our class is £8',
    'Proud to work for the NHS today and every day',
    'Approved mental health professional training starts Monday',
    'The NHS turned 75 and the cake was approved by everybody',
  ],
});
