import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const JIBES = [
  phrases`
    sky (?:fairy|daddy|pixie|wizard) | god[- ]?botherers? | bible[- ]?bash(?:er|ers|ing) | god squad
    happy clapp(?:y|ies) | mumbo[- ]?jumbo | hocus pocus | religious (?:nutters?|nonsense|claptrap|loons?)
    brainwashed (?:by|from|into) | medieval (?:nonsense|religion|beliefs?) | witch ?doctor\w*
    voodoo(?= (?:nonsense|rubbish|medicine|mum|family|lot))
  `,
  pattern(oneOf`
    \b(?:letter ?box(?:es)?|post ?box(?:es)?|bin bags?|ninjas?|tea ?towels?|bed ?sheets?|fancy dress|bit of cloth
      rag)\b(?=[^.!?]{0,50}\b(?:burk[ha]+|burqa|niqab|hijab|veil|veiled|scarf|headscarf|turban|muslim|mosque|face))
    \bprays? (?:the|it) away\b
  `),
  pattern(oneOf`
    \b(?:whole (?:mosque|village|tribe|clan|temple) (?:turned up|came|was|in))\b
    \b(?:stinks?|smell(?:s|ing)?|reeks?) of (?:curry|garlic|spices?|incense|their (?:food|cooking))\b
  `),
];
const FAIR = phrases`
  my own | i wear | i'?m | we pray | told | shouted | called | islamophob\w* | racis\w+ | hate crime | right to
  please | respect\w* | dignity | our chaplain\w* | chocolate | recipe | cook\w* | kitchen
  my (?:nan|mum|house|flat|hands) | lovely | delicious | wedding
`;

export default defineRule({
  title: 'Making fun of faith, dress or custom',
  level: 'high',
  what: 'This could read as making fun of what people believe, wear, eat or do in their family.',
  why: 'Faith and custom often matter most when people are ill. They need to know that you will respect both.',
  instead: 'If something made care harder, say how your service could plan for it.',
  notWhen: 'You write about your own faith, or speak against such jokes.',
  find: (reading) =>
    JIBES.flatMap((pattern) => reading.match(pattern)).filter(
      (jibe) => !FAIR.test(jibe.sentence.plain) && !reading.framed(jibe, 'condemned', 'quoted', 'fictional'),
    ),
  flags: [
    'Asked the ⟦god botherers⟧ to leave the bay',
    'Her ⟦sky fairy⟧ will mend the hip then',
    'Wearing a ⟦bin bag⟧ of a burqa to the gym',
    'The ⟦whole village turned up⟧ for one broken toe',
    'More ⟦mumbo jumbo⟧ from the family about spirits',
    'The lift ⟦smells of curry⟧ after visiting',
  ],
  passes: [
    'Our chaplains see people of every faith and none',
    'I wear a hijab in theatre and here is how',
    'Ramadan and diabetes: plan with your team',
    'The kitchen smells of curry and I am starving',
    'A letterbox has been painted gold for our runner',
    'Ninja warrior night for the under tens',
  ],
});
