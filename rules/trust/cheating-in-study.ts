import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH, STUDY, UNCAUGHT } from '../words/conduct.ts';

/** Handing in what is not one's own, or knowing what one should not know. */
const CHEATING = phrases`
  (?:chat ?gpt|chat ?bot|chat bot|copilot|claude|gemini|gpt|ai|the robot|a robot|the bot
    quillbot) (?:\w+ ){0,2}(?:wrote|did|has done|has written|does|writes|made|got me|carried)
  (?:asked|got|let|had|get|used|told|make|made) (?:my |the |a )?(?:chat ?gpt|chat ?bot|copilot|gpt|ai|robot|bot|mate
    sister|brother|mum|mam|dad|housemate|boyfriend|girlfriend|wife
    husband) to (?:\w+ )?(?:write|do|invent|sit|finish|reflect|knock)
  into the (?:robot|chat ?bot|bot|ai)
  chang(?:e|ed|ing) (?:the|a few|some of the|all the) (?:long words|intro|introduction|names?
    first (?:line|paragraph)|words|title)
  (?:somebody|someone|other people|a mate|my mate|last year|the year above)(?: else)?'s (?:\w+ ){0,2}(?:shift|essay
    log|portfolio|answers|reflection|work|assignment|dissertation|paper)
  (?:stations|questions|answers|paper|mark scheme|cases) (?:for \w+ )?(?:are|is|were|all) (?:in|on
    up in) the (?:group ?chat|chat|whatsapp|group|drive)
  beat turnitin
  (?:for )?\d+ (?:quid )?(?:to|from|off) (?:a|some) (?:lad|girl|bloke|fella|woman|guy|site|website) | essay mill
  ghost[- ]?wr\w+ | crib sheets? | notes (?:up|on) my (?:sleeve|arm|leg) | phone in the (?:loo|toilet)
  past paper
  leaked (?:questions?|papers?|answers?|exam|stations|mark scheme)
  (?:paper|papers|exam|questions|answers|stations) (?:\w+ )?leaked | (?:left|let) it (?:play|run|playing|running) | muted the (?:video|module|webinar)
  while (?:hoovering|ironing|cooking|asleep|the (?:cert|video|module)) | shar(?:e|ed|ing) (?:the )?answers
  answers? (?:going )?(?:round|around) | copied (?:off|from|hers|his|it) | cop(?:y|ied) (?:and|&) paste
  never (?:read|opened|watched|attended) (?:it|a|one|the|any) | didn'?t (?:read|open|watch|attend)
  barely (?:read|watched) | with ai\b | ai[- ]generated | answers (?:written )?(?:on|up) my (?:arm|hand|sleeve)
  clicked? (?:through|next|straight through) | skipp?(?:ed)? (?:straight )?to the quiz
  couldn't tell you a thing | did (?:it|mine|hers|his|the lot) for (?:him|her|them|me|my mate)
  sat (?:it|the test|the exam|the theory) for (?:him|her|me) | "attend(?:ed)?" | 'attend(?:ed)?'
`;

const PASSED_OFF = pattern(
  String.raw`\b(?:fake|faked|faking|forged|photoshopped|made up|edited) (?:\w+ ){0,3}`,
  oneOf`
  certificates? | transcript | degree | qualifications? | references? | dbs | training record | cpd
`,
  '\\b',
);
const PAID = pattern(
  String.raw`\b(?:paid|paying|got|getting|asked) `,
  oneOf`
  someone | somebody | a (?:mate|friend|guy|lad|girl|site|company|bloke)
  my (?:\w+ )?(?:mate|sister|brother|mum|girlfriend|boyfriend|housemate)
`,
  String.raw` to (?:do|write|sit|finish|take) (?:my|the|our|it)\b`,
);

/** Policies and guidance; with leave; a student's own work. */
const OTHERWISE = phrases`
  misconduct | plagiarism | don't cheat | with permission | allowed to | declare[sd]? | our policy | guidance on
  (?:my|our) students? (?:used|handed) | proof ?read | reported (?:it|them|him|her) | report (?:it|them) | supervisor checked | published
`;

export default defineRule({
  title: 'Cheating in study, exams or CPD',
  level: 'high',
  what: 'This could read as handing in work that is not yours, sharing exam questions, or claiming learning that was not done.',
  why: 'Honesty in training is treated as honesty in practice. A course or the regulator may act on it.',
  instead: 'Leave it out. If you are struggling with the work, your tutor, library or union can help.',
  notWhen: 'Sharing was allowed, or you write about tools that your course lets you use.',
  find: (reading) =>
    addUp(reading, {
      need: 2.5,
      unless: OTHERWISE,
      cues: [
        { weight: 2.5, core: true, words: PAID },
        { weight: 2.5, core: true, words: PASSED_OFF },
        { weight: 2, core: true, words: CHEATING },
        { weight: 1.5, words: STUDY, silent: true },
        { weight: 0.5, words: HIDING, silent: true },
        { weight: 0.5, words: UNCAUGHT, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦ChatGPT wrote my reflective log⟧ and it got a first',
    '£⟦60 to a lad on my course, essay⟧ done, nails done',
    'The ⟦OSCE questions are in the group chat⟧, you’re welcome',
    '⟦clicked through fire safety in four minutes, module⟧ passed 😇',
    'Does anyone have ⟦last year’s portfolio⟧? I’ll change the names',
    '⟦Got my sister to do the quiz for my e-learning lol⟧',
  ],
  passes: [
    'My flask leaked over my dissertation 😂',
    'Has anybody a lecture timer going? Will swap for a box of Lego',
    'Somebody is selling forged certificates on here. I reported it',
    'Three essays due and one very calm cat',
    'Our university has guidance on using AI in assignments, declare it',
    'Module done, exam on Friday, wish me luck',
    'My supervisor checked every chapter of the dissertation, bless her',
    'AI wrote a poem about my dog and it is awful',
    'Can anyone recommend a good webinar on dysphagia for CPD',
    'Swap you a tin of shortbread for a parking space',
  ],
});
