// Unit tests have no browser to ask for sentences.
import { english } from '../../lib/english.ts';
import { speakWith } from '../../lib/say.ts';

speakWith(english);
