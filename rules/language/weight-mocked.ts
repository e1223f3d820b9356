import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const SIZE = phrases`
  bariatrics? | obese | obesity | overweight | fat | fatter | stone | kilos? | kg | bmi
  big (?:lad|lass|girl|fella|bones|boned|lady|gent|unit|man|woman) | larger (?:lady|gent\w*|patients?|people)
  plus size | heavy | weigh[- ]?ins? | weighed | weighs | scales? | cake | waist | belly | gut | slimming
  slimmers | diet | leggings | hoist | xl | xxl | chair (?:broke|gave) | sofa | ate | eats | food diary
  diaries | size
`;
const JOKE = phrases`
  harpoons? | whales? | beached | hippos? | walrus(?:es)? | elephants? | rhinos? | manatees? | sea ?lions?
  heifers? | shamu | moby dick | godzilla | jabba | titanic | planet
  own (?:gravity|postcode|crane|orbit|zip code|weather) | gravitational pull | crane | winch | forklift
  fork[- ]lift | jcb | digger | hgv | articulated lorry | wide load
  reinforced (?:floor|table|trolley|concrete) | fewer pies | ate all the pies | all the pies | who ate
  put the (?:cake|pie|fork|biscuit|biscuits) down | step away from the (?:cake|fridge|biscuits?|pies)
  earthquake | seismic | sumo | michelin man | mr blobby | bouncy castle | space ?hopper | wotsits | two seats
  both seats | double[- ]wide | couldn'?t fit (?:in|through) | wouldn'?t fit (?:in|through|on)
  took (?:six|seven|eight|nine|ten|\d+) of us to
`;
const ALONE =
  /\b(?:thighs?|backside|arse|bum|belly|gut|chins?) (?:like|the size of|as big as|bigger than) (?:an? |the )?\w+\b/;
const OWN = phrases`
  marathon | mile \d+ | filming | king | i'?m | i am | my own | i was | i weigh | i've | myself
  my (?:dog|cat|rabbit|hamster|christmas|belly|gut|thighs) | zoo | safari | whale watching | sealife
`;

export default defineRule({
  title: 'A joke about somebody’s weight',
  level: 'high',
  what: 'This could read as making fun of somebody for their size.',
  why: 'People of that size read it too. Fear of being laughed at keeps people away from care.',
  instead: 'Leave the joke out. If kit was missing, say which kit your service needs.',
  notWhen: 'You laugh at your own waistline.',
  find: (reading) => {
    const open = (sentence: string) => !OWN.test(sentence);
    const joined = reading.match(JOKE).filter((joke) => {
      const near = [-1, 0, 1]
        .map((step) => reading.sentences[joke.sentence.index + step]?.plain ?? '')
        .join(' ');
      return open(near) && SIZE.test(near.replace(joke.plain, ' '));
    });
    return [...joined, ...reading.match(ALONE).filter((joke) => open(joke.sentence.plain))];
  },
  flags: [
    'Thirty stone. We nearly rang for a ⟦harpoon⟧',
    'My bariatric clinic needs a ⟦crane⟧ and a prayer',
    'Eighteen stone and still asking ⟦who ate⟧ the biscuits',
    'Big lad, barely moved him. Like a ⟦beached⟧ thing in a gown',
    'Maybe ⟦put the cake down⟧ before you ask me why the scales are broken',
    'She had a ⟦backside the size of Wales⟧',
  ],
  passes: [
    'Our bariatric hoist is finally fixed, thank you estates',
    'I weigh more than a beached whale after Christmas',
    'Whale watching off Skye with the kids',
    'People living with obesity deserve chairs that fit',
    'The crane outside theatre has gone at last',
    'Weigh-in day at baby clinic, bring the red book',
  ],
});
