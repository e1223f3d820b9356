import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** Places that want to be found. */
const PUBLIC_PLACE = phrases`
  find us | visit us | clinic is | clinic at | our (?:clinic|shop|practice|office|new) | open(?:ing|s)? | venue
  hall | tickets? | doors | free | all welcome | pop in | come (?:and|to|along) | drop in | based (?:at|in)
  collect | collection | donations? | sat ?nav | parking | hospital | centre | church | park | school
  university | arena | museum | registered | head office | vacancy | apply | room to (?:let|rent) | for sale
  book | call us | tel | www | https?
`;

export default defineRule({
  title: 'A full postcode',
  level: 'high',
  what: 'This gives a full postcode.',
  why: 'A full postcode covers about fifteen homes, so it can point to one household.',
  instead: 'Leave it out, or name the wider area if you need to.',
  notWhen: 'It is the address of a clinic, a hall or an event.',
  find: (reading) =>
    reading.identifiers.flatMap(({ start, end, kind }) => {
      const { index } = reading.sentenceAt({ start, end });
      const near = [index - 1, index, index + 1].map((at) => reading.sentences[at]?.plain ?? '').join(' ');
      return kind === 'postcode' && !PUBLIC_PLACE.test(near) ? [{ start, end, swap: '' }] : [];
    }),
  flags: [
    'Third call to ⟦LS6 2QB⟧ this week, same flat',
    'Home visit at ⟦EH7 5TN⟧, no lift, nine floors',
    'she lives at ⟦m14 6gh⟧ and nobody checks on her',
    'Anybody know the carers at ⟦NE4 8AB⟧? Key safe is broken',
    'Got lost looking for ⟦CF10 1AA⟧ in the fog, poor man waited an hour',
    'Does anyone cover ⟦YO31 0UG⟧? He needs a frame today',
  ],
  passes: [
    'Find us at LS6 2QB, doors open at 7',
    'Our clinic is at EH7 5TN above the bakery',
    "Open day, St Luke's hall, CF10 1AA, all welcome",
    'I cover the whole of M14',
    'The postcode lottery in care is real',
    'Donations to the church, NE4 8AB, by Friday',
  ],
});
