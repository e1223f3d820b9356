import { pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { TOXIN } from '../words/medicines.ts';

const NAMED = pattern(`(?<![\\w-])${TOXIN}(?![\\w-])`);

/** Signs that it is on offer here, beyond a price or a call to book. */
const OFFERED = phrases`
  areas? | per area | slots? | spaces | diary | appts? | appointments? | bookings? | clinic | party | parties
  prize | raffle | giveaway | win | free | offer | deal | available | top ?ups? | come (?:and|to) | pop in | day
  night | evening | home visits? | mobile | mates | girls | ladies | hun | hubby | bring | now doing | i do
  i'm doing | we do | doing | trained | qualified | insured | injector | models? | needed | wanted | sat
  saturday | sunday | fri | friday | thurs | mon | weds | tonight | tomorrow | next week | this week | special
  x{1,3}$
`;

/** Hospital use, news, study days, warnings, the writer's own face. */
const NOT_OFFERED = phrases`
  spastic\w* | dystonia | neuro\w* | migraine clinic | bladder | drool\w* | saliva\w* | nhs clinic | stroke
  study day | research | trial | conference | audit | nice | licensing | licence | legislation | regulat\w+
  law | ban(?:ned)? | scheme | tribunal | asa\b | advertis\w+ | warn\w* | complications? | went wrong | botched
  be careful | avoid | my own | had my | get(?:ting)? (?:my|some) | i need | i want | could do with | needs? a
  having | don't need | joke | botulism | no botox | never had | without botox | better than botox
  face (?:hasn't|doesn't|won't) | ask your | team if | history
`;

export default defineRule({
  title: 'Wrinkle injections offered to the public',
  level: 'high',
  what: 'This could advertise a botulinum toxin, which is a prescription-only medicine.',
  why: 'Prescription-only medicines may not be advertised to the public in the UK, on social media too. Almost any mention counts, and so do hints.',
  instead:
    'Leave the medicine, its nicknames, its price and any prize out. Consider offering a consultation about lines and wrinkles, without naming the treatment.',
  notWhen:
    'You write about hospital care, research or the news and offer nothing, or only professionals can read it.',
  find: (reading) => {
    if (reading.says(NOT_OFFERED)) return [];
    const { strength } = reading.commerce;
    if (strength < 1 && !reading.says(OFFERED)) return [];
    const [first] = reading
      .match(NAMED)
      .filter((found) => !reading.framed(found, 'negated', 'condemned', 'fictional', 'historical'));
    return first ? [{ start: first.start, end: first.end, level: strength >= 1 ? 'high' : 'medium' }] : [];
  },
  flags: [
    '⟦Botox⟧ 3 areas £135 this weekend in Cleethorpes',
    'Two ⟦anti-wrinkle appointments⟧ left for Friday, message me',
    '⟦Tox⟧ night at mine, bring a mate and save a tenner',
    'Tag three friends to win a free ⟦Dysport⟧ treatment',
    'Cold days, fresh faces: ⟦wrinkle relaxing injections⟧ from £99, DM to book',
    'Now doing ⟦lip flips⟧ at the salon on Thursdays, qualified paramedic',
    '⟦Baby tox⟧ is in! £80 a pop, link in bio',
  ],
  passes: [
    'Botulinum toxin in the spasticity clinic opened her hand enough to wash it',
    'Join our study day on botulinum toxin for dystonia, £60',
    'He laughed so hard his botox nearly gave up',
    'New licensing scheme for botox is out to consultation',
    'My face after nights could do with botox',
    'We do not offer botox and never will. Book a foot check instead.',
    'Book a consultation for lines and wrinkles on our website',
    'Detox your inbox: unsubscribe today',
    'The ASA has banned a botox advert again',
  ],
});
