import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { BADGE } from '../words/belief.ts';
import { OPINION } from '../words/opinion.ts';

/** Judging the mind or body of somebody never met in care. */
const DIAGNOSIS = pattern(wordings`
  \b(?:(?:malignant |covert |textbook |classic |total |absolute )*(?:narcissist\w*|sociopath|psychopath|psycho\b
      borderline|bipolar|schizo\w*|dementia|early frontal|frontotemporal|personality disorder|parkinson'?s
      on something|unhinged|delusional|autistic))\b
`);

/** People in public life, or in the writer's way. */
const TARGET = phrases`
  politician | prime minister | president | minister | mp\b | leader | celebrity | presenter | actor | singer
  king | prince(?:ss)? | duchess | footballer | manager of | trump | my ex\b
  ex[- ]?(?:husband|wife|boyfriend|girlfriend) | neighbour | landlord | mother[- ]in[- ]law | interview | tv
  telly | shop | restaurant | hotel | garage | builder | review | star | carpet | school | council | parking
`;

/** Pulling rank. */
const RANK = phrases`
  as an? (?:nhs|health|medical|clinical|registered|qualified|hcpc)(?: \w+){0,2} (?:i|we|my)\b
  as a (?:scientist|psychologist|clinician|health professional|healthcare professional|physio\w*|paramedic|dietitian
    social worker|radiographer|podiatrist)(?: of \w+ years)? (?:i|we)\b
  i can say that,? i'?ve got | i'?ve got (?:the|a) (?:doctorate|phd|degree|training|letters) | trust me,? i'?m
  with my (?:training|qualifications|background) | speaking as a
  i'?m a (?:health professional|scientist|psychologist|clinician)(?: i can| so i|,? i)
  doesn'?t take a (?:doctorate|degree|psychologist) | in my professional opinion | professional opinion
`;

/** Against diagnosing from afar; support and awareness. */
const OTHERWISE = phrases`
  goldwater | never diagnose | don'?t diagnose | can'?t diagnose | shouldn'?t diagnose | stigma | not a diagnosis
  please (?:don'?t|stop) | stop (?:calling|using) | support group | charity | awareness | nhs\.uk | guidance
`;

export default defineRule({
  title: 'Your title used to win a point',
  level: 'medium',
  what: 'This may lean on your profession to judge somebody you have not assessed, or to add weight to a private matter.',
  why: 'People believe it because of your title, so it can mislead and harm.',
  instead: 'Leave the profession out, or keep to what you could say to anybody with evidence.',
  notWhen: 'You give general, sourced information within your field.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      reach: 2,
      unless: OTHERWISE,
      cues: [
        { weight: 2, words: RANK },
        { weight: 1.5, words: DIAGNOSIS },
        { weight: 1, words: TARGET, silent: true },
        { weight: 0.5, words: BADGE, silent: true },
        { weight: 1, words: OPINION, silent: true },
      ],
    }),
  flags: [
    'That ⟦politician is a textbook narcissist and I can say that, I’ve got⟧ the doctorate',
    '⟦As a health professional I feel I have to say this garage review⟧ is one star',
    '⟦Speaking as a psychologist, the new manager of United is a sociopath⟧',
    '⟦My ex is borderline, in my professional opinion⟧, classic',
    '⟦Doesn’t take a psychologist to see the president has early frontal⟧ dementia',
    '⟦Trust me, I’m a scientist: that hotel⟧ is a health hazard',
  ],
  passes: [
    'As a dietitian I help people with coeliac disease',
    'Please stop calling your ex bipolar, it is not an insult',
    'I can’t diagnose from a clip, and nor should anybody',
    'As a paramedic I love a quiet Sunday',
    'My neighbour is autistic and makes the best jam',
    'The interview with the prime minister was long',
  ],
});
