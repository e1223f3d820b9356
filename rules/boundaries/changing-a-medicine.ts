import { toPlain } from '../../lib/reading/plain.ts';
import { keepsToGeneral } from '../../lib/reading/signposting.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HOW_MUCH, REMEDY } from '../words/remedies.ts';

const WHOSE =
  '(?:the |your |yer |that |those |his |her |a |an |another |one |two |\\d+ |some |it |them |another couple of |any )?(?:\\w+ ){0,2}?';
const LESS_OR_MORE = oneOf`
  halve | halving | half | double | doubling | up | bump up | increase | raise | lower | reduce
  cut(?: down| back| out)? | drop | ditch | bin(?: off)? | stop(?: taking)? | skip | pause | swap | switch
  leave off | leave out | lay off | come off | get off | knock off | wean (?:yourself )?off | taper(?: off)?
  hold off | stay off | go up | go down | sack off
`;

/** 'Halve the metformin', 'knock the second one off', 'leave the ramipril off till …', 'go up two creon'. */
const CHANGE = new RegExp(
  String.raw`\b(?:i'd |i would |just |personally i'd )?${oneOf`
  ${LESS_OR_MORE} ${WHOSE}${REMEDY}\b
  (?:leave|knock|take) (?:the |your |that |his |her |it |them )?(?:\w+ ){0,2}?(?:off|out|on) (?:${HOW_MUCH})
  (?:leave|knock) (?:the|your|that|his|her) (?:\w+ )?${REMEDY} (?:off|out|back)
  (?:halve|double|up|skip|knock back) (?:it|them|that
    what (?:she|he|they|it|the \w+)(?:'s)? (?:gave|gives|give|says?|said|told|put)(?: on the \w+| you)?)(?: (?:${HOW_MUCH}))?
  (?:carry on|keep|keep on) (?:taking|having) (?:it|them|the|your) (?:\w+ )?(?:${HOW_MUCH}|'?til\b)
  ask (?:them|him|her|the \w+|your \w+) for (?:\w+ )?\d+ ?mg
`}`,
);

/** 'Take that 4x a day', 'have two of mine', 'two Fortisip a day', 'cream three times a day'. */
const TAKE = new RegExp(
  String.raw`\b${oneOf`
  (?:take|have|try|start|use|get|pop|put|rub|give (?:him|her|it|them)|slap|whack|stick
    bung) ${WHOSE}${REMEDY}\b[^.!?\n]{0,40}?(?:${HOW_MUCH})
  (?:take|have|use|give (?:him|her)) (?:it|that|one|two|them|another|another couple|\d) (?:\w+ )?(?:${HOW_MUCH})
  ${REMEDY},? (?:\w+ )?(?:${HOW_MUCH})
  (?:\d+|one|two|three|four) (?:\w+ )?(?:scoops?|puffs?|sachets?|${REMEDY}) (?:${HOW_MUCH})
  have (?:two|one|some|a couple|a few) of (?:mine|my|nan's|mum's|his|hers)
  take (?:one|two|a couple) of (?:your|his|her) (?:hubby|husband|wife|mum|mam|dad)'s
  get yourself on (?:the |some )?${REMEDY} | (?:another couple|a few more|two more|one more) (?:${HOW_MUCH})
`}`,
);

/** What is asked about is a medicine, so 'it' in the answer is one. */
const IS_MEDICINE = new RegExp(`\\b(?:${REMEDY}|jabs?|chemo|hrt|the pill|mg)\\b`);
/** 'Bin them', 'half it for a week', 'get him off that'. */
const CHANGE_IT = new RegExp(
  String.raw`(?<=^|[.!?,;:\n-] ?|\b(?:i'd|and|then|so|but|just|would|to|you can|you could|love|hun|mate|pal|no) )${oneOf`
  (?:stop|halve|half|bin|ditch|drop|double|cut|skip|lower|pause|sack|taper|swap|reduce|raise|up|leave|chuck|split
    crush|open|delay|miss|quit|lose) (?:it|them|that|those|him|her|one
      the lot)\b(?: (?:off|down|out|back|in half|for now|today|tonight|altogether))?
  (?:get|take|have|wean|bring) (?:him|her|yourself|mum|dad|them|it) off (?:it|them|that|those|the lot)
  (?:come|get|stay|wean) off (?:it|them|that|those|the lot)
  stop (?:today|tonight|now|tomorrow|it now)\b
  (?:have|take) (?:one|two|half|another|both|an extra one|a double) (?:now|tonight|today|extra|more|with|of them|at)
  (?:don't|dont|wouldn't|never) (?:take|start|touch|bother with|let (?:him|her) (?:take|have|start)) (?:it|them|that|those)\b
  `}`,
);
/** 'I told our Tina to come off them statins', 'telt him to double the water tablets'. */
const TOLD_TO = new RegExp(
  String.raw`\b(?:told|telt|telling|tell|advised|said to|got|had|have|put|swapped|switched|moved) ${oneOf`
  (?:him|her|them|my \w+|our \w+|my \w+ \w+|mum|dad|mam|nan|the \w+|a \w+|one of my \w+|\w+'s \w+)
  `} (?:straight |to |just |go |and )*${oneOf`
  (?:come|get|stay|be) off | off | stop(?: taking)? | ditch | bin | drop | halve | half | double | up | skip | leave off | pause
  cut(?: down| out)? | leave | lay off | cancel | take (?:double|half|two|an extra)
  `} ${WHOSE}${REMEDY}\b`,
);

/** Do not stop it, do not change it before you have asked: the advice that everybody may give. */
const CAREFUL = phrases`
  before (?:you )?(?:chang|stop|tak|halv|doubl|skip)
  (?:don'?t|do not|never|please don'?t|not to|before (?:you )?(?:chang|stop|tak|halv|doubl)|nobody should|shouldn'?t
    rather than|instead of) (?:\w+ ){0,2}?(?:stop|chang|halv|half|double|skip|take|taking|come off|cut|drop|up)\w*
  before (?:stopping|changing|taking|halving) | i (?:take|took|had|have been|was put)
  nhs (?:page|website|leaflet) | (?:leaflet|packet|label|bnf) says
`;

/** Tablets that are screens, boots and splints that are put on, skips for rubbish, jabs that are caught up on. */
const NO_MEDICINE = phrases`
  (?:kid|child|bairn|toddler|screen) (?:\w+ )?on a tablet | skip that | up that you | catch[- ]up doses?
  (?:heads|shut|give|fess|hurry|own|sum|set) up (?:it|that|them)
  do up over | up over the
`;

export default defineRule({
  title: 'A dose or medicine for one person',
  level: 'high',
  what: 'This may tell one person to take, change or stop a medicine or treatment.',
  why: 'You may not know their history, their tests or what else they take. Readers could see it as your professional advice.',
  instead: 'Point them to their pharmacist, GP or own team, who could see their records.',
  notWhen: 'You share general information, or say not to change anything before asking.',
  find: (reading) => {
    if (
      !reading.relations.toOne ||
      /\b(?:for sale|to be sold|selling)\b/.test(reading.plain) ||
      keepsToGeneral(reading)
    )
      return [];
    const safe = (sentence: string) => CAREFUL.test(sentence) || NO_MEDICINE.test(sentence);
    const about = toPlain(reading.draft.to ?? '').text;
    const meant = IS_MEDICINE.test(about) ? reading.match(CHANGE_IT) : [];
    return [...reading.match(CHANGE), ...reading.match(TAKE), ...meant, ...reading.match(TOLD_TO)]
      .filter(({ sentence }) => !safe(sentence.plain))
      .filter(
        (found, index, all) =>
          !all.slice(0, index).some((other) => other.start < found.end && found.start < other.end),
      );
  },
  flags: [
    { text: 'Oh love, ⟦halve the bisoprolol⟧ until Monday and see how the dizziness goes', kind: 'reply' },
    { text: "⟦I'd stop your naproxen⟧ and get some rest", kind: 'reply' },
    { text: '⟦Pop two co-codamol every four hours⟧ and you will be grand', kind: 'comment' },
    '@hillwalker_jan ⟦come off the statins⟧ for a bit hun, the cramp will go',
    { text: '⟦Double what the doctor gave you⟧, it never works at that strength', kind: 'reply' },
    { text: 'Any left in the cupboard? ⟦Take that twice a day⟧', kind: 'reply' },
    { text: '⟦Have two of mine⟧, I have loads', kind: 'message' },
  ],
  passes: [
    { text: 'Please ask your pharmacist before you stop your tablets', kind: 'reply' },
    { text: "Don't stop taking the sertraline suddenly, your GP can plan it with you", kind: 'reply' },
    'Stop smoking services can halve your chance of going back',
    { text: "I can't say from here, your diabetes team will know about the dose", kind: 'reply' },
    'Two doses of MMR protect most children for life',
    { text: 'I take the iron with orange juice myself', kind: 'reply' },
    'Inhaler technique matters: ask your pharmacist to watch you use it',
    'A heads up that there is a man ringing round, and we never cold call. Anything to double check, come in',
    { text: "@benny shut up that's brilliant news about the tablets trial", kind: 'reply' },
    { text: 'Ours are on call twice a week, what about yours?', kind: 'reply' },
  ],
});
