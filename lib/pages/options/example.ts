import type { Point } from '../../messages.ts';
import { LEVELS, type Level } from '../../rule.ts';

/**
 * Sentences of a made-up draft, for each level. Several, because what a rule weighs may change: the first that has its
 * level today is taken.
 */
export const CANDIDATES: Readonly<Record<Level, readonly string[]>> = {
  high: [
    'The lady in bed 4 proposed to the porter this morning.',
    'Her NHS number is 943 476 5919, just so you believe me.',
    'Mrs Whitlock in room 12 has dementia and thinks I am her niece.',
  ],
  medium: [
    'Whoever wrote this rota is an idiot.',
    'Our manager is a complete moron.',
    'My laser treatment will cure your back pain, guaranteed.',
  ],
  low: ['Bloody shattered now.', 'What a crap week.', 'Damn, that was a long shift.'],
};

/** A draft with a point of each level, for as long as the sentences still have them. `pointsIn` asks the engine. */
export async function chooseExample(pointsIn: (text: string) => Promise<readonly Point[]>): Promise<string> {
  const sentences = await Promise.all(
    LEVELS.map(async (level) => {
      for (const sentence of CANDIDATES[level]) {
        const points = await pointsIn(sentence);
        if (points.length > 0 && points.every((point) => point.level === level)) return sentence;
      }
      return CANDIDATES[level][0];
    }),
  );
  return sentences.join(' ');
}
