import { OUTCOMES, type Outcome } from '../../messages.ts';
import { outcomeName, sum } from '../../reflection/portfolio.ts';
import type { Count } from '../../reflection/store.ts';
import { lastWeeks } from '../../reflection/weeks.ts';
import { language } from '../../say.ts';

const WEEKS = 12;
const HEIGHT = 120;
const STEP = 48;

const sayWeek = (week: string): string =>
  new Date(`${week}T12:00:00Z`).toLocaleDateString(language(), { day: 'numeric', month: 'short' });

/** The last twelve weeks as bars, each in three parts that differ by pattern as well as colour. The table says the same. */
export function Chart({ counts, now }: { counts: readonly Count[]; now: Date }) {
  const weeks = lastWeeks(WEEKS, now);
  const inWeek = (week: string, outcome?: Outcome) =>
    sum(counts, (count) => count.week === week && (!outcome || count.outcome === outcome));
  const most = Math.max(4, ...weeks.map((week) => inWeek(week)));
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WEEKS * STEP} ${HEIGHT + 40}`} aria-hidden="true">
        <defs>
          <pattern
            id="lines"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="3" height="6" class="part-posted" />
          </pattern>
          <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <circle cx="3" cy="3" r="1.8" class="part-dismissed" />
          </pattern>
        </defs>
        <line x1="0" x2={WEEKS * STEP} y1={HEIGHT} y2={HEIGHT} class="axis" />
        {weeks.map((week, index) => {
          let top = HEIGHT;
          return (
            <g key={week}>
              {OUTCOMES.map((outcome) => {
                const height = (inWeek(week, outcome) / most) * (HEIGHT - 18);
                top -= height;
                return (
                  <rect
                    key={outcome}
                    x={index * STEP + 8}
                    y={top}
                    width={STEP - 16}
                    height={height}
                    class={`bar-${outcome}`}
                  />
                );
              })}
              <text x={index * STEP + STEP / 2} y={top - 5} text-anchor="middle">
                {inWeek(week) || ''}
              </text>
              {index % 2 === 1 && (
                <text x={index * STEP + STEP / 2} y={HEIGHT + 20} text-anchor="middle">
                  {sayWeek(week)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption class="legend small quiet">
        {OUTCOMES.map((outcome) => (
          <span key={outcome}>
            <svg width="14" height="14" aria-hidden="true">
              <rect width="14" height="14" class={`bar-${outcome}`} />
            </svg>
            {outcomeName(outcome)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
