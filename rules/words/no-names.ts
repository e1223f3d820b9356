import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

/** Words that only look like names: what is told, worn, denied, or said of oneself. To be looked for around the word. */
export const NO_NAME: RegExp = phrases`
  jokes?: | dinosaur (?:prints?|wellies|pyjamas|pjs|plasters?|stickers?|socks|splints?|park|museum)
  (?:rude|daft|same|that|telling|making|made|silly|terrible|own|the) jokes? | tell you the joke | told the joke
  nobody was (?:lazy|stupid|thick|idle|rude|incompetent) | (?:new|old) boots | proper witches
  (?:first|second|ugly) ugly sisters? | ugly sisters? | (?:bag|box|head) of spanners
  a (?:covert|overt|true|vulnerable|clinical) narcissist | for you (?:nerds|geeks) | bless you
`;

/** Nouns that friends call each other: to the person written to they are seldom more than teasing. */
export const TEASING: RegExp = pattern(
  '^(?:you )?(?:(?:big|great|daft|old|silly|soft|wee|absolute|total) )*',
  oneOf`
    nerds? | geeks? | melts? | lumps? | puddings? | potato(?:es)? | articles? | doughnuts? | donuts? | sausages?
    muppets? | numpt(?:y|ies) | eejits? | snobs? | puppets? | jokes? | div(?:vy)?
  `,
  '$',
);
