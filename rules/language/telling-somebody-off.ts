import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const DISMISSED = [
  // anywhere
  phrases`
    wind (?:your|yer|ur) neck in | jog on | pipe down | get over (?:yourself|yoursel|urself)
    get (?:back )?in the (?:sea|bin) | get to f(?:uck\w*|\*+\w*|k) | get tae\b[a-z ]{0,12} | naff off | bog off | sod off
    bore off | swivel on it | dry your eyes | cry me a river | cry more(?! than) | cope harder | (?<!oxygen )man up(?! (?:the|at|on)\b) | woman up
    grow (?:a pair|a spine|some balls)
    (?:have|give) (?:a word with )?(?:yourself|your head|yer heid) a (?:word|wobble|shake)
    give your head a wobble | catch yersel[f]? on | catch yourself on
    away (?:and|an|n|&) (?:bile|boil|shite|play|raffle)[a-z ]{0,20} | away ye go | haud yer wheesht
    know your place | stay in your (?:own )?lane | crawl back (?:under|into|to)(?! (?:the |my |your )?(?:duvet|bed|covers?))[a-z ]{0,20}
    do (?:us|me|everyone|the world) (?:all )?a favour | shove it up | stick it up
    stick (?:it|your|that|yer) [a-z ]{0,24}where the sun
    you know where (?:the|it|they|that|your) [a-z ]{1,12}can go
    nobody (?:asked|cares) (?:you|what you|about your) | who asked you | what planet are you
    back to (?:facebook|mumsnet|your (?:crystals|podcast|cave|basement|lego|sofa|mother'?s))
    leave (?:it|this|that|[a-z]+) to (?:the )?(?:grown[- ]?ups|adults|professionals|big boys)
    let the (?:grown[- ]?ups|adults) (?:talk|speak) | the (?:grown[- ]?ups|adults) are (?:talking|speaking)
    touch (?:some )?grass | get a (?:life|grip|real job|proper job) | wise up
    (?<!\b(?:we|all|i|to|who|never|would(?:n'?t)?|not|ever|and|can'?t|won'?t) )shut (?:it(?= (?:you|mate|love)|[.!,]|$)
      the (?:hell|f\w*) up|up(?= (?:you|mate|and|about|with|now)|[.!,]|$)
      (?:your|yer|ya) (?:mouth|gob|face|trap|pie hole|cake hole))
    zip it | put a sock in it | change the record | spare (?:me|us) (?:the|your)
    (?<!to )save it(?= |[.!,]|$)(?! (?:to|as|in|up|for|me|till|until)) | rein it in
  `,
  // an order with scorn, in a sentence that opens with it
  pattern(
    oneOf`
    ^ | [,.!?-][ ] | @\w+[ ]
    \b(?:listen|look|right|honestly|oh|please|and|so|then|hun|love|mate|pal|sweetheart|darling|petal)[ ]
  `,
    oneOf`
    grow up | do one(?=$|[.!,]) | behave yourself | read a book
    read the (?:room|label|form|leaflet|notes|bloody \w+)(?! (?:with|to|out|aloud|together)\b)
    learn (?:to|how to) (?:read|spell|write|drive|park|count|label) | do your (?:own )?job
    try (?:reading|working|doing|harder|turning up)
    go (?:back to (?:selling|your|school|sleep|bed|the kitchen|college|facebook|uni|writing|playing|making)
      and (?:boil|play|lie|sit|jump|do)|play|boil|cry|moan|swivel)
    get help | get lost | seek help | jump(?! (?:start|on|in|at|up|for|to)) | cheer up | lighten up | deal with it | suck it up
    toughen up
    stop (?:whining|whinging|whingeing|moaning|crying|wasting|embarrassing|making excuses|ringing|bleating)
  `,
    String.raw`\b(?: [a-z']+){0,2}`,
  ),
  // a kind word that is not meant kindly
  phrases`
    bless (?:your|ur|his|her|their) (?:heart|cotton socks|little|two|tiny|soul|wee)[a-z ]{0,16} | ah bless
    aw bless (?:you|him|her|them) | slow clap | have a (?:medal|lolly|gold star) | have a biscuit(?= (?:pet|love|mate)|[.!,]|$)
    here'?s a (?:medal|biscuit|tissue|violin) | (?:world'?s )?(?:smallest|tiniest) violin
    is it (?:your|a) first day | did (?:you|anyone) (?:ask|even (?:read|train|qualify|try)) | who hurt you
  `,
  pattern(
    '\\b',
    oneOf`
    (?<!right )now | listen | look | calm down | right then | newsflash | sit down | read it again | try again | no,? no
    not (?:quite|you) | grow up | bore off | think again
  `,
    ',? ',
    oneOf`
    love | pet | pal | mate | hun | sweetheart | sweetie | petal | princess | darling | sunshine | pumpkin
    babe | babes | hen | treacle | champ | buddy | sonny | doll | cupcake | flower | precious
  `,
    String.raw`\b(?!,? `,
    oneOf`
      you'?re (?:doing|not|so|never|always|amazing|welcome) | thank | i love | happy | well done | so sorry
      thinking | that'?s (?:great|lovely|amazing) | it'?s (?:ok|fine|great|lovely) | hope | xx | x\b | ❤
    `,
    ')',
  ),
];
/** More ways to send somebody away, to doubt that they can think, or to pity them falsely. */
const MORE = [
  new RegExp(
    [
      '\\b',
      oneOf`
        off you (?:pop|trot|toddle) | run along | toddle off | on (?:yer|your) bike | sling (?:your|yer) hook
        get (?:knotted|stuffed|bent) | go whistle | take a (?:hike|running jump) | talk to the hand
        who (?:rattled (?:your|his|her) cage|died and made (?:you|him|her)
          pissed in (?:your|his|her)[a-z ]{0,12})
        keep your (?:nose|beak|oar) out | mind your own(?: business)?(?= *(?:$|[.!,])) | google is free
        can (?:you|they|he|she|nobody) (?:even |not )?(?:read|spell|count|tell the time)(?= *(?:$|[?!.,]))
        (?:what|which) part of [^.!?]{3,40} (?:don'?t|do|did|didn'?t) (?:you|they)
        i'?ll (?:type|say (?:it|this)|speak) slowly | (?:in )?words of one syllable
        use your (?:head|brain|loaf|words|indoor voice) | engage (?:your )?brain | say it with me
        hate to break it to you | have a day off | give it a rest | pack it in | button it | sit this one out
        tough (?:luck|titty|titties) | suck it up | like it or lump it | my heart bleeds | boo hoo | diddums
        (?:jealous|bitter|entitled|insecure|triggered|defensive) much | (?:that'?s )?rich coming from
        says (?:you(?=$|[.?!,])|the (?:man|woman|bloke|person) who)
        coming from (?:someone|somebody|a (?:man|woman|bloke|person|profession)) (?:who|with|that)
        armchair (?:experts?|epidemiologists?|consultants?|surgeons?|physios?|warriors?)
        you (?:people|lot)(?= (?:can'?t|couldn'?t|moan))
        have you (?:ever )?(?:tried|considered) (?:reading|thinking|working|shutting|not|being|having a|growing
          getting|leaving|a)\b
        i (?:can )?smell the (?:desperation|fear|bullshit) | nobody wants to hear (?:it|from you)
        bore (?:somebody|someone) else
      `,
      String.raw`\b|🥱|🤡`,
    ].join(''),
    'u',
  ),
];
const WARM = new RegExp(
  [
    '\\b',
    oneOf`
      love you | happy birthday | thank(?:s| you) | thinking of you | hope you | big hug | hugs | proud of
      well done | get well | sorry (?:to hear|for your) | miss you | welcome | congrats | when i grow up
      growing up | grow up (?:to|in|with|near|so|knowing|thinking)
    `,
    String.raw`\b|❤|💚|💙|🥰|😍`,
  ].join(''),
  'u',
);
const SELF = phrases`
  told myself | tell myself | not me\b | i said | i now | me, [a-z]+ing | i need to | i should | note to self | i'?ll | i will | i had to
  remind(?:ing)? me to | myself | my (?:brain|dog|cat|toddler|kids|son|daughter|mum|nan|wife|husband)
`;
/** What the writer or somebody else was told, thought or did: a tale, and nobody is sent away. */
const TOLD = /\b(?:i|me|my|we|our|us|said|told|tells?|says|saying|asked|shouted|called|reads?|wrote)\b/;
const NEUTRAL = phrases`
  how to | helps? (?:you|them|people|him|her) | if you(?:'re| are) (?:feeling|struggling) | breath\w*
  technique | never tell (?:anyone|someone|people|a) | don'?t tell (?:anyone|someone|people|a)
  (?:told|telling|tell|asked) (?:me|him|her|them|us|men|people|to) | in your own time | take your time | tips?
  offer | before you
`;

