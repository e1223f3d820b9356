import type { Level } from '../../rule.ts';

/** The sign of a level: a stop sign, a warning, a note. Shape tells them apart where colour cannot. */
export function LevelIcon({ level, size = 18 }: { level: Level; size?: number }) {
  return (
    <svg
      class={`level-${level}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="currentColor"
      fill-rule="evenodd"
    >
      <path d={SHAPES[level]} />
    </svg>
  );
}

const SHAPES: Readonly<Record<Level, string>> = {
  high: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.2 4v5h1.6V4zM7.2 10.4V12h1.6v-1.6z',
  medium: 'M8 1.5l7 13H1zM7.2 6v4h1.6V6zM7.2 11v1.6h1.6V11z',
  low: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.2 7v5h1.6V7zM7.2 4v1.6h1.6V4z',
};

/** Nothing to raise. */
export const Tick = () => (
  <svg
    class="tick"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
  >
    <path d="M2.5 8.5l3.4 3.4 7.6-8" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);

/** Not checked, or not yet. */
export const BrokenRing = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
    <circle cx="8" cy="8" r="6.2" stroke-width="1.6" stroke-dasharray="3 2.4" />
  </svg>
);

/** Who can see a post. */
export const Globe = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
    <circle cx="8" cy="8" r="6.2" stroke-width="1.5" />
    <path d="M1.8 8h12.4M8 1.8c2.4 2 2.4 10.4 0 12.4M8 1.8c-2.4 2-2.4 10.4 0 12.4" stroke-width="1.2" />
  </svg>
);

/** Close. */
export const Cross = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor">
    <path d="M2.5 2.5l9 9M11.5 2.5l-9 9" stroke-width="1.8" stroke-linecap="round" />
  </svg>
);
