import { crc32, inflateRawSync } from 'node:zlib';
import { ReadError } from './errors.js';
import { limits } from './limits.js';

/** One file inside a zip, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Modification time and date as MS-DOS packs them, for copying. */
  readonly modified: number;
  /** Where the packed bytes begin in the file. */
  readonly dataStart: number;
}

const corrupt = (reason: string): ReadError => new ReadError('corrupt', { received: 'zip', reason });

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let offset = view.byteLength - 22; offset >= lowest; offset -= 1) {
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  }
  throw corrupt('directory-missing');
};

const dataStartOf = (view: DataView, local: number, packedSize: number): number => {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50) throw corrupt('entry-missing');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw corrupt('truncated');
  return start;
};

/** A 64-bit field stands in for a 32-bit one of all ones, in the order size, packed size, offset. */
const wide = (view: DataView, extra: number, end: number, values: readonly number[]): readonly number[] => {
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== 0xffffffff || next + 8 > end) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return values;
};

const entryAt = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } => {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw corrupt('directory-broken');
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new ReadError('encrypted', { received: 'zip' });
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw corrupt('directory-broken');
  const declared = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packedSize = 0, local = 0] = wide(view, nameEnd, extraEnd, declared);
  const rawName = bytes.subarray(at + 46, nameEnd);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(rawName).replaceAll('\\', '/').replace(/^\/+/, ''),
    rawName,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    modified: view.getUint32(at + 12, true),
    dataStart: dataStartOf(view, local, packedSize),
  };
  return { entry, next };
};

const refuseBombs = (entries: readonly ZipEntry[]): void => {
  let total = 0;
  for (const { size, packedSize } of entries) {
    total += size;
    const isDense = size > limits.zipRatioFrom && size > packedSize * limits.zipRatio;
    if (size > limits.zipEntryBytes || total > limits.zipTotalBytes || isDense)
      throw new ReadError('zip-bomb', { received: 'zip', limit: `${limits.zipTotalBytes}` });
  }
};

/** Lists a zip without inflating anything. Throws ReadError `corrupt`, `encrypted` or `zip-bomb` by what the directory declares. */
export const listZip = (bytes: Uint8Array): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 22) throw corrupt('truncated');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) throw new ReadError('zip-bomb', { received: 'zip', limit: `${limits.zipEntries}` });
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    const { entry, next } = entryAt(bytes, view, at);
    const key = entry.name.toLowerCase();
    // Two parts of one name let a reader and Word see different reports.
    if (names.has(key)) throw corrupt('duplicate-entry');
    names.add(key);
    entries.push(entry);
    at = next;
  }
  refuseBombs(entries);
  return entries;
};

const inflate = (packed: Uint8Array, entry: ZipEntry): Uint8Array => {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw corrupt('method');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw corrupt('data');
  }
};

/** Inflates one entry, never beyond its declared size; a false size or checksum is ReadError `corrupt`, since a flipped bit may be a digit. */
export const readEntry = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const data = inflate(bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize), entry);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw corrupt('checksum');
  return data;
};
