import type { Composer } from '../compose/composer.ts';
import { isShownOnPage } from '../compose/tree.ts';
import type { Marking } from './marking.ts';
import { keyOf } from './marks/marks.ts';
import type { Standing } from './standing.ts';
import { needsLines } from './view/lines.tsx';
import type { Told } from './view/toast.tsx';
import type { Now, Open } from './view/view.tsx';

/** What an adviser is made of, as far as it shows. */
interface Parts {
  readonly composer: Composer;
  readonly standing: Standing;
  readonly marking: Marking;
  readonly chip: boolean;
  readonly open: Open | undefined;
  readonly told: Told | undefined;
}

/** All that is shown at this moment. */
export function nowOf({ composer, standing, marking, chip, open, told }: Parts): Now {
  const points = standing.points();
  const { text } = standing;
  return {
    status: standing.watch.status,
    points,
    pausing: standing.pausing(),
    empty: !text.trim(),
    quiet: marking.isQuiet,
    chip: chip && isShownOnPage(composer.editor),
    open,
    told,
    lines: needsLines() ? marking.painted() : [],
    card: open?.what === 'card' ? points.find((point) => keyOf(point, text) === open.key) : undefined,
    audience: composer.audience(),
    attachment: composer.hasAttachment(),
  };
}
