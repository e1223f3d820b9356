import { toPlain } from '../../lib/reading/plain.ts';
import { keepsToGeneral, pointsToCare } from '../../lib/reading/signposting.ts';
import { addUp, type Cue } from '../../lib/reading/stories/adding-up.ts';
import { defineRule } from '../../lib/rule.ts';
import {
  ABOUT_HEALTH,
  ASKED_IN_GENERAL,
  IS_DOSED,
  IS_NAMED,
  IS_TOLD,
  IS_TREATED,
  IS_TURNED,
  SENT_ON,
  VOUCHED,
} from '../words/answers.ts';

/** An answer treats somebody where several of these come together: each alone is small talk. */
const CUES: readonly Cue[] = [
  { weight: 1.1, words: IS_TOLD },
  { weight: 1, words: VOUCHED },
  { weight: 1, words: IS_NAMED },
  { weight: 1.1, words: IS_DOSED },
  { weight: 1, words: IS_TURNED },
  { weight: 1, words: IS_TREATED },
];

export default defineRule({
  title: 'Treating somebody in a reply',
  level: 'high',
  what: 'This may answer somebody about their health with what it is, what to take or what to do.',
  why: 'You have not seen them and have no notes. They may act on it, and so may everybody who reads along.',
  instead:
    'Be kind, say that you cannot tell from a post, and point them to their GP, pharmacist, clinic or 111.',
  notWhen: 'You share general information with its source, or tell them where to get help.',
  find: (reading) => {
    const asked = toPlain(reading.draft.to ?? '').text;
    if (!ABOUT_HEALTH.test(asked) || ASKED_IN_GENERAL.test(asked) || reading.relations.toColleague) return [];
    if (keepsToGeneral(reading) || pointsToCare(reading) || reading.says(SENT_ON)) return [];
    return addUp(reading, { need: 2, reach: 3, cues: CUES }).slice(0, 1);
  },
  flags: [
    {
      text: '⟦No need to call 999, just have an aspirin⟧ and lie down, it’ll pass',
      kind: 'reply',
      to: 'My chest feels tight and my arm’s funny',
    },
    {
      text: '⟦Get her off dairy for a fortnight, sounds like⟧ an allergy',
      kind: 'reply',
      to: 'Our wee one’s eczema is raw again',
    },
    {
      text: '⟦Halve them for a week, seen this⟧ loads. No need for the doctor',
      kind: 'reply',
      to: 'Dad’s ankles are swollen since the new tablets',
    },
    {
      text: 'Duct ⟦tape, ten days, then file⟧ it. Works every time',
      kind: 'reply',
      to: 'Verruca for three years now',
    },
    {
      text: '⟦Just put two scoops of thickener in, that’s what I’d do⟧',
      kind: 'reply',
      to: 'Mum chokes on her tea, waiting for the swallow clinic',
    },
    {
      text: 'Heat, then ⟦ten reps of these stretches at night⟧. Thank me later',
      kind: 'reply',
      to: 'Wrist still stiff out of plaster, arthritis says the letter',
    },
    {
      text: '⟦Stick a patch on it tonight, it’s only⟧ a cyst',
      kind: 'reply',
      to: 'Lump on my eye since Monday',
    },
  ],
  passes: [
    {
      text: 'Please ring 999 now, don’t wait for a reply here. Sit down and unlock the door',
      kind: 'reply',
      to: 'My chest feels tight and my arm’s funny',
    },
    {
      text: 'That sounds rotten. Your pharmacist can help with pain relief tonight',
      kind: 'reply',
      to: 'Shoulder agony, up all night',
    },
    { text: 'Hope you get some sleep, thinking of you', kind: 'reply', to: 'Shoulder agony, up all night' },
    {
      text: 'Your own clinic can look at it, give them a ring',
      kind: 'reply',
      to: 'My splint rubs, what do I do?',
    },
    {
      text: 'Heat for me, twice a day, works every time',
      kind: 'reply',
      to: 'Poll: heat or ice for a sore back?',
    },
    {
      text: 'Heat pack and a brew, works every time',
      kind: 'reply',
      to: 'Colleague: "My back is killing me after that list"',
    },
    { text: 'Yes, have the soup, you’ll be back tomorrow', kind: 'reply', to: 'Anyone tried the new cafe?' },
    {
      text: 'Can’t say from here, sorry. The leaflet and your GP can',
      kind: 'reply',
      to: 'Is it ok to stop my statins?',
    },
  ],
});
