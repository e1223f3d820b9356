import { oneOf, pattern, wordings } from '../wording.ts';
import type { FrameReader, FrameSpan } from './frame.ts';

/** Words that deny what follows them. Scots, Northern and apostrophe-less spellings included. */
const DENIAL = new RegExp(
  [
    "\\b(?:is|are|was|were|do|does|did|has|have|had|ca|could|would|should|wo|must|need|might|ai)n'?t\\b",
    '\\b(?:din|can|wull|wis|was|is|has|had|did|does|would|could|should|are|were|dae|do)(?:nae|na)\\b',
    String.raw`\b${oneOf`
      not | never | nor | neither | none | nobody | no[- ]one | nothing | nowhere | nowt | without | cannot
      no longer | no | nae | hardly | rarely | seldom
    `}\b`,
    String.raw`\b${oneOf`
      refus(?:e|es|ed|ing) to | instead of | rather than | far from | anything but | unable to
      fail(?:s|ed)? to | (?:said|saying|say) no to | turned down | declin(?:e|ed|es|ing)
    `}\b`,
  ].join('|'),
  'g',
);

/** Denials in form only. Each is matched from the first letter of the denial on. */
const NO_DENIAL = new RegExp(
  `^(?:${[
    wordings`
      (?:can(?:no|'?)t|can not|couldn'?t|can(?:nae|na)) (?:believe|wait|help|stand|bear|recommend|thank|stress|praise
        emphasise|say enough|get enough|stop|imagine|fault|beat|go wrong|resist|even|tell you|get over|cope|deal)
    `,
    wordings`
      could(?:n'?t|nae) (?:be (?:more|happier|prouder|better)|have (?:asked|been (?:more|happier|prouder))|ask for
        care less|make (?:it|this) up)
    `,
    "(?:not|wo(?:n'?t)) (?:(?:gonna|gunna|going to|gan) )?(?:lie|lying|mince)",
    wordings`
      not (?:only|just|merely|simply|to mention|forgetting|bad|least|half|surprised|that i|so much as|gonna pretend
        all heroes|naming names|long (?:ago|now|left|till?|until|after|before)|too (?:shabby|bad|long ago)
        a day goes by|sorry|ashamed)
    `,
    '(?:not|never) (?:sure|certain) (?:if|why|how|what|who|whether)',
    wordings`
      (?:no|not a) (?:accident|coincidence|doubt|wonder|joke|jokes|lie|offen[cs]e|disrespect|matter|idea|clue|need
        better|fewer|less|more than|word of a|shit|kidding|bother|worries|probs?|problem|rest|time like|fear|filter
        contest|brainer|such luck|thanks|ta|cheers|guessing|\d|sooner|other|surprises?|stopping|stranger|mean feat
        small feat|exaggeration)\b
    `,
    'no way\\b(?! (?:i|he|she|we|they|you|would|can|should|that)\\b)',
    wordings`
      no(?= ?(?:[,.!?;:)"]|$|i |i'|he |he'|she |she'|it |it'|we |we'|they |they'|you |you'
          but |really |seriously |honestly |mate|hun|no\b))
    `,
    wordings`
      never (?:again|mind|ever again|a dull|fails?|failed|ceases?|too (?:late|old|early)|better
        been (?:so|more|prouder|happier)|felt (?:so|more|prouder|happier)|seen (?:so|such|anything|owt|a|an|one)
        met (?:such|anyone|a|an|someone)|heard (?:such|so|anything)|known (?:such|anyone|a)|laughed|cried|forget
        thought i)\b
    `,
    wordings`
      (?:do|does|did)(?:n'?t|nae|na) (?:nobody|forget|miss|worry|panic|hesitate|get me|@|at me|judge|ask|care|mind
        even know|tell (?:anyone|anybody|my|the|him|her|them|hr|management)|matter|help that
        know (?:how|what|why|who|where|about|if|whether)|realise|hear it from me|do things by halves)\b
    `,
    "would(?:n'?t|nae|na) (?:mind|swap|change|have it any|surprise|miss|be surprised)\\b",
    wordings`
      (?:is|are|was|were|do|does|did|has|have|ca|could|would|should|wo|ai)n'?t (?:i|it|he|she|we|they|you|that
        this|there)\b(?! (?:dare|ever))
    `,
    'nothing (?:but|better|like|beats|more|quite|says|short|to see|ventured|prepares)\\b',
    '(?:nobody|no[- ]one) (?:does|beats|better|puts)\\b',
    'none (?:better|other)\\b',
    'without (?:(?:a )?doubt|fail|further|question|saying|exception)\\b',
    '(?:hardly|rarely) (?:surprising|a surprise)\\b',
  ].join('|')})`,
);

/** Before a denial: the 'not' of 'why not', 'or not', 'if not'. */
const NO_DENIAL_BEFORE = /\b(?:why|or|if|who|whether or|better than) $/;

/** Where a denial stops reaching. */
const CLAUSE_END = pattern(oneOf`
  [,;:()\n!?"] | [ ]-[ ] | \.(?=\s|$)
  \b(?:but|however|though|although|yet|because|cos|coz|cause|since|so|unless|except|until|till?|then|while|whilst
    whereas|when|which|who|and (?=(?:i|he|she|they|we|you|it|the|my|our|his|her|now|then|is|was|has|had)\b))\b
`);

/** How far a denial reaches at most, in characters. */
const REACH = 90;

/** What is denied: from each denial to the end of its clause. The denial itself does not stand in the frame. */
export const negations: FrameReader = (core) => {
  const spans: FrameSpan[] = [];
  for (const { 0: denial, index } of core.plain.matchAll(DENIAL)) {
    const from = index + denial.length;
    if (NO_DENIAL.test(core.plain.slice(index, index + 60))) continue;
    if (NO_DENIAL_BEFORE.test(core.plain.slice(Math.max(0, index - 14), index))) continue;
    const after = core.plain.slice(from, from + REACH);
    const reach = CLAUSE_END.exec(after)?.index ?? after.length;
    if (after.slice(0, reach).trim()) spans.push({ frame: 'negated', ...core.original(from, from + reach) });
  }
  return spans;
};
