import { apart } from '../../lib/reading/claims/apart.ts';
import { together } from '../../lib/reading/together.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';
import { TELLS, TESTING } from '../words/selling.ts';

const DETECT = oneOf`
  finds? | spots? | detects? | sees? | catch(?:es)? | picks? up | reveals? | uncovers? | identif(?:y|ies)
  diagnoses? | tells? you | tell you | shows? you | shows? | predicts? | know if | knows? | find out
  screens? for | rules? out | pinpoints? | maps? | reads?
`;
const FOUND = oneOf`
  cancers? | (?:\d+ |fifty )?cancers? | tumou?rs? | dementia | alzheimer'?s | the root cause(?: of)?
  root causes? | (?:exactly )?what'?s (?:really |actually )?(?:wrong|causing|going on|behind) | what is wrong
  (?:everything|anything) (?:from|wrong|that) | everything | trouble | illness(?:es)? | disease
  (?:your )?intolerances? | the \d+ (?:things|foods) | why you('re| are) | adhd | autism | what to eat
  what your gp (?:missed|can't|couldn't) | heart attacks? | the problem | the answer | hidden
`;
const CLAIM = pattern(
  String.raw`\b${oneOf`
    (?:${DETECT} ${gap(4)}${FOUND}\b) | (?:\d{1,2}|ten|five|two) years (?:before|sooner|earlier|ahead)
    years before (?:anyone|anybody|a|any|symptoms|the)
    (?:9\d|99(?:\.\d)?|100) ?% (?:accura\w+|reliable|detection) | never miss(?:es)? | (?:finds?|misses) nothing
    no (?:clinician|doctor|gp|wait|referral|guess(?:ing|work))(?:,|\.| and) no (?:clinician|bias|wait|guess\w*|referral|gp|fuss)
    no more guessing | take(?:s|n)? (?:the )?(?:guesswork|human error) out(?: of ${gap(1)}\w+)?
    (?:peace of mind|all[- ]clear|nothing to worry about|stop worrying|put your mind at rest
      know(?:ing)? (?:it's|you're|baby's|baby is) (?:clear|fine|safe|healthy))
    (?:diagnos(?:e|is|ed)|assess(?:ed)?) ${gap(3)}(?:from (?:a|your|one) (?:photo|selfie|video|phone|sofa|hair)
      in (?:\d+|ten|five|two) minutes|by (?:app|text|dm|whatsapp|zoom|quiz))
    (?:tests?|genes|scans?|bloods?|numbers|results?) (?:don't|never|cannot|can't) lie
    (?:from|with) (?:one|a|four|a few|just a) (?:swab|drop|strands?|hair|photo|selfie|drops)${gap(5)}
    tells? (?:me|us) (?:what|everything|exactly)
    (?:9|nine) (?:times )?out of (?:10|ten) ${gap(5)}(?:feet|posture|jaw|gut|spine|pelvis|hormones|neck|stress)
    (?:it'?s|its|is) (?:all |always |your |the |in your )*(?:coming from|caused by|down to) (?:your )?(?:feet|posture
      jaw|gut|spine|pelvis|hormones|neck|tongue|fascia|diaphragm)
    the answer your gp
  `}`,
);

/** Research, NHS screening, teaching, doubts. */
const OTHER = phrases`
  nhs screening | national screening | screening programme | cervical screening | bowel screening
  breast screening (?:van|invit\w+) | our audit | published | cochrane | paper | false positives?
  overdiagnos\w* | can't tell you | won't tell you | won't diagnose | doesn't diagnose | isn't a diagnosis
  don't know why | we don't know | not a diagnosis | does not diagnose | see your gp first | save your
`;

export default defineRule({
  title: 'A test or an app said to find what is wrong',
  level: 'high',
  what: 'This could promise that a test, a scan or an app finds the cause, or finds disease early, for certain.',
  why: 'Every test misses some things and raises false alarms. A firm promise could frighten people, or calm those who should see a doctor.',
  instead: 'Consider saying what the test measures, what it cannot show, and when to see a GP.',
  notWhen: 'You report a named study with its limits, or explain an NHS screening programme.',
  find: (reading) => {
    const { offering, selling } = reading.commerce;
    if (reading.says(OTHER)) return [];
    const alarming =
      /\b(?:cancers?|biological age|brewing|root cause|dementia|which illnesses|liver'?s)\b/.test(
        reading.plain,
      );
    if (
      !offering &&
      !(alarming && !reading.commerce.wordy && /\b(?:we|us|our|me|my|i can)\b/.test(reading.plain))
    )
      return [];
    const tested = reading.treatments.some(
      ({ kind, plain }) =>
        kind === 'test' ||
        (kind === 'device' && /app|ai|software|scanner|device|algorithm|machine/.test(plain)) ||
        /thermo|hair|live blood|kit|swab/.test(plain),
    );
    const claims = reading.match(CLAIM);
    const told = (
      (selling || (alarming && !reading.commerce.wordy)) && !reading.says(HONEST)
        ? together(reading, [TESTING, TELLS])
        : []
    )
      .filter(({ sentence }) => !/\b(?:free|open|come and|ask|may|helps?)\b/.test(sentence.plain))
      .map(({ start, end }) => ({
        start,
        end,
        level:
          reading.commerce.wordy || reading.commerce.strength === 1 ? ('low' as const) : ('high' as const),
      }));
    return apart([
      ...told,
      ...claims
        .filter(
          ({ plain }) =>
            tested ||
            /swab|hair|strand|genes|cancer|root cause|out of (?:10|ten)|dementia|down to|caused|imaging|mammogram/.test(
              plain + reading.plain.slice(0, 0),
            ),
        )
        .map(({ start, end, plain }) => ({
          start,
          end,
          level:
            selling && !/guess|peace|worry|mind|out of|down to|wait/.test(plain)
              ? ('high' as const)
              : ('medium' as const),
        })),
    ]).filter((found) => !reading.framed(found, 'condemned', 'fictional', 'historical', 'hypothetical'));
  },
  flags: [
    'Whole body ⟦scan £900, finds everything⟧ in an hour',
    "Our app ⟦tells you what's wrong⟧ with your knee, link below",
    'Gut test ⟦kit £150: find the root cause⟧ of your bloating',
    '⟦Heat scans spot lumps ten years⟧ before a mammogram does, £180',
    'Our £60 hair test ⟦shows your intolerances⟧, post it from home',
    'Private ⟦blood test, 99% accurate⟧, book now',
  ],
  passes: [
    'Our gait scan shows pressure under the foot; it does not diagnose anything. £30, book online',
    'Bowel screening kits come in the post and are worth doing',
    'The paper found more false positives than cancers',
    'Free hearing check on Saturday, about half an hour',
    'The scanner is down again and so are we',
    'Find out what our radiographers do at the open evening',
    'An IgG test shows what you have eaten, so save your £129',
  ],
});
