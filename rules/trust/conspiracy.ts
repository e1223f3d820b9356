import { near } from '../../lib/reading/near.ts';
import { PUTTING_RIGHT } from '../../lib/reading/putting-right.ts';
import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { BADGE } from '../words/belief.ts';
import { MEANS_WELL } from '../words/goodwill.ts';
import { OPINION } from '../words/opinion.ts';

/** Things that are feared without evidence. */
const FEARED = phrases`
  5g | 4g masts? | phone masts? | masts? | wi-?fi | emfs? | electromagnetic | radiation from | radio waves
  smart meters? | microwaves? | chem ?trails? | fluoride | tap water | seed oils? | aspartame | gluten
  microplastics? | parabens | aluminium | heavy metals | parasites? | mould toxins | 15[- ]minute cities
  great reset | new world order | deep state | cabal | elites? | depopulation | bill gates | soros | who treaty
  globalists? | cbdc | moon landing | flat earth | contrails | sun ?screen | screens | full moon
  mercury retrograde | star signs? | scorpios? | virgos? | geminis? | horoscopes?
`;

/** What they are said to do, and who is said to hide it. */
const BLAME = phrases`
  caus(?:e|es|ed|ing) | giv(?:e|es|ing) | link(?:ed|s)? | rotting | frying | poison\w* | shrink\w* | lowers?
  damag\w+ | kill\w* | mak(?:e|es|ing) (?:us|them|you|people|kids|children) | everyone'?s | cover(?:ed|ing)? ?up
  hid(?:e|es|ing|den) | what they (?:don'?t|won'?t) | they don'?t want | they (?:call|called) it | suppress\w*
  silenc\w+ | nobody (?:has )?(?:ever )?(?:shown|asked|asks|talks|wants|told) | no one (?:talks|asks|wants)
  never (?:been )?(?:tested|studied) | no (?:long[- ]term )?(?:safety )?(?:study|studies)
  moved (?:my|the|her|his) | switch(?:ed)? (?:it|ours|them|the \w+) off | tinnitus | brain | fertility
  hormones? | numb | no words | can'?t sleep | headaches? | nose ?bleeds | cancers? | dementia | autis\w+ | adhd
  went up | and then they wonder | then they wonder
`;

/** Said straight out. */
const STRAIGHT = near(
  wordings`
    5g|phone masts?|wi-?fi|smart meters?|chem ?trails?|fluoride|tap water|seed oils?|aspartame|msg|microwaves?
    sun ?screen|sun ?cream|parabens
  `,
  wordings`
    (?:is|are|was)? ?(?:making|killing|giving|causing|poisoning|rotting|frying|damaging|shrinking|behind)
    makes?|kills?|gives?|causes?|caused|lowers?|damages?|poisons?|rots?|to blame|linked to|toxic|a neurotoxin
    poison
  `,
  4,
);

/** Words in quotation marks; a claim that is put right; the other senses of the words. */
const OTHERWISE = pattern(
  '"[^"]{12,120}"|',
  '\\b',
  oneOf`
    with references | myths? | debunk\w* | nonsense | rubbish | no evidence
    isn'?t true | not true | safe limits? | non[- ]ioni[sz]ing | ofcom | ukhsa | i'?m now a | signal | password
    connect(?:ed|ion) | free wi-?fi | guest wi-?fi | broadband | toothpaste | dentist | misinformation | spf
    wear | coeliac | screen time (?:policy|guidance)
  `,
  '\\b',
);

export default defineRule({
  title: 'A claim that the evidence does not bear out',
  level: 'high',
  what: 'This could spread a fear or a theory about health that is not borne out by evidence.',
  why: 'It carries more weight because of your profession, and it can frighten people or put them off care.',
  instead: 'Consider checking a trusted source first, and share that instead.',
  notWhen: 'You correct the claim, joke about it plainly, or ask an open question of experts.',
  find: (reading) =>
    reading.says(PUTTING_RIGHT)
      ? []
      : addUp(reading, {
          need: 4,
          reach: 2,
          unless: OTHERWISE,
          cues: [
            { weight: 4, core: true, words: STRAIGHT },
            MEANS_WELL,
            { weight: 2, core: true, words: FEARED },
            { weight: 1.5, words: BLAME },
            { weight: 1, words: OPINION },
            { weight: 0.5, words: BADGE, silent: true },
          ],
        }),
  flags: [
    '⟦5G is giving half this street tinnitus, join the dots⟧',
    '⟦Fluoride in the tap water is shrinking⟧ brains. Do your own research',
    '⟦Nobody wants to talk about what wi-fi⟧ is doing to kids’ brains',
    '⟦Chemtrails⟧ again over Hull. They don’t want you to ask, wake up',
    '⟦I work in a hospital and seed oils are poisoning us all, they hide⟧ it',
    'The ⟦elites are lowering fertility with microplastics⟧ on purpose, open your eyes',
  ],
  passes: [
    'Free wi-fi in the waiting room, ask for the password',
    'No, 5G does not cause tinnitus. Myth',
    'Fluoride toothpaste twice a day, spit, don’t rinse',
    'New phone mast means I have signal at last',
    '5G doesn’t cause cancer',
    'Fluoride in water isn’t toxic at these levels',
    'Sunscreen doesn’t cause cancer. Sunburn does',
    'Screens off by nine, we all slept',
    'Coeliac? Our dietitians run a group on gluten',
  ],
});