export default defineRule({
  title: 'Telling somebody off or belittling them',
  level: 'medium',
  what: 'This could read as talking down to somebody, or sending them away with scorn.',
  why: 'Others who read it, service users among them, may think twice before they ask you anything.',
  instead: 'Answer what was said, politely, once. Or do not answer: nobody expects you to.',
  notWhen: 'You tease a friend who knows you, or pass on what was said to you.',
  find: (reading) =>
    [...DISMISSED, ...MORE].flatMap((pattern) =>
      reading
        .match(pattern)
        .filter(
          ({ sentence, start, end }) =>
            !TOLD.test(reading.before({ start, end }, 50)) &&
            !WARM.test(sentence.plain) &&
            !SELF.test(sentence.plain) &&
            !NEUTRAL.test(sentence.plain) &&
            !reading.framed({ start, end }, 'condemned', 'quoted'),
        ),
    ),
  flags: [
    'You waited two hours, not two weeks. ⟦Wind your neck in⟧.',
    '⟦Jog on⟧ with your crystals',
    '@keto_kev with respect⟦, go back to selling bars⟧',
    '⟦Bless your heart⟧, you read one article',
    'If it hurts that much then ⟦man up⟧ and do the exercises',
    'Maybe ⟦leave it to the grown-ups⟧',
    'The landlord can ⟦get in the sea⟧',
  ],
  passes: [
    'Read the form with him twice. It made us late, and late is fine',
    'Duct tape is no better than a corn pad. Save it for the hoover hose',
    'Could everybody go and have a biscuit and come back with a better word?',
    'When I grow up I want to be like our volunteers',
    'Never tell a man to man up',
    'Saturday: crawl back under the duvet, tea, toast, repeat',
    'Sit down before you stretch, and hold a rail',
    'She told me to calm down and it worked',
    'How to calm down before an exam: three tips',
    'I disagree, and I would be glad to share the trial',
    'Happy birthday sweetheart, love you',
  ],
});
