import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HUMBLE, VIRTUES } from '../words/mundane.ts';

/** Of which a sentence that speaks of the writer, anywhere before them, makes a joke at nobody's cost. */
const COMPARED = [
  // all the empathy of a parking meter
  new RegExp(
    wordings`
      \b(?:all the|the|with the|as much|about as much|no more|less|zero
        half the) (?:[a-z]+ )?(?:${VIRTUES}) (?:of|as|than|in) (?:a|an|my|the average|your average|wet|stale|damp|mouldy) [a-z' -]{2,24}
    `,
  ),
  // as much use as a chocolate teapot
  pattern(
    String.raw`\b(?:as|about as) `,
    oneOf`
    much (?:use|good|help|fun|sense) | useful | useless | helpful | sharp | bright | clever | subtle | warm
    welcome | thick | dense | dim | caring | interesting | charming | friendly | deep | exciting | welcoming
    quick | cheery | lively | empathetic | reliable | charismatic
  `,
    ' (?:to [a-z]+ )?as (?:a|an|two|my|the|wet|chocolate|inflatable|pig|mince)(?: [a-z]+)?',
  ),
  phrases`
    chocolate (?:teapot|fireguard) | inflatable dartboard | ashtray on a motorbike
    (?:sandwich(?:es)?|picnic|chips?|card|brick|spanner|can|sausage|egg|biscuit)s? short of (?:a|an|the) [a-z]+
    not the (?:sharpest|brightest|quickest)(?: [a-z]+)?
    (?:two|one|half a|single|last|only|few|three|2|1|your|his|her|their) brain ?cells? | brain ?dead
    not (?:a|one) (?:single )?(?:thought|brain cell)
    (?:nothing|space|fresh air|sawdust|tumbleweed|gap|void|air) (?:in )?between (?:the|his|her|their|your|them|those) (?:ears|two)?
    (?:the )?lights? (?:are |is |'?re |were )?on,? (?:but )?(?:nobody|no ?one|no-one|naebody|nae ?one)(?:'?s)?(?: at)?(?: home| in)?
    (?:the )?lights? on[.,] no(?:body|-? ?one) (?:in|home) | hamster'?s (?:dead|left|fallen off)
    wheel'?s (?:turning|spinning),? (?:but )?(?:the )?hamster\w* | not the full (?:shilling|ticket|quid|picnic)
    (?:elevator|lift) does(?:n'?t| not) (?:go|reach)[a-z ]{0,20} | knitting with one needle
    one oar in the water
  `,
];
const PUT_DOWNS = [
  new RegExp(
    wordings`
      \b(?:more|better|greater|brighter) (?:[a-z]+ )?(?:${VIRTUES}|life|use|sense|ideas|chat|personality|answers
        conversation) (?:in|from|out of|on|at|with|than|between) (?:a|an|my|the|that|this)(?: [a-z]+){0,2}? (?:${HUMBLE})\b
    `,
  ),
  pattern(
    '\\b',
    oneOf`
    seen | met | had | known | scraped | trodden in | worked with | owned | eaten | read | heard
  `,
    ' (?:[a-z]+ ){0,5}?',
    oneOf`
    with (?:a )?(?:more|better)
    (?:brighter|cleverer|livelier|sharper|nicer|warmer|smarter
      more (?:useful|intelligent|helpful|interesting|caring|alert)) (?:than|[a-z]+ (?:in|on|at|from|under))
    cleverer
  `,
    String.raw`\b(?: [a-z']+){0,3}`,
  ),
  // the student is so dim I checked whether she was plugged in
  pattern(
    String.raw`\b`,
    oneOf`
    students? | manager | boss | consultant | registrar | doctor | nurse | locum | agency | porter | receptionist | matron | trainee
    bloke | woman | man | lad | lass | girl | boy | lot | some people | relatives? | wife | husband | mother | son | daughter | he | she | they | you
  `,
    String.raw`(?:'s|'re)?(?: (?:is|are|was|were|today|yesterday|tonight|again|just)){0,3} so `,
    oneOf`
    dim | thick | dense | dumb | stupid | gormless | clueless | witless
  `,
    String.raw`,? (?:that )?(?:i|i'd|you|you'd|we|we'd|he|she|they|he'd|she'd|they'd) [a-z']+(?: [a-z']+){0,3}`,
  ),
  pattern(
    String.raw`\b(?:thick|dense|dumb|daft) as (?:a |an |two )?(?:short |pig )?`,
    oneOf`
    mince | planks? | shit | custard | brush\w* | bricks? | posts? | mud | champ | guts | manure | porridge
    rocks | a[ ] | dog
  `,
    String.raw`\w*`,
  ),
  pattern(oneOf`
    \b(?:gene pool|natural selection|darwin awards?|evolution (?:gone|went|missed|in reverse)|missing links?
      survival of the (?:fittest|thickest)|knuckles (?:drag\w*|on the)|swim(?:ming)? at the shallow end)\b
    \b(?:(?:tinfoil|tin foil|tin)[ -](?:hats?|brigade|club|crew|lot|army)(?: (?:brigade|club|crew|lot|army))?)\b
  `),
  pattern(
    String.raw`\bwaste of (?:a |an |good )?`,
    oneOf`
    space | oxygen | skin | air | carbon | organs | a bed | bed | uniform | registration | lanyard | breath
    taxpayers
  `,
    '\\b',
  ),
  pattern(oneOf`
    \bmakes? (?:[a-z]+ ){1,4}look (?:like )?(?:an? )?(?:bright|clever|competent|genius|einstein|human|good|quick
      mensa|professional|reasonable|sane|oscar)[a-z]*
    \b(?:is|are|'s|'re|was|were) (?:all |just |basically |nothing but |mostly )?(?:two|three|four|several
      seven) [a-z]+ (?:in|stacked in|standing in|under) (?:a|one) (?:trench ?coat|coat|lanyard|suit)
  `),
  pattern(
    String.raw`\blike `,
    oneOf`
    teaching | explaining | talking | reasoning | herding | training | asking | getting
  `,
    ' (?:[a-z]+ ){0,4}',
    oneOf`
    goldfish | cats | dogs? | a dog | a brick | a wall | bricks | toddlers? | sheep | pigeons? | labradors?
    jelly | fog | custard | a goat | hamsters? | chickens? | hens | budgies | monkeys | chimps | dolphins
    planks? | a plank | potato(?:es)? | houseplants?
  `,
    '\\b',
  ),
];
/** Sayings about conceit, and about people who are not fit for their place. */
const SAYINGS = [
  pattern(wordings`
    \bwouldn'?t (?:know|recogni[sz]e|spot|understand) (?:a |an |the |what )?[a-z' -]{2,36} if (?:it|one|he|she|they|you)\b(?: [a-z]+){0,4}
  `),
  pattern(
    '\\b',
    oneOf`
    egos? (?:the size of|bigger than|as big as|so big|need\w* its own)
    (?:head|heads) (?:so far |stuck |firmly |wedged )*up (?:his|her|their|your|its) (?:own )?[a-z]+
    god complex | god'?s gift(?: to [a-z]+)?
    (?:thinks?|think) (?:he|she|they|the sun)(?:'s|'re| is| are|'s all)? (?:god|it|all that|shines out|above
      better than|jesus|royalty|a surgeon|the messiah)\b(?: [a-z]+){0,4}
    loves? the sound of (?:his|her|their|your) own voice | more front than [a-z]+
    (?:little|pocket|tinpot|petty) (?:hitler|dictator|emperor|napoleon|stalin|tyrant)
    power[- ]?trip(?:ping|s)? | drunk on power | promoted (?:beyond|above|past|out of) [a-z]+
    fail(?:ed|ing|s)? upwards? | jobs for the boys
    got (?:his|her|their|the) (?:job|post|promotion) (?:because|by|through|for) (?:of )?(?:who|golf|daddy|knowing
      sleeping|shagging|marrying|the lodge|a handshake|being)\b(?: [a-z]+){0,5}
    not worth the (?:paper|lanyard|bandwidth|air|ink)
    (?:disgrace|embarrassment|insult|danger|liability) to (?:the|your|our|this|his|her|their) (?:profession|uniform
      badge|register|nhs|service|team|trust|public|patients|job)
    reading age of | (?:an )?iq of (?:a|an|about|roughly|\d) | two[- ]faced | back[- ]?stabb(?:er|ers|ing)
    coven | mean girls | nasty piece of work | poison(?:ous)? dwarf
    waste of (?:a )?(?:good )?(?:rota|salary|wage|band \d)
    couldn'?t (?:care|give) (?:less|a (?:toss|monkey'?s|flying|stuff))
    (?:like|is|total|absolute|proper|utter) (?:a )?(?:clown car|clown show|circus act|shambles of a [a-z]+
      muppet show|carry on film|banana republic)
  `,
    String.raw`\b(?: [a-z]+)?`,
  ),
];
const KIND = phrases`
  our (?:unit|team|dog|puppy) | of us | than (?:me|i do|i have) | sofa | settee | mattress | i got called | the dog | my dog | puppy | kitten | vet | park run | wifi | sat ?nav | printer
  computer | laptop | the app | software | system | phone | brain injury
  brain[- ]dead (?:donor|patient|donation) | brainstem | organ | donat\w+ | lamps? | christmas lights
  light bulb | bulbs? | genetics? | genes | darwin | biology | museum | lecture | phd | species | crop | wheat
`;
const SELF = phrases`
  i'?m | i am | we (?:share|have) | (?:of us|and i|house) (?:[a-z]+ ){0,8} | my brain | me | my last | my one
  my only | i have | i've got | my own | my two | down to
`;

