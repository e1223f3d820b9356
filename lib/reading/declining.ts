import type { Reading } from './index.ts';
import type { Span } from './span.ts';
import { phrases } from './wording.ts';

/** A kind no, a gift handed in, a manager told: what the standards ask for. */
const DECLINED = phrases`
  (?:can'?t|cannot|couldn'?t|could not|can never|unable to|not able to|not allowed to|won'?t be|will not be
    shan't be) (?:be )?(?:accept\w*|tak(?:e|ing)|add\w*|keep|give|giving|do|follow\w*|advise|say|tell|look|meet|come
    go|visit|be (?:your )?(?:friends?|godparents?)|talk|discuss|comment|help with|answer)
  (?:i|i'?ve|and|just) (?:said|told (?:him|her|them)|explained) (?:that )?i (?:can'?t|couldn'?t|don'?t|wouldn'?t
    won'?t)(?! (?:say|resist|wait|believe|refuse|care|mind|thank|lie))
  and that i (?:can'?t|couldn'?t)(?! (?:say|resist|wait|refuse)) | i don'?t go to (?:\w+ )?(?:birthdays|weddings|parties)
  put (?:him|her|them) on to | i don'?t keep (?:it|them) | please don'?t come
  had to (?:say no|decline|refuse|turn|give it back|hand it)
  (?:i|we) (?:politely |kindly |gently |always |usually |have to |just |had to )*(?:said no|say no|declin\w+|refus\w+)
  ^declin\w+ | declined (?:it|them|him|her|the) | (?:turn|turned|turning) (?:it|him|her|them|these|this) down
  turn(?:ed|ing)? down (?:a|an|the|his|her|their|one|my)
  said (?:thank you|thanks|ta),? (?:and|but) no
  (?:gave|handed|sent|took|passed|giving|handing) (?:it|them|the (?:money|envelope|cash|gift)) (?:straight )?(?:back|in|on|over)
  returned it | (?:gift|hospitality) register | no (?:thank you|need for (?:the )?(?:flowers|gifts?|names))
  don'?t (?:\w+ )?(?:accept|add|take|give (?:mine|my|out|personal|advice)|do (?:messages|visits|diagnos\w+)
    use the platform|follow|friend|message|answer messages|reply to messages)
  (?:won'?t|never) (?:\w+ )?(?:accept|add|follow|message|reply|take)
  keep (?:this|my|it) (?:\w+ )?(?:for|to) (?:friends|family)
  (?:told|asked|ran it past|rang|emailed|spoke to|mention(?:ed)? it (?:in|to)
    took it to) (?:my |the |our )?(?:educator|manager|supervisor|supervision|mentor|matron|uni|comms)
  (?:declare|declared|logged it|wrote it down|write down what) | no patients,? (?:pls|please)
  bring(?:ing)? it to (?:tutorial|supervision|my)
  (?:going to |will |i'll )?(?:speak|talk) to my (?:\w+ )?(?:educator|supervisor|manager|tutor)
  haven't (?:answered|replied|accepted|responded) | swipe(?:d)? left | instead,? please
`;

/** 'She would not take no', 'I had not the heart to say no': words of declining in which nothing was declined. */
const NOT_DECLINED = phrases`
  (?:wouldn't|would not|won't|will not) (?:take no|hear of it|take it back|let me) | heart to say no
  rude to (?:say no|refuse|decline) | insult to | couldn't say no | can't say no | how could i
  who(?:'s| am i) to say no | not gonna say no | not going to say no
`;

/** Is what `span` tells of declined, handed in or taken to a manager in its own sentence or one next to it? */
export function isDeclined(reading: Reading, span: Span): boolean {
  const at = reading.sentenceAt(span).index;
  const around = reading.sentences.slice(Math.max(0, at - 1), at + 2);
  if (around.some(({ plain }) => NOT_DECLINED.test(plain))) return false;
  return around.some(({ plain }) => DECLINED.test(plain));
}
