import type { Claim, Reading } from '../../lib/reading/index.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';

const STRONG = pattern(oneOf`
  ^(?:cur(?:es?|ed|ing)|heal(?:s|ed)|erase|eradicat|eliminat|banish|revers|obliterat|permanently|completely|get|rid)
  \b(?:cured|gone|healed|erased|eradicated|reversed|beatable|vanish\w*)$
`);
const MILD = /^(?:stops?|ends?|prevents?|shifts?|sorts?|beats?|removes?|never)\b/;

/** Somebody swears to it, though nothing is sold. */
const SWORN = phrases`
  honestly | trust me | i've (?:seen|watched) | seen it | swear | works | does reverse | fact
  i (?:can|will|could|do) | proven | actually
`;

/** Cures of ham, races for a cure, colds that just went. */
const OTHER_SENSE = phrases`
  race for | find(?:ing)? a cure | a cure for | ham | bacon | gammon | resin | laminat\w+ | hangover | coffee
  it all goes (?:together|through|to|on|in|into) | smoking services | car | hospital tea | hear it again | hungry
  stop smoking services | cake | tea and | gin | wine | chocolate | dog | cat | bread | boredom | monday
`;

const CURE_VERB = new RegExp(
  [
    '^',
    oneOf`
      cures | heals | erases | eradicates | eliminates | banishes | reverses | fixes | ends | stops | clears up
      clears | shifts | beats | removes | sorts out | sorts
    `,
    '\\b',
  ].join(''),
  'i',
);

function levelOf(claim: Claim, reading: Reading): 'high' | 'medium' | 'low' | undefined {
  const { selling, offering } = reading.commerce;
  if (OTHER_SENSE.test(claim.sentence.plain)) return undefined;
  if (claim.ownBody && !selling) return undefined;
  if (!selling && reading.says(HONEST)) return undefined;
  const strong = STRONG.test(claim.plain) && !MILD.test(claim.plain);
  if (selling) return 'high';
  if (offering && (reading.treatments.length > 0 || !reading.commerce.wordy))
    return strong ? 'high' : 'medium';
  if (SWORN.test(claim.sentence.plain)) return strong ? 'high' : 'medium';
  return strong &&
    reading.treatments.some((named) => reading.sentenceAt(named).index === claim.sentence.index)
    ? 'medium'
    : undefined;
}

export default defineRule({
  title: 'A cure promised',
  level: 'high',
  what: 'This could promise that a health problem goes away.',
  why: 'Health claims need good evidence in people, and hardly any treatment works for everybody. A promise could mislead somebody who is ill or in pain.',
  instead:
    'Consider "may help with" or "we see people with", and say what the evidence shows and what it does not.',
  notWhen: 'You report a named study with its limits, or you are saying that something does not cure.',
  find: (reading) =>
    reading.claims.flatMap((claim) => {
      if (claim.kind !== 'cure' || reading.framed(claim, 'condemned', 'fictional', 'historical')) return [];
      const level = levelOf(claim, reading);
      if (!level) return [];
      const words = reading.text.slice(claim.start, claim.end);
      return CURE_VERB.test(words)
        ? [{ start: claim.start, end: claim.end, level, swap: words.replace(CURE_VERB, 'may help with') }]
        : [{ start: claim.start, end: claim.end, level }];
    }),
  flags: [
    'Our laser ⟦cures verrucas⟧, £45 a visit',
    'My protocol ⟦gets rid of migraines⟧, three slots left',
    'Book in and ⟦say goodbye to your sciatica⟧',
    'EMDR ⟦erases trauma⟧, I have seen it work',
    '⟦Tinnitus gone⟧ with our new aids, pop in',
    'Our insoles ⟦stop back pain⟧, £180 the pair, book online',
    'Reiki ⟦heals endometriosis⟧, trust me',
  ],
  passes: [
    'There is no cure for osteoarthritis',
    'Music does not cure dementia',
    'We can help with back pain, joint pain and muscle spasm, £48, book online',
    'Acupuncture may help with migraines for some people, £40',
    'Coffee cures everything',
    'A page on here says magnets cure arthritis. Please do not buy one.',
    'My headache has gone, praise be',
    'Racing for a cure for MND on Sunday',
    'Handwashing stops infections spreading',
  ],
});
