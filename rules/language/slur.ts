import { isMentioned } from '../../lib/reading/index.ts';
import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { DISABILITY_SLURS, ORIGIN_SLURS, SEXUALITY_SLURS } from '../words/slurs.ts';

const SLUR = new RegExp(`(?<![\\w@#])(?:${ORIGIN_SLURS}|${SEXUALITY_SLURS}|${DISABILITY_SLURS})(?!\\w)`);
/** Names of people, dishes, places, illnesses in old books. */
const HARMLESS = pattern(
  '\\b',
  oneOf`
  retarded (?:growth|development|healing) | retards? (?:the|growth|healing|decay|fire) | fire retard
  growth retarded | fruitcake (?:recipe|and|slice) | (?:christmas|slice of|bit of|baked a|my|some) fruit ?cakes?
  mg midget | micks? (?:jagger|fleetwood) | kangaroo | looney tunes | black narcissus
  cripples? (?:creek|alliance) | paki(?:stan)?s?tan | wog(?:an) | fag (?:break|end|ends|butt|packet) | a fag\b
  fags?\b(?= (?:outside|break|before|after|and a)) | chinks? of light | chink in | yiddish | coon ?hound
  maine coons? | transit | faggots (?:and|in|with|for|on the (?:menu|canteen|board|plate|hob)) | (?:bangers|tripe|spotted dick)[^.]{0,16}faggots | (?:mushy peas|peas|gravy)[^.]{0,16}faggots?
  spastic (?:diplegia|gait|hemiplegia|quadriplegia|paralysis|cerebral|catch|tone|bladder|bowel)
  mong(?:olia|olian|oose)?(?= )
`,
);

export default defineRule({
  title: 'A slur against people',
  level: 'high',
  what: 'This word is used to demean people for who they are.',
  why: 'It may hurt people whom you care for or work with, and they could fear how you would treat them.',
  instead: 'Take the word out, and ask whether the rest would be fair to say to the person.',
  notWhen:
    'You write about the word itself in order to speak against it; even then you could name it less fully.',
  find: (reading) =>
    reading.match(SLUR).filter((slur) => {
      const around = `${reading.before(slur, 20)}${slur.plain}${reading.after(slur, 20)}`;
      return !HARMLESS.test(around) && !isMentioned(reading, slur);
    }),
  flags: [
    'Whoever wrote this software is a ⟦r*tard⟧',
    'Lock the van, there are ⟦pikeys⟧ about',
    'Another night of ⟦nutters⟧ in the waiting room',
    'They want us to treat every ⟦tranny⟧ like royalty',
    'I swear half of bay two are ⟦window lickers⟧',
    'Two ⟦spazzes⟧ on the dance floor, me and Col',
    'Straight off to the ⟦nut house⟧ with that one',
    'Two ⟦he shes⟧ on the sofa in there, and one ⟦he-she⟧ at the desk',
  ],
  passes: [
    'Spotted dick and faggots on the canteen board the same day',
    'Bangers, faggots, tripe and a pig’s trotter: grandad’s five a day',
    'Gay, trans, Black, disabled: everybody is welcome at our clinic',
    'Spastic diplegia teaching at noon',
    'The word retard has no place on a ward',
    'He was called a cripple on the bus. Not OK.',
    'Maine coons make poor assistants',
    'Fruit cake and tea on the unit at three',
    'Gypsy, Roma and Traveller History Month starts today',
    'Ask how he, she or they would like to be called; whether he she or they, ask',
    'We must stop saying nutter about people in distress',
  ],
});
