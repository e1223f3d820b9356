import { isDeclined } from '../../lib/reading/declining.ts';
import { isAboutCare } from '../../lib/reading/relations.ts';
import { defineRule } from '../../lib/rule.ts';

/** A place in somebody's family or heart that is no place of a professional's. */
const CLOSE =
  /\b(?:god(?:mother|father|parents?|mum|dad)|walk(?:ed|ing)? (?:her|him|them) down the aisle|(?:her|their|my) bridesmaid|maid of honour|best man|do the reading at (?:his|her)|carry (?:his|her) coffin|named (?:her|him|the baby|their (?:\w+ )?(?:baby|boat|dog|son|daughter|puppy)) (?:after me|\w+)|second (?:mum|mam|dad|nan|family|gran)|(?:like|such a|became|become|practically|basically|almost) (?:a )?(?:family|a mum to me|a mam to me|my nan|mates|my own|a gran to me|a son to me|a daughter|one of our own|one of us)|leave as family|(?:adopt(?:ed|ing)?|borrow(?:ed)?) (?:her|him|them) as|(?:calls?|ring|rings) me ["']?(?:mum|mam|dad|nan|auntie|bestie)|(?:she|he|they)(?:'d| would) be lost without me|if i leave (?:this|the) (?: [\w']+){0,3}(?:goes under|falls apart|lost)|nobody else (?:has ever |can |could )?(?:got|gets?) through|only (?:one|professional|person) (?:who|she|he|they)(?:'s| has| ever)?|trusts? (?:only me|no-?one else|nobody else)|just (?:me|us) (?:she|he|they) (?:talks?|listens?|trusts?)|(?:my|our|me) (?:\w+ )?(?:best|bestest|good|very best) (?:mates?|friends?|pals?)|(?:best|good|bestest) (?:mates|friends|pals) with (?:him|her|one|a|my)|my (?:new )?(?:bestie|mate|pal)\b|(?:became|become|becoming|now) (?:good |great |best |firm )?(?:friends|mates|pals)|just as a (?:pal|mate|friend)|love (?:him|her|them) (?:like|to bits|so much|more than)|i (?:love|adore) (?:\w+ )?(?:her|him)\b|favourite (?:patients?|clients?|service user|wee (?:man|lady|woman)|gentleman|lady|resident|family|mum|kid|lad)|shouldn't have (?:a )?favourites?|not (?:meant|supposed) to have favourites|have (?:my )?favourites|soft spot for (?:him|her|them|this|that)|think about (?:you|him|her) (?:more|every|all)|still think (?:about|of) (?:you|him|her)|read every one of your|miss (?:you|him|her) (?:so much|like mad|every)|(?:daughter|son|sister|brother|mum|mam|dad|gran|nan|grandad) i never had|calls? me (?:his|her) (?:girl|boy|lass|wee|favourite|second|daughter|angel)|called (?:nana|mum|mam|dad|auntie|uncle) by|nobody (?:gets?|knows?|understands?|can handle|can manage) (?:him|her|them) like|(?:he'll|she'll|they'll) only (?:have|see|talk to|eat for|work with|let) me|(?:his|her|their) (?:photo|picture|drawing|letter|card) (?:in|on) my|photo (?:of (?:him|her) )?in my purse|(?:new )?tattoo|lie awake (?:thinking|worrying)|driven past (?:his|her|their)|can'?t stop thinking (?:about|of)|never let go|more than (?:just )?a (?:case|patient|client|job|name|number) to me|held my hand|hold my hand|we both (?:cried|greeted|wept)|love you too|dream(?:t|ed|ing)? (?:about|of) (?:him|her|one)|remembers my birthday|nothing's changing|always be (?:my|part of)|part of the family|one of the family|never forget (?:you|him|her)|school pick[- ]up list|sat (?:with the family|in the front row)|top table|like (?:he|she)(?:'s| is| was| were) my own|we both cried|(?:he|she|they) held (?:my|me)|remember(?:s|ed)? (?:my|your) birthday|(?:things|stuff) i(?:'ve| have) not told|(?:told|tell|telling) (?:him|her|them|my [\w' ]{3,18}) (?:all )?about (?:the|my) (?:divorce|break ?up|separation|miscarriage|ivf|affair|debts?|drinking|depression|anxiety|marriage|ex)|it all comes out|hand in hand|sat with (?:him|her) (?:till|until|to|at) the end|(?:our|my) \w+'s best friend is|sleepovers?|cried all the way|special place in my)\b/;

const STRONG =
  /\b(?:god(?:mother|father|parents?|mum|dad)|aisle|bridesmaid|best man|family|lost without me|goes under|(?:mates?|friends?|pals?)|think about|every one of your|mum|mam|named|i never had|girl|nana|like|photo|awake|past|thinking|to me|holding|part of|top table|dream)\b/;

/** Said in general, said no to, the writer's own people and pets, a book. */
const OTHERWISE =
  /\b(?:my (?:own |old |best )?(?:crewmate|mate|friend|sister|brother|cousin|colleague|nephew|niece|husband|wife)(?:'s)?|work (?:wife|family|bestie)|crewmates?'?s?|like a family of|team is|team feels|station family|favourite patient (?:group|story|of all time was me)|dementia friends|friends and family test|mate,)\b/;

export default defineRule({
  title: 'A bond closer than care',
  level: 'medium',
  what: 'This tells of somebody in your care as family, a best friend, a favourite, or one who needs only you.',
  why: 'Warmth is good care. A special bond can cloud judgement, hurt the person when care ends, and seem unfair to others.',
  instead: 'Speak of the work and not of the bond, and take how you feel to supervision.',
  notWhen: 'You speak of your own family and friends, or tell how you kept a kind distance.',
  find: (reading) => {
    const close = reading
      .match(CLOSE)
      .filter(
        (found) =>
          isAboutCare(reading, found, 2, STRONG.test(found.plain) ? 3 : 1) &&
          !OTHERWISE.test(reading.plain) &&
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
