import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listZip, readEntry } from '../../tools/document/zip.js';
import { failureOf } from './failure.js';

const files = (count: number): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`part${index}.xml`, strToU8('<a/>')]));

const readAll = (bytes: Uint8Array): readonly string[] =>
  listZip(bytes).map((entry) => `${entry.name}=${new TextDecoder().decode(readEntry(bytes, entry))}`);

/** The directory's own record of the first entry, found by its signature. */
const directoryOf = (bytes: Uint8Array): { readonly view: DataView; readonly at: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  return { view, at };
};

describe('a zip', () => {
  it('gives its files, stored and deflated, at any depth and from the middle of a buffer', () => {
    const zip = zipSync({ 'a.xml': strToU8('你好'.repeat(50)), 'b/c.xml': [strToU8('stored'), { level: 0 }] });
    const shifted = new Uint8Array(zip.length + 7);
    shifted.set(zip, 7);
    expect(readAll(shifted.subarray(7))).toEqual([`a.xml=${'你好'.repeat(50)}`, 'b/c.xml=stored']);
  });

  it('may hold empty files and names with the slashes of Windows', () => {
    expect(readAll(zipSync({ 'word\\empty.xml': new Uint8Array(0) }))).toEqual(['word/empty.xml=']);
  });

  it('that is cut off anywhere is corrupt', () => {
    const zip = zipSync(files(3));
    for (const length of [0, 10, 21, 60, zip.length - 30, zip.length - 1]) {
      expect(failureOf(() => readAll(zip.subarray(0, length))).code).toBe('corrupt');
    }
  });

  it('is refused as a bomb by what it declares, before anything is inflated', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) });
    const before = process.memoryUsage().arrayBuffers;
    expect(failureOf(() => listZip(bomb)).code).toBe('zip-bomb');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
  });

  it('is refused with more files than any report has', () => {
    expect(failureOf(() => listZip(zipSync(files(2001)))).code).toBe('zip-bomb');
    expect(listZip(zipSync(files(2000)))).toHaveLength(2000);
  });

  it.each([
    ['smaller', 1000],
    ['larger', 40_000],
  ])('that declares a %s size than it has is corrupt, not cut', (_, size) => {
    const zip = zipSync({ 'a.xml': strToU8('x'.repeat(20_000)) });
    const { view, at } = directoryOf(zip);
    view.setUint32(at + 24, size, true);
    expect(failureOf(() => readAll(zip))).toMatchObject({ code: 'corrupt' });
  });

  it('with a flipped bit in a digit is corrupt', () => {
    const zip = zipSync({ 'a.xml': [strToU8('93.91%'), { level: 0 }] });
    const digit = zip.findIndex((byte, index) => byte === 0x39 && zip[index + 1] === 0x33);
    zip[digit] = 0x38;
    expect(failureOf(() => readAll(zip))).toEqual({
      code: 'corrupt',
      details: { received: 'zip', reason: 'checksum' },
    });
  });

  it('with a password is told apart from a broken one', () => {
    const zip = zipSync({ 'a.xml': strToU8('x') });
    const { view, at } = directoryOf(zip);
    view.setUint16(at + 8, 1, true);
    expect(failureOf(() => listZip(zip)).code).toBe('encrypted');
  });

  it('with two files of one name is refused, for Word may show the other one', () => {
    expect(failureOf(() => listZip(zipSync({ 'a.xml': strToU8('1'), 'A.xml': strToU8('2') }))).code).toBe('corrupt');
  });
});
