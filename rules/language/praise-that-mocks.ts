import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const MOCKERY = [
  // must be nice to finish at three
  phrases`
    must be (?:so |very )?(?:nice|lovely|great|exhausting|tiring
      tough)(?! (?:for (?:him|her|them) to|to (?:be (?:home|back)|hear|see)))(?: [a-z']+){0,4}
    (?:alright|all right|nice|fine) for some | nice work if you can get it
  `,
  // love how they never find the stairs
  phrases`
    love (?:how|it when|when) (?:they|he|she|people|it'?s|its|every|the|some|these|those|our|my|you)(?: [a-z'-]+){1,4}
  `,
  // grand names for plain people
  pattern(
    oneOf`
    ,[ ] | (?:aye|yes|no|ok|okay|right|sorry|thanks|thank[ ]you|cheers|calm[ ]down|well[ ]done|nice[ ]one|alright),?[ ]
    (?:that|this|our|the|resident|own|another|local|we've[ ]got|it's)[ ](?:[a-z]+[ ])?
  `,
    oneOf`
    lady muck | lord muck | your (?:majesty|ladyship|lordship|highness|worship) | einstein | sherlock | columbo
    miss marple | doctor dolittle | dr dolittle | queen bee | captain obvious | walter mitty | david brent
    del boy | rambo | alan partridge | hyacinth bucket | brain of britain | mastermind | florence nightingale
    mother teresa | picasso | casanova | tinkerbell | cinderella | mystic meg | poirot
  `,
    String.raw`(?=\s*$|[.!?,]|[^\w\s'])`,
  ),
  phrases`
    (?:his|her) (?:lordship|ladyship|majesty|nibs|highness|royal highness) (?:in|has|wants?|wanted|would|is|was
      needs?|didn'?t|says|said|again)
    i call (?:him|her|them) (?:lady|lord|queen|king|captain|professor|mystic|mr|mrs|miss) [a-z]+
    thinks? (?:he'?s|she'?s|they'?re) (?:[a-z]+ )?(?:mother teresa|florence nightingale|god|einstein|dr house|a doctor
      on a cruise|on holiday|in a hotel|royalty|the queen|alan sugar|james bond|beyonce)
  `,
  // imagine being so posh
  phrases`imagine being (?:so|that|this) (?!lucky|loved|kind|brave|happy)[a-z]+`,
  // minimum wage, minimum brain
  phrases`
    minimum (?:wage,? )?minimum [a-z]+ | (?:has|have|got|only) (?:two|three|one) (?:settings|speeds|gears|modes|moods)
    (?:two|three) (?:settings|speeds|gears|modes)[:,.]? (?:[a-z]+,? (?:and|or) [a-z]+)
    barely (?:qualif(?:ied|ies) as|human|literate|sentient|house ?trained)
    all the [a-z]+(?: [a-z]+)?(?:,| and|) none of the [a-z]+
  `,
];
const KIND = phrases`
  thank\w* | proud | welcome | (?:lovely|great|nice) to (?:hear|see) | birthday | congratulations | congrats | sleep
  my (?:dog|cat|own|toddler|kids?|son|daughter|mum|mam|dad|nan|husband|wife) | our (?:dog|puppy|cat) | station dog
  i'?m | i am | i have | i love (?:how|when|it when) (?:my|our|the (?:sun|sea)) | for you all | so hard for you
  must be (?:exhausting|tiring|tough) for you | fan | bike | heater | kettle | printer | scanner | patients? (?:say|tell|laugh|smile)\w*
  smiles? | laughs? | sings? | kind | kindness | hug | hugs | film | panto | book | series | telly | theatre trip
  costume | quicker | faster | dressed (?:up )?as | cbeebies | disney | plan comes together | together | dignity | respect
`;

export default defineRule({
  title: 'Praise that mocks',
  level: 'medium',
  what: 'This seems to praise or envy somebody, and laughs at them.',
  why: 'Sarcasm travels badly. Who it is about may see it, and others may wonder what you say of them.',
  instead: 'Say straight what bothers you, to whoever can change it.',
  notWhen: 'You mean it, or it is about yourself, a pet or a machine.',
  find: (reading) =>
    MOCKERY.flatMap((pattern) => reading.match(pattern)).filter(
      (praise) =>
        !KIND.test(praise.sentence.plain) &&
        !/\?\s*$/.test(praise.sentence.plain) &&
        !reading.framed(praise, 'quoted', 'condemned', 'fictional', 'ownFamily'),
    ),
  flags: [
    '⟦Must be nice to finish at three⟧, says the whole night shift',
    "⟦Love how they can't see the stairs⟧ until the taxi comes",
    'Nice try and wrong leg⟦, Einstein⟧',
    '⟦Her ladyship in⟧ the side room has sent the soup back',
    '⟦Imagine being so important⟧ that you cannot hold a door',
    'The porter ⟦has two speeds⟧',
    '⟦Minimum wage, minimum effort⟧, that is our night team',
    '⟦All the certificates, none of the sense⟧',
  ],
  passes: [
    'Must be tough for you both, thinking of you',
    'Love how my dog waits at the gate',
    'Must be great to be home again, welcome back',
    'The new fan has two speeds',
    'Dressed as Sherlock for the ward panto',
    'Must be lovely to see them all together again',
    'Imagine being so loved that four grandchildren come every day',
    'We read about Einstein and his violin in group today',
  ],
});
