import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import { fromFile, toFile } from '../../../lib/settings/transfer.ts';

const settings = { ...DEFAULTS, strictness: 'strict', allowed: ['St James'], profession: 'ot' } as const;

/** A file as `toFile` writes it, changed. */
const file = (change: object): string => JSON.stringify({ ...JSON.parse(toFile(settings)), ...change });

describe('settings as a file', () => {
  it('come back as they went, without a pause', () => {
    expect(fromFile(toFile({ ...settings, pausedUntil: 5 }))).toEqual({ ok: true, settings });
  });

  it('of an older version take what is new from the defaults', () => {
    expect(fromFile(file({ settings: { strictness: 'strict' } }))).toEqual({
      ok: true,
      settings: { ...DEFAULTS, strictness: 'strict' },
    });
  });

  it.each([
    ['half a file', toFile(settings).slice(0, 40), /not complete/],
    ['no JSON', 'strictness=strict', /not complete/],
    ['an empty file', '', /not complete/],
    ['another program’s file', '{"settings":{}}', /does not hold/],
    ['a list', '[]', /does not hold/],
    ['settings that are a list', file({ settings: [] }), /does not hold/],
    ['no version', file({ version: undefined }), /which version/],
    ['a newer version', file({ version: 2 }), /newer PostWell/],
    ['a broken field', file({ settings: { ...settings, pause: 'perhaps' } }), /cannot be read: pause/],
    ['an unknown field', file({ settings: { ...settings, colour: 'red' } }), /cannot be read: colour/],
    ['a field named as every object has', file({ settings: { ...settings, toString: 'red' } }), /: toString/],
    ['a link that is not https', file({ settings: { policyLink: 'http://a.example' } }), /policyLink/],
    ['a huge file', `"${'a'.repeat(400_000)}"`, /too large/],
  ])('refuse %s, and say why', (_what, text, why) => {
    const result = fromFile(text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.why).toMatch(why);
  });
});
