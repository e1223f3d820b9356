import { defineRule } from '../../lib/rule.ts';

/** Common in speech and rude in print, but not hard. */
const SOFT = /^(?:arse|ass|bugger|bs|knob|nob|tits|fml|omfg|lmfao|pissy|slag|tosser|minge|fanny|shag)/;
/** How blood is drawn for a quick test. */
const TEST = /^(?:finger|skin|pin|heel)-pricks?$/;

export default defineRule({
  title: 'Swearing',
  level: 'medium',
  what: 'This is a swear word.',
  why: 'Readers who do not know you may take it for how you speak to the people you care for.',
  instead: 'Use a milder word. "Awful", "nonsense" and "fed up" do the same work.',
  notWhen: 'You quote somebody and the word matters to the story.',
  find: (reading) =>
    reading.swearing
      .filter(({ strength, aimed, word }) => strength === 'middling' && !aimed && !TEST.test(word))
      .map(({ start, end, word }) => ({ start, end, level: SOFT.test(word) ? 'low' : 'medium' })),
  flags: [
    'This new template is ⟦shite⟧',
    'I am so ⟦pissed⟧ off with the parking',
    'What a load of ⟦bullshit⟧ from start to finish',
    'Same ⟦sh*t⟧, different rota',
    '⟦WTAF⟧ is going on with the bleeps tonight',
    'The ⟦arse⟧ has fallen out of my good trousers',
    '⟦Bollocks⟧ to this rain',
  ],
  passes: [
    'Shitake mushrooms for tea',
    'Blue tits on the feeder again',
    'Assess the airway first',
    'Pharmacies do a proper finger-prick check for nothing',
    'Assistants wanted for our Saturday clinic',
    'BS EN 13795 gowns are in stock',
    'The slag heap behind our school is a nature reserve now',
    'A shag pile carpet is a trip hazard',
  ],
});
