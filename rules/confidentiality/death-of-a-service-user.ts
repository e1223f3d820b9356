import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

/** Passing a test, the salt or a note is no death. */
const PASSED_SOMETHING = phrases`
  passed (?:his|her|their|my|our|every|all|the|a|an|it|me|us|him|them|with|first time|second time|round|through|by)
`;
const DYING = phrases`
  passed (?:away|on|over|peacefully|in (?:his|her|their) sleep) | die[sd]? | dying | death | dead | rip | funeral | grief
  lost (?:him|her|them|one|a|my|our) | didn'?t make it | slipped away | gone | arrest | cpr | end of life | palliative
`;

export default defineRule({
  title: 'The death of somebody in your care',
  level: 'high',
  what: 'This may tell of the death, or near death, of one person in your care.',
  why: 'A family may read it before they are ready, or learn from it what they did not know. Confidentiality goes on after death.',
  instead: 'Say that it was a hard shift. Talk about the person with your team or in supervision.',
  notWhen: 'You speak of grief, or of end of life care, in general.',
  find: (reading) =>
    told(reading, 'death').filter((death) => {
      const { plain } = reading.sentenceAt(death);
      return DYING.test(plain) || !PASSED_SOMETHING.test(plain);
    }),
  flags: [
    "We ⟦lost him at six this morning⟧. His radio was still on. I can't stop thinking about it",
    '⟦My lovely lady from the Tuesday group died last night⟧ and I am in bits',
    "First ⟦arrest on placement today, we worked on him for an hour and he didn't make it⟧",
    '⟦RIP to the gent I visited every Friday⟧, what a man, he kept bees',
    '⟦She passed away on our ward on Sunday with her daughter⟧ singing to her',
    '⟦Sat with a man while he was dying tonight, he asked⟧ me to open the window',
    '⟦He had a cardiac arrest on my table today and we got him⟧ back',
  ],
  passes: [
    'End of life care matters to all of us',
    'My nan died last night and the nurses were wonderful',
    'Learn CPR: you may save a life',
    'Dying matters week starts on Monday',
    'The dog died and I am in bits',
    'Cardiac arrest survival figures for 2025 are out',
    'Holby killed him off again',
  ],
});
