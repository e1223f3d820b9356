import { oneOf, pattern, phrases } from '../wording.ts';
import { type FrameReader, type FrameSpan, whole } from './frame.ts';
import { PARTICULAR } from './particular.ts';

const SUPPOSES = phrases`
  imagine | imagining | suppose | supposing | what if | would you (?:rather|ever) | hypothetical(?:ly)?
  let's (?:say|pretend|imagine) | say you(?:'re|'ve|'d)?[ ] | say (?:a|someone|somebody)[ ] | pretend(?:ing)?
  in an ideal world | in a parallel universe | thought experiment | scenario | dilemma
  for the sake of argument | wouldn't it be | picture (?:this|it|a) | fantasy | in my dreams | if only
`;

const IF = /\bif\b/g;
/** 'if' that supposes nothing. */
const NO_IF_BEFORE = pattern(
  '\\b',
  oneOf`
  as | even | see | seeing | check | checked | checking | ask | asks | asked | asking | know | knows | knew
  wonder | wonders | wondered | wondering | sure | remember | doubt | care | tell | no | bothered | decide
  unsure | matter | minds?
`,
  ' $',
);
const NO_IF_AFTER = pattern(
  '^if ',
  oneOf`
  you ask me | i'm (?:being )?honest | im honest | i may | you know you know | anything | not | so | i do say so
  you please | you will | that makes sense | need be | memory serves | i remember | i'm not mistaken | only for
  you're (?:reading|interested|free|around|local|coming|in)
`,
  '\\b',
);
const CLAUSE_END = /[;.!?\n]/;

/** Questions that ask rather than tell. A particular person in care takes a question out. */
const ASKS = pattern(
  String.raw`^(?:[@\w ]{0,30}[,:] )?(?:so |but |and |ok |okay |right,? |quick question:? |`,
  'genuine question:? |honest question:? |clinical question:? |anyone know |does anyone |',
  'has anyone |can anyone |is anyone |anybody )?',
  oneOf`
  (?:who|what|when|where|why|how|which|whose)(?:'s|'re| else)? | is | are | was | were | do | does | did | can
  could | would | should | shall | may | might | will | has | have | am | any | anyone | anybody | am i
  does anyone | has anyone
`,
  '\\b',
);

/** Leave asked for: tells of nobody, whoever is named in it. */
const MAY_I = pattern(
  String.raw`^(?:[@\w ]{0,30}[,:] )?(?:so |but |and )?`,
  oneOf`
  can | could | should | would | may | might | must | is it | am | are | do | does | did
`,
  String.raw` (?:i|we|you|it|anyone|anybody|ok|okay|wrong|allowed|bad)\b(?! (?:believe|guess|imagine|remember|know|hear|see|think))`,
);

/** What is only supposed or asked: 'if he rang me', 'would you rather', 'can I give a patient my number?' */
export const suppositions: FrameReader = (core) => {
  const spans: FrameSpan[] = [];
  for (const sentence of core.sentences) {
    const { plain } = sentence;
    if (SUPPOSES.test(plain)) spans.push(whole('hypothetical', sentence));
    else if (plain.endsWith('?') && ASKS.test(plain) && (MAY_I.test(plain) || !PARTICULAR.test(plain)))
      spans.push(whole('hypothetical', sentence));
  }
  for (const { index } of core.plain.matchAll(IF)) {
    if (NO_IF_BEFORE.test(core.plain.slice(Math.max(0, index - 12), index))) continue;
    const after = core.plain.slice(index, index + 160);
    if (NO_IF_AFTER.test(after)) continue;
    const reach = CLAUSE_END.exec(after)?.index ?? after.length;
    spans.push({ frame: 'hypothetical', ...core.original(index, index + reach) });
  }
  return spans;
};
