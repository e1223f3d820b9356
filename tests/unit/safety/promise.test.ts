import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Everything of ours that promises people what becomes of their words. */
const SPEAKING = [
  'public/_locales/en_GB/messages.json',
  'README.md',
  'PRIVACY.md',
  'docs/for-employers.md',
  'store/texts.md',
];

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe.each(SPEAKING)('%s', (path) => {
  it('promises no more of what is typed than holds: options are typed too, and may follow the person', () => {
    expect(file(path)).not.toMatch(
      /\b(?:nothing|what|whatever|anything|all|everything)(?: that)? (?:you|is) typed?\b/i,
    );
  });
});

it.each(['public/_locales/en_GB/messages.json', 'README.md', 'PRIVACY.md', 'store/texts.md'])(
  '%s promises that no draft leaves the device',
  (path) => {
    expect(file(path)).toMatch(/No draft leaves (?:this|your) device/);
  },
);