export default defineRule({
  title: 'A put-down dressed as a comparison',
  level: 'medium',
  what: 'This may compare somebody with a thing or a beast to make them look stupid, cold or useless.',
  why: 'It may raise a laugh, and it may also be shown to the person, with your name and profession on it.',
  instead: 'Say plainly what you missed in what they did or wrote.',
  notWhen: 'You say it of yourself, of a machine or of your dog.',
  find: (reading) =>
    [...COMPARED, ...PUT_DOWNS, ...SAYINGS].flatMap((pattern) =>
      reading.match(pattern).filter((joke) => {
        const rest = joke.sentence.plain.replace(joke.plain, ' ');
        const before = reading.before(joke, 70);
        return (
          !KIND.test(rest) &&
          !(COMPARED.includes(pattern)
            ? SELF.test(before)
            : /\b(?:i'?m|i am|my brain is|i feel) [a-z ]*$/.test(before)) &&
          !reading.framed(joke, 'condemned')
        );
      }),
    ),
  flags: [
    'She has ⟦all the warmth of a filing cabinet⟧',
    'You get ⟦more sense out of a traffic cone⟧',
    'That seminar was ⟦about as useful as a wet⟧ sock',
    'The new lead is ⟦thick as mince⟧',
    '⟦Lights are on but nobody home⟧ with my half past two',
    'That manager is a ⟦waste of oxygen⟧',
    'Explaining dressings to them is ⟦like teaching goldfish⟧ chess',
    '⟦Student today so dim I checked whether she was⟧ plugged in',
    'My ⟦manager is so thick he needs a map to⟧ find his own lanyard',
    'Half of them are two ⟦sandwiches short of a picnic⟧',
  ],
  passes: [
    'The fog was so thick you could lose a helicopter in it',
    'I was so dim I put the splint on upside down',
    'The custard was so thick she stood a spoon in it',
    'She was so kind I cried in the car',
    'My brain has two brain cells left after nights',
    'The lights are on in the garden and nobody minds',
    'He has the patience of a saint and the hands of a surgeon',
    'Our software is as much use as a chocolate teapot',
    'She showed more compassion than any textbook could teach',
    'Natural selection lecture at two, biology block',
    'Sharp as ever at ninety, our volunteer',
    'The family thanked us for the care of their brain-dead son and the gift he gave',
  ],
});
