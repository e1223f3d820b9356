import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { weighed } from '../words/told-stories.ts';

const MINE = phrases`
  (?:is|was|are|were|be|'s) (?:actually )?(?:one|two|three|some|two of \w+) of (?:mine
    my (?:own )?(?:patients?|clients?|lads|ladies|girls|boys|families|kids|lot|regulars|(?:old |ex |former )\w+)
    (?:our|ours)(?: (?:patients?|clients?))?)\b
  used to be (?:one of (?:mine|my \w+|ours)|my (?:patient|client|pt|su)|under (?:me|us)) | customers? of mine
  (?:ex|former|old|past|last year'?s|my first) (?:service user
    client(?! (?:relations|services|manager|director|list))|patient(?! (?:safety|experience|flow))|pt
    placement client|acl|hip|knee|amputee)\b
  (?:(?:he|she|they|who|that|him|her) (?:was|were|is|'s|are)|been) (?:on|off) my (?:own )?(?:list|caseload|books|ward|couch|table|case)\b
  i (?:once |first |last )?(?:placed (?:that|this|the|him|her|them)|tested (?:him|her|them)
    (?:last )?saw (?:\w+ ){0,2}?(?:on a section|in clinic|on the ward|in resus|sectioned)
    did (?:his|her|their|that \w+'s) (?:\w+ )?(?:assessment|knee|hip|feet|nails|section|report|hearing test|eye test
      leg|adaptations?|adoption|swallow|spine|back))
  done the (?:knee|hip|feet|back|nails|hands?|scan) of
  whose (?:\w+ ){1,2}i (?:did|fitted|treated|made|x-?rayed|scanned|assessed)
  (?:a |the )?(?:couple|man|woman|lady|gent|lad|lass|family|mum|dad|child|girl|boy|kid|fella|chap|person|someone
    somebody|one) i (?:worked with|treated|nursed|saw|scanned|fitted|placed|assessed|discharged|visited|supported
    looked after|x-?rayed|carried|fetched|cut out|brought back|delivered)
  (?:i've |i have |i )been (?:\w+(?:'s)?|his|her|their|your) (?:psychologist|physio|therapist|ot|social worker
    podiatrist|dietitian|speech therapist)
  (?:in|on) my (?:chair|couch|table|clinic room) (?:again|today|yesterday|tonight|on|this|last)
`;
const OWN = phrases`
  reminder
  my (?:own |late |poor )*(?:mum|mam|dad|nan|nana|gran|grandad|son|daughter|wife|husband|partner|sister|brother|dog
    cat|horse|friend|mate|car|bike|supervisor|students?|trainee)
  colleagues? | (?:the|a|my|our|ex|former) student | students | interview | conference | on placement with me
  if (?:you|a|your|someone) | never | policy | case study | composite | fictional | invented | actor | skeleton
  mannequin | dog | cat | horse | players? | character | series | employers? | (?:i|we) (?:don'?t|never|can'?t)
`;

export default defineRule({
  title: 'Somebody who used to be in your care',
  level: 'high',
  what: 'This may say that somebody was or is in your care, and who they are.',
  why: 'That a person had care is private too, for ever, and even when all ended well.',
  instead: 'Enjoy it quietly. Say nothing of how you know them.',
  notWhen: 'You speak of people in general, or of your own family.',
  find: (reading) => {
    const mine = reading.match(MINE).filter(({ sentence }) => !OWN.test(sentence.plain));
    return weighed(reading, mine.slice(0, 1), 'high', -0.6);
  },
  flags: [
    'The bride at that wedding ⟦was one of mine⟧, took her first steps with us',
    'Bumped into a ⟦former client⟧ in the chip shop, she looked ten years younger',
    'The drummer is ⟦a lad I treated⟧ in the burns unit',
    "Think I've just ⟦done the hip of⟧ my old headmistress",
    'Two of the choir are ⟦customers of mine⟧ and neither can hear the piano',
    '⟦I did his feet⟧ for years and he still will not say hello in the Co-op',
    '⟦She was on my caseload⟧ till June and now she is on the council',
  ],
  passes: [
    'My former students are all qualified now',
    'One of my favourite colleagues retires today',
    'I never say who was on my list',
    'The dog was on my couch again',
    'Some of our patients wait a year',
    'I tested the new scanner today',
    'A former client relations manager joins our board',
  ],
});
