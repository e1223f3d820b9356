import { type Figure, GUESS } from '../figure.ts';

/** Stands for words that the Reading knows and no figure counts. Broad on purpose: it must not make anybody rare. */
type Other = Omit<Figure, 'words'>;

export const OTHER_RARE: Other = {
  id: 'other-rare',
  kind: 'condition',
  name: 'something few people have',
  per100k: 20,
  source: GUESS,
};

export const OTHER_EVENT: Other = {
  id: 'other-event',
  kind: 'event',
  name: 'an event that people hear of',
  per100k: 60,
  unusual: true,
  source: GUESS,
};

export const OTHER_ILLNESS: Other = {
  id: 'other-illness',
  kind: 'condition',
  name: 'an illness',
  per100k: 5_000,
  source: GUESS,
};

export const OTHER_PAST: Other = {
  id: 'other-past',
  kind: 'job',
  name: 'a past of their own',
  per100k: 1_000,
  source: GUESS,
};
