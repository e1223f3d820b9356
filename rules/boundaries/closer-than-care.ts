import { isDeclined } from '../../lib/reading/declining.ts';
import { isAboutCare } from '../../lib/reading/people/relations.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { isTied } from '../words/private-ties.ts';

/** A place in somebody's family or heart that is no place of a professional's. */
const CLOSE = phrases`
  god(?:mother|father|parents?|mum|dad) | walk(?:ed|ing)? (?:her|him|them) down the aisle
  (?:her|their|my) bridesmaid | maid of honour | best man
  named (?:her|him|the baby|their (?:\w+ )?(?:baby|boat|dog|son|daughter|puppy)) (?:after me|\w+)
  second (?:mum|mam|dad|nan|family|gran)
  (?:like|such a|became|become|practically|basically|almost) (?:(?<!like )a )?(?:family|a mum to me|my nan|mates|my own
    a daughter|one of our own|one of us)
  (?:calls?|ring|rings) me ["']?(?:mum|mam|dad|nan|auntie|bestie)
  (?:she|he|they)(?:'d| would) be lost without me | nobody else (?:has ever |can |could )?(?:got|gets?) through
  only (?:one|professional|person) (?:who|she|he|they)(?:'s| has| ever)?
  trusts? (?:only me|no-?one else|nobody else)
  (?:my|our|me) (?:\w+ )?(?:best|bestest|good|very best) (?:mates?|friends?|pals?)
  my (?:new )?(?:bestie|mate|pal)\b
  (?:became|become|becoming|now) (?:good |great |best |firm )?(?:friends|mates|pals)
  just as a (?:pal|mate|friend) | love (?:him|her|them) (?:like|to bits|so much|more than)
  i (?:love|adore) (?:\w+ )?(?:her|him)\b
  favourite (?:patients?|clients?|service user|wee (?:man|lady|woman)|gentleman|lady|resident|family|mum|kid|lad)
  shouldn't have (?:a )?favourites? | not (?:meant|supposed) to have favourites | have (?:my )?favourites
  soft spot for (?:him|her|them|this|that) | think about (?:you|him|her) (?:more|every|all)
  still think (?:about|of) (?:you|him|her) | miss (?:you|him|her) (?:so much|like mad|every) | (?:new )?tattoo
  lie awake (?:thinking|worrying) | never let go | held my hand
  hold my hand | we both (?:cried|greeted|wept) | love you too | dream(?:t|ed|ing)? (?:about|of) (?:him|her|one)
  remembers my birthday | always be (?:my|part of) | part of the family | one of the family
  never forget (?:you|him|her) | top table | like (?:he|she)(?:'s| is| was| were) my own | we both cried
  remember(?:s|ed)? (?:my|your) birthday | (?:things|stuff) i(?:'ve| have) not told | hand in hand | sleepovers?
  cried all the way | special place in my
`;

const STRONG = phrases`
  god(?:mother|father|parents?|mum|dad) | aisle | bridesmaid | best man | family | lost without me | goes under
  (?:mates?|friends?|pals?) | think about | every one of your | mum | mam | named | i never had | girl | nana
  like | photo | awake | past | thinking | to me | holding | part of | top table | dream
`;

/** A place at somebody's wedding or font, which strangers do not give. */
const PLAIN = /\b(?:god(?:mother|father|parents?)|aisle)\b/;

/** Said in general, said no to, the writer's own people and pets, a book. */
const OTHERWISE = phrases`
  my (?:own |old |best )?(?:crewmate|mate|friend|sister|brother|cousin|colleague|nephew|niece|husband|wife)(?:'s)?
  work (?:wife|family|bestie) | crewmates?'?s? | team is | dementia friends | friends and family test | mate,
`;

export default defineRule({
  title: 'A bond closer than care',
  level: 'medium',
  what: 'This could read as somebody in your care being family, a best friend, a favourite, or one who needs only you.',
  why: 'Warmth is good care. A special bond can cloud judgement, hurt the person when care ends, and seem unfair to others.',
  instead: 'Speak of the work and not of the bond, and take how you feel to supervision.',
  notWhen: 'You speak of your own family and friends, or tell how you kept a kind distance.',
  find: (reading) => {
    const close = reading
      .match(CLOSE)
      .filter(
        (found) =>
          isAboutCare(reading, found, 2, STRONG.test(found.plain) ? 3 : 1) &&
          (isTied(reading, found, 1) || PLAIN.test(found.plain)) &&
          !reading.says(OTHERWISE) &&
          !isDeclined(reading, found),
      );
    const strong = close.find(({ plain }) => STRONG.test(plain));
    if (strong) return [strong];
    return close.slice(0, 1).map((found) => ({ ...found, level: 'low' as const }));
  },
  flags: [
    'A couple I worked with have asked me to be ⟦godmother⟧ and I said yes',
    'One of my ladies is like a ⟦second mum⟧ to me now',
    "My client says nobody listens like me. ⟦She'd be lost without me⟧",
    'Been her psychologist for years and today I ⟦walked her down the aisle⟧',
    'Two of my old patients are ⟦my best mates⟧ these days',
    'He is my ⟦favourite patient⟧ and everybody on the ward knows it',
  ],
  passes: [
    'My crewmate asked me to be godmother and I am in bits',
    'Our team is like family and I would not swap them',
    'A family I worked with asked me to be godparent and I had to say no',
    'My nan is my favourite lady in the world',
    'Patients trust us and we should earn it',
    'Best mates since school, now we work on the same ward',
  ],
});
