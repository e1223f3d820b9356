import { near } from '../../lib/reading/near.ts';
import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { DRINK, LAUGH, LEISURE, WORSE_FOR_WEAR } from '../words/conduct.ts';

const UNIFORM = phrases`
  (?:my|the|our|in|full|half my|nhs|work) (?:own |old |clinical )?(?:uniforms?|scrubs|tunics?|greens|lanyards?
    epaulettes|id badge|name badge|trust fleece|hi[- ]?vis|fleece|work jacket)
  (?:uniform|lanyard|scrubs|tunic|greens|badge|fleece) (?:on|out|still on|round|and|in)
  in (?:uniform|scrubs|greens)
  (?:in|with|behind|off) the (?:ambulance|truck|response car|trust van|works? van) | blue light card
  (?:flash(?:ed|ing)?|wav(?:ed|ing)|show(?:ed|ing)?) (?:my|the) (?:lanyard|badge|id)
`;

/** Doing there what the uniform should not be seen at. */
const OUT = phrases`
  night out | clubbing | club | dance ?floor | karaoke | kebab | taxi rank | stripp\w+ | twerk\w* | onlyfans
  thirst trap | sexy | fancy dress | fit\b | pulling | snog\w* | pole | shots | hen\b | bouncers?
  skip(?:ped)? the queue | free (?:entry|drinks?|parking|food) | jump(?:ed)? the queue | got (?:us|me) in(?:to)?
  worked a treat | works every time | brawl | fight | punch(?:ed)? | scrap | kicked out | thrown out | barred
  arrested | bell ?end | strip(?:per|ped) | topless | pants | bra\b | knickers | grindr | tinder | hinge
  dating | hot nurses? | saucy | naughty | dares? | prank | tiktok dance | bar\b | casino | bookies | tattoo
  placard | rally
`;

/** Said straight out. */
const STRAIGHT = near(
  'drinking|drunk|pints?|pub|clubbing|dancing|fighting|smoking|vaping|partying|shots',
  'in (?:my |our |full )?(?:nhs |work )?(?:uniform|scrubs|greens|tunic)',
  4,
);

/** Counted drinks beside it, in bare fragments: 'Full scrubs, lanyard out, third tequila'. */
const COUNTED_DRINK = near(
  '(?:full|still in my|in my|my) (?:uniform|scrubs|greens|tunic)|(?:lanyard|uniform|scrubs|greens|badge) (?:on|out)',
  wordings`
    (?:second|third|fourth|fifth|sixth|two|three|four|five|six|\d+) (?:\w+ )?(?:tequilas?|sambucas?|jagers?|jager\w*
      jäger\w*|pints?|shots?|proseccos?|gins?|vodkas?|cocktails?|rums?|ciders?|lagers?|bombs?)
    (?:tequila|sambuca|prosecco|cocktail) (?:open|two|three|four|in hand)
  `,
  7,
);

/** Pride in it, fundraising, recruiting; washing, pockets, changed out of it. */
const OTHERWISE = phrases`
  first day | graduat\w+ | charity | fundrais\w+ | sponsor\w* | proud | bed push | fun run | marathon | open day
  career | recruit\w* | washed | wash(?:ing)? | ironing | lost my | found (?:a|my) | new uniforms? | pockets
  taken off | changed out of | civvies
`;

export default defineRule({
  title: 'Uniform or badge where it does not belong',
  level: 'medium',
  what: 'This may show your uniform, badge or vehicle on a night out, in a prank or to get a favour.',
  why: 'The uniform stands for your profession, so what is done in it is seen as the profession’s.',
  instead: 'Leave the uniform, badge or vehicle out of the post and the picture.',
  notWhen: 'It is a work event, fundraising or a proud first day.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      unless: OTHERWISE,
      cues: [
        { weight: 3, core: true, words: STRAIGHT },
        { weight: 3.5, core: true, words: COUNTED_DRINK },
        { weight: 1.5, core: true, words: UNIFORM },
        { weight: 1.5, words: OUT },
        { weight: 1.5, words: DRINK },
        { weight: 1, words: WORSE_FOR_WEAR, silent: true },
        { weight: 0.5, words: LEISURE, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Lanyard on, shots in, dancefloor until they throw us out 😂⟧',
    'Wore ⟦my scrubs to the club, free entry, worked a treat 😂⟧',
    'In ⟦full uniform in the pub, six pints and a kebab⟧',
    '⟦Flashed my badge at the bouncers and skipped the queue lol⟧',
    '⟦My greens, a stripper pole and a very long night 🍻⟧',
    '⟦Full scrubs, lanyard out, third tequila⟧ of the evening',
    '⟦Tinder photo in uniform is pulling like mad 😂⟧',
  ],
  passes: [
    'First day in my new uniform, mum cried',
    'Bed push in scrubs for charity, sponsor us',
    'Lost my lanyard again, it is in the wash',
    'Changed out of my uniform and went to the pub quiz',
    'New greens with pockets that fit a sandwich',
    'In scrubs eating toast at 4am, quiet night for once',
    'Uniform off, lanyard in the drawer, first pint in a month',
  ],
});
