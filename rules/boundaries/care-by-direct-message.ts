import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const CLINICAL = oneOf`
  pics? | photos? | pictures? | piccy | picky | snaps? | selfies? | videos? | vids? | vidjo | clips? | scans?
  mri | ct | x-?rays? | films? | images | results? | bloods | blood (?:results|tests?) | symptoms? | rash | mole
  wound | toe | foot | feet | stump | swelling | meds | med list | medication | readings?
  ecg | trace | audiogram | hearing test | script | prescription | voice notes? | food diary | weight
  measurements | details of (?:your|his|her)
`;
const SEND = oneOf`
  send | dm | message | msg | inbox | pm | whatsapp | wattsapp | pop | upload | post | ping | fire | bung
  stick | drop | show | text | email | mail | share | snap | put | record | film | take | lob | forward | chuck
`;
/** Papers that are put and taken everywhere: only sending them to somebody is care. */
const PAPERS = '(?:letters?|reports?|case|history|story|printout)';
const ME = oneOf`
  me | us | it | them | that | one | over | through | across | here | on here | up | in | mine | yours | a | an
  the | your | yer | some | any | two | couple | few | little | quick | wee | short | your | his | her | of
  full | clear | close | to | latest | last | copy | bit | few
`;

/** 'Send us a pic of it', 'DM me your symptoms', 'upload the X-ray here', 'pics welcome'. */
const ASK = new RegExp(
  String.raw`\b${oneOf`
  ${SEND} (?:${ME} ){1,6}?${CLINICAL}\b
  (?:send|dm|inbox|pm|whatsapp|forward|email|message) (?:me|us|it|over) (?:${ME} ){0,4}?${PAPERS}\b
  (?:pics?|photos?|videos?|scans?|results) (?:are )?welcome
  (?:comment|drop|put|pop|stick|tell me|list|type) (?:me )?(?:with )?(?:your|them|it|his|her|the|any) (?:\w+ )?(?:symptoms
    results?|bloods?|readings?|levels|sugars|peak flow|below|up here|in the comments|underneath)
  upload it (?:here|on here|to)
  let(?:'s| me| us) (?:see|have a look at) (?:it|(?:a |your |the |that )?(?:\w+ )?${CLINICAL})
  got (?:a|any) ${CLINICAL}\?
`}`,
);

/** What the writer promises to do with it. Together with a call for a message it is care by message. */
const PROMISE = phrases`
  (?:i'll|i will|il|ill|i can|can|and i'll|happy to|i'd be happy to|let me
    i could) (?:just )?(?:have a (?:wee |quick |proper |good )?(?:look|gander|peek|listen|nosy)|take a look
    tell you (?:what|whether|if|straight|how|exactly|more)|let you know (?:what|if|whether)|talk you (?:through|thru)
    (?:go|talk|work) (?:through|thru|over) (?:it|your|them)|read (?:it|them|your)|word (?:it|the|your)
    write (?:you|it|your)|advise|sort (?:you|it|something)|do you a
    give you (?:a |some )?(?:plan|exercises|advice|programme)|help (?:you|yous|ye)|assess|diagnose|screen
    work out what|see what|see if)
  (?:we'll|we will|we can|and we'll) (?:go|talk|work|have a look|look)
  i'll (?:score|translate|decode|explain|diagnose|keep an eye|go through|interpret|analyse)
  and (?:i'll|i will) (?:diagnose|tell|score|explain)
  message me (?:friday|monday|tuesday|wednesday|thursday|tonight|tomorrow|when) | lmk how
`;
const CALL = phrases`
  (?:dm|inbox|message|msg|pm|whatsapp|text|ring|call|ping|drop|email) (?:me|us)
  drop (?:me|us) a (?:dm|message|line) | dms? (?:are )?open | my inbox is open | in (?:a|my) dms?
  send it (?:over|here|me|to me) | number'?s? (?:is )?on the card | ask me anything
`;
/** Messages about what is no care: prices, places, tickets, jobs, papers, lost cats. */
const NOT_CARE = phrases`
  book\w* | price | prices | slots? | availab\w+ | appointments? | tickets? | slides | paper | papers | poster
  flyer | cv | job | vacanc\w+ | post | posts | recruit\w* | study | survey | recipe | link | rota | swap
  shift | notes | essay | lecture | reference | logo | invoice | collect | collection | delivery | raffle
  sponsor | cake | keyboard | sofa | table | bike | dog | cat | puppy | kitten | bed | student[s']?
  colleagues? | cpd | conference | workshop | podcast | webinar | team | interview | application | registrants?
  peer | therapists | physios | ots | dietitians | paramedics | radiographers
`;

/** Before the verb: somebody does it, or is told not to, so nobody is asked to. */
const NOT_ASKED = pattern(
  '\\b',
  oneOf`
    don't | dont | never | not | no | please stop | can't | won't | without | they | patients | people | who | i
    you | she | he | i've | we've | i'd | he's | she's | they've | only | have | had | to
  `,
  String.raw`(?: \w+)? $`,
);

export default defineRule({
  title: 'Care by private message',
  level: 'high',
  what: 'This seems to ask for pictures, results or details of care by message, or to offer advice there.',
  why: 'A private message has no record and no assessment. It may not be safe, and others could copy or share it.',
  instead: 'Point the person to their clinic, GP, 111 or your service by its usual number.',
  notWhen: 'The message is only for booking, prices or something that is no care.',
  find: (reading) => {
    const { toColleague, toOne } = reading.relations;
    if (toColleague) return [];
    const asks = reading.match(ASK).filter(({ sentence, start }) => {
      const before = sentence.plain.slice(0, Math.max(0, start - sentence.start));
      return !NOT_ASKED.test(before);
    });
    const promises = reading.match(PROMISE);
    const calls = reading.match(CALL);
    const trade = reading.says(NOT_CARE);
    if (asks.length > 0 && (promises.length > 0 || (toOne && !trade))) return asks.slice(0, 1);
    if (asks.length > 0 && !trade)
      return asks.slice(0, 1).map((found) => ({ ...found, level: 'low' as const }));
    const [call] = calls;
    const promised = promises.find(
      ({ sentence }) => call && Math.abs(sentence.index - call.sentence.index) <= 1,
    );
    if (!call || !promised || trade || reading.text.length > 600) return [];
    return [
      {
        start: Math.min(call.start, promised.start),
        end: Math.max(call.end, promised.end),
        level: 'medium' as const,
      },
    ];
  },
  flags: [
    { text: '⟦Send me a photo⟧ and I will take a look at it tonight', kind: 'reply' },
    "Odd rash? ⟦DM me a pic⟧ and I'll tell you what it is",
    { text: '⟦Pop us a wee video⟧ of her walking', kind: 'reply' },
    { text: '⟦Inbox me your bloods⟧ hun', kind: 'comment' },
    "Worried about a lump in the foot? ⟦WhatsApp me some pics⟧, I'll let you know if it needs seeing",
    { text: "⟦DM me and I'll talk you through⟧ it", kind: 'reply' },
    { text: '⟦Upload it here⟧ pal, two views if you can', kind: 'reply' },
  ],
  passes: [
    'DM me for the slides from Thursday',
    { text: 'Please ring the department, we cannot look at pictures here', kind: 'reply' },
    'Message us to book, or ring reception. Prices are on the page',
    'Please do not send photos of your feet to this page. Ring the clinic and we will see you',
    'Selling my old bike, DM me and I can send pics',
    { text: "Send it over, I'll check page 4", kind: 'reply', to: 'Colleague: "Can you read my slides?"' },
    'Send me a photo of your dog in a scarf, it has been a long day',
  ],
});
