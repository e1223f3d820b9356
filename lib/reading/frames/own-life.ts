import type { Core } from '../core.ts';
import type { Sentence } from '../sentences.ts';
import { oneOf } from '../wording.ts';
import { type FrameReader, type FrameSpan, whole } from './frame.ts';
import {
  BARE,
  BARE_PARENT,
  CARED_FOR,
  CHILD_CLINIC,
  FAMILY,
  HEADLESS,
  HOME,
  NOT_SUBJECT,
  QUOTE,
  SELF,
  SOMEBODY_ELSE,
  THE,
} from './own-life-words.ts';
import { PARTICULAR } from './particular.ts';
import { quotations } from './quotation.ts';

const PRONOUN = /\b(?:he|she|they|him|her|his|hers|them|their|he's|she's|they're|he'd|she'd)\b/;
const TO_YOU = /\b(?:you|you're|your|yours)\b/;

/** The writer's own body, illness or appointment. */
export const ownBody: FrameReader = ({ sentences, holds }) => {
  const spans: FrameSpan[] = [];
  let open = false;
  for (const sentence of sentences) {
    const { plain } = sentence;
    const particular = holds(sentence, PARTICULAR);
    const says = holds(sentence, SELF) && !particular;
    // 'I've had my scan. Three hours in a gown.' goes on until somebody else comes in.
    open = says || (open && !particular && /\b(?:i|me|my|i'm|i've|i'd|myself)\b/.test(plain));
    if (open) spans.push(whole('self', sentence));
  }
  return spans;
};

/** The writer's own family, friends and pets, and thanks for the care that they had. */
export const ownFamily: FrameReader = (core) => {
  const spans: FrameSpan[] = [];
  const quoted = wholeQuotes(core);
  let open = false;
  for (const sentence of core.sentences) {
    const { plain, index } = sentence;
    const particular = core.holds(sentence, PARTICULAR);
    if (!particular && !quoted.has(index) && namesFamily(sentence, core)) open = true;
    // 'My nan … She …' goes on until somebody else comes in; a very short sentence ends nothing.
    else open = open && !particular && !TO_YOU.test(plain) && (PRONOUN.test(plain) || plain.length < 25);
    if (open) spans.push(whole('ownFamily', sentence));
  }
  return spans;
};

/** The sentences that are somebody's words from end to end: whose 'my nan' that is, is not known. */
function wholeQuotes(core: Core): Set<number> {
  const within = new Set<number>();
  for (const { start, end } of quotations(core)) {
    const last = core.sentenceAt({ start: Math.max(start, end - 1), end }).index;
    for (let index = core.sentenceAt({ start, end }).index; index <= last; index += 1) {
      const sentence = core.sentences[index];
      if (sentence && start <= sentence.start + 1 && sentence.end - 2 <= end) within.add(index);
    }
  }
  return within;
}

function namesFamily(sentence: Sentence, core: Core): boolean {
  const { plain } = sentence;
  if (core.holds(sentence, CARED_FOR)) return true;
  // Somebody else's 'my nan' is not the writer's.
  const own = plain.replace(QUOTE, ' ');
  const aside = NOT_SUBJECT.exec(own);
  const rest = aside ? own.slice(0, aside.index) + own.slice(aside.index + aside[0].length) : own;
  if (FAMILY.test(rest)) return true;
  if (THE.test(rest) && !SOMEBODY_ELSE.test(rest)) return true;
  if (aside) return false;
  const said = `${core.sentences[sentence.index - 1]?.plain ?? ''} ${rest}`;
  if (HEADLESS.test(rest) && !SOMEBODY_ELSE.test(said) && !CHILD_CLINIC.test(said)) return true;
  const typed = core.text.slice(sentence.start, sentence.end);
  if (BARE.test(typed)) return true;
  if (OUR_NAME.test(typed) && HOME.test(plain)) return true;
  if (
    !BARE_PARENT.test(typed) ||
    /\b(?:[Tt]he|[Aa]|[Hh]er|[Hh]is|[Tt]heir|[Yy]our|[Ee]very|['’]s) (?:Mum|Dad)\b/.test(typed)
  )
    return false;
  const around = [core.sentences[sentence.index - 1], sentence, core.sentences[sentence.index + 1]];
  return !around.some((one) => one && CHILD_CLINIC.test(one.plain));
}

/** 'our Chloe', 'wor Bobby': Northern for a child, brother or sister. Teams and months are not. */
const OUR_NAME = new RegExp(
  [
    String.raw`\b(?:[Oo]ur|[Ww]or|[Oo]or) (?!`,
    oneOf`
      Trust | NHS | Team | CEO | Chief | Head | Clinic | Ward | Stroke | Friday | Monday | Tuesday | Wednesday
      Thursday | Saturday | Sunday | January | February | March | April | May | June | July | August | September
      October | November | December | Christmas | Easter | Great | New | Open | Annual | Facebook | Twitter
      Lord | Lady | King | Queen | Community | Hospital | Services? | Patients? | Students? | Falls | Rehab
      Physio | Therapy | Therapies | Dietitians? | Paramedics? | Band | First | Big | Little | Mr | Mrs | Ms | Dr
      Miss
    `,
    String.raw`\b)\p{Lu}\p{Ll}{2,9}\b(?!['’]?s? `,
    oneOf`
      \p{Lu} | team | clinic | ward | unit | in bed | in bay | from (?:reception|admin|pharmacy|theatres)
    `,
    ')',
  ].join(''),
  'u',
);
