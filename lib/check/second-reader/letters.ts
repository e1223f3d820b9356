// Numbers kept in letters rather than in base64: gzip then finds how often each step comes, and the same weights take a
// fifth less room.

/** A gap's figures start at this letter; one that is followed by another stands `base` letters further on. */
export const GAPS = { first: 35, base: 45 } as const;
/** The letter for no weight; a step up or down is one letter further or back. */
export const STEPS = { none: 80, least: 36, most: 126 } as const;

/** Places in rising order, from the gaps between them. */
export function placesOf(gaps: string): number[] {
  const places: number[] = [];
  let place = 0;
  let worth = 1;
  for (let at = 0; at < gaps.length; at += 1) {
    const figure = gaps.charCodeAt(at) - GAPS.first;
    place += (figure % GAPS.base) * worth;
    if (figure >= GAPS.base) worth *= GAPS.base;
    else {
      places.push(place);
      worth = 1;
    }
  }
  return places;
}

/** The steps that letters stand for, each put to the scale. */
export const weightsOf = (letters: string, scale: number): Float64Array =>
  Float64Array.from(letters, (letter) => (letter.charCodeAt(0) - STEPS.none) * scale);
