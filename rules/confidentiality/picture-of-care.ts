import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const SHOT = oneOf`
  photos? | pics? | pix | pictures? | selfies? | snap | snapped | video | videoed | vid | filmed | filming
  footage | screenshot | swipe | zoom in | before (?:and|&|\/) after | photographed
`;
/** Things that are always somebody's. */
const RECORD = oneOf`
  (?:his|her|their|the|this|today's|tonight's|last night's|yesterday's|a|an|one|patient'?s?|pt'?s?
    some(?:one|body)'?s?) (?:\w+ )?(?:x-?rays?|xr|scan|mri|ct|wristband|ecg|trace|notes|chart|referral|request form
    handover(?: sheet)?|patient list|theatre list|specimen|fibroid|tumour|gallstones?|stump|wound|ulcer|fracture
    burns?|scar|first steps|living room|hallway|face|casualty|artwork|drawing|painting)
  white ?board | (?:in|with|of) (?:a|the) (?:pot|specimen jar) | sticker (?:still )?on | handover sheet
  patient list | first steps
`;
/** A picture word and a thing of care within a few words of each other, either way round. */
const NEAR = new RegExp(
  String.raw`\b${oneOf`
  ${SHOT}\b[^.!?\n]{0,30}\b${RECORD}
  ${RECORD}\b[^.!?\n]{0,24}\b(?:photo|pic|picture|video|filmed|attached|in the comments|below|screenshot)
`}\b`,
);
/** Hiding a name is saying that there was one. */
const HIDDEN = pattern(
  '\\b',
  oneOf`
  cropped | blurred | covered | scribbled | (?:my )?thumb | crossed | redacted | blanked | emoji | blacked
  tippexed
`,
  "(?: (?:it|that|so|you can't see))? ?(?:out |over |off |on )*",
  String.raw`(?:the|his|her|their|most of the|all the|all their) (?:\w+ )?`,
  String.raw`(?:names?|faces?|label|sticker)(?: off| out)?\b`,
);
/** Hiding needs a picture, or care, to be about. */
const ANY_SHOT = pattern(oneOf`
  \b(?:photos?|pics?|pictures?|selfies?|snaps?|video|vid|filmed|footage|screenshots?|scan|x-?ray|image|board
    whiteboard|letter|card|chart|notes|list|look at|guess|reckon|posting|swipe)\b
  📸 | 📷 | 🤳
`);
/** What shows behind a selfie. */
const BEHIND =
  /\b(?:board|screen|monitor|whiteboard|patient|name|notes|x-?ray|scan)s? (?:is |in the |just )?behind\b/;
/** With a service user in front of the lens. */
const WITH_ONE = pattern(
  String.raw`\b(?:selfies?|photo|pic|snap|picture|video) (?:with|of) `,
  oneOf`
  my[ ] | our[ ] | the[ ] | a[ ] | this[ ] | one of (?:my|our)[ ] | two of (?:my|our)[ ]
`,
  String.raw`(?:\w+ ){0,2}?`,
  oneOf`
  patient | pt | client | resident | service user | lady | ladies | gent | gentleman | chap | fella | lad | lads
  girl | boy | kids? | little one | wee one | wee man | troublemaker | regular | superstar | trooper | warrior
`,
  String.raw`s?\b`,
);
/** Made to teach or to sell, or asked for: a picture of nobody in particular. */
const TAUGHT = phrases`
  learn | how to | tips? | explains? | explaining | explainer | our new (?:video|film) | watch (?:our|the|this)
  video (?:on|about) | what (?:a|an|your|the) \w+ (?:looks like|is) | can you (?:post|send)
  your (?:x-?ray|scan|pic|photo|notes|wound) | send (?:me|us) | here'?s (?:mine|my) | mine | students? | quiz
  case of the (?:week|month) | published | paper | journal | study | history | archive | 18\d\d | 19\d\d
`;
const HARMLESS = phrases`
  my (?:own|dad|mum|nan|dog|cat|kid|son|daughter|wife|husband|allotment|garden|new uniform|lunch|desk|mug)
  our (?:own|new (?:van|unit|sign|clinic|kit)|dog|cat) | stock (?:photo|image) | model | mannequin | skeleton
  phantom | textbook | library | (?:full|written|signed) consent | with (?:his|her|their) (?:consent|permission)
  consented | parents? (?:have )?signed | gave (?:written )?consent | never
  don'?t (?:post|share|take|film|photograph|put) | do not | not to | shouldn'?t | please (?:stop|delete|remove)
  policy | photograph(?:y|er) | holiday | wedding | museum | exhibition | gallery | webinar | conference
  poster | slides? | leaflet | tutorial | how to | anonymised dataset | vacancy | dog | cat | team photo
`;

export default defineRule({
  title: 'A picture or recording of care',
  level: 'high',
  what: 'This seems to speak of a picture or recording from care.',
  why: 'A face, a name on a board, a tattoo, a scan or a home can tell somebody who it is, even when the name is cut off.',
  instead:
    'Share a picture with no service user, record, screen or home in it, or get written consent for this use.',
  notWhen:
    'It is a stock picture, a model, your team with an empty wall behind, or there is written consent.',
  find: (reading) =>
    [...(reading.says(ANY_SHOT) ? [HIDDEN] : []), BEHIND, WITH_ONE, NEAR]
      .flatMap((pattern) => reading.match(pattern))
      .filter(
        (match, at, all) =>
          !HARMLESS.test(match.sentence.plain) &&
          !TAUGHT.test(match.sentence.plain) &&
          !all.slice(0, at).some((other) => other.start < match.end && match.start < other.end),
      ),
  flags: [
    "Video's up, don't worry I've ⟦blurred his face⟧",
    '⟦Pic of the x-ray⟧ in the comments, guess the object',
    '⟦Selfie with my favourite patient⟧ on his last day',
    '⟦Filmed her first steps⟧ on my phone, sound on',
    "⟦Photo of tonight's handover sheet⟧ so you can feel my pain",
    'Ignore the ⟦whiteboard behind⟧ us',
    '⟦Swipe for the scan⟧, look at the size of that',
    '⟦Before and after of the ulcer⟧ below, six weeks apart',
  ],
  passes: [
    'Photo of our new van in the snow',
    'We never post pictures of patients',
    'Stock image of an x-ray for the slides',
    'Selfie with my dad after his parkrun',
    'Shared with her written consent: her first steps on video',
    'Pictures from the conference dinner',
    'A poster on how to read an x-ray',
    'Photographer wanted for our team photo',
    'My cat has blurred into a video again',
  ],
});
