import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseSettings } from '../../../lib/settings/schema.ts';

describe('reading stored settings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULTS, broken: [] });
  });

  it('gives back what was saved', () => {
    const saved = { ...DEFAULTS, strictness: 'strict', pause: 'any' };
    expect(parseSettings(structuredClone(saved))).toEqual({ settings: saved, broken: [] });
  });

  it('keeps what an older version knew and adds what is new, in silence', () => {
    const { settings, broken } = parseSettings({ strictness: 'relaxed' });
    expect(settings).toEqual({ ...DEFAULTS, strictness: 'relaxed' });
    expect(broken).toEqual([]);
  });

  it('loses only the field that is broken, and names it', () => {
    const { settings, broken } = parseSettings({
      ...DEFAULTS,
      strictness: 'very',
      pause: 'never',
      sites: { x: 'yes' },
    });
    expect(settings).toEqual({ ...DEFAULTS, pause: 'never' });
    expect([...broken].sort()).toEqual(['sites', 'strictness']);
  });

  it.each([null, 7, 'text', [], [1, 2], { strictness: null }, { categories: [] }])(
    'survives %j',
    (stored) => {
      expect(parseSettings(stored).settings).toEqual(DEFAULTS);
    },
  );
});
