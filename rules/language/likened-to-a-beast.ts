import { phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const BEAST = wordings`
  whales?|walrus(?:es)?|pigs?|sows?|cows?|heifers?|hippos?|elephants?|giraffes?|gorillas?|apes?|monkeys?
  chimps?|toads?|frogs?|lizards?|rats?|ferrets?|whippets?|bulldogs?|pugs?|goblins?|gremlins?|orcs?|trolls?
  ogres?|shrek|gollum|yoda|jabba|quasimodo|zombies?|mumm(?:y|ies)|corpses?|skeletons?|scarecrows?
  witch(?:es)?|vampires?|frankenstein\w*|dracula|sack of (?:spuds|potatoes|coal|cement)|bin ?bags?
  wheelie bin|skip|sofa|tank|barge|space ?hopper|weebles?|teletubb(?:y|ies)|oompa[- ]loompas?|muppets?|kermit
  clowns?|penguins?|crabs?|tortoises?|snails?|sloths?|bag of gravel|foghorn|banshee|hyenas?|donkeys?|seals?
  drowned rats?|prunes?|raisins?|walnut(?: whip)?|pork scratchings?|pizza|lasagne|turkey|plucked chicken
  boiled ham|gammon|beetroot|cauliflower|stilton|cheese ?board|kebabs?|roadkill|car crash|dropped \w+
  dinosaurs?|feral \w+|wild animals?|animals|bag of spanners|bag of (?:bones|washing)|bambi
  dying (?:swan|duck|fly|cat)|darth vader|michelin man|carrie|swamp|crypt|morgue|farmyard|zoo|pack of \w+
  herd of \w+
`;
const LIKENED = new RegExp(
  wordings`
    \b(?:look(?:s|ed|ing)?|sound(?:s|ed|ing)?|smell(?:s|ed)?|walk(?:s|ed|ing)?|waddl(?:es|ed|ing)|moan(?:s|ed|ing)?
      scream(?:s|ed|ing)?|squeal(?:s|ed|ing)?|snor(?:es|ed|ing)|eat(?:s|ing)?|ate|breath(?:es|ed|ing)
      flapp?(?:s|ed|ing)|wriggl(?:es|ed|ing)|lying|lay|sat|face|feet|foot|toes?|toenails?|nails?|legs?|belly|stump
      voice|teeth|hair|ears?|skin|thing|one|he's|she's|they're|was
      bit) (?:[a-z]+ ){0,2}?like (?:an? |the |two |something (?:out of|from) (?:an? |the )?)?(?:[a-z]+ ){0,2}?(?:${BEAST})\b
    ^like (?:an? )(?:[a-z]+ ){0,2}?(?:${BEAST})\b
  `,
);
const SOMEBODY = phrases`
  he | she | him | his | her | hers | fella | feller | bloke | chap | gent | lady | lad | lass | woman | man
  wifey | patients? | pt | client | resident | service user | my \d+(?:[.:]\d+)?(?: ?[ap]m)? | bed \d+ | bay
  mine this
  the (?:mum|mam|dad|daughter|son|wife|husband|consultant|manager|surgeon|registrar|locum|boss|lecturer|anaesthetist)
  stroke group | memory clinic | room \d+
`;
const KIND = phrases`
  i | i'?m | me
  my (?:own|husband|wife|partner|son|daughter|lad|lass|toddler|baby|dog|cat|dad|mum|mam|nan|grandad|brother|sister
    mate|kids?|hair|feet|face|legs)
  our (?:dog|cat|puppy|baby|toddler|wee) | costume | dressed | panto | halloween | puppet | character | practise
  pretend\w* | game | exercise | stretch | pose | yoga | breathe like | walk like a penguin | ice | proud
  beautiful | champion | dream
`;

export default defineRule({
  title: 'Likening a person to a beast or a thing',
  level: 'medium',
  what: 'This may say that somebody looks, sounds or moves like an animal or an object.',
  why: 'It may be funny on the day. The person, or their family, could see it and feel like a show.',
  instead: 'Leave the comparison out.',
  notWhen: 'It is your own child in a costume, or an exercise that is called so.',
  find: (reading) =>
    reading.match(LIKENED).filter(({ sentence, plain, start, end }) => {
      const near = `${reading.sentences[sentence.index - 1]?.plain ?? ''} ${sentence.plain}`;
      return (
        SOMEBODY.test(near) &&
        !KIND.test(sentence.plain.replace(plain, ' ')) &&
        !reading.framed({ start, end }, 'condemned', 'quoted', 'fictional')
      );
    }),
  flags: [
    'My last man of the day ⟦sounded like a foghorn⟧',
    'She ⟦walked like a drunk penguin⟧ all the way to the gym',
    'The consultant ⟦looks like a plucked turkey⟧ in that gown',
    'Socks off, his ⟦feet like two kebabs⟧ in sandals',
    'Lady in room 4, ⟦screaming like a banshee⟧',
    'Big chap, ⟦breathing like Darth Vader⟧',
  ],
  passes: [
    'I look like a drowned rat after that visit',
    'My lad was dressed as and roared like a dinosaur',
    'On ice, walk like a penguin: short steps, flat feet',
    'Our puppy eats like a pig',
    'He walked out like a champion',
    'Breathe like a whale in this session, says our voice coach',
  ],
});
