import type { Rule } from '../lib/rule.ts';
import { IDENTIFIABILITY } from './identifiability.ts';
import { RULES } from './index.ts';
import { OWN_WORDS } from './own-words.ts';
import { VOICES } from './second-reader.ts';

/** All that the engine is given to speak with. */
export const BOOK = { rules: RULES, ownWords: OWN_WORDS, voices: VOICES, estimate: IDENTIFIABILITY };

/** Everything that can be switched off and read about: the rules, and the second reader in each category. */
export const SPEAKERS: readonly Rule[] = [...RULES, ...Object.values(VOICES)];
