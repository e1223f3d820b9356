/** Places in the weight table. A power of two; names that meet by chance share a place. */
export const SLOTS = 1 << 18;

/** The place of a name: FNV-1a, 32 bit, folded onto the table: fast, and the same everywhere. */
export function slotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
