import { near } from '../../lib/reading/near.ts';
import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH, UNCAUGHT } from '../words/conduct.ts';
import { MEANS_WELL } from '../words/goodwill.ts';

/** Money that is claimed, charged, or kept from the taxman. */
const CLAIM = pattern(oneOf`
  \b(?:mileage|miles|timesheets?|time sheets?|expenses|overtime|claim(?:ed|ing|s)?|invoices?|receipts?|blue badges?
    disabled (?:bay|badge|parking)|(?:enhanced|higher|full) rate|pip|dla|attendance allowance|universal credit|uc
    carer's allowance|housing benefit|council tax|single person discount|tv licen[cs]e|taxman|tax man|hmrc|the tax
    the till|cash|insurers?|insurance|care fees|savings|points|tribunal|assessor|form|student discount|bursary
    student loan|staff discount|sick pay|payroll)\b
  £\d
`);

/** Ways of bending it. */
const BENDING = phrases`
  creative (?:writing|with|accounting) | works? of fiction | by way of | the (?:scenic|long|pretty) route
  round(?:ed|ing)? (?:it |them )?up | padded | pad (?:it|them) out
  add(?:ed|ing)? (?:on )?(?:a few|an extra|some extra|half an hour|an hour) | charged (?:it )?(?:as|twice|them)
  (?:write|wrote|put|book|booked|bill|billed|code|coded|charge|charged) (?:\w+ ){0,5}(?:up as|down as
    as (?:physio\w*|a (?:full|visit|new|home)|work|business|two|clinical|urgent))
  never (?:troubled|saw|reached|went near|went through)
  (?:cash in hand|cash is king|no invoice|no receipts?|no vat)
  it's all in the (?:wording|way you)
  (?:say|tell them|tell 'em|put|put down|write|act) (?:\w+ ){0,3}(?:you can't|you cannot|can't|20 met\w+|max|metres
    never|worse than|your worst|even if|like it's your worst)
  even if you can | tick (?:the |every |all the )?\w* ?(?:can't|box|worst) | still on the
  (?:sister|brother|mum|mam|nan|dad|gran|granny|patient|late \w+|nana)'s (?:blue )?badge
  (?:wasn't|weren't) (?:even )?(?:there|in|working) | while (?:i was )?(?:asleep|at home|on leave|on holiday)
  paid twice | double (?:bubble|dipping|paid) | fuel card
  on (?:the trust'?s|work'?s|the council'?s|the company'?s|expenses)
  clock(?:ed|ing)? (?:on|in|off|out) (?:for|then|and|at) | swip(?:e|ed) (?:in|out) (?:for|then|and)
  sign(?:ed)? (?:me|us) in
  claim(?:ed|ing)? (?:for )?(?:the lot|lunch|anyway|both|twice|the full|every)
  call(?:ed)? it (?:work|travel|training|research|cpd|a visit)
  (?:ghost|phantom) (?:visit|shift|patient|miles)\w* | on the dash
`;

const CLAIMED_MORE = near(
  'claim(?:ed|ing)?|put (?:in|down) for|billed|charged|invoiced',
  `${oneOf`
    did | drove | worked | was | actually did | only did | did about | really
  `} (?:about |only |maybe |half |actually )?${oneOf`
    \d+ | half | ten | twenty | thirty | forty | fifty | none | two | three | one
  `}`,
  6,
);
const CLOCKED = pattern(oneOf`
  \b(?:clock(?:ed|ing)?|swip(?:ed|ing)|sign(?:ed|ing)?
    log(?:ged|ging)?) (?:my (?:mate|crewmate|friend|colleague|sister)|him|her|each other|them|us|me) (?:in|out)\b
  \btold (?:the )?(?:insurance|insurers|council|hmrc|tax|dwp|jobcentre|police|payroll)(?: \w+){0,2} (?:it was
    i was|i'?m|we were|that|she|he|they)\b
`);

/** Help with honest claims; raffles and gifts to charity; warnings of fraud. */
const OTHERWISE = phrases`
  citizens advice | gov\.uk | owed | entitled | keep a log | honest(?:ly)? (?:describe|say) | turn2us | age uk
  please don'?t | charity | raffle | fundrais\w+ | donat\w+ | bake sale | cash prize | scam
  fraud (?:is|awareness) | beware
`;

export default defineRule({
  title: 'Bending claims, expenses or tax',
  level: 'high',
  what: 'This could read as claiming money, miles, hours, benefits or a permit that are not due, or helping somebody do so.',
  why: 'Dishonesty about money, on or off duty, is among the things that most harm trust.',
  instead:
    'Leave it out. For real questions about a claim, point to the form’s own guidance or an advice service.',
  notWhen: 'You explain honestly how to claim what is due, or write about the rules.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      sure: 3,
      unless: OTHERWISE,
      cues: [
        { weight: 3, core: true, words: CLAIMED_MORE },
        { weight: 3, core: true, words: CLOCKED },
        MEANS_WELL,
        { weight: 2, core: true, words: BENDING },
        { weight: 1, words: CLAIM, silent: true },
        { weight: 1, words: HIDING, silent: true },
        { weight: 0.5, words: UNCAUGHT, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Mileage claim in, rounded up⟧ via the coast road 😉',
    'Insoles ⟦£30, cash in hand, no receipt⟧',
    'Used my ⟦nan’s blue badge outside the gym, nobody noticed⟧',
    'For ⟦PIP just put you can’t walk, even if you can⟧ on a good day',
    'Timesheet says I was there till six. I ⟦wasn’t there⟧ after two',
    'we ⟦write them all up as rehab so the insurer⟧ pays up',
  ],
  passes: [
    'Keep a log of your mileage and claim what you are owed',
    'PIP form hard going? Citizens Advice helps for free',
    'Cash prize for the best cake, raffle after',
    'Took the scenic route home from work, all sea',
    'My timesheet is late again, sorry payroll',
    '£40 for an assessment, card or cash, receipt given',
    'Say how it is on a bad day and on a good day, honestly describe both on the form',
  ],
});
