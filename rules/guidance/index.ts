import { IN_DOUBT } from './in-doubt.ts';
import { STANDARD_TOPICS } from './standards.ts';
import type { Topic } from './topic.ts';

export type { Topic } from './topic.ts';

/** Everything that the guidance reader explains, in its order. */
export const TOPICS: readonly Topic[] = [...STANDARD_TOPICS, IN_DOUBT];
