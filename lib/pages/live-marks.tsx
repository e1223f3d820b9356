import { useEffect, useState } from 'preact/hooks';
import { isShown, type Strictness } from '../check/strictness.ts';
import type { Point } from '../messages.ts';
import { askForAll } from '../worker-desk.ts';
import { MarkedDraft } from './marked-draft.tsx';
import { CANDIDATES, chooseExample } from './options/example.ts';

/** A made-up draft, and what the engine raises in it at its strictest. */
export interface Example {
  readonly text: string;
  /** Undefined until the engine has answered. */
  readonly points: readonly Point[] | undefined;
}

const FIRST: Example = {
  text: [CANDIDATES.high[0], CANDIDATES.medium[0], CANDIDATES.low[0]].join(' '),
  points: undefined,
};

const pointsIn = async (text: string): Promise<readonly Point[]> => {
  const answer = await askForAll({ text, kind: 'post' });
  return answer.type === 'points' ? answer.points : [];
};

/** An example with a point of each level. Without an engine to ask it stands there unmarked. */
export function useExample(): Example {
  const [example, setExample] = useState(FIRST);
  useEffect(() => {
    const choose = async () => {
      const text = await chooseExample(pointsIn);
      setExample({ text, points: await pointsIn(text) });
    };
    choose().catch(() => setExample({ ...FIRST, points: [] }));
  }, []);
  return example;
}

/** An example as the engine itself marks it at a strictness. */
export function LiveMarks({ strictness }: { strictness: Strictness }) {
  const { text, points = [] } = useExample();
  return <MarkedDraft text={text} marks={points.filter(({ level }) => isShown(level, strictness))} />;
}
