import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';
import { addUp, atWork } from '../../../../lib/reading/stories/adding-up.ts';

describe('addUp', () => {
  const idea = {
    need: 3,
    unless: /\bthanks\b/,
    cues: [
      { weight: 2, words: /\b(?:hopeless|useless)\b/ },
      { weight: 1, words: atWork('manager'), silent: true },
    ],
  };
  const flagged = (text: string) =>
    addUp(read({ text }), idea).map(({ start, end }) => text.slice(start, end));

  it('adds signs up in one sentence and in the next', () => {
    expect(flagged('My manager is hopeless')).toEqual(['My manager is hopeless']);
    expect(flagged('Met my manager. Hopeless.')).toEqual(['Hopeless']);
  });

  it('raises nothing for one sign alone, for signs far apart, or where they are harmless', () => {
    expect(flagged('Hopeless at darts. Useless.')).toEqual([]);
    expect(flagged('Met my manager. It rained. Hopeless.')).toEqual([]);
    expect(flagged('My manager is not hopeless, thanks to tea')).toEqual([]);
  });

  it('calls signs a hint where they are spread out and weigh less than is sure', () => {
    const hinted = { ...idea, sure: 4 };
    expect(addUp(read({ text: 'Met my manager. Hopeless.' }), hinted)[0]?.level).toBe('low');
    expect(addUp(read({ text: 'My manager is hopeless' }), hinted)[0]?.level).toBeUndefined();
  });

  it('needs the sign that the idea hangs on', () => {
    const cues = [
      { weight: 3, words: /\bcake\b/ },
      { weight: 3, words: /\bmanager\b/, core: true },
    ];
    expect(addUp(read({ text: 'Cake' }), { need: 3, cues })).toEqual([]);
    expect(addUp(read({ text: 'Manager, cake' }), { need: 3, cues })).toEqual([{ start: 0, end: 13 }]);
  });

  it('lets signs weigh against', () => {
    const cues = [...idea.cues, { weight: -1, words: /\blovely\b/, silent: true }];
    expect(addUp(read({ text: 'My lovely manager is hopeless' }), { need: 3, cues })).toEqual([]);
  });
});
