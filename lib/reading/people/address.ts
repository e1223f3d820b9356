import type { Reading } from '../index.ts';
import type { Span } from '../span.ts';
import { oneOf, pattern, phrases, wordings } from '../wording.ts';

/** Who is addressed, and what they are told, asked or offered. */
export interface Address {
  /** One person, several (or all who read), or nobody in particular. */
  readonly whom: 'one' | 'group' | 'nobody';
  /** The words that address somebody: '@jan', 'hun', 'folks', 'Sue'. */
  readonly by: readonly Span[];
  /** What somebody is told to do with body, medicine, food, kit or appointment: 'stop the naproxen', 'keep it dry'. */
  readonly instructions: readonly Span[];
  /** Invitations to meet, to connect, to write: 'come round', 'add me', 'drinks soon'. */
  readonly invitations: readonly Span[];
  /** Things that the writer would do or give: "I'll drop one round", 'have two of mine'. */
  readonly offers: readonly Span[];
}

const GROUP = phrases`
  folks? | every(?:one|body) | ladies | lads | guys | gang | team | peeps | people | you (?:lot|guys|all|two)
  yous?e?(?= (?:lot|all)) | y'?all | yous | all of you | both of you | any(?:one|body)
  who(?:'s| else| wants| fancies) | fellow [a-z]+s | colleagues | friends | followers | mums | parents
  hive mind | students
`;
const ENDEARMENT = new RegExp(
  [
    '(?<=[a-z!?.,)] |^)',
    oneOf`
      hun | hunny | hon | lovely | lovey | pet | petal | duck | hen | mate | pal | bud | buddy | bro | flower
      sweetie | sweetheart | darling | darlin | babe | bab | chuck | chick | doll | kidda | poppet | queen
      my (?:love|lovely|lover|darling|bab|duck) | love(?=\s*(?:[,.!?x]|$))
    `,
    String.raw`(?=\s*(?:[,.!?)]|x+\b|$|\p{Extended_Pictographic}|you|i'd|i'll|just|don't|that|it|get|and))`,
  ].join(''),
  'u',
);
const YOU = /\b(?:you|your|yours|yourself|you're|you've|you'll|you'd|u|ur|ya|ye|yer|yersel|thee|thou|tha)\b/;
/** 'you' that means anybody: 'you know', 'you never know', 'did you know', 'thank you'. */
const YOU_ANYBODY = new RegExp(
  phrases`
    thank you | you know(?: what| who)? | you never know | did you know | you couldn't make it up | mind you
    believe you me | you'd think | as you do | if you know you know | see you | bless you | would you rather
  `,
  'g',
);

/** A first name called out, on the draft as typed: 'Jan, you're …', 'Happy birthday Sue!', 'Hi Dave', 'Well done Priya'. */
const VOCATIVE = new RegExp(
  [
    String.raw`(?:^|[.!?\n][^\S\n]*)(?:`,
    oneOf`
      [Hh](?:i|iya|ey|ello) | [Dd]ear | [Oo]h | [Aa]w+ | [Hh]appy (?:[Bb]irthday|[Aa]nniversary)
      [Cc]ongrat(?:s|ulations) | [Cc]heers | [Tt]hanks | [Tt]hank you | [Ww]ell done | [Ss]orry | [Nn]ight
      [Cc]ome on | [Mm]orning | [Gg]et well(?: soon)?
    `,
    String.raw`,? )(\p{Lu}\p{Ll}{2,11})(?=\s*[,.!?\n]|\s*\p{Extended_Pictographic}|\s*$| x)|`,
    String.raw`(?:^|[.!?\n][^\S\n]*)(\p{Lu}\p{Ll}{2,11}),? `,
    String.raw`(?=you(?:'re|’re|'ve|’ve)?\b|your\b|I(?:'d|’d|'ll|’ll) )|`,
    String.raw`, (\p{Lu}\p{Ll}{2,11})(?=[.!?]|\s*$)`,
  ].join(''),
  'gu',
);
/** Capitals that call nobody: days, months, greetings, interjections. */
const NO_NAME = pattern(
  '^',
  oneOf`
  Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February | March | April
  May | June | July | August | September | October | November | December | Christmas | Easter | England
  Scotland | Wales | Ireland | London | Honestly | Sorry | Please | Thanks | Yes | Yeah | Well | Also | And
  But | Then | When | What | Where | Why | How | Because | Sometimes | Today | Tonight | Yesterday | Tomorrow
  Everyone | Everybody | Folks | Ladies | Guys | Team | Friends | Colleagues | Parents | Students | Twitter
  Facebook | The | This | That | Some | Every | All | Can | Could | Would | Should | Did | Have | Hope | Wish
  Love | Glad | Just | Only | Maybe | Twenty | Thirty | Not | Never | Remember | Thank | Amen | God | Lord
  Jesus | Allah
`,
  '$',
);

