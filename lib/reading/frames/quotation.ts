import type { Core } from '../core.ts';
import { oneOf, pattern, wordings } from '../wording.ts';
import type { FrameReader, FrameSpan } from './frame.ts';

/** Words in double quotation marks, or in single ones that are no apostrophes. One line, at most 400 characters. */
const QUOTED =
  /"([^"\n]{2,400})"|(?<=^|[\s(:,])'(?=[a-z\d#@])([^'\n]{2,200}(?:'[a-z][^'\n]{0,200}){0,6})'(?=[\s.,;:!?)]|$)/g;

/** Verbs and phrases that give words to a speaker. */
const SPEECH = pattern(
  '\\b',
  oneOf`
  said | says? | saying | told | tells | telling | asked | asks | asking | called | calls? | calling
  shout(?:s|ed|ing)? | yell(?:s|ed|ing)? | scream(?:s|ed|ing)? | repl(?:y|ies|ied) | goes | went
  whisper(?:s|ed)? | mutter(?:s|ed)? | announce[sd]? | explain(?:s|ed)? | insist(?:s|ed)? | reckons? | writes?
  wrote | reads? | messaged | texted | tweeted | commented | posted | heard | overheard | (?:is|was|'s|be) like
  word | words | phrase | term | quote | question | answer | verdict | review | feedback | comments? | claims?
  headline | caption | advert | letter | ad | email | voicemail | sign | note
`,
  String.raw`\b[^.!?\n]{0,40}$`,
);
const SPEECH_AFTER = pattern(
  String.raw`^[,.]?\s*(?:(?:he|she|they|mum|dad|nan|someone|somebody|[a-z]+) )?`,
  oneOf`
  said | says | asked | replied | shouted | yelled | screamed | whispered | announced | told | came the
  was the | is what | is how | as (?:he|she|they|one|my)
`,
  '\\b',
);

/** The writer's own words are not somebody else's: 'I said "…"', 'me: "…"'. */
const OWN = pattern(
  oneOf`
  \b(?:i|we) (?:just |then |only |finally |actually |have |have to |had to |nearly |almost |also )?(?:say|said|told
    tell|asked|shouted|yelled|replied|wrote|call|called|put|posted|thought|go|went|whispered|muttered
    tweeted)\b[^.!?\n"]{0,40}
  \b(?:me|my (?:reply|answer|response|brain|face|advice)|i'm like|i was like|so i go)\b(?:\s*:)?(?:\s*,)?\s*
`,
  '$',
);

/** A line of a script: 'Patient: …', 'Him: …', 'My lecturer: …'. Ages and findings after the colon are notes, not speech. */
const SCRIPT = new RegExp(
  [
    String.raw`(?:^|\n|[.!?] )[^\S\n]*[-•"]?((?:my |the |some |new |one |our |that )?`,
    oneOf`
      him | her | he | she | them | they | patients? | pts? | clients? | relatives?
      (?:patient's )?(?:wife|husband|son|daughter) | visitor | caller | mum | mam | dad | nan | nana | gran
      grandad | lecturer | tutor | mentor | educator | student | consultant | surgeon | doctor | doc | registrar
      reg | gp | nurse | hca | manager | boss | colleague | receptionist | crewmate | porter | husband | wife
      partner | sister | brother | son | daughter | kid | child | toddler | mate | friend | everyone | everybody
      people | twitter | society | random man | man | woman | lady | gent | bloke | old boy | lad | lass
      taxi driver | interviewer | judge | reviewer 2 | instagram | tiktok | facebook | facebook group | internet
      influencers? | government | minister | headline | someone
    `,
    String.raw`)\s?: (?!\d{1,3} ?(?:yo|y/o|f\b|m\b|year))([^\n]{2,300})`,
  ].join(''),
  'g',
);

const HOW_OFTEN =
  'just |also |once |regularly |constantly |routinely |basically |often |still |only |literally |even ';

