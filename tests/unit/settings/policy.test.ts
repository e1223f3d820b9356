import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STRICTNESSES } from '../../../lib/check/strictness.ts';
import { applyPolicy, LOCKABLE, NO_POLICY, parsePolicy } from '../../../lib/settings/policy.ts';
import { DEFAULTS, PAUSES } from '../../../lib/settings/schema.ts';

const own = { ...DEFAULTS, strictness: 'relaxed', pause: 'never', alwaysRaise: ['mine'] } as const;

describe('an employer’s policy', () => {
  it('asks for a least strictness and pause, above which people choose', () => {
    const policy = parsePolicy({ leastStrictness: 'standard', leastPause: 'serious' });
    expect(applyPolicy(own, policy)).toMatchObject({ strictness: 'standard', pause: 'serious' });
    expect(applyPolicy({ ...own, strictness: 'strict', pause: 'any' }, policy)).toMatchObject({
      strictness: 'strict',
      pause: 'any',
    });
  });

  it('locks a setting at its value, else at the usual one', () => {
    const policy = parsePolicy({ leastStrictness: 'relaxed', locked: ['strictness', 'chip', 'rulesOff'] });
    const settings = applyPolicy(
      { ...own, strictness: 'strict', chip: false, rulesOff: ['trust/drugs'] },
      policy,
    );
    expect(settings).toMatchObject({ strictness: 'relaxed', chip: true, rulesOff: [] });
  });

  it('adds words and sites to the person’s own', () => {
    const policy = parsePolicy({ alwaysRaise: ['Project Heron'], extraSites: ['forum.example.org'] });
    const settings = applyPolicy(own, policy);
    expect(settings.alwaysRaise).toEqual(['Project Heron', 'mine']);
    expect(settings.extraSites).toEqual(['forum.example.org']);
  });

  it('changes nothing where none is set', () => {
    expect(parsePolicy(undefined)).toEqual(NO_POLICY);
    expect(applyPolicy(own, NO_POLICY)).toEqual(own);
  });

  it('passes over what cannot be read, and keeps the rest', () => {
    const policy = parsePolicy({
      organisation: 7,
      policyLink: 'javascript:alert(1)',
      leastStrictness: 'very',
      leastPause: 'any',
      extraSites: ['not a host'],
      locked: ['everything'],
    });
    expect(policy).toEqual({ ...NO_POLICY, leastPause: 'any' });
  });

  it('keeps of a list what can be read, as much as may stand', () => {
    const policy = parsePolicy({
      alwaysRaise: ['Project Heron', 7, 'x'.repeat(81)],
      extraSites: ['forum.example.org', 'https://forum.example.org/'],
      locked: ['pause', 'a lock of a later version', 'rulesOff'],
    });
    expect(policy).toEqual({
      ...NO_POLICY,
      alwaysRaise: ['Project Heron'],
      extraSites: ['forum.example.org'],
      locked: ['pause', 'rulesOff'],
    });
    const many = Array.from({ length: 300 }, (_, at) => `phrase ${at}`);
    expect(parsePolicy({ alwaysRaise: many }).alwaysRaise).toEqual(many.slice(0, 200));
  });

  it('is described to IT by the schema, field by field', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8'),
    );
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(NO_POLICY).sort());
    expect(schema.properties.leastStrictness.enum).toEqual(STRICTNESSES);
    expect(schema.properties.leastPause.enum).toEqual(PAUSES);
    expect(schema.properties.locked.items.enum).toEqual(LOCKABLE);
  });

  it('is described in words, each field and each lock', () => {
    const page = readFileSync(new URL('../../../docs/for-employers.md', import.meta.url), 'utf8');
    for (const name of [...Object.keys(NO_POLICY), ...LOCKABLE]) expect(page).toContain(`\`${name}\``);
  });
});
