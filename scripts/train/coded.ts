import {
  type BitBy,
  BYTES,
  type Coded,
  countBy,
  learned,
  NARROW,
  nought,
  stepBy,
  unlearned,
  WIDE,
} from '../../lib/check/second-reader/coded.ts';

/** Places in rising order, as `placesOf` reads them. */
export function codePlaces(places: readonly number[]): Coded {
  return coded(places.length, (next) => {
    places.forEach((place, at) => {
      countBy(next, place - (places[at - 1] ?? -1) - 1);
    });
  });
}

/** Steps up and down, as `stepsOf` reads them. */
export function codeSteps(steps: Int8Array): Coded {
  return coded(steps.length, (next) => {
    for (const step of steps) stepBy(next, step);
  });
}

function coded(count: number, write: (next: BitBy) => void): Coded {
  const bytes: number[] = [];
  const chances = unlearned();
  let low = 0;
  let range = WIDE;
  /** One more than was sent already: carries on to the bytes before it. */
  const carry = () => {
    let at = bytes.length - 1;
    while (bytes[at] === 255) bytes[at--] = 0;
    bytes[at] = (bytes[at] ?? 0) + 1;
  };
  const send = () => {
    bytes.push(low >>> 16);
    low = (low << 8) & (WIDE - 1);
  };
  write((place, bit = 0) => {
    const chance = chances[place] ?? 0;
    const part = nought(range, chance);
    if (bit === 0) range = part;
    else {
      low += part;
      range -= part;
    }
    if (low >= WIDE) {
      low -= WIDE;
      carry();
    }
    chances[place] = learned(chance, bit);
    while (range < NARROW) {
      send();
      range <<= 8;
    }
    return bit;
  });
  for (let last = 0; last < BYTES; last += 1) send();
  return { count, bytes: Buffer.from(bytes).toString('base64') };
}
