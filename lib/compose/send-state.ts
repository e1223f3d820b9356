/**
 * The course of one press on Post. `idle`: nothing pressed. `checking`: held while the very text that goes out is
 * checked. `held`: the review is open. `released`: it goes, once.
 */
export type SendState = 'idle' | 'checking' | 'held' | 'released';

export type SendEvent =
  /** Post was pressed. `known`: what the last check of exactly this text says, if there was one. */
  | { readonly type: 'pressed'; readonly known: 'clear' | 'raised' | undefined; readonly passed: boolean }
  /** The check that the press waited for is back; or it took too long, or failed, which counts as clear. */
  | { readonly type: 'checked'; readonly raised: boolean }
  /** The writer chose. */
  | { readonly type: 'edit' }
  | { readonly type: 'postAnyway' }
  /** The press that we made again has gone through. */
  | { readonly type: 'sent' };

export interface Step {
  readonly state: SendState;
  /** Let this press through, or stop it here. Only meaningful for `pressed`. */
  readonly stop: boolean;
  /** What to do now. */
  readonly act: 'nothing' | 'check' | 'review' | 'release' | 'close';
}

const stay = (state: SendState, stop: boolean): Step => ({ state, stop, act: 'nothing' });

/**
 * One step. Pure. A press while one is being checked or held is stopped and starts nothing, so that impatience never
 * sends twice; a text that was passed once ("Post anyway") is not held again.
 */
export function step(state: SendState, event: SendEvent): Step {
  switch (event.type) {
    case 'pressed':
      if (state === 'released') return stay('released', false);
      if (state !== 'idle') return stay(state, true);
      if (event.passed || event.known === 'clear') return stay('idle', false);
      return event.known === 'raised'
        ? { state: 'held', stop: true, act: 'review' }
        : { state: 'checking', stop: true, act: 'check' };
    case 'checked':
      if (state !== 'checking') return stay(state, false);
      return event.raised
        ? { state: 'held', stop: false, act: 'review' }
        : { state: 'released', stop: false, act: 'release' };
    case 'edit':
      return state === 'held' ? { state: 'idle', stop: false, act: 'close' } : stay(state, false);
    case 'postAnyway':
      return state === 'held' ? { state: 'released', stop: false, act: 'release' } : stay(state, false);
    case 'sent':
      return stay('idle', false);
  }
}
