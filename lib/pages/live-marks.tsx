import { useEffect, useState } from 'preact/hooks';
import { isShown, type Strictness } from '../check/strictness.ts';
import type { Point } from '../messages.ts';
import { askForAll } from '../worker-desk.ts';
import { MarkedDraft } from './marked-draft.tsx';

/** What the engine raises in an example at its strictest. Undefined until it has answered. */
export function usePoints(text: string): readonly Point[] | undefined {
  const [points, setPoints] = useState<readonly Point[]>();
  useEffect(() => {
    askForAll({ text, kind: 'post' }).then(
      (answer) => setPoints(answer.type === 'points' ? answer.points : []),
      () => setPoints([]),
    );
  }, [text]);
  return points;
}

/** An example as the engine itself marks it at a strictness. */
export function LiveMarks({ text, strictness }: { text: string; strictness: Strictness }) {
  const points = usePoints(text) ?? [];
  return <MarkedDraft text={text} marks={points.filter(({ level }) => isShown(level, strictness))} />;
}
