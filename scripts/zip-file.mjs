// Writes a .zip whose bytes follow from what is in it alone: names in order, one date, one way of packing.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the earliest date that a .zip can hold. */
const DATE = 0x21;
const VERSION = 20;
const UTF8 = 0x800;
const DEFLATE = 8;

/**
 * @param {readonly { name: string, data: Buffer }[]} files names with `/`
 * @returns {Buffer}
 */
export function zipOf(files) {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = [];
  const entries = [];
  let offset = 0;
  for (const { name, data } of sorted) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(data, { level: 9 });
    const common = Buffer.alloc(26);
    for (const [at, value] of [
      [0, VERSION],
      [2, UTF8],
      [4, DEFLATE],
      [8, DATE],
      [22, path.length],
    ]) {
      common.writeUInt16LE(value, at);
    }
    for (const [at, value] of [
      [10, crc32(data)],
      [14, packed.length],
      [18, data.length],
    ]) {
      common.writeUInt32LE(value, at);
    }
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const made = Buffer.from([VERSION, 0]);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, common, place, path]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
