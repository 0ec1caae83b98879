import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip.js';

/** What is written for one file of a zip: its header fields and its packed bytes. */
interface Packed {
  readonly rawName: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly modified: number;
  readonly data: Uint8Array;
}

/** Names are UTF-8. */
const flags = 0x0800;

const kept = (bytes: Uint8Array, entry: ZipEntry): Packed => ({
  ...entry,
  data: bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize),
});

/** 1 January 1980, so that the same input gives the same bytes. */
const firstDay = 0x00210000;

const packed = (rawName: Uint8Array, content: Uint8Array, modified: number): Packed => ({
  rawName,
  method: 8,
  crc: crc32(content),
  size: content.length,
  modified,
  data: deflateRawSync(content),
});

/** The fields that the local header and the directory share. */
const shared = (file: Packed): Uint8Array => {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 20, true);
  view.setUint16(2, flags, true);
  view.setUint16(4, file.method, true);
  view.setUint32(6, file.modified, true);
  view.setUint32(10, file.crc, true);
  view.setUint32(14, file.data.length, true);
  view.setUint32(18, file.size, true);
  view.setUint16(22, file.rawName.length, true);
  return new Uint8Array(view.buffer);
};

const words = (...values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value, true);
  return new Uint8Array(view.buffer);
};

/** Rewrites a zip with some files replaced or added; all others keep their packed bytes and their order. */
export const rewriteZip = (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, Uint8Array>,
): Uint8Array => {
  const present = new Set(entries.map(({ name }) => name));
  const files = entries.map((entry) => {
    const content = changed.get(entry.name);
    return content ? packed(entry.rawName, content, entry.modified) : kept(bytes, entry);
  });
  for (const [name, content] of changed) {
    if (!present.has(name)) files.push(packed(new TextEncoder().encode(name), content, firstDay));
  }
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let [offset, directorySize] = [0, 0];
  for (const file of files) {
    const fields = shared(file);
    directory.push(words(0x02014b50).subarray(0, 4), Uint8Array.of(20, 0), fields);
    // No comment, disk 0, no attributes; then where the local header stands.
    directory.push(new Uint8Array(10), words(offset), file.rawName);
    directorySize += 46 + file.rawName.length;
    body.push(words(0x04034b50), fields, file.rawName, file.data);
    offset += 30 + file.rawName.length + file.data.length;
  }
  const end = [words(0x06054b50, 0, files.length | (files.length << 16), directorySize, offset), Uint8Array.of(0, 0)];
  return Uint8Array.from(Buffer.concat([...body, ...directory, ...end]));
};
