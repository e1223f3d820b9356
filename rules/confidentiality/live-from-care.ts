import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const NOW = wordings`
  right now|as we speak|as i (?:type|write)|live from|at this very (?:minute|moment)|this very minute|atm
  currently|still (?:here|on scene|in theatre|going|under)|(?:on|at) (?:the )?scene(?! again| every)(?: now)?
  updates? (?:to follow|at|later|soon)|will (?:he|she|they) make it|is on the table|is under
  just (?:gone|going) under|mid[- ](?:arrest|case)|between cases
`;
/** Counting heads at an accident that is still going on. */
const COUNTING = wordings`
  (?:one|two|three|four|\d) (?:still )?(?:trapped|under (?:the |a )?(?:bus|car|lorry|train|tram|rubble)|unconscious|critical)
  (?:one|two|three|four) out,? (?:one|two|three|four) (?:to go|still in) | chopper inbound | helimed inbound
`;
const LIVE = new RegExp(`\\b(?:${NOW}|${COUNTING})\\b`);
const COUNTED = new RegExp(`\\b(?:${COUNTING})\\b`);
const CASE = phrases`
  he | she | him | her | patient | pt | lad | lass | lady | man | woman | gent | chap | fella | bloke | boy
  girl | kid | baby | mum | dad | driver | casualty | client | resident | family | crash | rtc | arrest | cpr
  fire | stabbing | collapse[d]? | fall | faller | faint\w* | triple a | aneurysm | bleed | birth | delivering
  jumper | whipple | section | theatre \d | open chest | amputation | overdose | stroke
`;
const CARE = pattern(oneOf`
  \b(?:in|at|on|from|outside|inside) (?:the )?(?:theatre|resus|scene|a ?& ?e|ed|icu|itu|cath lab|ct|mri|ward|clinic
    ambulance|court|hospital|cubicle|bay|m\d{1,2}|a\d{1,3}|bridge|station|school|stadium|beach|leisure centre
    community centre|high street|arndale|shopping centre|floor|table)\b
  \b(?:cpr|arrest|ambulance|stretcher|hems|patient|pt|on the table|blues|blue lights|holding (?:a|his|her) |obs)\b
`);
const OFF = phrases`
  open day | all welcome | come and | welcome | signed | holby
  my (?:dog|cat|kid|kids|son|daughter|mum|dad|nan|wife|husband) | queue | canteen | lunch | break | coffee | bus
  festival | match | gig | cinema | watching | episode | telly | driving home | on my way home | holiday
  casualty on | training | simulation | conference | webinar | mannequin | dummy
`;

export default defineRule({
  title: 'A post from the middle of care',
  level: 'high',
  what: 'This may tell the world what is happening to somebody while it happens.',
  why: 'People near, families and the press can match it with what they see, and somebody in distress cannot agree to it.',
  instead: 'Wait, and leave out the time, the place and the person.',
  notWhen: 'You tell people about an event, a queue or a road in general.',
  find: (reading) =>
    reading.match(LIVE).flatMap(({ start, end, sentence }) => {
      const near = [sentence.index - 1, sentence.index, sentence.index + 1]
        .map((at) => reading.sentences[at]?.plain ?? '')
        .join(' ');
      const isCare = COUNTED.test(near) || (CASE.test(near) && CARE.test(near));
      return isCare && !OFF.test(near) ? [{ start, end }] : [];
    }),
  flags: [
    'Man down on the high street, CPR ⟦right now⟧, send good thoughts',
    'In theatre 2 ⟦as we speak⟧, aneurysm the size of a fist',
    '⟦Live from⟧ resus: the lad off the bike is holding his own',
    '⟦Still on scene⟧, driver is out and talking',
    'She ⟦is on the table⟧ ⟦as I write⟧ this and it is going well',
    'Stuck at J14 in the dark, ⟦one still trapped⟧',
    'pt under, radio on, ⟦updates to follow⟧',
  ],
  passes: [
    'Live from the conference: the keynote on sepsis',
    'Right now our waiting list is 14 weeks',
    'Currently on my break with a pasty',
    'Watching a birth on telly right now, crying on the couch',
    'Typing this on the bus home, shattered',
    'On the hard shoulder with a flat tyre and two kids screaming',
    'As we speak the canteen is out of chips',
    'Strangers first on scene again, and one had his coat round her on the floor',
  ],
});
