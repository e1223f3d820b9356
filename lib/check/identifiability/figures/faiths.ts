import { type Figure, GUESS } from '../figure.ts';

/** What people believe. */
export const FAITHS: readonly Figure[] = [
  {
    id: 'sikh',
    linked: 'asian',
    kind: 'group',
    name: 'Sikh',
    words: /\bsikh\b/,
    per100k: 900,
    smallPlace: 0.15,
    source: GUESS,
  },
  {
    id: 'jewish',
    linked: 'clergy',
    kind: 'group',
    name: 'Jewish',
    words: /\bjewish\b/,
    per100k: 500,
    smallPlace: 0.15,
    source: GUESS,
  },
  {
    id: 'muslim',
    linked: 'asian',
    kind: 'group',
    name: 'Muslim',
    words: /\bmuslim\b/,
    per100k: 6500,
    smallPlace: 0.15,
    source: GUESS,
  },
  {
    id: 'hindu',
    linked: 'asian',
    kind: 'group',
    name: 'Hindu',
    words: /\bhindu\b/,
    per100k: 1700,
    smallPlace: 0.15,
    source: GUESS,
  },
  {
    id: 'jehovah',
    kind: 'group',
    name: 'a Jehovah’s Witness',
    words: /\bjehovah'?s\b/,
    per100k: 200,
    source: GUESS,
  },
];
