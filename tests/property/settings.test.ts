import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRICTNESSES } from '../../lib/check/strictness.ts';
import { EDITIONS } from '../../lib/rule.ts';
import { inForce, PAUSE_LENGTH } from '../../lib/settings/in-force.ts';
import { applyPolicy, LOCKABLE, NO_POLICY, parsePolicy } from '../../lib/settings/policy.ts';
import { DEFAULTS, PAUSES, parseSettings, type Settings, TIMINGS } from '../../lib/settings/schema.ts';
import { fromFile, toFile } from '../../lib/settings/transfer.ts';

const NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

/** Keys with which objects are attacked. */
const ATTACKS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const json = fc.jsonValue({ maxDepth: 4 });
const onOff = fc.boolean();
const phrases = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 6 });
const address = fc.constantFrom('', 'https://trust.example.org/policy', 'https://a.example/?b=c#d');
const hosts = fc.array(fc.domain(), { maxLength: 4 });

/** Settings that somebody may well have. */
const settings: fc.Arbitrary<Settings> = fc.record({
  strictness: fc.constantFrom(...STRICTNESSES),
  categories: fc.record({
    confidentiality: onOff,
    language: onOff,
    promotion: onOff,
    boundaries: onOff,
    trust: onOff,
  }),
  sites: fc.record({ x: onOff, facebook: onOff, linkedin: onOff }),
  pause: fc.constantFrom(...PAUSES),
  timing: fc.constantFrom(...TIMINGS),
  chip: onOff,
  marks: onOff,
  messages: onOff,
  rulesOff: fc.array(fc.stringMatching(/^[a-z]{3,9}\/[a-z-]{3,20}$/), { maxLength: 5 }),
  extraSites: hosts,
  allowed: phrases,
  alwaysRaise: phrases,
  edition: fc.constantFrom(...EDITIONS),
  profession: fc.stringMatching(/^[a-z]{0,20}$/),
  policyName: fc.string({ maxLength: 40 }),
  policyLink: address,
  reflection: onOff,
  pausedUntil: fc.nat(),
});

/** What may stand in a store: anything at all, or settings of which fields are lacking, broken, unknown or hostile. */
const stored = fc.oneof(
  json,
  fc
    .tuple(
      settings,
      fc.subarray(NAMES),
      fc.dictionary(fc.oneof(fc.constantFrom(...NAMES, ...ATTACKS), fc.string()), json),
    )
    .map(([good, lacking, wrong]) => ({
      ...Object.fromEntries(
        Object.entries(good).filter(([name]) => !lacking.includes(name as keyof Settings)),
      ),
      ...wrong,
    })),
  // A list of which some can be read, or which is too long.
  fc
    .tuple(
      fc.constantFrom('allowed', 'alwaysRaise', 'extraSites', 'rulesOff'),
      fc.array(fc.oneof(json, fc.domain())),
      fc.nat(600),
    )
    .map(([name, list, more]) => ({
      [name]: [...list, ...Array.from({ length: more }, (_, at) => `a${at}.example`)],
    })),
);

