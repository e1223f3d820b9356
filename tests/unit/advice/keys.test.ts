// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { letterOf, nameOfKey } from '../../../lib/advice/keys.ts';

const NOTHING_HELD = { isTrusted: true, shiftKey: true, altKey: false, ctrlKey: false, metaKey: false };
const pressed = (held: Partial<KeyboardEvent>, code = 'KeyA') => letterOf({ ...NOTHING_HELD, code, ...held });

afterEach(() => vi.restoreAllMocks());
const on = (platform: string) => vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);

describe.each(['Linux x86_64', 'Win32'])('our keys on %s', (platform) => {
  it('are Alt+Shift and a letter', () => {
    on(platform);
    expect(pressed({ altKey: true })).toBe('A');
    expect(pressed({ altKey: true }, 'KeyM')).toBe('M');
    expect(nameOfKey('A')).toBe('Alt+Shift+A');
  });

  it('are not those that write another letter by AltGr, nor those of a page or of the browser', () => {
    on(platform);
    expect(pressed({ altKey: true, ctrlKey: true })).toBeUndefined();
    expect(pressed({ altKey: true, isTrusted: false })).toBeUndefined();
    expect(pressed({ altKey: true, shiftKey: false })).toBeUndefined();
    expect(pressed({ altKey: true, metaKey: true })).toBeUndefined();
    expect(pressed({ altKey: true }, 'KeyB')).toBeUndefined();
    expect(pressed({ ctrlKey: true })).toBeUndefined();
  });
});

it('on a Mac they are Control+Shift and a letter, for Option+Shift+A writes Å', () => {
  on('MacIntel');
  expect(pressed({ altKey: true })).toBeUndefined();
  expect(pressed({ ctrlKey: true })).toBe('A');
  expect(pressed({ ctrlKey: true, altKey: true })).toBeUndefined();
  expect(nameOfKey('M')).toBe('Control+Shift+M');
});
