import { apart } from '../../lib/reading/claims/apart.ts';
import { isDoubted } from '../../lib/reading/claims/claims.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';

/** Effects on the body that sound like science and seldom rest on trials. */
const EFFECT = pattern(
  String.raw`\b${oneOf`
    (?:flush|clear|draw|pull|sweat|release|drain|purge|rid|push|get|out with|remove|expel|suck|shift|eliminate
      mobilise)(?:s|es|ing|ed)?(?: your body of| out| away)? ${gap(3)}toxins?(?: out)?
    toxins? ${gap(4)}(?:out|leave|released|gone|away)
    (?:boost|supercharge|strengthen|turbo[- ]?charge|bulletproof)(?:s|es|ing|ed)? ${gap(2)}(?:immun\w+(?: system)?
      metabolism|collagen|circulation|lymph\w*|brain ?power|energy|hormones|fertility|mitochondria|vagus)
    (?:immunity|immune|metabolism)[- ](?:boost\w*|shots?|drip)
    (?:balanc|regulat|level|reset|rebalanc|align|recalibrat|re-?wir|re-?boot|re-?program|retrain|unlock
      activat)(?:e|es|ing|s|ed) ${gap(2)}(?:hormones?|nervous system|gut|brain|metabolism|cortisol|microbiome
      chakras?|energy|body|vagus nerve|dopamine|pelvis|ph|blood sugar|thyroid|cells|dna|genes)
    (?:pulls?|draws?|sucks?|drags?|sweats?) (?:the |your |all the |all your |years of )?(?:\w+ )?(?:metals?|covid|mould
    parasites?|inflammation|poison|radiation|spike\w*)(?: right| clean| straight)? (?:out|down|away|through)
    that's (?:the |your |all the )?(?:heavy metals?|mould|poison|acid|parasites?) (?:coming|leaving|going)
    (?:rewir|regrow|regenerat|rebuild|revers)(?:e|es|ing|s)? ${gap(2)}(?:brain|adhd|autism|nerves?|dna|hair cells|cartilage
    discs?|eyesight|ageing|limiting beliefs|screen damage|hearing)
    rewires? ${gap(3)}(?:in|within|overnight)
    hormones? level out | (?:cortisol|inflammation) (?:lowering|busting|reset|detox)
    (?:lower|cut|slash|drop|crush|blast|melt)(?:s|ing|ed)? ${gap(1)}(?:your )?(?:cortisol|inflammation)
    (?:liver|colon|kidney|parasite|heavy metal|foot|lymph\w*|body|sugar|mould) ?(?:detox|cleanse|flush)(?:es)?
    detox(?:es|ify|ifies|ifying)? ${gap(1)}(?:your|the|liver|kidneys?|body|feet|skin|mind)
    alkalin(?:e|ise[sd]?) ${gap(1)}(?:water|your|body|blood)
    (?:starves?|fights?|kills?) (?:off )?(?:cancer|candida|parasites)
    (?:leaky gut|parasites?|candida|heavy metals?) (?:is|are) (?:rife|everywhere|in|behind)
    came back with a leaky gut | adrenal fatigue | (?:factory|default) settings | quantum
    anti[- ]?inflammatory (?:frequenc\w+|tape|patch)
  `}`,
);

/** Kitchens, computers, real poisoning, clear-outs; and those who explain that it is not so. */
const OTHER = phrases`
  digital detox | email | inbox | antivenom | overdose | botulinum | c\.? ?diff | tetanus | e\.? ?coli
  your liver (?:already|does) | do that for free | doesn't need | do not need | don't need | no such thing
  tox screen | phone detox | alcohol detox | detox (?:ward|unit|nurse|bed) | inpatient detox | router | wifi
  laptop
`;

export default defineRule({
  title: 'Detox, boosting and balancing claims',
  level: 'medium',
  what: 'This could claim an effect on the body, such as flushing toxins or boosting immunity, that evidence does not support.',
  why: 'A health claim needs good evidence in people. Words like these sound like science and could mislead.',
  instead:
    'Consider saying what people do in the session and how they may feel, and leave the body claim out.',
  notWhen: 'You explain that it is not so, or you write of treatment for poisoning or alcohol.',
  find: (reading) => {
    if (reading.says(OTHER) || reading.says(HONEST)) return [];
    const { offering } = reading.commerce;
    const sure = /\b(?:means it's working|that's why|did you know|fact|try|works)\b/.test(reading.plain);
    if (!offering && !sure && reading.treatments.length === 0) return [];
    return apart(
      reading
        .match(EFFECT)
        .filter(({ sentence }) => !isDoubted(sentence, reading))
        .map(({ start, end }) => ({
          start,
          end,
          level: offering || sure ? ('medium' as const) : ('low' as const),
        })),
    ).filter(
      (found) => !reading.framed(found, 'negated', 'condemned', 'fictional', 'historical', 'hypothetical'),
    );
  },
  flags: [
    'Cupping ⟦draws the toxins out⟧ of tight muscles, £40',
    'Our ⟦immunity drip⟧ is back, DM for slots',
    'Try my hormone tea, it ⟦balances your hormones⟧, £15',
    'Breathwork that ⟦resets your nervous system⟧, £25 on Sundays',
    '⟦Liver flush⟧ weekend with me, sign up below',
    'Reflexology ⟦boosts your immune system⟧ before winter, book now',
  ],
  passes: [
    'Your liver already clears toxins, so save the £40',
    'Alcohol detox beds are full again and it is only Tuesday',
    'Tetanus is caused by a toxin; the vaccine works well',
    'Digital detox this weekend, phone in the drawer',
    'Turned the router off to reset the system, £0',
    'No tea balances your hormones, whatever the advert says',
    'Gut course for people with IBS, £150, it helps around half of those who try',
  ],
});
