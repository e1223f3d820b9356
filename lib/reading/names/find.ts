import type { Core } from '../core.ts';
import { isPlaceName } from '../gazetteer/gazetteer.ts';
import { isEverydayFirst, isFirst, isKnownPerson, isSureFirst, isSurname } from './known.ts';
import {
  KIN_TITLES,
  NOT_PEOPLE,
  NOT_PEOPLE_PHRASES,
  NOT_SURNAMES,
  PARTICLES,
  SOFT_TITLES,
  THING_AFTER,
  TITLES,
} from './stops.ts';
import type { Token } from './tokens.ts';

/** A name as found: tokens `first` to `last`, and the title before it, if any. */
export interface Named {
  readonly first: number;
  readonly last: number;
  readonly title: string | undefined;
}

/** What just before a capital, or a name in lower case, says that a person follows. */
const PERSON_BEFORE =
  /(?:\b(?:big|wee|little|old|young|poor|dear|darling|sweet|lovely|gorgeous|good old|ol|our|me and|my (?:patient|pt|client|mate|friend|colleague|mentor|student|boss|manager|crewmate|son|daughter|brother|sister|husband|wife|cousin|nephew|niece|mum|dad|nan|grandad|uncle|auntie|best friend|neighbour|dog|cat)|patient|pt|client|service user|resident|named?|called|call (?:him|her|them)|rip|r\.i\.p\.?|hi|hello|hey|hiya|dear|morning|bless|cheers|thanks|thank you|thankyou|ta|congratulations|congrats|well done|shout ?out to|love(?:d)? you|miss(?:ed)? you|happy (?:birthday|retirement|anniversary)|welcome|welcome back|sorry|oi|goodnight|night night|sleep tight|meet|remember|ask|tell|told|asked|poor old|mum|dad|mam|wife|husband|son|daughter|sister|brother|carer|grandson|granddaughter|nan|gran|grandad|neighbour),?|\b(?:wee|big|little|poor)) $/;

