import { isMentioned } from '../../lib/reading/index.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { STATION_SLURS } from '../words/slurs.ts';

const NAME = new RegExp(`(?<![\\w@#])(?:${STATION_SLURS})(?!\\w)`);
/** Not slurs, but they look down on older people too. */
const OLD = phrases`
  old (?:dears|duffers?|fog(?:e?ys|ies)|biddies|fossils?|relics?) | doddery | blue rinse
  past (?:his|her|their) (?:sell[- ]by|best before) | put out to (?:pasture|grass) | mutton dressed
  (?:the|this|that|whole|usual) (?!fire|boys'?|girls'?|parachute|infantry|army|armoured|rescue|bomb|bucket
    international|old|ambulance|first|london|county)[a-z]+(?:[- ][a-z]+)? brigade
`;
const TREAT = /\bgeriatrics? (?:medicine|ward|clinic|rotation|consultant)/;

export default defineRule({
  title: 'An unkind name for older, larger or poorer people, or for addiction',
  level: 'high',
  what: 'This may be a name that looks down on people for their age, size, income or addiction.',
  why: 'Some of the people you care for are meant by it, and so are their families.',
  instead: 'Say what you mean in the words you would use to their face: older people, people who use drugs.',
  notWhen: 'You say it of yourself, or you write about the word to speak against it.',
  find: (reading) =>
    [
      ...reading.match(NAME),
      ...reading.match(OLD).map((name) => ({ ...name, level: 'medium' as const })),
    ].filter(
      (name) =>
        !isMentioned(reading, name) &&
        !TREAT.test(`${reading.before(name, 14)}${name.plain}${reading.after(name, 14)}`) &&
        !/\b(?:happy birthday|love you|my|our|i'?m an?|i am an?|us|we|me|you|a plea from an?|trained) (?:[a-z]+ ){0,2}$/.test(
          reading.before(name, 40),
        ),
    ),
  flags: [
    'Exercise class with the ⟦coffin dodgers⟧ this morning',
    'The ⟦crumblies⟧ are out in force today',
    'Two ⟦smackheads⟧ and a fall, the usual',
    'Front row seat for the ⟦chavs⟧ at the bus stop',
    'Free hips for ⟦dole scum⟧',
    'A coach load of ⟦wrinklies⟧ for the flu jab',
    'Wall to wall ⟦pissheads⟧ again',
  ],
  passes: [
    'A nice crumbly Lancashire cheese for my break',
    'Happy birthday you old git',
    'Please stop calling people junkies',
    'Geriatric medicine is the best rotation',
    'Older people told us what they want from falls clinics',
    'People who inject drugs deserve clean kit',
    'I am an old bag with new knees',
  ],
});
