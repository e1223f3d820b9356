import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

// Words of contempt that are no insult by themselves. Collected from everyday quarrels in public threads.
const HARSH = pattern(
  String.raw`(?<![\w@#-])`,
  oneOf`
  stupid(?:ity|ly)? | dumb(?:er|est)? | idiots? | idiocy | idiotic | moronic | morons? | fools? | foolish
  ignoran(?:t|ce) | uneducated | brainwashed | pathetic | disgusting | disgraceful | disgrace | shameful
  shame on | ashamed of yoursel(?:f|ves) | vile | despicable | appalling (?:man|woman|people) | hateful
  spiteful | liars? | (?:is|are|he's|she's|they're|you're|keeps?|stop|always|been|a|the) lying
  full of (?:lies|it|crap|hate) | pack of lies | hypocri(?:tes?|tical|sy) | dishonest | crooked
  corrupt(?:ion)? | frauds? | shams? | phon(?:y|ey) | cowards? | cowardly | cowardice | traitors? | treason
  scum | garbage | trash | (?:you|he|she|it|this|that|they|[a-z]+) sucks? | suck(?:s|ed)? at | evil | wicked
  a racist | racists | bigot(?:s|ed|ry)?
  (?:a|you're|is|are|these|those) (?:nazis?|fascists?|communists?|commies?|terrorists?|rapists?|pedos?|paedos?
    sociopaths?|narcissists?|psychopaths?|thugs?|creeps?|sicko)
  fascists? | lefties | thugs | pedophiles? | clowns? | clown show | delusional | deranged | unhinged | demented
  lunacy | insanity | losers? | worthless | useless | incompetent | laughing ?stock | joke of an? | such a joke
  (?:is|are) a joke | nonsense | go away | get lost
  (?:i|we|just|they|she|he) (?:fucking |really |absolutely |just )?(?:hate|hates|hated|despise) | ugly | nasty
  filthy | perverts? | pervs? | creepy | hideous | revolting | repulsive | butt ?(?:hurt|head) | dumpster fire
  low life | lowlife | snake oil | cry ?bab(?:y|ies) | whin(?:e|ing|ers?|ey|y) | bullies | gullible | sheeple
  stooges? | goons? | cult | witch hunt | drain the swamp | fake news | crybullies
  kill (?:him|her|them|yourself|you|us all) | rot in | lock (?:him|her|them) up
  belongs? in (?:prison|jail|hell) | piece of (?:work|garbage|trash)
`,
  String.raw`(?![\w-])`,
);
/** Said of the writer, of the writer's own things, or of things that are nobody. */
const MILD = phrases`
  i'?m | i am | i was | i felt | i feel | me | my | myself | our own | we were | feeling | felt | ashamed
  guilty | no such thing as an? | not | isn'?t | aren'?t | never | nobody | there are no | any | weather | cold
  rain | wind | dirty washing | ugly (?:duckling|sisters|christmas|jumper) | bare | fool(?:'s)? (?:gold|hardy)
  april fools? | diet culture | virus | cancer | disease | stigma | bug | norovirus
  hate (?:the|to|mondays?|crime) | love | loved | waste of (?:time|a good) | clinical | food | household
  puppet (?:show|session|making|play|workshop|theatre) | sheep (?:dog|farm)
  fraud(?:s)? (?:team|office|act|prevention|awareness|alert) | scam (?:call|alert|text|warning|email)s?
  medical waste
`;
const CLINICAL = phrases`
  not just | research | audit | study | hospice | dementia | training | leaflet | symptom | guidance | policy
  stigma | hurts? | condemn\w* | unacceptable | zero tolerance
`;

/** Names and words of contempt that hardly ever mean anything milder. */
const HARD =
  /^(?:idiots?|morons?|moronic|liars|clowns|clown show|scum|stupidity|thugs|delusional|fascists|hypocrisy)$/;
/** Words with many other uses: harsh only where somebody is called so. */
const WEAK = phrases`
  useless | ugly | nasty | filthy | evil | wicked | crooked | corrupt(?:ion)? | dishonest | garbage | trash | nonsense
  frauds? | shams? | fools? | foolish | liar | losers? | clowns? | cowards? | cowardice | traitors? | treason | cult
  bullies | hypocrites? | go away | get lost | whin\w+ | creepy | hideous | revolting | disgrace | insanity | lunacy
  (?:i|we|just|they|she|he) (?:fucking |really |absolutely |just )?(?:hate[ds]?|despise)
  (?:is|are|he's|she's|they're|keeps?|stop|always|been|a|the) lying | kill (?:him|her|them|you|us all)
  (?:you|he|she|it|this|that|they|[a-z]+) sucks? | suck(?:s|ed)? at
`;
const AIMED = pattern(
  '(?:^|',
  '\\b',
  oneOf`
    you(?:'re| are|r)? | u r? | they(?:'re| are) | he(?:'s| is) | she(?:'s| is) | these | those | such an?
    what an? | bunch of | pack of | of an? | absolute | total | utter | complete | bloody | fucking | lot of
    calls? | @\w+
  `,
  '(?: [a-z]+)? )$',
);

export default defineRule({
  title: 'Harsh words',
  level: 'low',
  what: 'This could come over as a hard word in an argument.',
  why: 'It may be true for you and still end the talk. Readers judge how you speak as well as what you say.',
  instead: 'Say what you saw and what you think of it, and leave out the label.',
  notWhen: 'You speak of yourself, of the weather or of an illness.',
  find: (reading) =>
    reading
      .match(HARSH)
      .filter((word) => {
        const near = `${reading.before(word, 24)} ${reading.after(word, 14)}`;
        const own =
          /^(?:i|we) /.test(word.plain) &&
          !/^(?:i|we) (?:fucking |really |absolutely |just )?(?:hate|despise)/.test(word.plain);
        return (
          !own &&
          (!WEAK.test(word.plain) || AIMED.test(reading.before(word, 40))) &&
          !MILD.test(near) &&
          !CLINICAL.test(word.sentence.plain) &&
          !reading.framed(word, 'quoted', 'condemned')
        );
      })
      .map(({ start, end, plain }) => ({ start, end, level: HARD.test(plain) ? 'medium' : 'low' })),
  flags: [
    'What a ⟦stupid⟧ decision by the council',
    'A ⟦disgraceful⟧ answer from the board',
    'The whole inquiry is a ⟦laughing stock⟧',
    'That answer was ⟦pathetic⟧',
    'They are ⟦corrupt⟧ from top to bottom',
    '@user ⟦delusional⟧ and you know it',
  ],
  passes: [
    'I felt stupid asking, and I am glad I asked',
    'There are no stupid questions at our open day',
    'My garden is a disgrace after the storm',
    'A fool and his sledge: my dad, every winter',
    'Clinical waste goes in the orange bag',
    'The weather is disgusting, wrap up',
    'Our puppet show is at two in the day room',
  ],
});
