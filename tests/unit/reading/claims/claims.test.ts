import { describe, expect, it } from 'vitest';
import { read } from '../../../../lib/reading/index.ts';

const claims = (text: string) =>
  read({ text }).claims.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('claims', () => {
  it.each([
    ['Our laser cures verrucas', 'cure: cures verrucas'],
    ['Say goodbye to your sciatica', 'cure: Say goodbye to your sciatica'],
    ['Back pain gone', 'cure: Back pain gone'],
    ['You will be pain free in 3 sessions', 'time: You will be pain free in 3 sessions'],
    ['Three visits. Gone.', 'time: Three visits. Gone'],
    ['Results guaranteed', 'certainty: Results guaranteed'],
    ['It has no side effects', 'safety: no side effects'],
    ['Shockwave is clinically proven', 'evidence: clinically proven'],
    ['Bin the painkillers', 'withdrawal: Bin the painkillers'],
    ['It never comes back', 'permanence: never comes back'],
  ])('reads %j', (text, claim) => expect(claims(text)).toContain(claim));

  it.each([
    'There is no cure for osteoarthritis',
    'It may cure migraines',
    'Some say magnets cure arthritis. Please do not buy one.',
    'I cannot guarantee a result',
    'Massage can help with back pain',
    'Nothing here is a cure for tinnitus',
  ])('hears no claim in %j', (text) => expect(claims(text)).toEqual([]));

  it('keeps true offsets behind emoji and curly quotes', () => {
    const text = '🎉 “Hello” – our laser cures verrucas';
    expect(claims(text)).toContain('cure: cures verrucas');
  });

  it('knows the writer’s own body', () => {
    const [claim] = read({ text: 'Laser fixed my migraines' }).claims;
    expect(claim?.ownBody).toBe(true);
  });

  it('stays quick in a long draft', () => {
    const text = 'Back pain gone in three sessions with our laser. '.repeat(1200);
    const from = performance.now();
    expect(read({ text }).claims.length).toBeGreaterThan(1000);
    expect(performance.now() - from).toBeLessThan(3000);
  });
});