const BODY_OR_MEDICINE = oneOf`
  meds? | medication | medicines? | tablets? | pills? | dose | doses | mg | ml | statins? | metformin | insulin
  steroids? | inhaler | antibiotics? | antidepressants? | sertraline | naproxen | ibuprofen | paracetamol
  co-?codamol | codeine | omeprazole | ppi | warfarin | thinners | aspirin | iron | vitamin \w+ | b12
  magnesium | thickener | cream | drops | patch(?:es)? | glasses | aids? | insoles? | splint | sling | brace
  boot | cast | collar | frame | stick | dressing | plaster | tape | bandage | heel | toe | toes | foot | feet
  knees? | hips? | back | neck | shoulder | wrist | arm | leg | hand | thumb | jaw | tongue | eyes? | ears?
  weight | it | them | that | one | two | three | \d+ | reps | sets | stretches | exercises | squats | clams
  bridges | nerve glides | rest | ice | heat | salt | water | fluids? | carbs? | gluten | dairy | sugar | dummy
  appointment | appt | scan | follow[- ]?up | surgery | op | surgeon | consultant | gp | review | clinic
  referral | hospital | a&e
`;

/** Verbs by which one is told what to do with body, medicine or appointment. */
const DO = oneOf`
  stop | start | take | come off | go on | double | halve | up | drop | skip | miss | cut | switch | swap
  change | try | use | put | keep | wear | leave | patch | tape | strap | ice | heat | rest | elevate | stretch
  roll | massage | rub | soak | bathe | lance | pop | squeeze | file | lift | bend | straighten | do | avoid
  cancel | ignore | chase | ring | ask for | tell | see | get | book | refuse | push for | eat | drink | give
  bin | reduce | increase | thicken | load | walk | swim | lie | sit | sleep
`;

/** After these words too a clause may begin. */
const BEFORE_AN_ORDER = [
  String.raw`\band |\bthen |\bjust |\bmaybe |\bplease |\bdefinitely |\bpersonally |\bhonestly |`,
  String.raw`@\w+ |- `,
].join('');

const INSTRUCTION = new RegExp(
  [
    // an order at the head of a clause
    wordings`
      (?<=^|[.!?;:,)"] ?
        ${BEFORE_AN_ORDER})(?:don'?t |do not |never |always |just )?${DO} (?:(?!me\b
        us\b)[\w'&-]+ ){0,4}?${BODY_OR_MEDICINE}\b
    `,
    // advice in the second person, or 'I'd'
    wordings`
      \b(?:you|u|ye)(?:'ll| will|'d| would)? (?:want to|need to|should|must|ought to|have to|'ve got to|could do with
        can|could|(?:'d|had|are|'re) (?:better|best)|wanna|gotta|shouldn't|mustn't
        don't need(?: to)?) (?:be )?(?:just |probably |really |definitely )?(?:${DO}|\w+ing) (?:[\w'&-]+ ){0,4}?${BODY_OR_MEDICINE}\b
    `,
    `\\bi(?:'d| would) (?:just |probably |personally |definitely |honestly |not |never )?${DO} (?:[\\w'&-]+ ){0,4}?${BODY_OR_MEDICINE}\\b`,
    // doses and counts
    String.raw`\b(?:\d+|two|three|one|a couple) (?:[\w-]+ ){0,2}?${oneOf`
      every (?:\d|four|six|eight|couple) | times? a day | x ?a day | a day | twice daily | daily | at night
      before bed | reps
    `}\b`,
  ].join('|'),
);

