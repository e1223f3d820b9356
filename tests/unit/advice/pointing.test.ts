// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPointer } from '../../../lib/advice/placing/pointing.ts';

/** Marked words from one place of the line to another. */
interface Words {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const MARKS: readonly Words[] = [
  { name: 'bed 4', from: 0, to: 100 },
  { name: 'Whitby', from: 100, to: 200 },
];

let told: string[];
let end: AbortController;
let move: (x: number) => void;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  end = new AbortController();
  const editor = document.createElement('div');
  const listeners: EventListener[] = [];
  // What a script makes is not trusted, so the listener is called with what a mouse would give.
  vi.spyOn(editor, 'addEventListener').mockImplementation((type, listener) => {
    if (type === 'pointermove') listeners.push(listener as EventListener);
  });
  watchPointer<Words>(
    editor,
    document.createElement('div'),
    {
      // As the marks of a draft are given: a new object each time.
      markAt: (x) => MARKS.filter(({ from, to }) => from <= x && x < to).map((mark) => ({ ...mark }))[0],
      isSame: (mark, other) => mark.name === other.name,
      open: ({ name }) => told.push(`open ${name}`),
      leave: () => told.push('leave'),
    },
    end.signal,
  );
  move = (x) => {
    const event = { isTrusted: true, clientX: x, clientY: 0, pointerType: 'mouse', buttons: 0 };
    for (const listener of listeners) listener(event as unknown as Event);
  };
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

it('a pointer that moves about in marked words opens their card once, a moment after it came', () => {
  for (let x = 10; x < 90; x += 10) {
    move(x);
    vi.advanceTimersByTime(50);
  }
  expect(told).toEqual(['open bed 4']);
  move(15);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['open bed 4']);
});

it('other marked words open theirs, and words without marks close it', () => {
  move(50);
  vi.advanceTimersByTime(300);
  move(150);
  vi.advanceTimersByTime(300);
  move(250);
  vi.advanceTimersByTime(400);
  move(150);
  vi.advanceTimersByTime(300);
  expect(told).toEqual(['open bed 4', 'open Whitby', 'leave', 'open Whitby']);
});
