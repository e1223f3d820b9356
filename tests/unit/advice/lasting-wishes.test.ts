import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areas, freshStore } from '../settings/fake-store.ts';

vi.mock('../../../lib/browser.ts', async () => ({
  browser: {
    ...(await import('../settings/fake-store.ts')).fakeBrowser,
    i18n: { getMessage: (name: string, values?: readonly string[]) => [name, ...(values ?? [])].join(' ') },
  },
}));

const { allowPhrase, isPhrase, turnOff } = await import('../../../lib/advice/lasting-wishes.ts');

const stored = (name: string) => (areas.local.held.settings as Record<string, unknown> | undefined)?.[name];

beforeEach(freshStore);

describe('lasting wishes', () => {
  it('are kept, and taken back', async () => {
    const wished = await allowPhrase('St James');
    expect(stored('allowed')).toEqual(['St James']);
    if (!('undo' in wished)) throw new Error('It was refused.');
    await wished.undo();
    expect(stored('allowed')).toEqual([]);
  });

  it('are all kept when they come quickly and the store is slow', async () => {
    areas.local.get = 20;
    areas.sync.get = 20;
    await Promise.all(['A', 'B', 'C'].map(allowPhrase));
    expect(stored('allowed')).toEqual(['A', 'B', 'C']);
  });

  it('take nothing back but their own, whatever was wished since', async () => {
    const wished = await allowPhrase('A');
    const later = allowPhrase('B');
    if (!('undo' in wished)) throw new Error('It was refused.');
    await Promise.all([later, wished.undo()]);
    expect(stored('allowed')).toEqual(['B']);
  });

  it('are refused, and harm nothing, where the store cannot be read; the next is granted once it can', async () => {
    areas.local.held = { settings: { allowed: ['A'] } };
    areas.local.get = 'rejects';
    expect(await allowPhrase('B')).toHaveProperty('refusal');
    areas.local.get = 'works';
    expect(stored('allowed')).toEqual(['A']);
    expect(await allowPhrase('B')).toHaveProperty('undo');
    expect(stored('allowed')).toEqual(['A', 'B']);
  });

  it('are refused where the employer has locked the list', async () => {
    areas.managed.held = { settings: { rulesOff: [] }, locked: ['rulesOff'], organisation: 'Invented Trust' };
    expect(await turnOff('language/mild-swearing')).toHaveProperty('refusal');
  });
});

it('allows no whole paragraph', () => {
  expect(isPhrase('St James')).toBe(true);
  expect(isPhrase('one\ntwo')).toBe(false);
  expect(isPhrase('x'.repeat(5_000))).toBe(false);
});
