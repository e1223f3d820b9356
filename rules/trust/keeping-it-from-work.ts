import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { CONFESSION, HIDING, LAUGH, UNCAUGHT, WINK } from '../words/conduct.ts';
import { AT_HOME, MEANS_WELL } from '../words/goodwill.ts';

/** Kept secret with no harm: parties, presents, babies; scams and games. */
const OTHERWISE = phrases`
  surprise | birthday | present | secret santa | cake | biscuits? | chocolate | party | engaged | pregnant | baby
  expecting | proud | with (?:\w+ )?(?:permission|consent) | spoilers? | raffle | scam | phishing
  fraud | nobody (?:checks|notices) on | quiz | no patients | i'?m sorry
  amnesty | please don't
`;

export default defineRule({
  title: 'Something kept from work',
  level: 'medium',
  what: 'This could read as something done at work that managers or the people concerned are not meant to know.',
  why: 'A post that says "don’t tell" may be the first place they look, and it can harm trust in you.',
  instead: 'Leave it out, or talk it over at work with somebody you trust.',
  notWhen: 'It is a surprise, a present or a harmless joke.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      sure: 3.5,
      unless: OTHERWISE,
      cues: [
        AT_HOME,
        MEANS_WELL,
        { weight: 1.5, core: true, words: HIDING },
        { weight: 1.5, core: true, words: UNCAUGHT },
        { weight: 1.5, core: true, words: CONFESSION },
        {
          weight: 1,
          words: atWork('leadership', 'employer', 'manager', 'running', 'shift', 'soon', 'task', 'colleague'),
          silent: true,
        },
        { weight: 0.5, words: WINK, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    'Left the unit for an hour, ⟦don’t tell my manager 😬⟧',
    '⟦On paper it is a study day and HR needn’t know about the pedalo 😏⟧',
    '⟦Not strictly allowed but I did the visit on my own, nobody noticed⟧',
    'Swapped the ⟦samples round and nobody at the lab twigged lol⟧',
    '⟦I know I shouldn’t but I take my handover⟧ sheet home, don’t tell matron',
    '⟦Between you and me I haven’t done a vehicle check since Easter 🤫⟧',
  ],
  passes: [
    'Don’t tell my manager but we have a surprise cake for her birthday',
    'Nobody noticed my new haircut, rude',
    'Keep it quiet: he is getting a surprise party at the station',
    'Confession: I love a spreadsheet',
    'I am officially a paramedic',
    'Please tell your manager if you are not well enough to work',
    'Shhh, the residents are asleep and the snow is falling',
  ],
});
