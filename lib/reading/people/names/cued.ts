import type { Core } from '../../core.ts';
import { isPlaceName } from '../../details/gazetteer/gazetteer.ts';
import { oneOf, pattern } from '../../wording.ts';
import { PERSON_AFTER, SAINT_BEFORE, THING_BEFORE } from './around.ts';
import { isFirst, isSurname } from './known.ts';
import { beforeOf, extend, isCommon, isThing, type Named } from './reach.ts';
import { NOT_PEOPLE, NOT_SURNAMES, THING_AFTER } from './stops.ts';
import type { Token } from './tokens.ts';

/** Nouns for people, which a sentence may begin with: 'Patient's wife', 'Somebody's nan'. */
const PERSON_NOUNS = new Set(
  (
    'patient patients client resident somebody someone everybody everyone nobody anybody baby mum mam mom ' +
    'dad nan nana gran grandad wife husband son daughter brother sister boy girl lad lass man woman lady ' +
    'gentleman chap bloke kid child name judge nurse doctor carer neighbour friend mate boss student ' +
    'crewmate colleague teacher driver owner psychotherapist therapist voices talkers'
  ).split(' '),
);

const BESIDE_PERSON = pattern(
  '\\b',
  oneOf`
  hi | hey | hiya | thanks | cheers | love you | miss you | miss | told | asked | tell | ask | saw | met | meet
  hug | hugged | marry | married | me and | poor | named | texted | rang | not been with | my boy | my girl
`,
  ' $',
);
const SAYS_AFTER =
  /^ (?:says?|said|thinks|thought|told|asked|loves|wants|knows|cried|laughed|smiled|whispered|texted)\b/;

/** Where a surname alone can stand. */
const SURNAME_BEFORE = pattern(oneOf`
  \b(?:with|and|by|for|from|than|like|about|told|asked|said|why|does|did|has|when|if|that|against|vs?|sub|coach
    captain|president|senator|pm) $
  , $
`);

/** What stands before a name: 'my patient', 'RIP', 'his name is'. */
const CUE_BEFORE = pattern(
  String.raw`\b(?:my|our|a|another|the) `,
  oneOf`
    patient | pt | client | service user | resident | colleague | mentor | boss | manager | crewmate | mate
    friend | husband | wife | son | daughter | brother | sister | nephew | niece | cousin
  `,
  ' $|',
  String.raw`\b(?:rip|r\.i\.p\.?|little|wee|auld) $|`,
  '\\b',
  oneOf`
    named | her name (?:is|was) | his name (?:is|was) | my name is
    (?:boy|girl|man|woman|lad|lady|gentleman|patient|client|chap|bloke|lass) called
  `,
  ' $',
);

/** A capital that no list knows, with a cue that can only mean a person: 'my patient Xochitl', 'Tavish and his mum'. */
export function cuedAt(core: Core, tokens: readonly Token[], at: number): Named | undefined {
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
  const strongAfter =
    /^'s (?:dad|mum|mam|wife|husband|nan|gran|grandad|daughter|son|carer|sister|brother|family)\b|^,? \(?\d{2}\)?,|^ \(\d{1,3}\)/;
  if (CUE_BEFORE.test(before) && !token.opens) return { first: at, last, title: undefined };
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
