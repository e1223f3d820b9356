import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';

const SERIOUS = oneOf`
  cancers? | tumou?rs? | lesions | fibroids | dementia | alzheimer'?s | parkinson'?s | multiple sclerosis | ms
  mnd | autis(?:m|tic\w*) | adhd | dyslexia | infertility | endometriosis | pcos | (?:type [12] )?diabetes
  epilepsy | seizures | asthma | copd | heart disease | strokes? | schizophrenia | psychosis | bipolar | ptsd
  long covid | chronic fatigue | crohn'?s | colitis | lupus | macular degeneration | cerebral palsy | scoliosis
  hearing loss | high blood pressure | blood pressure | arthritis | depression | fibromyalgia | dysphagia
  lazy eye
`;
const EFFECT = pattern(
  String.raw`\b${oneOf`
    (?:cur(?:es?|ed|ing)|revers(?:es?|ed|ing)|heal(?:s|ed)?|stop(?:s|ped|ping)?|halt(?:s|ed)?|prevent(?:s|ed|ing)?
      beat(?:s|en|ing)?|shr[iau]nk(?:s)?|get(?:s)? rid of|banish(?:es)?|eliminat\w+|slows?
      protects? (?:your brain |you )?(?:from|against)|ward(?:s)? off|treats?|fix(?:es|ed)?|undo(?:es)?
      bring people back from|switch(?:es)? off|wip(?:es|ed) out|starv(?:es|ed)) ${gap(3)}${SERIOUS}
    ${SERIOUS} (?:is |was |has been |can be |are )?(?:gone|reversed|cured|reversible|curable|beatable|beaten|fixed
      optional|a choice|preventable|vanish\w*)
    (?:no longer|not) (?:(?:have|has|had) ${gap(2)}${SERIOUS}|autistic|diabetic|asthmatic)
    lost (?:his|her|their) (?:autism|adhd|dyslexia) (?:label|diagnosis)
    alternative to (?:chemo\w*|radiotherapy|insulin|medication) | people back from ${SERIOUS}
    natural (?:chemo|insulin|cure for ${SERIOUS}) | protect(?:s)? your brain
    grow(?:s|ing|n)? out of (?:autism|adhd) | get(?:s|ting)? pregnant | miracle bab(?:y|ies)
  `}`,
);

/** Campaigns, research, prevention that is public health, people's own stories of others. */
const OTHER = phrases`
  race for | research | charity | raised | fundrais\w* | vaccin\w+ | smok(?:e|ing) | screening | no cure
  trials? | cochrane | nice\b | study | studies | evidence | scientists | paper | lancet | bmj
  nhs (?:health check|diabetes prevention) | remission | macmillan | act fast | be fast | awareness
  world \w+ day | campaign | one in | myths? | dietitian-led | specialist nurse
`;

/** Sure of it, or has seen it. */
const VOUCHED_FOR = phrases`
  i've (?:seen|watched|cured|had) | seen it | honestly | trust me | fact | proven | cured (?:my|our) | works
  does reverse | they don't (?:want|teach|tell)
`;

export default defineRule({
  title: 'A serious condition said to be cured or prevented',
  level: 'high',
  what: 'This could claim an effect on a serious condition that this treatment or this profession may not be able to treat.',
  why: 'People with serious illness could put off care that works. Advice on such conditions must come from a suitably qualified professional.',
  instead: 'Consider leaving the condition out, or say that you support people alongside their medical team.',
  notWhen: 'You report research by name, or public health advice such as vaccines or stopping smoking.',
  find: (reading) => {
    if (reading.says(OTHER)) return [];
    const { offering, selling } = reading.commerce;
    const sworn = reading.says(VOUCHED_FOR);
    if (!selling && !sworn) return [];
    if (reading.says(HONEST)) return [];
    return apart(
      reading
        .match(EFFECT)
        .filter(
          ({ start, end, plain, sentence }) =>
            (!/get(?:s|ting)? pregnant|no longer|not (?:have|had|has)|treats?|slows?/.test(plain) ||
              selling) &&
            !/\b(?:don't|doesn't|can't|cannot|won't|didn't|no one|nobody|may|might|can help|helps?)\b/.test(
              sentence.plain,
            ) &&
            end > start,
        )
        .map(({ start, end }) => ({
          start,
          end,
          level: selling || offering ? ('high' as const) : ('medium' as const),
        })),
    ).filter(
      (found) => !reading.framed(found, 'negated', 'condemned', 'fictional', 'historical', 'hypothetical'),
    );
  },
  flags: [
    'Our hearing aids ⟦stop dementia⟧, from £1,400',
    'My sound baths ⟦shrink fibroids⟧, £30',
    'Keto with me ⟦reverses diabetes⟧, spaces left',
    "Honestly, magnets ⟦cured my uncle's arthritis⟧, ask me for one",
    'Tinted lenses ⟦fix dyslexia⟧, £170 a pair',
    'Tapping programme: ⟦PTSD gone⟧, link in bio',
  ],
  passes: [
    'Stopping smoking prevents strokes',
    'Racing for a cure: £300 for cancer research so far',
    'Music does not cure dementia, but it can be a joy. Group on Tuesdays, £4.',
    'We run an asthma clinic, book through reception',
    "A trial found that diet put some people's type 2 diabetes into remission",
    'Hearing loss and dementia are linked; whether aids prevent it is still being studied',
    'I support people with MS to stay active, £45, alongside their neurology team',
  ],
});
