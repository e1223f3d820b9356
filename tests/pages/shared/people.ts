/**
 * The people and the posts that fill the practice feeds. All of them are invented; none is a copy of anybody's page. They
 * are the kind of thing that health and care workers do post, and nothing in them should worry a careful colleague.
 */
export interface Person {
  readonly name: string;
  readonly handle: string;
  readonly headline: string;
  /** The colour behind the initials. */
  readonly tint: string;
}

export interface Story {
  readonly by: Person;
  readonly ago: string;
  readonly text: string;
  readonly replies: number;
  readonly likes: number;
}

/** The account that is signed in on every practice page. */
export const ME: Person = {
  name: 'Rowan Ashby',
  handle: 'rowan_ashby',
  headline: 'Occupational therapist',
  tint: '#0b655c',
};

const TAMSIN: Person = {
  name: 'Tamsin Okoro',
  handle: 'tamsin_physio',
  headline: 'Physiotherapist · Falls prevention',
  tint: '#8a4b18',
};
const IDRIS: Person = {
  name: 'Idris Penhallow',
  handle: 'idris_odp',
  headline: 'Operating department practitioner',
  tint: '#3f4f9c',
};
const MEERA: Person = {
  name: 'Meera Lindqvist',
  handle: 'meera_slt',
  headline: 'Speech and language therapist',
  tint: '#8b2f5d',
};

const CALLUM: Person = {
  name: 'Callum Adeyemi-Hart',
  handle: 'callum_rad',
  headline: 'Diagnostic radiographer',
  tint: '#2f6b3a',
};
const SIONED: Person = {
  name: 'Sioned Barrowby',
  handle: 'sioned_diet',
  headline: 'Dietitian · Lecturer',
  tint: '#6a3d99',
};

/** What stands in every practice feed, newest first. */
export const STORIES: readonly Story[] = [
  {
    by: TAMSIN,
    ago: '2h',
    text: 'Our balance class has a waiting list for the first time. Short, regular practice beats one heroic session a week.',
    replies: 4,
    likes: 31,
  },
  {
    by: IDRIS,
    ago: '5h',
    text: 'Ten years in theatre this month. The kettle is the only piece of kit that has never been upgraded.',
    replies: 12,
    likes: 148,
  },
  {
    by: MEERA,
    ago: '1d',
    text: 'Writing plain English leaflets is harder than it looks. Third draft, half the words, twice as clear.',
    replies: 7,
    likes: 63,
  },
  {
    by: CALLUM,
    ago: '1d',
    text: 'Student open evening went well. Most asked question: yes, we do take the metal-in-pockets talk seriously.',
    replies: 3,
    likes: 42,
  },
  {
    by: SIONED,
    ago: '2d',
    text: 'New reading list for first years is up. Start with the short one. Nobody ever starts with the short one.',
    replies: 9,
    likes: 77,
  },
];

/** Two letters to stand where a photograph would. */
export function initials(person: Person): string {
  return person.name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}
