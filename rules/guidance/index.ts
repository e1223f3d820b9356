import { ADVERTISING_TOPICS } from './advertising.ts';
import { BACKGROUND_TOPICS } from './background.ts';
import { BEING_ONLINE_TOPICS } from './being-online.ts';
import { CASE_TOPICS } from './cases.ts';
import { IDENTIFIABILITY_TOPIC } from './identifiability.ts';
import { IN_DOUBT } from './in-doubt.ts';
import { PRIVACY_TOPICS } from './privacy.ts';
import { ROLE_TOPICS } from './roles.ts';
import { STANDARD_TOPICS } from './standards.ts';
import { TOP_TIPS } from './top-tips.ts';
import type { Topic } from './topic.ts';
import { WORKSHOP_TOPICS } from './workshop.ts';

export { PROFESSIONS, type Profession } from './professions.ts';
export { PARTS, type Topic } from './topic.ts';

/** Everything that the guidance reader explains, in its order. */
export const TOPICS: readonly Topic[] = [
  ...STANDARD_TOPICS,
  TOP_TIPS,
  ...PRIVACY_TOPICS,
  IDENTIFIABILITY_TOPIC,
  ...BEING_ONLINE_TOPICS,
  ...ADVERTISING_TOPICS,
  ...CASE_TOPICS,
  ...WORKSHOP_TOPICS,
  ...ROLE_TOPICS,
  IN_DOUBT,
  ...BACKGROUND_TOPICS,
];
