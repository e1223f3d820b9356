import { defineRule } from '../../lib/rule.ts';

const SHOT =
  'photos?|pics?|pix|pictures?|selfies?|snaps?|snapped|videos?|videoed|vids?|clips?|reels?|filmed|filming|film|footage|recordings?|recorded|screenshots?|images?|story dump|attached|below|swipe|zoom in|posted|posting|before (?:and|&|\\/) after|befores? and afters?';
const THING =
  'x-?rays?|xr|scan|scans|mri|ct|ultrasound|sonogram|wristband|white ?board|handover(?: sheet)?|patient list|theatre list|the board|screen|monitor|trace|ecg|rhythm strip|notes|record|chart|letter|referral|request form|sample|specimen|pot|bottle|gallstones?|fibroid|tumour|appendix|wound|ulcer|scar|stump|burn|rash|bruis\\w+|toe ?nail|nail|bunion|verruca|foot|feet|stitches|first steps|hallway|kitchen|bedroom|living room|drawing|painting|artwork|card|his (?:face|voice|room|house|legs?)|her (?:face|voice|room|house|legs?)|patients?|pts?|clients?|residents?|service users?|(?:my|our) (?:favourite|fave|fav) (?:patient|pt|lady|gent|client|resident|troublemaker)|casualty|the (?:crash|scene|wreck\\w*|car|bike|vehicle)|first (?:words|swallow)|session|curve|spine|fracture|break|aids? in|prosthesis|new leg|splint';
/** A picture word and a thing of care within a few words of each other, either way round. */
const NEAR = new RegExp(
  `\\b(?:(?:${SHOT})\\b[^.!?\\n]{0,40}\\b(?:${THING})|(?:${THING})\\b[^.!?\\n]{0,24}\\b(?:${SHOT}))\\b`,
);
/** Hiding a name is saying that there was one. */
const HIDDEN =
  /\b(?:cropped|blurred|covered|scribbled|thumb|crossed|redacted|blanked|emoji|hid(?:den)?|blacked|tippexed)(?: \w+)? (?:out |over |off )*(?:(?:the|his|her|their|most of the|all the) )?(?:name|names|face|faces|details|number|label|sticker)s?(?: off| out)?\b|\bname(?:s)? (?:cropped|blurred|covered|scribbled|blanked|might be|may be|are|is|still) (?:off|out|over|on|visible|showing)?/;
/** What shows behind a selfie. */
const BEHIND =
  /\b(?:(?:board|screen|monitor|list|whiteboard|patient|name|notes|x-?ray|scan|bed|curtain|someone|somebody)s? (?:is |in the |just )?(?:behind|in the background|over my shoulder)|(?:behind (?:me|us)|background)[^.!?\n]{0,20}(?:screen|board|scan|monitor|patient|x-?ray|notes))\b/;
/** With a service user in front of the lens. */
const WITH_ONE =
  /\b(?:selfies?|photo|pic|snap|picture|video) (?:with|of) (?:my |our |the |a |this |one of (?:my|our) |two of (?:my|our) )(?:\w+ ){0,2}?(?:patient|pt|client|resident|service user|lady|ladies|gent|gentleman|chap|fella|lad|lads|girl|boy|kids?|little one|wee one|wee man|troublemaker|regular|superstar|trooper|warrior)s?\b/;
const HARMLESS =
  /\b(?:my (?:own|dad|mum|nan|dog|cat|kid|son|daughter|wife|husband|allotment|garden|new uniform|lunch|desk|mug)|our (?:own|new (?:van|unit|sign|clinic|kit)|dog|cat)|stock (?:photo|image)|model|mannequin|skeleton|phantom|textbook|library|(?:full|written|signed) consent|with (?:his|her|their) (?:consent|permission)|consented|parents? (?:have )?signed|gave (?:written )?consent|never|don'?t (?:post|share|take|film|photograph|put)|do not|not to|shouldn'?t|please (?:stop|delete|remove)|policy|photograph(?:y|er)|holiday|wedding|museum|exhibition|gallery|webinar|conference|poster|slides?|leaflet|tutorial|how to|painted by me|anonymised dataset|vacancy|dog|cat|team photo)\b/;

export default defineRule({
  title: 'A picture or recording of care',
  level: 'high',
  what: 'This speaks of a picture or recording from care.',
  why: 'A face, a name on a board, a tattoo, a scan or a home can tell somebody who it is, even when the name is cut off.',
  instead:
    'Share a picture with no service user, record, screen or home in it, or get written consent for this use.',
  notWhen:
    'It is a stock picture, a model, your team with an empty wall behind, or there is written consent.',
  find: (reading) =>
    [HIDDEN, BEHIND, WITH_ONE, NEAR]
      .flatMap((pattern) => reading.match(pattern))
      .filter(
        (match, at, all) =>
          !HARMLESS.test(match.sentence.plain) &&
          !all.slice(0, at).some((other) => other.start < match.end && match.start < other.end),
      ),
  flags: [
    "Don't worry I've ⟦blurred his face⟧",
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