const INVITATION = pattern(
  '\\b',
  oneOf`
  (?:come|pop|nip|drop) (?:on )?(?:round|over|by|along|in|down|to (?:mine|ours|my|our)|up (?:to|the)
    for (?:a|some|tea|dinner))
  (?:add|friend|follow|text|ring|call|whatsapp|message|dm|pm|inbox|email|find|snap) me\b
  (?:drop|send|ping|give|slide) (?:me|us) (?:a )?(?:dm|pm|message|line|text|ring|call|bell|shout|pic|photo|picture
    video|friend request|your (?:number|address|results|letter|scan|dates?))
  slide into | (?:join|meet) (?:me|us)\b
  (?:fancy|up for|want|how about|what about|grab|go for|going for|let's (?:get|have|grab|go for|do)|owe you|buy you
    take you (?:out )?for|treat you to) (?:a |an |some |that |another |to )?(?:quick |cheeky |wee |few )?(?:coffee
    brew|cuppa|tea|drinks?|pint|beer|wine|dinner|lunch|curry|walk|bite|date|meal|catch[- ]?up|nando'?s|cinema
    night out)
  (?:drinks?|pint|coffee|brew|cuppa|dinner|lunch|date|catch[- ]?up)s? (?:soon|sometime|saturday|friday|sunday|tonight
    tomorrow|next week|on me|after)\b
  \b(?:dms?|inbox) (?:are |is |always )?open
  you(?:'re| are) (?:all )?(?:invited|welcome (?:to|at|any ?time|round))
  see you (?:at mine|saturday|friday|sunday|there) | my (?:number|mobile|door) ?(?:is|'s)
  here'?s my (?:number|mobile) | link in (?:bio|comments)
`,
);

const OFFER = pattern(
  '\\b',
  oneOf`
  i(?:'ll| will|'d happily| can| could|'m happy to|'d be happy to| am happy to
    'd gladly) (?:just |even |always |happily |easily |probably |also )?(?:bring|drop|pop|nip
    pick (?:you|one|them|it|her|him)|swing (?:by|round)|come (?:round|over|to|and|out)|call (?:in|round)
    have a (?:wee |quick |proper )?(?:look|listen|nosey|feel|word)|take a look|look at|sort|get you|fit you|see you
    squeeze you|slip you|do (?:it|yours|you|them|your|his|her)|lend|give you|send you|write (?:you|it|the)
    fill (?:it|the|in)|word (?:it|the)|make you|order|post|grab|fetch|run you|drive|meet you|talk you|show you
    teach you|treat|fix|check|scan|test|tape|needle|strap|swap|cut|file|measure)\b
  \b(?:have|take|borrow|use) (?:one|two|some|a couple|a few) of (?:mine|ours|my)\b
  \byou can (?:have|borrow|use) (?:mine|my|one|ours)\b | \b(?:want|need) me to\b | \bshall i\b
  \blet me (?:know if|have a|take a|look|see|do|get|sort) | \bmates'? rates\b | \bno charge\b | \bon the house\b
  \bfree of charge\b | \bi've (?:got )?(?:a )?spare\b | \bgive (?:us|me) a shout\b
`,
);

const AT_FRONT = /^@\w+/;

/** Works out who a draft addresses, and how. */
export function addressOf(reading: Reading): Address {
  const { plain, draft, text } = reading;
  const answers = draft.kind === 'reply' || draft.kind === 'comment' || draft.kind === 'message';
  const handles = (/^\s*(?:@\w+[\s,]*)+/.exec(plain)?.[0].match(/@\w+/g) ?? []).length;
  const names = vocatives(text);
  const dear = reading.match(ENDEARMENT);
  const group = reading.match(GROUP);
  const you = YOU.test(plain.replace(YOU_ANYBODY, ' '));
  const instructions = reading.match(INSTRUCTION);
  const one =
    handles === 1 ||
    names.length > 0 ||
    dear.length > 0 ||
    (answers && (you || instructions.length > 0 || group.length === 0));
  return {
    whom:
      one && !(handles === 0 && names.length === 0 && group.length > dear.length && !answers)
        ? 'one'
        : group.length > 0 || you || handles > 1
          ? 'group'
          : 'nobody',
    by: [...reading.match(AT_FRONT), ...names, ...dear, ...group].map(({ start, end }) => ({ start, end })),
    instructions: instructions.map(({ start, end }) => ({ start, end })),
    invitations: reading.match(INVITATION).map(({ start, end }) => ({ start, end })),
    offers: reading.match(OFFER).map(({ start, end }) => ({ start, end })),
  };
}

function vocatives(text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(VOCATIVE)) {
    const name = found[1] ?? found[2] ?? found[3] ?? '';
    if (NO_NAME.test(name)) continue;
    const start = found.index + found[0].lastIndexOf(name);
    spans.push({ start, end: start + name.length });
  }
  return spans;
}