/** As it comes out of a store or a file. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

describe('stored settings, whatever stands there', () => {
  it('give whole settings, and are settled: read again they are the same, and nothing is broken', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const { settings, broken } = parseSettings(asJson(value));
        expect(Object.keys(settings).sort()).toEqual([...NAMES].sort());
        expect(parseSettings(asJson(settings))).toEqual({ settings, broken: [] });
        for (const name of broken) expect(NAMES).toContain(name);
      }),
      { numRuns: 500 },
    );
  });

  it('lose no field that can be read because of one that cannot', () => {
    fc.assert(
      fc.property(settings, fc.subarray(NAMES), json, (good, spoilt, junk) => {
        const kept = NAMES.filter((name) => !spoilt.includes(name));
        const read = parseSettings({ ...good, ...Object.fromEntries(spoilt.map((name) => [name, junk])) });
        for (const name of kept) expect(read.settings[name]).toEqual(good[name]);
        expect(kept.filter((name) => read.broken.includes(name))).toEqual([]);
      }),
    );
  });

  it('of an older version, which knew fewer fields, take the rest from the defaults without a word', () => {
    fc.assert(
      fc.property(settings, fc.subarray(NAMES), (good, known) => {
        const older = Object.fromEntries(known.map((name) => [name, good[name]]));
        expect(parseSettings(asJson(older))).toEqual({ settings: { ...DEFAULTS, ...older }, broken: [] });
      }),
    );
  });

  it('of an older version, which knew fewer switches, take those from the defaults too', () => {
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(DEFAULTS.categories)),
        fc.subarray(Object.keys(DEFAULTS.sites)),
        (categories, sites) => {
          const off = (names: string[]) => Object.fromEntries(names.map((name) => [name, false]));
          const read = parseSettings({ categories: off(categories), sites: off(sites) });
          expect(read.broken).toEqual([]);
          expect(read.settings.categories).toEqual({ ...DEFAULTS.categories, ...off(categories) });
          expect(read.settings.sites).toEqual({ ...DEFAULTS.sites, ...off(sites) });
        },
      ),
    );
  });

  it('never reach the prototype of anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ATTACKS), json, stored, (name, value, others) => {
        const text = `{${JSON.stringify(name)}:${JSON.stringify(value)}}`;
        const { settings } = parseSettings({ ...Object(asJson(others)), ...JSON.parse(text) });
        expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
        expect(Object.keys(settings)).not.toContain(name);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
    );
  });
});

describe('settings as a file', () => {
  it('come back as they went, but for the pause, however often', () => {
    fc.assert(
      fc.property(settings, (good) => {
        const expected = { ok: true, settings: { ...good, pausedUntil: 0 } };
        const back = fromFile(toFile(good));
        expect(back).toEqual(expected);
        expect(back.ok && fromFile(toFile(back.settings))).toEqual(expected);
      }),
    );
  });

  it('come back from whatever could be read out of the store', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const { settings } = parseSettings(asJson(value));
        expect(fromFile(toFile(settings))).toEqual({ ok: true, settings: { ...settings, pausedUntil: 0 } });
      }),
    );
  });

  it('are taken whole or not at all, and a refusal says why', () => {
    const files = fc.oneof(
      fc.string(),
      json.map((value) => JSON.stringify(value)),
      fc
        .record({
          app: fc.oneof(fc.constant('PostWell'), json),
          version: fc.oneof(fc.constant(1), json),
          settings: stored,
        })
        .map((file) => JSON.stringify(file)),
    );
    fc.assert(
      fc.property(files, (text) => {
        const read = fromFile(text);
        if (!read.ok) {
          expect(read.why).toMatch(/\w+ \w+/);
          return;
        }
        const { settings: given } = JSON.parse(text);
        for (const [name, value] of Object.entries(given)) {
          if (name !== 'pausedUntil') expect(read.settings).toMatchObject({ [name]: value });
        }
        expect(read.settings.pausedUntil).toBe(0);
        expect(parseSettings(read.settings).broken).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are refused when a part of the file is lacking', () => {
    fc.assert(
      fc.property(settings, fc.nat(), (good, place) => {
        const file = toFile(good).trimEnd();
        expect(fromFile(file.slice(0, place % file.length)).ok).toBe(false);
      }),
    );
  });
});

describe('an employer’s policy, whatever IT has written', () => {
  const policies = fc.oneof(
    json,
    fc.record(
      {
        organisation: fc.oneof(fc.string(), json),
        policyLink: fc.oneof(address, json),
        leastStrictness: fc.oneof(fc.constantFrom(...STRICTNESSES), json),
        leastPause: fc.oneof(fc.constantFrom(...PAUSES), json),
        alwaysRaise: fc.oneof(phrases, json),
        extraSites: fc.oneof(hosts, json),
        locked: fc.oneof(fc.subarray([...LOCKABLE]), json),
      },
      { requiredKeys: [] },
    ),
  );
  const parsed = policies.map((value) => parsePolicy(asJson(value)));

  it('is read without a fault, each field as it should be or not set', () => {
    fc.assert(
      fc.property(policies, (value) => {
        const policy = parsePolicy(asJson(value));
        expect(Object.keys(policy)).toEqual(Object.keys(NO_POLICY));
        expect(parsePolicy(asJson(policy))).toEqual(policy);
        expect(policy.policyLink).toMatch(/^(https:\/\/\S+)?$/);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves whole settings in force, and asked for twice asks no more', () => {
    fc.assert(
      fc.property(settings, parsed, (own, policy) => {
        const once = applyPolicy(own, policy);
        expect(applyPolicy(once, policy)).toEqual(once);
        expect(Object.keys(once).sort()).toEqual([...NAMES].sort());
      }),
    );
  });

  it('never makes anything laxer than the person or the employer asks, and locks what it says', () => {
    const rank = <Value>(order: readonly Value[], value: Value | undefined) =>
      value === undefined ? -1 : order.indexOf(value);
    fc.assert(
      fc.property(settings, parsed, (own, policy) => {
        const now = applyPolicy(own, policy);
        const { locked, leastStrictness, leastPause } = policy;
        const asked = (name: (typeof LOCKABLE)[number]) => (locked.includes(name) ? undefined : own[name]);
        expect(rank(STRICTNESSES, now.strictness)).toBeGreaterThanOrEqual(
          Math.max(rank(STRICTNESSES, leastStrictness), rank<unknown>(STRICTNESSES, asked('strictness'))),
        );
        expect(rank(PAUSES, now.pause)).toBeGreaterThanOrEqual(
          Math.max(rank(PAUSES, leastPause), rank<unknown>(PAUSES, asked('pause'))),
        );
        expect(now.alwaysRaise).toEqual(
          expect.arrayContaining([...policy.alwaysRaise, ...((asked('alwaysRaise') as string[]) ?? [])]),
        );
        for (const name of locked) {
          const free = applyPolicy(DEFAULTS, policy)[name];
          expect(now[name]).toEqual(free);
        }
      }),
    );
  });

  it('reads no site during a pause, unless the employer has locked pauses', () => {
    // From long before the end of the pause (the clock was set back) to after it.
    const moments = fc.integer({ min: -3 * PAUSE_LENGTH, max: PAUSE_LENGTH });
    fc.assert(
      fc.property(settings, parsed, moments, (own, policy, away) => {
        const now = own.pausedUntil + away;
        const held = inForce({ settings: own, policy }, now);
        const isInPause = away < 0 && away >= -2 * PAUSE_LENGTH;
        if (isInPause && !policy.locked.includes('pausedUntil')) {
          expect([...Object.values(held.sites), ...held.extraSites].filter(Boolean)).toEqual([]);
        } else if (now >= 0) {
          expect(held).toEqual(applyPolicy(own, policy));
        }
      }),
      { numRuns: 300 },
    );
  });
});
