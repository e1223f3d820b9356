/** How a table of numbers has moved so far: the means of its slopes and of their squares. */
interface Motion {
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

const KEEP = { mean: 0.9, square: 0.999 };
const LEAST = 1e-8;

/** Steps down slopes (Adam; Kingma and Ba, 2014, https://arxiv.org/abs/1412.6980). Slopes are nought again after a step. */
export class Adam {
  private steps = 0;
  private readonly motions: readonly Motion[];

  constructor(private readonly parts: readonly Float64Array[]) {
    this.motions = parts.map(({ length }) => ({
      means: new Float64Array(length),
      squares: new Float64Array(length),
    }));
  }

  /**
   * One step. `scale` is put to every slope first. Of the first part, a table of rows `width` wide, only the `touched` rows
   * move: the others have no slope, and most words are not in most drafts.
   */
  step(
    slopes: readonly Float64Array[],
    rate: number,
    scale: number,
    touched: Iterable<number>,
    width: number,
  ): void {
    this.steps += 1;
    const pace = (rate * Math.sqrt(1 - KEEP.square ** this.steps)) / (1 - KEEP.mean ** this.steps);
    slopes.forEach((slope, at) => {
      const [part, motion] = [this.parts[at], this.motions[at]];
      if (!part || !motion) return;
      if (at > 0) move(part, slope, motion, 0, part.length, pace, scale);
      else for (const row of touched) move(part, slope, motion, row * width, (row + 1) * width, pace, scale);
    });
  }
}

function move(
  part: Float64Array,
  slopes: Float64Array,
  { means, squares }: Motion,
  from: number,
  to: number,
  pace: number,
  scale: number,
): void {
  for (let at = from; at < to; at += 1) {
    const slope = (slopes[at] as number) * scale;
    slopes[at] = 0;
    const mean = KEEP.mean * (means[at] as number) + (1 - KEEP.mean) * slope;
    const square = KEEP.square * (squares[at] as number) + (1 - KEEP.square) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    part[at] = (part[at] as number) - (pace * mean) / (Math.sqrt(square) + LEAST);
  }
}
