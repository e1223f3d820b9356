/**
 * Numbers kept in as few bits as they are worth: an adaptive binary range coder, as in LZMA
 * (https://www.7-zip.org/sdk.html). Of each bit it remembers how likely it was so far, so that nothing but the bits need be
 * kept. The same weights take a fifth less room than as letters that gzip packs.
 */
export interface Coded {
  readonly count: number;
  /** The bytes, in base64. */
  readonly bytes: string;
}

/** How likely a bit is, of 4,096 (2 to the 12th), and how fast that is learned. */
const CERTAIN = 12;
const PACE = 7;
/** The range at first, of so many bytes, and where it is brought up again by one: small enough for fast numbers. */
export const BYTES = 3;
export const WIDE = 2 ** 24;
export const NARROW = 2 ** 16;
/** A count has at most so many bits: so that bytes which are not ours come to an end. */
const LONGEST = 20;
/** What is remembered of bits: of counts so many, of signs one more, of noughts one more. */
export const MEMORY = 128;
const SIGN = MEMORY - 1;
const NOUGHT = MEMORY - 2;

/** Reads or writes one bit, given the place at which its likeliness is remembered. */
export type BitBy = (place: number, bit?: number) => number;

/** Whole numbers that are not negative: how many bits they have, then the bits; small ones are soon learned by heart. */
export function countBy(next: BitBy, count?: number): number {
  const given = count === undefined ? undefined : count + 1;
  let bits = 0;
  const isLonger = (): boolean =>
    bits < LONGEST && next(bits, given === undefined ? undefined : Number(given >> (bits + 1) > 0)) === 1;
  while (isLonger()) bits += 1;
  let number = 1;
  for (let left = bits - 1; left >= 0; left -= 1) {
    // Of short numbers each bit is remembered by those before it; of long ones the last bits are as good as chance.
    const place = number < 32 && bits < 6 ? 24 + (1 << bits) + number : LONGEST;
    number = 2 * number + next(place, given === undefined ? undefined : (given >> left) & 1);
  }
  return number - 1;
}

/** Steps up and down: nought or not, which way, how far beyond one. */
export function stepBy(next: BitBy, step?: number): number {
  if (next(NOUGHT, step === undefined ? undefined : Number(step !== 0)) === 0) return 0;
  const isDown = next(SIGN, step === undefined ? undefined : Number(step < 0)) === 1;
  const size = 1 + countBy(next, step === undefined ? undefined : Math.abs(step) - 1);
  return isDown ? -size : size;
}

/** The part of a range that stands for a 0. */
export const nought = (range: number, chance: number): number => (range >>> CERTAIN) * chance;

/** What the chances of bits are before any was seen. */
export const unlearned = (): Uint16Array => new Uint16Array(MEMORY).fill(1 << (CERTAIN - 1));

function bitsOf(bytes: string): BitBy {
  const letters = atob(bytes);
  const chances = unlearned();
  let at = 0;
  let range = WIDE;
  let code = 0;
  const byte = () => letters.charCodeAt(at++) || 0;
  for (let start = 0; start < BYTES; start += 1) code = (code << 8) | byte();
  return (place) => {
    const chance = chances[place] as number;
    const part = nought(range, chance);
    const bit = code < part ? 0 : 1;
    if (bit === 0) range = part;
    else {
      code -= part;
      range -= part;
    }
    chances[place] = learned(chance, bit);
    while (range < NARROW) {
      code = (code << 8) | byte();
      range <<= 8;
    }
    return bit;
  };
}

/** The chance of a 0 once another bit was seen; never quite 0 or 1. */
export const learned = (chance: number, bit: number): number =>
  bit === 0 ? chance + (((1 << CERTAIN) - chance) >> PACE) : chance - (chance >> PACE);

/** Places in rising order, kept as the gaps between them. */
export function placesOf({ count, bytes }: Coded): number[] {
  const next = bitsOf(bytes);
  const places: number[] = [];
  for (let place = countBy(next); places.length < count; place += 1 + countBy(next)) places.push(place);
  return places;
}

/** Steps up and down. */
export function stepsOf({ count, bytes }: Coded): Int8Array {
  const next = bitsOf(bytes);
  const steps = new Int8Array(count);
  for (let at = 0; at < count; at += 1) steps[at] = stepBy(next);
  return steps;
}
