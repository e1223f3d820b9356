import { describe, expect, it } from 'vitest';
import { type SendEvent, type SendState, step } from '../../../lib/compose/send-state.ts';

const pressed = (known: 'clear' | 'raised' | undefined, passed = false): SendEvent => ({
  type: 'pressed',
  known,
  passed,
});

describe('the course of a press on Post', () => {
  it.each<[string, SendState, SendEvent, SendState, boolean, string]>([
    ['a clear draft goes', 'idle', pressed('clear'), 'idle', false, 'nothing'],
    ['a raised one is held', 'idle', pressed('raised'), 'held', true, 'review'],
    ['one not yet checked waits', 'idle', pressed(undefined), 'checking', true, 'check'],
    ['one passed before goes', 'idle', pressed('raised', true), 'idle', false, 'nothing'],
    ['a second press while checking is stopped', 'checking', pressed('clear'), 'checking', true, 'nothing'],
    ['a second press while held is stopped', 'held', pressed('raised', true), 'held', true, 'nothing'],
    ['our own press goes through', 'released', pressed('raised'), 'released', false, 'nothing'],
    ['checked and clear goes', 'checking', { type: 'checked', raised: false }, 'released', false, 'release'],
    ['checked and raised is held', 'checking', { type: 'checked', raised: true }, 'held', false, 'review'],
    ['a late answer changes nothing', 'idle', { type: 'checked', raised: true }, 'idle', false, 'nothing'],
    [
      'an answer after the release changes nothing',
      'released',
      { type: 'checked', raised: false },
      'released',
      false,
      'nothing',
    ],
    ['Edit closes', 'held', { type: 'edit' }, 'idle', false, 'close'],
    ['Edit twice is once', 'idle', { type: 'edit' }, 'idle', false, 'nothing'],
    ['Post anyway releases', 'held', { type: 'postAnyway' }, 'released', false, 'release'],
    ['Post anyway twice is once', 'released', { type: 'postAnyway' }, 'released', false, 'nothing'],
    ['Post anyway after Edit is nothing', 'idle', { type: 'postAnyway' }, 'idle', false, 'nothing'],
    ['sent is the end of it', 'released', { type: 'sent' }, 'idle', false, 'nothing'],
  ])('%s', (_what, state, event, next, stop, act) => {
    expect(step(state, event)).toEqual({ state: next, stop, act });
  });
});
