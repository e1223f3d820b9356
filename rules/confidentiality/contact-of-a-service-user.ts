import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** Whose it is: somebody in care, or the family. */
const THEIRS = phrases`
  (?:ring|call|phone|text|message|contact|email|reach|tell)(?: back)? (?:mr|mrs|ms|miss|his|her|their
    the (?:family|daughter|son|wife|husband|mum|dad|patient|client|lady|gent\w*|man|woman)|mum|dad|him)
  (?:his|her|their|the (?:family|daughter|son|wife|husband|mum|dad|patient|client|pt)|patient|pt|client|mum|dad
    daughter|son|wife|husband|nok|next of kin|carer)(?:'s)? (?:\w+ )?(?:number|mobile|mob|phone|tel|e-?mail|landline)
  next of kin | nok
`;

export default defineRule({
  title: "Somebody else's phone number or e-mail",
  level: 'high',
  what: 'This may give the number or address of a service user or of their family.',
  why: 'It tells the world who they are and lets strangers reach them.',
  instead: 'Pass it on through your workplace phone, e-mail or messaging system.',
  notWhen: "It is your own number or a service's public line.",
  find: (reading) =>
    reading.contacts.flatMap(({ start, end, kind }) => {
      if (kind === 'freephone') return [];
      const { plain } = reading.sentenceAt({ start, end });
      return THEIRS.test(plain) ? [{ start, end, swap: '' }] : [];
    }),
  flags: [
    'Can the late shift ring her daughter on ⟦07700 900318⟧',
    'Mrs Okoro wants picking up, her number is ⟦07700 900552⟧',
    'NOK ⟦0191 496 0144⟧, tell them he is asking for them',
    "Pt's mobile ⟦07700 900871⟧ if anyone gets a signal",
    'Please text his mum back, ⟦07700 900114⟧, she is frantic',
    'email the family at ⟦tolley.family@example.com⟧ about the chair',
  ],
  passes: [
    'Ring the clinic on 0191 496 0100 to book',
    'My new number is 07700 900222',
    'Call 0800 111 4567 for the helpline',
    'Email me at jo@example.com for the slides',
    'Her number is up, as my nan would say',
    'Ring your own GP first',
  ],
});
