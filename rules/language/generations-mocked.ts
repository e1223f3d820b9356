import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const JIBES = [
  phrases`
    (?:you|these|those|little|bunch of|such|poor|the|special|pack of) snow ?flakes(?! (?:on|in|from|we|made))
    snow ?flake (?:generation|students?|lot) | generation snow ?flake | wet lettuces?
    cotton ?wool (?:kids|generation) | participation (?:trophy|trophies|medals?) | ok(?:ay)? boomers?
    (?:the|these|those|our|bloody) (?:dinosaurs|fossils|dead wood|relics|gammons) (?:will|need|should|are|in|who|won'?t|at|say|think)\b
    (?:they|them|all|always|who|another) (?:all |just )?cr(?:y|ies|ied|ying) (?:in my (?:sluice|car|toilets?|cupboard
      supervision)|at (?:feedback|appraisals?|the drop)|because|over|when (?:asked|told)|every time)
    cr(?:y|ies) at (?:feedback|appraisals?)
    special snow\w+
  `,
  pattern(
    '\\b',
    oneOf`
    kids | students? | grads? | graduates | juniors? | band 5s | newly qualifieds? | nqps? | gen ?z
    millennials | this (?:cohort|intake|generation) | these (?:kids|students?|youngsters|new ones)
    the (?:students?|new ones|young ones|new starters) | f1s
  `,
    '(?: (?:these days|nowadays|today|coming out of uni|on placement|now))?(?: [a-z]+)? ',
    oneOf`
    can (?:recite|quote|write) | can'?t | cannot | couldn'?t | wouldn'?t | don'?t | won'?t | haven'?t | have no
    are (?:so |too |all |just )?(?:soft|lazy|useless|clueless|wet|frightened|scared of|spoon|glued|thick|babies
      entitled)
    want (?:everything|a medal|praise|feedback|flexible) | need (?:their hands?|spoon|a nappy|mummy|wrapping)
    think (?:they|it'?s|placement)
  `,
    String.raw`\b(?: [a-z']+){0,6}`,
  ),
  pattern(
    String.raw`\bcall (?:themselves|herself|himself|yourself|yourselves) an? (?:[a-z]+ )?`,
    oneOf`
    student | physio | nurse | paramedic | doctor | professional | therapist | ot | clinician | manager | leader
    mother | father | scientist | radiographer | dietitian
  `,
    '\\b',
  ),
];
const FAIR = phrases`
  can'?t (?:afford|find|claim|get|park|pay|travel) | cannot afford
  don'?t (?:get (?:paid|told)|have (?:money|anywhere|time)|feel) | i[ ] | i'?m | we'?re | my (?:son|daughter|kids)
  isn'?t a diagnosis | not a (?:diagnosis|red flag) | unpaid | debt | bursary | support | deserve | trauma
  ptsd | migraine | asthma | seizures? | snowflakes? (?:on|fall\w*|craft|made|cut|decorat\w*|in) | museum
  not to cry | trying not | together | either so | t ?rex | jurassic | christmas | first snow | heavy snow | snow | panic
`;

export default defineRule({
  title: 'Mocking students or a generation',
  level: 'medium',
  what: 'This could read as making fun of students, newly qualified colleagues or people of a certain age.',
  why: 'Students read what their future colleagues write. They learn from it whom they can ask.',
  instead: 'Say what you would like courses or placements to teach, or what once helped you.',
  notWhen: 'You laugh at yourself as a beginner.',
  find: (reading) =>
    JIBES.flatMap((pattern) => reading.match(pattern)).filter(
      (jibe) => !FAIR.test(jibe.sentence.plain) && !reading.framed(jibe, 'condemned', 'quoted'),
    ),
  flags: [
    'Grow a backbone ⟦you snowflakes⟧',
    '⟦Students these days want praise for turning up⟧',
    'You ⟦call yourself a physio⟧',
    'Half of this cohort ⟦cry at feedback⟧',
    '⟦The dinosaurs in⟧ clinic will never change',
    'OSCE season, and ⟦they all cry because⟧ a man asked them a question',
  ],
  passes: [
    "Paper snowflakes on every window of the children's unit",
    "Students can't afford to travel to placement: pay them",
    'I cried in the car after my first shift. It gets better.',
    'Dinosaurs at the museum with my lad',
    'Our students teach us something new each week',
    'Newly qualified? Ask us anything, there are no daft questions',
  ],
});
