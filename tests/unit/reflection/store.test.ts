import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areas, freshStore } from '../settings/fake-store.ts';

vi.mock('../../../lib/browser.ts', async () => ({
  browser: (await import('../settings/fake-store.ts')).fakeBrowser,
}));

const { countOutcomes, deleteReflection, loadReflection, saveNote } = await import(
  '../../../lib/reflection/store.ts'
);

beforeEach(() => {
  freshStore();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('a store that is ill', () => {
  it.each(['rejects', 'throws', 'hangs'] as const)('and %s gives nothing, and says so', async (how) => {
    areas.local.get = how;
    const loading = loadReflection();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await loading).toEqual({ counts: [], note: '', broken: true });
  });

  it('and never answers is given up; what was kept stands, and the next change is saved', async () => {
    await saveNote('What I learned');
    areas.local.get = 'hangs';
    const refused = expect(countOutcomes('edited', ['trust'])).rejects.toThrow('No answer');
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
    areas.local.get = 'works';
    await countOutcomes('posted', ['trust']);
    expect(await loadReflection()).toMatchObject({
      note: 'What I learned',
      counts: [{ category: 'trust', outcome: 'posted', count: 1 }],
    });
  });

  it('and answers when a change was given up does not get that change any more', async () => {
    areas.local.get = 8_000;
    const refused = expect(saveNote('What I first thought')).rejects.toThrow('No answer');
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
    areas.local.get = 'works';
    await saveNote('What I learned');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await loadReflection()).toMatchObject({ note: 'What I learned' });
  });

  it('and slow brings nothing back that was deleted meanwhile', async () => {
    await saveNote('What I learned');
    areas.local.get = 3_000;
    const counting = countOutcomes('edited', ['trust']);
    await vi.advanceTimersByTimeAsync(1_000);
    const deleting = deleteReflection();
    await vi.advanceTimersByTimeAsync(5_000);
    await Promise.all([counting, deleting]);
    areas.local.get = 'works';
    expect(await loadReflection()).toEqual({ counts: [], note: '' });
  });
});
