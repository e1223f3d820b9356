import { defineRule } from '../../lib/rule.ts';
import { CERTAIN, mostTelling, tellingWeight } from '../words/telling.ts';

/** From here on it is a hint; from CERTAIN on, no story need be seen as a whole. */
const HINT = 0.6;

export default defineRule({
  title: 'Somebody who may know themselves in this',
  level: 'medium',
  what: 'Small things said here could add up to one person in your care.',
  why: 'The person, their family or a neighbour may see who is meant, though no name is said.',
  instead: 'Leave out what was said, seen or done, or say something true of many people.',
  notWhen: 'It is about yourself, your own family, people in general, or somebody who agreed to be told of.',
  find: (reading) => {
    const weight = tellingWeight(reading);
    if (weight < HINT || reading.stories.length > 0) return [];
    const span = mostTelling(reading);
    return span ? [{ ...span, level: weight >= CERTAIN ? 'medium' : 'low' }] : [];
  },
  flags: [
    'The ferryman, ⟦the one with the parrot, cannot lift his arm⟧ past the tiller. I did his shoulder',
    '⟦Mrs V rang from the bungalow⟧ again. It is her swallow this time',
    '⟦Tell her from the flats that her bloods⟧ are fine',
    '⟦Our wee man from the top farm is off his drip⟧',
    "⟦The widow from the paper shop, her with the greyhound, she⟧'s in the hospice",
    "⟦I made his leg and he's gone and got it tattooed⟧",
    "⟦Look at this, the surname's cropped, it's the lady from the⟧ almshouses",
    "I have read her letter. I'll ⟦say nothing, only that he's moved out⟧",
  ],
  passes: [
    'My gran is in hospital and the ward has been lovely to her',
    'People with dementia deserve better than a corridor',
    'My son broke his arm at the park',
    'If a man tells you that he never cries, believe his wife',
    'Our team walked ten miles for the hospice',
    'Every physio has met a dad with a bad knee at a party',
    'My husband has a new hearing aid and now he hears the kettle',
    'She said yes! The wedding is in June',
    "He's sixteen, he's deaf, he's three teeth left and he's had the whole pie. The vet says he'll see us all out",
    "My grandson is six and he's put his bear's arm in a sling",
    'Never tell anybody what you saw on a home visit',
  ],
});
