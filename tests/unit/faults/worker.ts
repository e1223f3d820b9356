import type { Answer, Point } from '../../../lib/messages.ts';
import { pointOn } from '../advice/points.ts';

/** What becomes of one question: so many ms until the answer, or one of the ways in which it comes to nothing. */
export type Fate = number | 'lost' | 'refused' | 'ended' | 'fault' | 'nonsense' | 'nothing';

/** The words that this worker raises, and the wish of the person that it goes by. */
export const RAISED = 'bed 4';

/** What it raises in a text. */
export const pointsIn = (text: string, wish: string): Point[] =>
  text.includes(RAISED) ? [pointOn(text, RAISED, { title: wish })] : [];

/** A worker behind `runtime.sendMessage`, of whose answers each has a fate of its own. */
export class FakeWorker {
  wish = 'first';
  /** In the order of the questions; when they have run out, answers come at once. */
  fates: Fate[] = [];
  asked: string[] = [];

  readonly sendMessage = (message: unknown): Promise<unknown> => {
    const { type, draft } = message as { type: string; draft?: { text: string } };
    if (type !== 'check' || !draft) return Promise.resolve();
    this.asked.push(draft.text);
    const fate = this.fates.shift() ?? 0;
    // It reads the draft when it is asked, by the settings of that moment, whenever its answer arrives.
    const answer: Answer = { type: 'points', points: pointsIn(draft.text, this.wish) };
    switch (fate) {
      case 'lost':
        return new Promise(() => {});
      case 'refused':
        throw new Error('Extension context invalidated.');
      case 'ended':
        return Promise.reject(new Error('The message channel closed before a response was received.'));
      case 'fault':
        return Promise.resolve({ type: 'fault' });
      case 'nonsense':
        return Promise.resolve({ type: 'points', points: [{ start: 'x' }] });
      case 'nothing':
        return Promise.resolve(undefined);
      default:
        return new Promise((resolve) => setTimeout(resolve, fate, structuredClone(answer)));
    }
  };
}
