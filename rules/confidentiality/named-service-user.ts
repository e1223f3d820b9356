import type { Person, Reading } from '../../lib/reading/index.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule, type Found } from '../../lib/rule.ts';
import { weighed } from '../words/told-stories.ts';

/** What makes a named person somebody whom nobody needs to protect here: invented, agreed, kin, work, play. */
const HARMLESS = [
  'fictional',
  'composite',
  'consented',
  'historical',
  'hypothetical',
  'recruitment',
  'event',
] as const;

/** A name that the draft itself says is not the person's own. */
const NOT_REAL_NAME = phrases`
  not (?:his|her|their) real names? | names? (?:have been |has been |are |is )?changed | invented | made[- ]up
  let's call (?:him|her) | pseudonym | fictional | not a real person | test patient | manikin
  sim(?:ulation)? day | teaching day | case study
`;

/** Animals, games and stage. */
const NOT_A_PATIENT = phrases`
  the vet | vets | dog treats | labrador | spaniel | whippet | greyhound | kitten | puppy | paws? | innings
  wicket | nativity | pantomime | panto | open mic | karaoke night
`;

/** A post with a dog, a cat or a horse in it is about the dog, the cat or the horse. */
const ANIMAL = /[🐕🐶🐩🐈🐱🐾🐴🐎🐇🐰🐹]/u;

const isServiceUser = (reading: Reading, person: Person): boolean =>
  person.role === 'serviceUser' &&
  !reading.framed(person, ...HARMLESS) &&
  !reading.says(NOT_REAL_NAME) &&
  !reading.says(NOT_A_PATIENT) &&
  !reading.says(ANIMAL);

/** A name that no cue explains, in a draft that tells of somebody in care. */
const isUnexplained = (reading: Reading, person: Person): boolean =>
  person.role === 'unknown' &&
  !reading.framed(person, ...HARMLESS, 'ownFamily', 'thanked', 'offDuty', 'self', 'quoted') &&
  !reading.says(NOT_REAL_NAME) &&
  !reading.says(NOT_A_PATIENT) &&
  !reading.says(ANIMAL);

export default defineRule({
  title: 'A service user or carer by name',
  level: 'high',
  what: 'This may name somebody in your care, or somebody close to them.',
  why: 'A name beside a word about care tells everybody who knows the person that they are a service user.',
  instead: 'Leave the name out, and check whether what is left could still lead to the person.',
  notWhen:
    'You name a colleague with their leave, your own family, or a person in the news who has nothing to do with your work.',
  find: (reading) => {
    // Somebody in care is spoken of, and this name is nobody else's as far as the words tell.
    const cared =
      reading.draft.kind !== 'reply' &&
      reading.serviceUsers.some(({ particular, sure }) => particular && sure === 2);
    const seen = new Set<string>();
    const found: Found[] = [];
    for (const person of reading.people) {
      const key = person.name.toLowerCase();
      if (seen.has(key)) continue;
      const { start, end } = person;
      if (isServiceUser(reading, person)) found.push({ start, end });
      else if (cared && isUnexplained(reading, person)) found.push({ start, end, level: 'medium' });
      else continue;
      seen.add(key);
    }
    return weighed(reading, found, 'high', -0.6);
  },
  flags: [
    'My patient ⟦Agnieszka⟧ stood up on her own this morning',
    'poor old ⟦wilf⟧ in bed 9 keeps asking for his cat',
    '⟦Chukwuemeka Eze⟧, 84, walked to the end of the ward with one stick',
    'little ⟦Alfie⟧ got his new AFOs today and would not take them off',
    'RIP ⟦Maureen⟧. We worked on her for an hour and I am gutted',
    'Visited ⟦Mrs K⟧ in the bungalow again, ramp still not done',
    'Saw ⟦Tavish⟧ and his mum in clinic, what a wee character',
    "Client's daughter ⟦Glenys⟧ is at breaking point and told me so",
    '⟦Mr Abubakar⟧, the chap with the new knee, brought me samosas',
    'Cheers for the review ⟦Ffion⟧, see you at your next appointment',
    'one of my clients, ⟦Sunita K.⟧, finally said her own name',
    '⟦Brian⟧ in bed 2 wants to marry the tea lady',
    { text: 'Hi ⟦Denise⟧, your scan was fine, told you not to worry', kind: 'reply', to: 'How did I do?' },
    '⟦J.B.⟧ was in court again, the judge gave her six more weeks of contact',
  ],
  passes: [
    'Shout out to Moyra, Ikem and wee Fraser in pharmacy for finding the last box',
    'My mentor Gurpreet signed me off today',
    'Our Jake is down for two matches on Sunday',
    'My nan Dilys turned 90 in her care home',
    'Marie Curie nurses are the best of us',
    "Parkinson's clinic is moving to St James's Hospital in April",
    'Happy birthday Mo, have a good one',
    'Watching Idris Elba on the telly with my feet up',
    '"Be kind, for everyone you meet is fighting a battle" - Socrates',
    'The new hoist is called Brenda and she squeaks',
    'For teaching I made up Mr Penfold, 77, three falls and a stroke',
    'Kathleen from payroll has retired and we all cried',
    'Thanks Sam for the biscuits, from the whole of theatre 5',
    'Dr Okafor gave a brilliant lecture on aphasia',
    'My teacher Mrs Beynon said I would never pass',
    'New insoles at Holland & Barrett, who knew',
    'I am Tomasz, your new podiatrist at the Leith clinic',
    'Vote for Jess Okoro as our student rep',
  ],
});
