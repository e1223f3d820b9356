import type { Composer } from '../compose/composer.ts';
import type { Marking } from './marking.ts';
import { boxOf } from './marks/marks.ts';
import { type Box, isOver, placeCard, placeChip } from './placing/placing.ts';
import { roomFor } from './placing/room.ts';
import { boxOfElement, standsOf, surroundingsOf } from './surroundings.ts';
import type { Places } from './view/view.tsx';

/** Where chip, card, list and note go in the window, as the page stands at the moment of asking. */
export function placesOf(composer: Composer, root: ShadowRoot, marking: Marking): Places {
  const around = (words: readonly Box[]) => surroundingsOf(composer, words);
  const words = () => marking.painted().map(({ range }) => boxOf(range));
  const chip = () => boxOfElement(root.querySelector('.chip') ?? composer.editor);
  return {
    room: (point) => roomFor(point ? marking.boxOf(point) : chip(), standsOf(composer)),
    chip: (size) => placeChip(boxOfElement(composer.editor), size, around(words())),
    list: (size) => placeCard(chip(), size, around(words())),
    card: (point, size) => {
      const { spared, ...others } = around([]);
      return placeCard(marking.boxOf(point), size, { ...others, spared: [...spared, chip()] });
    },
    isOverChip: (box) => isOver(box, chip()),
    note: (size) => placeCard(chip(), size, around([chip(), ...words()])),
  };
}
