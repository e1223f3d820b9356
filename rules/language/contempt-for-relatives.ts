import { oneOf, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const KIN = oneOf`
  relatives | families | the famil(?:y|ies) | visitors | parents | mums | mams | moms | mothers | dads | fathers
  daughters | sons | husbands | the (?:daughter|son|husband|wife|mother|father|parents|mum|dad|relatives)
  some (?:parents|families|relatives|mums|mams|dads|husbands|people|folk)
  these (?:parents|people|families|mums|mams)
`;
const SCORN = [
  new RegExp(
    wordings`
      \b${KIN}(?: (?:on|in|from|of) (?:this|that|the|my|our) [a-z]+)?(?: (?:are|is|who|just|only|all|always|really
          never|should|need|needs|that|will|would|do|can|be|have|has|get|gets|suddenly|like|seem to|think|thinks|want
          wants|expect|expects|can'?t|couldn'?t|won'?t|don'?t|shouldn'?t)){1,4} (?:[a-z]+ ){0,3}?(?:lazy|nightmare
        vultures?|vile|thick|to blame|the problem|the worst|inherit\w*|will\b|circling|breed|licen[cs]e|label|dump\w*
        bothered|care|clue|bins?|give|parent their|raise|control|feral|pushy|neurotic|entitled|precious|babysitter
        babysit|hotel|servants?|waitress|be allowed|be let|be trusted|have (?:had )?kids|have (?:had )?children
        everything|miracles|special|own (?:mum|dad|mother|kids)|iq|excuse|excuses|benefits?|money|phones?|tiktok
        telly|mcdonald'?s|greggs|bottle of)\b
    `,
  ),
  phrases`
    breed like (?:rabbits|rats|flies)
    should(?:n'?t| not|nt) be allowed (?:to have )?(?:kids|children|to breed) | (?:need|needs) a licence to
    licen[cs]e to (?:breed|have (?:kids|children)) | stop (?:breeding|having (?:kids|more))
    family tree (?:is|that'?s|like) a | they'?re (?:all )?feral | feral (?:kids|family|families)
    apple does(?:n'?t| not) fall far | helicopter (?:mums?|parents?) | tiger mums?
    (?:the|these|those|another|some|a|such a|proper|total|absolute|complete|real|right|full|being a|pure) karens?\b
    wants? a label | (?<!\b(?:dog|cat|toddler|teenager|puppy|kettle)(?:'s| has)(?: got)? )selective hearing | on (?:her|his|their) phones? (?:the whole|throughout|while)
  `,
  phrases`
    only (?:her|his|their|to her|to his) (?:mother|mum) could
    (?:called|named) (?:her|him|it|the baby|the child|their (?:kid|baby|child)) what
    (?:called|named) (?:her|him|the baby|the child|their (?:kid|baby|child)) that
    what kind of (?:mother|father|parent|name) | who (?:calls|names) (?:a|their) (?:child|kid|baby)
    say(?:ing)? (?:it |them |that )?with a straight face
  `,
];
const FAIR = phrases`
  my (?:mum|dad|husband|wife|own|kids|daughter|son|parents|mam) | i'?m | as a (?:mum|dad|parent) | we need to
  please | not to blame | isn'?t to blame | aren'?t to blame | blamed? | blame themselves | worried | exhausted
  support | listen | helped? | thank | hello | invited | welcome | need (?:our|your|more|help|rest|support)
  deserve | young carers | guilt\w* | evidence | research | study | stigma | waiting
`;

export default defineRule({
  title: 'Contempt for families or parents',
  level: 'medium',
  what: 'This could read as looking down on relatives, parents or how a family lives.',
  why: 'Families may recognise themselves, and need to trust you with what matters most to them.',
  instead: 'Leave the family out, or say what would help families in general.',
  notWhen: 'You laugh about your own family.',
  find: (reading) =>
    SCORN.flatMap((pattern) => reading.match(pattern)).filter(
      (scorn) =>
        !FAIR.test(scorn.sentence.plain) &&
        !reading.framed(scorn, 'condemned', 'quoted', 'fictional', 'statistic'),
    ),
  flags: [
    '⟦Relatives who only care⟧ about the will',
    '⟦The Karens⟧ are out in reception again',
    'I said it, half this street ⟦should not be allowed kids⟧',
    'Half this estate ⟦breed like rabbits⟧',
    'School is full of ⟦helicopter parents⟧ again',
    'The baby list had me ⟦saying it with a straight face⟧',
  ],
  passes: [
    'Families need rest too: our respite days are open',
    'My mum has selective hearing and two new aids',
    'The vet says the dog has got selective hearing, family trait',
    'Parents are never to blame for a stammer',
    'My colleague Karen makes the best flapjack',
    'Dads are welcome at our baby group',
    'The son thanked us all by name',
  ],
});
