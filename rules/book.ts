import { RULES } from './index.ts';
import { OWN_WORDS } from './own-words.ts';
import { VOICES } from './second-reader.ts';

/** All that the engine is given to speak with. */
export const BOOK = { rules: RULES, ownWords: OWN_WORDS, voices: VOICES };
