import { oneOf, pattern, wordings } from '../../reading/wording.ts';

/** The words by which a draft shows whom it means, as patterns on the plain draft. */

const WOMAN = pattern(wordings`
  \b(?:she|her|hers|she's|she'd|she'll|woman|lady|girl|lass|lassie|mum|mother|gran|granny|nan|nana|widow|wife|wifie
    sister|schoolgirl|headmistress|actress|nun|bride)\b
`);
const MAN = pattern(wordings`
  \b(?:he|him|his|he's|he'd|he'll|man|gentleman|gent|fella|feller|chap|bloke|guy|lad|boy|dad|father|grandad|widower
    husband|brother|schoolboy|fisherman|postman|fireman|headmaster|priest|monk)\b
`);

/** The sex that words give away; undefined where they give none or both. */
export function sexIn(words: string): 'f' | 'm' | undefined {
  const [woman, man] = [WOMAN.test(words), MAN.test(words)];
  return woman === man ? undefined : woman ? 'f' : 'm';
}

/** Goes on about the person before: 'it was a man of 84', 'my 10am, a retired vicar'. */
export const SAME = /(?:\b(?:is|was|being|as|only|just)|'s|,|–|-|\() (?:ex|former|retired)?[ -]?$/;
/** These bring in somebody new, unless the words before them go on. */
export const INDEFINITE = /^(?:an?|another|one|my|our|two|three)\b/;
/** The writer speaks of themselves: 'I married a Sikh from', 'I live in', 'as a mum of'. */
export const WRITER =
  /\bi(?:'m| am| was| married| live| lived| grew up| come from| come here from|'ve lived| turn(?:ed)?|'ll be| will be)\b/;
/** Told in a film or a book, or of a dummy. */
export const ON_A_SHELF = pattern(wordings`
  \b(?:films?|movie|novel|book|drama|play|programme|documentary|episode|podcast|museum|exhibition|window dummy
    mannequin|webinar)\b
`);
/** Several ages or people at once, as in notices and figures: nobody in particular. */
export const PLURAL = pattern(wordings`
  \b(?:ages? (?:\d|of)|aged \d+ ?(?:-|–|to|and|plus|\+)|over (?:the )?\d+s?|over[- ]\d+s|under[- ]\d+s|between \d+
    years? of (?:service|experience|practice)
    (?<!\b(?:two|three|four|2|3|4|his|her|their|other|the|with) )(?:kids|children|adults|people|patients|clients
      residents|students|participants|women|men)|everyone|anyone|anybody|those|cohort|free|tickets?
    open (?:to|on|from|day|evening)|sponsor|raise|\d+ ?%|per cent|percent|one in \w+|1 in \d+)\b
`);
/** The writer's own days: a birthday, a wedding, the school run. */
export const AT_HOME = pattern(wordings`
  \b(?:birthday|anniversary|wedding|school run|nativity|holiday|half marathon|marathon|10k|parkrun for|justgiving
    proud (?:mum|mam|dad|papa|auntie|uncle)|for sale|selling)\b|£ ?\d
`);
/** Cats and dogs are told of as patients are. */
export const PET = new RegExp(
  [
    '\\b',
    oneOf`
      vet | vets | ginger tom | (?:eaten|ate|chewed|licked) (?:a|the|my|his|her) (?:whole )?\w+ off the side
      good (?:boy|lad|girl) \w+ | paws? | tail | walkies | whiskers | kennels? | fleas
    `,
    String.raw`\b|`,
    String.raw`[\u{1f415}\u{1f436}\u{1f408}\u{1f431}\u{1f43e}]`,
  ].join(''),
  'u',
);

/** Small signs of care, enough where somebody is told of by two details and by no noun. */
export const SEEN_IN_CARE = pattern(wordings`
  ^(?:just )?(?:saw|seen|treated|visited|fitted|delivered) (?:an?|the|my|our|one|twins|\d)
  \b(?:(?:came|come|comes|brought|been|back|popped) in(?:to)?|went home|in (?:clinic|today|with us)
    on my (?:list|caseload|books|table)
    (?:the|his|her|their) (?:tests?|results?|appointment|session|swab|sample|scan)|half ?way thr(?:u|ough)|discharged
    referr\w+|assess\w+|just do the (?:pictures|bloods|scans)|had (?:one|somebody|someone) (?:in|today)
    we (?:see|saw|had)|i (?:see|saw|fitted|tested|scanned|treated|visit|visited)|visited|went (?:out )?to see)\b
`);
