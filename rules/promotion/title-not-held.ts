import { gap, oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { TITLE } from '../words/selling-titles.ts';

/** Not there yet, by the writer's own account. */
const NOT_YET = pattern(
  String.raw`\b${oneOf`
    basically qualified
    (?:near|nearly|almost|practically|as good as|all but|not quite|soon to be|technically not|not technically
      not actually|unqualified|not yet) (?:qualified|registered|a ${TITLE})
    (?:finish|finishing|complete|completing) my (?:degree|course|training|doctorate|phd|msc)
    (?:when|once|until|till|after) i (?:graduate|qualify|register|finish|pass)
    (?:1st|2nd|3rd|first|second|third|final|4th|last)[- ]?y(?:ea)?r\b | the title's a formality
    just (?:a )?formality | assistant psychologist | (?:physio|therapy|ot|slt|podiatry|dietetic|rehab) assistant
    (?:i'm|am|still|only) (?:a |an )?(?:student|trainee|assistant) | trainee but | student but
    phd (?:hopefully|pending|soon) | doctorate (?:pending|soon|hopefully) | nearly dr | almost dr
    (?:haven't|not) (?:done|finished|got|renewed|paid) (?:my|the|it|yet)${gap(2)} | lapsed
    fell off the register | came off the register | not on the register | between registrations | struck off
    level (?:3|three|2|two|4) (?:in )?(?:massage|nutrition|sports) | weekend course
    online (?:diploma|certificate)
    (?:qualified|graduated|registered) (?:in|last) (?:august|july|june|september|month|week|summer)
    newly qualified | imposter syndrome | doesn't fit on the (?:door|sign|card) | in training (?:so|but|and)
    strictly speaking | not strictly | minus the (?:letters|title|paperwork|bit of paper)
    self[- ](?:appointed|styled|taught|titled) | nearly | viva | passed everything
    bar the (?:paperwork|letters) | without the (?:letters|title|paperwork|certificate) | as good as
    basically an? (?:\w+ )?${TITLE} | in all but name
    waiting (?:for|on) my (?:pin|number|registration|results) | registration (?:pending|in the post|to follow)
    pending | who's (?:checking|counting) | don't tell | close enough | same thing
  `}\b`,
);
/** The title, or a higher one, claimed as one's own. */
const CLAIMED = pattern(
  String.raw`\b${oneOf`
    your (?:(?:friendly|local|neighbourhood|very own|new|resident|go[- ]to) ){0,3}${TITLE}
    (?:i'm|i am|as|as your|it's|basically|call me|call myself) (?:a |an |the |your )?(?:(?:new|local|private|clinical
        consultant|senior|specialist|hcpc registered
        registered) )?(?:dr [a-z]+|doctor|${TITLE}|consultant \w+|specialist)
    hcpc[- ]registered ${TITLE}
    (?:private|mobile|freelance|consultant|specialist|advanced|chartered|registered|clinical|qualified
      final year) ${TITLE}
    a? ?specialist ${gap(1)}(?:clinician|${TITLE}|practitioner)
    consultant (?:neuro\w+|clinician|practitioner|\w+ologist) | dr [a-z]+,? (?:your|the|here)
    ${TITLE}[^.!?\n]{0,6} (?:sessions?|appointments?|clinic|home visits?|for hire|at your service|available)
    year physio | physio for hire | proper physio | (?:clinical |counselling )?psychologist in training
    infertility specialist | sports physio
  `}\b`,
);
/** Never used by registrants now, whoever writes it. */
const OBSOLETE = pattern(oneOf`
  \bstate[- ]registered (?:\w+) | \bspecialist in (?:everything|all)\b[^.!?\n]{0,20}
  \b(?:specialist|expert) in all (?:things|areas|conditions|aspects)\b
`);

const CARE_OFFERED = phrases`
  sessions? | appointments? | treat(?:ing|ment)?s? | clients? | home visits? | massage | assess\w*
  sort (?:out )?(?:your )?(?:hamstrings|backs|knees) | bad backs | injur\w+ | consultations? | anxiety | trauma
  private | clinic | open for business | taking (?:on )? | book | helping people with | rates
`;

/** Supervised, on a placement, or looking for one. */
const IN_TRAINING = phrases`
  supervis(?:ed|ion by) | student[- ]led clinic | wanted | looking for (?:a|work) | shadow
  placement (?:is|was|starts|at) | vacanc\w+ | apply | recruit\w*
`;

/** The title is taken back in the same breath, or another is meant. */
const NOT_QUITE = pattern(wordings`
  basically | minus | self | not strictly | as good as | in all but | pending | basically qualified | formality
  when i | until i | from july | doesn't fit | phd | doctorate | weekend course | who's
`);

export default defineRule({
  title: 'A title or qualification that may not be held yet',
  level: 'high',
  what: 'This could use a title or a specialism before it is held.',
  why: 'Titles such as physiotherapist or clinical psychologist are protected by law, and people rely on them when they choose care.',
  instead:
    'Say exactly what you are now: student, trainee, assistant, newly registered. Leave the protected title out until you are on the register.',
  notWhen: 'You say plainly that you are a student or trainee and offer no care under the title.',
  find: (reading) => {
    const { offering } = reading.commerce;
    const obsolete = reading
      .match(OBSOLETE)
      .filter(
        () =>
          offering &&
          !/\b(?:used to|1\d{3}|history|obsolete|no longer|retire\w*|my (?:nan|mum|gran))\b/.test(
            reading.plain,
          ),
      );
    if (obsolete[0]) return [{ start: obsolete[0].start, end: obsolete[0].end, level: 'medium' }];
    const notYet = reading.match(NOT_YET);
    if (notYet.length === 0) return [];
    const claimed = reading.match(CLAIMED);
    const joked = notYet.find(({ plain }) => NOT_QUITE.test(plain));
    const offered = offering && reading.says(CARE_OFFERED);
    const [first] = claimed.length > 0 ? claimed : notYet.filter((found) => found === joked && offered);
    if (!first || !(offered || reading.draft.kind === 'profile')) return [];
    if (reading.says(IN_TRAINING)) return [];
    return [
      {
        start: first.start,
        end: first.end,
        level: /newly|last|imposter|august|summer/.test(notYet[0]?.plain ?? '') ? 'medium' : 'high',
      },
    ];
  },
  flags: [
    '⟦Your local physio⟧ (second year, nearly there). Bad backs £20, DM me',
    'Basically qualified. ⟦Sports physio⟧ sessions in my garage, £15',
    "I'm still a trainee but ⟦call me your psychologist⟧: anxiety sessions £60, link in bio",
    '⟦Consultant psychologist⟧ (PhD hopefully next year), private sessions £90',
    '⟦State registered chiropodist⟧, home visits £35, ring me',
    'My registration has lapsed but I am still ⟦your friendly podiatrist⟧, home visits from £25',
  ],
  passes: [
    'Final year physio student looking for a placement near Hull',
    'Second year OT student here, does anybody have the reading list',
    'HCPC registered physiotherapist, back pain clinic £48, book online',
    'When I graduate I want to be a paediatric physio',
    'Newly qualified podiatrist seeks first band 5 post',
    'My gran was a state registered chiropodist in 1962',
    'Trainee clinical psychologist talks about anxiety in our free school podcast',
  ],
});