/** 'he called me a …', 'was told I am …', 'shouted at us': the words after are those of somebody else. */
const TOLD = new RegExp(
  [
    String.raw`\b(?:called|calls?|calling) ${oneOf`
      me | us | my | our | him | her | them | staff | nurses | paramedics | crews | a colleague
      one of (?:us|our|my) | students | the (?:team|staff|student|crew|nurse|receptionist)
    `}\b`,
    String.raw`\b(?:been|being|get|gets|getting|got|was|were|am|are|is) (?:${HOW_OFTEN})?${oneOf`
      called | labelled | branded | described as | referred to as | nicknamed
    `}\b`,
    String.raw`\b(?:told|tells|telling) ${oneOf`
      me | us | my \w+ | our \w+ | the (?:team|staff|student|crew|nurse|receptionist)
    `} (?:to|that|i|we|i'm|i was|we're|my|our|they|he|she|where)\b`,
    "\\b(?:was|were|got|been|being) told (?:to|that|i|we|i'm|i was|we're|my|our)\\b",
    String.raw`\b${oneOf`
      he | she | they | someone | somebody | people | man | woman | patient | relative | visitor | colleague
      consultant | manager | boss | minister | mp | troll
    `}s? ${oneOf`
      said | says? | shouted | yelled | screamed | tweeted | commented | wrote | reckons? | claims? | insists?
    `} (?:that |at me |at us )?${oneOf`
      i | we | i'm | we're | my | our | you | you're | all | it's | nhs | nurses | paramedics | physios
      patients
    `}\b`,
    '\\b(?:shouted|yelled|screamed|spat|swore|sworn|snapped|hurled) (?:at|on) (?:me|us|my|our|the|him|her|them|by)\\b',
  ].join('|'),
  'g',
);
const BY_ME = pattern(wordings`
  \b(?:i|we|i've|we've|i'd|we'd|i'm|we're)(?: (?:have|had|just|always|once|only|was|am|are|all|never|nearly|still
      also|secretly|actually|keep|kept|like to)){0,2} $
`);
const CLAUSE_END = /[.;!?\n"]|\bbut\b|\band (?=(?:i|we) )/;

/** Somebody else's words: in quotation marks, in a script, or told after 'he called me'. */
export const quotations: FrameReader = (core) => [...inMarks(core), ...inScripts(core), ...told(core)];

const isOwn = (plain: string, at: number): boolean => OWN.test(plain.slice(Math.max(0, at - 70), at));

function inMarks({ plain, original }: Core): FrameSpan[] {
  const spans: FrameSpan[] = [];
  for (const { 0: found, 1: double, 2: single, index } of plain.matchAll(QUOTED)) {
    const words = (double ?? single ?? '').trim().split(/\s+/).length;
    const before = plain.slice(Math.max(0, index - 80), index);
    const after = plain.slice(index + found.length, index + found.length + 50);
    if (isOwn(plain, index)) continue;
    // One or two words in quotation marks are as often the writer's own irony as somebody's words.
    if (words < 3 && !SPEECH.test(before) && !SPEECH_AFTER.test(after)) continue;
    spans.push({ frame: 'quoted', ...original(index, index + found.length) });
  }
  return spans;
}

function inScripts({ plain, original }: Core): FrameSpan[] {
  const spans: FrameSpan[] = [];
  for (const { 0: found, 2: line = '', index } of plain.matchAll(SCRIPT)) {
    const end = index + found.length;
    spans.push({ frame: 'quoted', ...original(end - line.length, end) });
  }
  return spans;
}

function told({ plain, original }: Core): FrameSpan[] {
  const spans: FrameSpan[] = [];
  for (const { 0: found, index } of plain.matchAll(TOLD)) {
    const before = plain.slice(Math.max(0, index - 40), index);
    const passive = /^(?:been|being|get|got|was|were|am|are|is)/.test(found);
    if (BY_ME.test(before) && !passive) continue;
    const from = index + found.length;
    const rest = plain.slice(from, from + 120);
    const reach = CLAUSE_END.exec(rest)?.index ?? rest.length;
    if (rest.slice(0, reach).trim()) spans.push({ frame: 'quoted', ...original(from, from + reach) });
  }
  return spans;
}
