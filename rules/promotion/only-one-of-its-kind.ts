import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const OFFER = oneOf`
  clinics? | physios? | physiotherapists? | podiatrists? | chiropodists? | audiologists? | dispensers? | orthoptists?
  orthotists? | prosthetists? | dietitians? | nutritionists? | psychologists? | \w*therapists? | slts? | practitioners?
  paramedics? | radiographers? | sonographers? | counsell?ors? | assessors? | centre | practice | firm | provider
  hearing (?:shop|centre|place|aids?) | limb (?:centre|clinic) | ambulance firm | hands | insoles? | splints? | sockets?
  devices? | methods? | programmes? | creams? | supplements? | apps? | techniques? | treatments? | therapy | scans?
  tests? | kits? | aids? | courses? | powder | drops | machine | laser | knee | blanket | lenses | lab | service
`;
/** What sets it apart, as an advert says it. */
const APART = oneOf`
  that can | that actually | who actually | that really | that works | that gets | who gets | that does | who does
  that's | licensed | trained | certified | accredited | approved | qualified | recommended | using | offering | with the
  worth (?:the|your|it|ringing|seeing|having) | to (?:offer|use|have) | you'll (?:ever )?need | who (?:fits|listens|fixes
  cures|knows)
  properly | doing (?:it|this) | parents | doctors | in (?:the )?(?:\w+ )?(?:world|uk|country|county|britain|england|wales
    scotland|ireland|europe|north|south|east|west|midlands|highlands|planet|region|islands?) | on (?:the (?:planet|market
    coast|south coast|east coast|island)|earth) | this side of | north of | south of | for miles
`;
const PLACED = oneOf`
  (?:in|on|round|around|outside) (?!the (?:room|team|ward|building|office|rota|shift|canteen|village|lab|road|corridor|board)
  this |my |our |here|a )[a-z]+
`;
const ONLY = pattern(
  String.raw`\b${oneOf`
    (?:the|[\w-]+'s|still the|uk's) only (?:[\w-]+ ){0,3}${OFFER} (?:[\w-]+ ){0,3}?(?:${APART}|${PLACED})
    (?:we're|we are|i'm|i am|ours is|ours are|mine is|mine are|it's|this is|they're|as) the only (?:ones?|place
    thing) (?:\w+ ){0,3}(?:${APART}|who put\w*|that put\w*|you can trust|that stays?|with)
    only (?:[\w-]+ ){0,2}${OFFER} (?:${APART}|${PLACED})
    only (?:proper|real|genuine|truly independent|decent|qualified|honest) (?:[\w-]+ ){0,2}${OFFER}
    (?:the )?first (?:and only )?(?:[\w-]+ )?(?:${OFFER} )?(?:in|of its kind in) the (?:world|uk|country|county
    whole \w+) (?:to|with|for)
    (?:there's|there is) only one (?:\w+ ){0,2}${OFFER} ${gap(2)}(?:${APART}|here|left)
    the only (?:thing|way|one|treatment|method|therapy|diet
      exercise) (?:that |which |to )(?:actually |really |truly )?(?:works?|cures?|fix(?:es)?|heals?|reverses?
      gets? (?:rid|to))
  `}`,
);

/** One person among colleagues, lone working, what others sell, jokes. */
const OTHER = phrases`
  (?:male|other|black|asian|deaf|autistic|welsh|young|stammering|working class) (?:physio|ot|slt|radiographer|dietitian
    psychologist|podiatrist|paramedic|practitioner|clinic)
  on (?:days|nights|shift|call|duty|tonight|the rota|this ward) | award | voted | locum | lone | cover(?:ing)? | sickness
  in the dept | in the department | no pressure | shuts? | closing | closed | closure | save our | petition | campaign
  redundan\w+ | nhs (?:limb|clinic
    hearing|podiatr\w+) | free on | joke | parking | kettle | biscuits? | vacanc\w+ | recruit\w* | as the only | charity
  air con\w* | wi-?fi | in the house | plug socket | phone signal | not the only | isn't the only | aren't the only | aren't only
`;

export default defineRule({
  title: 'A claim to be the only one',
  level: 'medium',
  what: 'This could claim that nobody else offers this, or that nothing else works.',
  why: 'It needs proof that it is true and still true. It could also turn people away from other care that would suit them.',
  instead: 'Consider saying plainly what you offer and where, and leave the comparison out.',
  notWhen:
    'It is a checked fact that people need, such as the only service of its kind that the NHS runs in a county.',
  find: (reading) => {
    if (reading.commerce.other || reading.says(OTHER)) return [];
    const { offering, wordy } = reading.commerce;
    if (wordy && !offering) return [];
    return apart(
      reading
        .match(ONLY)
        .filter(({ sentence }) => !/\?\s*$/.test(sentence.plain))
        .map(({ start, end }) => ({ start, end, level: 'medium' as const })),
    ).filter(
      (found) =>
        !reading.framed(found, 'negated', 'condemned', 'fictional', 'hypothetical', 'thanked', 'reported'),
    );
  },
  flags: [
    '⟦The only podiatrist in Fife⟧ with this laser, and it shows',
    "⟦We're the only ones who put⟧ your ears before profit",
    'Be honest, ⟦the only physio worth the⟧ ferry is me',
    '⟦Only proper hearing shop⟧ left on this coast, ask your nan',
    'Honestly, magnets are ⟦the only thing that works⟧ for cramp',
    '⟦The first clinic in the world to⟧ do backs this way',
  ],
  passes: [
    "I'm the only physio on tonight, so be gentle with the bleep",
    'The only male OT in the team again, and yes I can reach the shelf',
    'Our clinic is not the only one in town, and the others are good',
    'She is the only one who knows where the spare key is',
    'Only two more sleeps and then leave',
    'Meet me in the plaster room, it is the only place with air con',
    'The only thing in this building that never fails is the kettle',
    'Save our clinic: the only hearing centre in the valley shuts in May, the petition is at the library',
  ],
});