/** What just after a name says that it is a person's. */
const PERSON_AFTER =
  /^(?:'s (?:dad|mum|mam|mom|ma|nan|gran|grandad|wife|husband|partner|son|daughter|kids?|sister|brother|family|carer|face|birthday|funeral|leg|foot|feet|hip|knee|hand|room|bed|chair|house|notes|shift|team|turn|smile)|,? (?:who|whose)\b|,? (?:aged? )?\(?\d{1,3}\b(?! ?(?:%|am|pm|mg|ml|of|points?|pts|times|min|hours|days|weeks|years))| (?:has|had|was|is|says|said|told|asked|came|went|got|did|does|looked|thinks|thought|loves|loved|wants|wanted|needs|needed|died|passed|walked|cried|laughed|smiled|gave|made|took|brought|rang|texted|messaged|wrote|taught|knows|knew|feels|felt|started|finished|joined|retired|hasn't|hadn't|wasn't|isn't|doesn't|didn't|can't|won't|couldn't|would|could|might|if you|you're|you are|u r|your|in bed|from ward|on ward|in the|off ward) |,? (?:you|u) (?:are|were|have|did|absolute|little|total|star|legend|beauty)\b)/;

/** A care home, a street and so on stand for themselves; so do days of saints and illnesses. */
const SAINT_BEFORE = /\b(?:st|saint|ss)\.? $/;
const THING_BEFORE =
  /\b(?:hospital|ward|unit|clinic|centre|road|street|team|house|lodge|of|the|a|an|university|college|school|rmv|hms|ss|ms|storm|hurricane|operation|brand|by|@) $/;
const DATE_BEFORE =
  /\b(?:in|on|by|since|until|til|till|last|next|this|early|late|mid|of|end|start|every|from|before|after|\d{1,2}(?:st|nd|rd|th)?|for|to|through|during|between|beginning|all) $/;
const MONTHS = new Set(['april', 'may', 'june', 'august', 'jan', 'avril', 'summer', 'autumn', 'dawn', 'eve']);

/** The finder: every person's name in a draft's tokens, in order. Linear. */
export function findNames(core: Core, tokens: readonly Token[]): Named[] {
  const found: Named[] = [];
  const heard = new Set<string>();
  let at = 0;
  while (at < tokens.length) {
    const named = nameAt(core, tokens, at, heard);
    if (named) {
      found.push(named);
      const first = tokens[named.first];
      if (first && first.shape !== 'lower' && first.word.length > 2) heard.add(first.word);
      at = named.last + 1;
    } else at += 1;
  }
  return found;
}

const beforeOf = (core: Core, token: Token): string =>
  core.plain.slice(Math.max(0, token.from - 40), token.from);
const afterOf = (core: Core, token: Token): string => core.plain.slice(token.to, token.to + 40);

function nameAt(
  core: Core,
  tokens: readonly Token[],
  at: number,
  heard: ReadonlySet<string>,
): Named | undefined {
  const token = tokens[at];
  if (!token || token.shape === 'mark') return undefined;
  return (
    knownAt(core, tokens, at) ??
    titledAt(core, tokens, at) ??
    initialsAt(core, tokens, at) ??
    firstNameAt(core, tokens, at, heard) ??
    cuedAt(core, tokens, at)
  );
}

/** 'Idris Elba': two or three tokens that are a well-known person together. */
function knownAt(core: Core, tokens: readonly Token[], at: number): Named | undefined {
  for (const length of [3, 2, 1]) {
    const last = tokens[at + length - 1];
    const first = tokens[at];
    if (!first || !last || (length > 1 ? !last.joined : last.shape === 'lower')) continue;
    if (isKnownPerson(core.plain.slice(first.from, last.to)))
      return { first: at, last: at + length - 1, title: undefined };
  }
  return undefined;
}

/** 'Mrs Okafor', 'mr k', 'Auntie Bev': a title and what follows it. The span leaves the title in, as people say it. */
function titledAt(core: Core, tokens: readonly Token[], at: number): Named | undefined {
  const title = tokens[at];
  // 'MS.' is an illness, 'Ms' a title.
  if (!title || title.possessive || (title.word === 'ms' && title.shape === 'upper')) return undefined;
  // 'My nan Dilys': the family word is said of her, not to her.
  if (KIN_TITLES.has(title.word) && /\b(?:my|our|me|mi|his|her|their|your) $/.test(beforeOf(core, title)))
    return undefined;
  const hard = TITLES.has(title.word);
  if (!hard && !SOFT_TITLES.has(title.word)) return undefined;
  const dotted = tokens[at + 1]?.word === '.' && tokens[at + 1]?.joined;
  const next = at + (dotted ? 2 : 1);
  const name = tokens[next];
  if (!name?.joined || name.shape === 'mark' || isThing(core, tokens, next, next)) return undefined;
  if (NOT_SURNAMES.has(name.word) && name.word.length > 1) return undefined;
  const listed = isFirst(name.word) || isSurname(name.word);
  const written = name.shape !== 'lower' && !name.shouted;
  const initial =
    name.word.length === 1 && !name.possessive && (written || hard) && !/^[ap]$/.test(name.word);
  const allowed = hard
    ? initial || written || listed || isUnusual(name.word)
    : initial
      ? title.word === 'miss' || title.word === 'dr'
      : written && title.word !== 'miss'
        ? listed || title.shape !== 'lower' || title.word === 'dr'
        : written
          ? title.shape !== 'lower' || isSurname(name.word)
          : (isSureFirst(name.word) || (isSurname(name.word) && isUnusual(name.word))) &&
            !verbMiss(core, title);
  if (!allowed) return undefined;
  return { first: at, last: extend(tokens, next), title: title.word };
}

/** 'I miss dave': a verb, not a title. */
const verbMiss = (core: Core, title: Token): boolean =>
  title.word === 'miss' &&
  /\b(?:i|we|will|ll|gonna|to|do|you|they|really|still|'ll) $/.test(beforeOf(core, title));

/** A word that no English draft uses for anything else, as far as its letters tell: 'okafor', 'begum', 'wójcik'. */
const isUnusual = (word: string): boolean =>
  word.length > 2 && (isSureFirst(word) || isSurname(word)) && !NOT_SURNAMES.has(word);

/** 'J.B.', 'patient AK', 'the H children'. */
function initialsAt(core: Core, tokens: readonly Token[], at: number): Named | undefined {
  const token = tokens[at];
  if (!token || token.shape === 'lower') return undefined;
  const before = beforeOf(core, token);
  if (token.word.length === 1 && token.shape !== 'mark' && token.word !== 'i') {
    const dot = tokens[at + 1];
    const second = tokens[at + 2];
    const end = tokens[at + 3];
    if (
      dot?.word === '.' &&
      second?.word.length === 1 &&
      second.shape === 'capital' &&
      dot.joined &&
      second.joined
    ) {
      const pair = token.word + second.word;
      const after = core.plain.slice(second.to, second.to + 12);
      if (
        !/^(?:us|uk|eu|nb|ps|am|pm|dc|la|ie|eg|ok|od|bd|qd|ni|ot|pt|gp|ed)$/.test(pair) &&
        !/^\.?[a-z]\b/.test(after)
      )
        return { first: at, last: end?.word === '.' && end.joined ? at + 3 : at + 2, title: undefined };
    }
    if (
      /\bthe $/.test(before) &&
      /^ (?:children|family|kids|twins|boys|girls|case)\b/.test(afterOf(core, token))
    )
      return { first: at, last: at, title: undefined };
  }
  if (
    token.shape === 'upper' &&
    token.word.length === 2 &&
    /\b(?:patient|pt|client|resident|service user) $/.test(before) &&
    !/^(?:uk|us|ot|gp|pt|ed|hq|id|hr|it|tv|ok|rn|cv|qi|pr|dx|tx|rx|hx|fx|bp|hr|mh|ld|iv|im|ct|mr|pe|mi|uc|cf|ms)$/.test(
      token.word,
    )
  )
    return { first: at, last: at, title: undefined };
  return undefined;
}

/** A first name of the lists, with what follows it. */
function firstNameAt(
  core: Core,
  tokens: readonly Token[],
  at: number,
  heard: ReadonlySet<string>,
): Named | undefined {
  const token = tokens[at];
  if (!token || token.word.length < 2) return undefined;
  const sure = isSureFirst(token.word);
  if (!sure && !isEverydayFirst(token.word)) return undefined;
  const before = beforeOf(core, token);
  if (SAINT_BEFORE.test(before)) return undefined;
  const last = extend(tokens, at);
  if (isThing(core, tokens, at, last)) return undefined;
  const named: Named = { first: at, last, title: undefined };
  const after = core.plain.slice(tokens[last]?.to ?? token.to, (tokens[last]?.to ?? token.to) + 40);
  const cue = PERSON_BEFORE.test(before) || PERSON_AFTER.test(after);
  const whole = last > at && tokens.slice(at + 1, last + 1).some(({ word }) => isSurname(word));
  if (NOT_PEOPLE.has(token.word) && !whole) return undefined;
  if (token.shape === 'lower') return sure && lowerAt(tokens, at, cue || whole) ? named : undefined;
  if (token.shouted || token.shape === 'upper') {
    return (sure && (token.word.length > 3 || cue)) || (whole && sure) ? named : undefined;
  }
  if (sure || heard.has(token.word)) return named;
  if (MONTHS.has(token.word) && (DATE_BEFORE.test(before) || !(cue || whole))) return undefined;
  if (whole) return named;
  if (token.opens) {
    const another =
      last === at + 1 && tokens[last]?.shape === 'capital' && (tokens[last]?.word.length ?? 0) > 2;
    return (PERSON_AFTER.test(after) || another) && !OPENING_WORDS.has(token.word) ? named : undefined;
  }
  return THING_BEFORE.test(before) && !cue ? undefined : named;
}

/** Words that open a sentence with a verb after them without being anybody. */
const OPENING_WORDS = new Set(
  'art baby will may can mark grant chase hope love bless art summer rich sue so my you long say any see do see more no yes la'.split(
    ' ',
  ),
);

/** Before a word in lower case, these say that it is no name. */
const NOT_BEFORE_NAMES = new Set(
  'the a an this that these those some any no very so too more most such each every another your their its his her my all really is are was were be'.split(
    ' ',
  ),
);

/** May a first name in lower case stand for a person here? */
function lowerAt(tokens: readonly Token[], at: number, cue: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.word.length < 3) return false;
  if (cue) return true;
  if (token.word.length === 3 && !/^(?:and|with|for|to|from|by|,|&|hi|hey)$/.test(before?.word ?? ''))
    return false;
  return !(before && NOT_BEFORE_NAMES.has(before.word));
}

/** Nouns for people, which a sentence may begin with: 'Patient's wife', 'Somebody's nan'. */
const PERSON_NOUNS = new Set(
  'patient patients client resident somebody someone everybody everyone nobody anybody baby mum mam mom dad nan nana gran grandad wife husband son daughter brother sister boy girl lad lass man woman lady gentleman chap bloke kid child name judge nurse doctor carer neighbour friend mate boss student crewmate colleague teacher driver owner psychotherapist therapist voices talkers'.split(
    ' ',
  ),
);

const BESIDE_PERSON =
  /\b(?:hi|hey|hiya|thanks|cheers|love you|miss you|miss|told|asked|tell|ask|saw|met|meet|hug|hugged|marry|married|me and|poor|named|texted|rang|not been with|my boy|my girl) $/;
const SAYS_AFTER =
  /^ (?:says?|said|thinks|thought|told|asked|loves|wants|knows|cried|laughed|smiled|whispered|texted)\b/;

/** Where a surname alone can stand. */
const SURNAME_BEFORE =
  /\b(?:with|and|by|for|from|than|like|about|told|asked|said|why|does|did|has|when|if|that|against|vs?|sub|coach|captain|president|senator|pm) $|, $/;

/** A capital that no list knows, with a cue that can only mean a person: 'my patient Xochitl', 'Tavish and his mum'. */
function cuedAt(core: Core, tokens: readonly Token[], at: number): Named | undefined {
  const token = tokens[at];
  if (token?.shape !== 'capital' || token.shouted || token.word.length < 3) return undefined;
  if (NOT_PEOPLE.has(token.word) || NOT_SURNAMES.has(token.word) || THING_AFTER.has(token.word))
    return undefined;
  if (PERSON_NOUNS.has(token.word) || token.word.startsWith("i'")) return undefined;
  const before = beforeOf(core, token);
  if (SAINT_BEFORE.test(before)) return undefined;
  const last = extend(tokens, at);
  if (isThing(core, tokens, at, last)) return undefined;
  const after = core.plain.slice(tokens[last]?.to ?? token.to, (tokens[last]?.to ?? token.to) + 40);
  const strongBefore =
    /\b(?:my|our|a|another|the) (?:patient|pt|client|service user|resident|colleague|mentor|boss|manager|crewmate|mate|friend|husband|wife|son|daughter|brother|sister|nephew|niece|cousin) $|\b(?:rip|r\.i\.p\.?|little|wee|auld) $|\b(?:named|her name (?:is|was)|his name (?:is|was)|my name is|(?:boy|girl|man|woman|lad|lady|gentleman|patient|client|chap|bloke|lass) called) $/;
  const strongAfter =
    /^'s (?:dad|mum|mam|wife|husband|nan|gran|grandad|daughter|son|carer|sister|brother|family)\b|^,? \(?\d{2}\)?,|^ \(\d{1,3}\)/;
  if (strongBefore.test(before) && !token.opens) return { first: at, last, title: undefined };
  if (strongAfter.test(after)) return { first: at, last, title: undefined };
  if (
    !token.opens &&
    isSurname(token.word) &&
    !isFirst(token.word) &&
    / (?:said|says|told|asked|wrote|scored|wins|won|plays|played)\b/.test(after.slice(0, 10))
  )
    return { first: at, last, title: undefined };
  // A surname alone, in the middle of a sentence, where a person can stand.
  if (
    !token.opens &&
    isSurname(token.word) &&
    token.word.length > 3 &&
    !isPlaceName(token.word) &&
    (!isCommon(token.word) || SURNAME_BEFORE.test(before) || PERSON_AFTER.test(after)) &&
    !THING_BEFORE.test(before)
  )
    return { first: at, last, title: undefined };
  // A word that no list knows, where only a person can stand: 'with Erron', 'Cadel said'.
  if (
    !token.opens &&
    !isPlaceName(token.word) &&
    (BESIDE_PERSON.test(before) || SAYS_AFTER.test(after)) &&
    !THING_BEFORE.test(before)
  )
    return { first: at, last, title: undefined };
  const next = tokens[at + 1];
  // Two capitals of which the second is a surname and the first is no other word that we know.
  if (
    !token.opens &&
    next?.joined &&
    next.shape === 'capital' &&
    last === at + 1 &&
    isSurname(next.word) &&
    !isSurname(token.word)
  )
    return { first: at, last, title: undefined };
  return undefined;
}

/** The last token of the name that begins at `from`: initials, particles, further capitals, listed surnames. */
function extend(tokens: readonly Token[], from: number): number {
  let last = from;
  const start = tokens[from];
  if (!start || start.possessive) return last;
  for (let at = from + 1; at < tokens.length && at - from < 5; at += 1) {
    const token = tokens[at];
    if (!token?.joined) break;
    if (token.word === '.' && tokens[at - 1]?.word.length === 1) {
      last = at;
      continue;
    }
    if (token.shape === 'mark' || NOT_SURNAMES.has(token.word) || NOT_PEOPLE.has(token.word)) break;
    const particle =
      PARTICLES.has(token.word) && tokens[at + 1]?.joined && isSurname(tokens[at + 1]?.word ?? '');
    if (particle) continue;
    const listed = isSurname(token.word) || isSureFirst(token.word);
    const initial =
      token.word.length === 1 && token.shape === 'capital' && token.word !== 'i' && !token.opens;
    const capital =
      token.shape === 'capital' && !token.shouted && !token.opens && !THING_AFTER.has(token.word);
    const upper = (token.shape === 'upper' || token.shouted) && listed && start.shape !== 'lower';
    const lower = token.shape === 'lower' && isSurname(token.word) && !isCommon(token.word);
    if (!initial && !capital && !upper && !lower) break;
    last = at;
    if (token.possessive) break;
  }
  return last;
}

/** Surnames that a lower-case draft uses as plain words. */
const isCommon = (word: string): boolean =>
  word.length < 4 ||
  /^(?:long|best|love|little|good|young|small|white|black|brown|green|gray|grey|rice|cook|baker|butler|carter|potter|hunter|walker|parker|turner|miller|mason|porter|page|price|king|knight|bishop|pope|church|bell|hall|hill|wood|woods|field|brook|brooks|rivers|lake|marsh|moss|stone|rose|reed|bush|berry|bird|fish|fox|wolf|lamb|bull|drake|swan|peacock|finch|martin|may|day|winter|summers|snow|frost|rain|storm|gale|north|south|east|west|street|lane|gates|banks|bridges|mills|wells|waters|beach|ford|bond|cash|money|penny|pound|power|powers|strong|hardy|sharp|smart|wise|rich|close|cross|dear|darling|sweet|moody|jolly|gay|noble|savage|wild|bright|light|dark|child|mann|friend|masters|lord|pray|grant|chance|chase|hope|faith|grace|worth|brand|brown|judge|law|laws|case|cope|care|carey|farmer|gardner|head|hands|hand|foot|legg|back|bone|blood|heart|heard|read|said|song|singer|dance|down|downs|early|ever|every|free|ready|french|english|welsh|scott|ireland|holland|england|london|york|lincoln|chester|kent|barking|reading|deal|diss|ash|ware|hay|pen|pike|self|sale|sales|shore|short|sole|soon|sparks|speed|spring|stand|staples|steel|stock|story|swift|tate|tell|train|trout|true|tye|vale|wall|walls|ward|waite|want|warren|way|weeks|were|will|wills|works|wren|yard|yates|yes|sands|ring|rock|root|roots|rush|sage|sargent|sayer|shipley|sharpe|silver|slack|slater|sloan|snell|spence|spooner|stark|starr|steward|stringer|styles|tanner|temple|thorn|toner|tower|towers|twist|tyler|vance|vernon|weaver|webb|webster|whale|wheeler|whiting|winner|worker|wright|young|younger|cooper|cotter|cotton|cowan|cox|crow|crane|craft|crook|curry|dance|dent|diamond|dickens|dodge|dolan|driver|draper|eden|elder|everyday|fall|fields|flood|flowers|folly|forest|foster|fowler|frame|freeman|fry|garland|glass|glover|gold|golden|goodman|gore|grove|groves|guest|harper|hart|hawk|hawkins|head|heath|holiday|hood|hook|hopper|horn|horner|howe|hunt|inch|iron|joy|joyce|just|keen|key|keys|kitchen|ladd|large|lark|last|leach|lee|lever|lines|lock|locke|lovell|luck|maker|march|marks|marshal|may|mead|meadows|mercer|merry|middleton|mint|monk|moon|more|morrow|mountain|nail|nash|neck|newman|night|noon|nurse|oakes|pack|painter|palmer|park|parks|parson|patch|patient|payne|peace|peel|pepper|perks|piper|pitt|place|plant|plumb|pollard|pool|poor|post|pratt|priest|prince|prior|proud|purse|quick|race|rake|rank|rate|ray|reader|reason|reeve|rent|rest|rider|right|rise|road|room|rope|rough|round|rowan|ruler|runner|salmon|salt|sand|sawyer|seal|seat|senior|service|settle|shade|shaw|shepherd|shields|ship|shoe|sing|singh|skinner|small|sparrow|spear|spencer|spicer|spice|stack|stanley|starling|stay|still|stout|strange|sugar|summer|sun|sunday|table|talent|tall|tamer|taylor|teal|thick|thin|tiller|time|tinker|tiny|toll|tough|town|townsend|tree|trick|trim|tripp|trotter|trow|truss|trust|tuck|tucker|van|vine|walk|wake|warm|warner|watch|water|watt|watts|well|wheat|whip|wick|wide|winn|wolf|wong|wool|word|words|yeoman)$/.test(
    word,
  );

/** The phrases that are nobody's name, by each of their words. */
const PHRASES = new Map<string, string[]>();
for (const phrase of NOT_PEOPLE_PHRASES) {
  for (const word of phrase.split(/ | & /)) PHRASES.set(word, [...(PHRASES.get(word) ?? []), phrase]);
}

/** Does what stands around make these tokens a hospital, a street, a firm, a disease? */
function isThing(core: Core, tokens: readonly Token[], first: number, last: number): boolean {
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end) return true;
  const after = tokens[last + 1];
  const then = tokens[last + 2];
  if (after?.joined && THING_AFTER.has(after.word) && (after.shape !== 'lower' || !end.possessive)) {
    // 'Dave home today', 'Alfie got': a lower-case thing word makes a thing only where it can.
    if (
      after.shape !== 'lower' ||
      /^(?:hospital|infirmary|hospice|ward|unit|road|street|lane|syndrome|disease|palsy|splint|frame|score|scale|test|cup|clinic|surgery|school|college|park|fc|foundation|trust)$/.test(
        after.word,
      )
    )
      return true;
  }
  if (
    end.possessive &&
    after?.joined &&
    /^(?:disease|syndrome|palsy|hospital|chorea|sign|test|lymphoma|fracture|contracture|hospice|school|church|college)$/.test(
      after.word,
    )
  )
    return true;
  if (
    after?.joined &&
    /^(?:&|and)$/.test(after.word) &&
    then?.joined &&
    THING_AFTER.has(tokens[last + 3]?.word ?? '') &&
    then.shape === 'capital' &&
    tokens[last + 3]?.shape === 'capital'
  )
    return true;
  const around = core.plain.slice(Math.max(0, start.from - 16), end.to + 16);
  const inside = core.plain.slice(start.from, end.to);
  return [start.word, end.word].some((word) =>
    (PHRASES.get(word) ?? []).some(
      (phrase) => around.includes(phrase) && (phrase.includes(inside) || inside.includes(phrase)),
    ),
  );
}
