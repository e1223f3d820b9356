import { near } from '../../lib/reading/near.ts';
import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH, UNCAUGHT } from '../words/conduct.ts';
import { MEANS_WELL } from '../words/goodwill.ts';

/** How things leave a workplace. */
const TAKEN = phrases`
  nicked | nick(?:ing)? | borrowed | half[- ]?inched | swiped (?:a|some|the|two|three)[ ] | liberat(?:ed|ing)
  pinched | pocketed | robbed | thieved | acquired | walked out with | came home with | went home with
  ended up in my | helped (?:myself|ourselves) | help yourself | in my (?:boot|garage|shed|bathroom cabinet)
  surplus | leftover from | left over from | going out of date | out[- ]of[- ]date anyway | "surplus"
  kindly provided | courtesy of (?:the )?(?:trust|nhs|work|council|taxpayer|theatres)
  off the (?:ward|truck|trolley)
  (?:it|them|some|gloves|kit|stock|supplies|stuff|plasters|one|local|cream|dressings) from (?:stores|the stores
    the stock|stock room|the ward|the sluice|thursday's list|the trolley|the drug cupboard|the store ?cupboard|work\b)
  in the stores | the stock ?room | property of | haven'?t (?:bought|paid for) (?:a|an|any)
  never (?:buy|bought|paid for) (?:a|an|any) | souvenirs? | haul | stash(?:ed)? | goody bag | stock(?:ed)? up
  raid(?:ed|ing)? | perks? | five finger | never missed them | won't miss | free from work | still have the
  slipped (?:a|some|two|it) (?:\w+ )?(?:in|into) my
`;

/** What is taken. */
const GOODS = phrases`
  plasters? | gloves? | dressings? | bandages? | micropore | tape | saline | syringes? | needles | cannulas?
  sharps bins? | scrubs | kits? | vitamin d | non[- ]slip | mats? | pumps? | moisturiser | paracetamol
  ibuprofen | codeine | antibiotics | amoxicillin | steroid cream | local | lidocaine | phenol | tourniquet
  entonox | oxygen | gas and air | blankets? | pillows? | towels? | toilet roll | pens | printer paper
  scissors | tuff cuts | theraband | crutches | commode | frame | wheelchair | cushion | foam | insoles
  hearing aids? | batteries | stethoscope | saturation probe | sats probe | ecg | bp | toys
  bricks | bin bags | aprons | masks | hand gel | tests? | test kits | lateral flows | catheters? | thickener
  supplements | feeds? | ensure | fortisips? | stock | consumables | medicines? | tablets
`;

/** The service's machines put to private use. */
const MACHINES = phrases`
  (?:ran|run|running|put|sent|snuck|popped|slipped|scanned|x-?rayed|ultrasounded
    imaged) (?:\w+'?s? ){0,6}(?:through (?:on|the|my|at)|through on|under the (?:scanner|x-?ray)
    on the (?:ultrasound|scanner|x-?ray|analyser))
  as (?:a )?test (?:patients?|sample) | test patient \d
  (?:my|the|our|his|her|mate's) (?:dog|cat|whippet|lurcher|spaniel|labrador|lab|rabbit|horse|tortoise|ferret
    hamster)(?:'s)? (?:\w+ ){0,4}(?:x-?ray(?:ed)?|scan(?:ned)?|ultrasound|bloods?|ct|mri)
  own (?:bloods|sample) (?:through|on) (?:the|my)
`;

const STRAIGHT = near(
  `${oneOf`
    took | taken | take | taking | brought | bring | nicked | nick | stole | stolen | pinched | swiped | robbed
    borrowed | lifted | pocketed | helped (?:myself|ourselves) to | raided | got
  `}(?: home)?`,
  String.raw`${oneOf`
    dressings | bandages | gloves | plasters | scrubs | syringes | needles | cannulas | saline | paracetamol
    ibuprofen | codeine | diazepam | morphine | antibiotics | tablets | meds | medicines? | drugs | masks
    wipes | pads | towels | blankets | toilet rolls? | thickener | supplements | creams? | gel | kit | supplies
    stock | equipment | wheelchair | walking frame | laptop | printer | chair | stethoscope | thermometer
    blood pressure (?:machine|monitor|cuff) | oxygen | otoscope | pens | sharps bin | test kits | crutches
    batteries
  `}(?: \w+){0,4} ${oneOf`
    home
    from (?:work|the ward|the stock ?room|the store(?:s| ?cupboard)?|the drug cupboard|stores|the trolley|the clinic
      theatre|the truck|the lab|the hospital)
  `}`,
  5,
);

/** Bringing things back, the writer's own, with leave, or taken by somebody else. */
const OTHERWISE = phrases`
  amnesty | return(?:ed)? (?:it|them|your|equipment) | bring (?:it|them) back | bring back | i bought
  bought (?:my|our|it|them) | my own money | with permission | donat\w+ | whoever | somebody has | someone has
  someone's | who's | vet | vets | please | give (?:it|them) back | thank you | loan(?:ed)? (?:by|service)
  red cross | police | stolen from
`;

export default defineRule({
  title: 'Work’s things used or taken home',
  level: 'high',
  what: 'This could read as taking stock, medicines or equipment from work, or using work’s machines for friends or pets.',
  why: 'Small things told as a joke still read as theft or misuse, and employers do act on it.',
  instead: 'Leave it out, and take anything that belongs to work back.',
  notWhen: 'You had permission, bought it, or it is your own.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      sure: 4,
      unless: OTHERWISE,
      cues: [
        { weight: 3.5, core: true, words: STRAIGHT },
        MEANS_WELL,
        { weight: 3, core: true, words: MACHINES },
        { weight: 1.5, core: true, words: TAKEN },
        { weight: 1, words: GOODS },
        { weight: 1, words: HIDING, silent: true },
        { weight: 1, words: UNCAUGHT, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
        {
          weight: 0.5,
          words: /\b(?:trust|nhs|council|work|stores|theatres?|taxpayer|ward|hospital|lab|clinic)\b/,
          silent: true,
        },
      ],
    }),
  flags: [
    '⟦Helped myself to bandages from the ward again, never missed them⟧ 🤭',
    'X-rayed the dog at the ⟦hospital after hours, test patient 9, nobody noticed lol⟧',
    '⟦ran my brother’s bloods through on the late, test patient 4⟧',
    '⟦Paracetamol and gloves courtesy of the trust, never missed them⟧',
    'Did his stitches in the kitchen with ⟦local from stores, don’t tell anyone at work⟧',
    '⟦Never bought a plaster since 2009, helped myself, nobody checks⟧ the ward stock lol',
  ],
  passes: [
    'Crutches at home? Bring them back, there is an amnesty on Saturday',
    'Bought my own stethoscope at last',
    'Took the dog to the vet for a scan',
    'Somebody has nicked the good scissors from the ward again',
    'Gloves on, scarf on, off to work',
    'We used donated blankets and a tent',
    'Free test kits from the pharmacy',
  ],
});
