import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** Wasps and printers do not read. */
const NOBODY = pattern(
  '^ ?',
  oneOf`
    wasps? | midges? | mosquito(?:e?s)? | slugs? | ants? | moths? | gulls? | pigeons? | printers? | wi-?fi | traffic
    weather | rain | alarm | bins? | stairs | hills? | machine | boiler | zip | jar | lid
  `,
  '\\b',
);

export default defineRule({
  title: 'Swearing at somebody',
  level: 'high',
  what: 'This seems to swear at a person or a group, not only about a bad day.',
  why: 'It reads as abuse to the person it is aimed at, and to everybody else who sees it. Private groups get shared too.',
  instead: 'Wait an hour. Then say what happened and what you would like to change, or send nothing.',
  notWhen: 'You report abuse that you received; even then you could hide the word.',
  find: (reading) =>
    reading.swearing
      .filter((word) => word.aimed && word.strength !== 'mild' && !NOBODY.test(reading.after(word, 20)))
      .map(({ start, end, strength }) => ({ start, end, level: strength === 'strong' ? 'high' : 'medium' })),
  flags: [
    'Oh ⟦fuck⟧ off and read the guideline',
    'Move your car you selfish ⟦prick⟧',
    '@ranty_rob you absolute ⟦bellend⟧',
    'Some ⟦gobshite⟧ on the radio says we drink tea all day',
    'Our bed manager is a total ⟦wanker⟧',
    'To the ⟦arsehole⟧ who filmed us from the pavement',
    '⟦F***⟧ your targets',
  ],
  passes: [
    'A quick skin prick test and you are done',
    'Just a little prick, then a plaster',
    'Dick Van Dyke is still dancing at that age',
    'Spotted dick for pudding in the canteen',
    'The door knob has come off in cubicle two',
    'New bastard file for the workshop, second cut',
    'Our spaniel bitch in season is sulking',
    'Bastard wasps at every picnic',
  ],
});
