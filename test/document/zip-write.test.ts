import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { listZip } from '../../tools/document/zip.js';
import { rewriteZip } from '../../tools/document/zip-write.js';

const original = zipSync({
  'a.xml': strToU8('old'.repeat(100)),
  'media/图.png': [Uint8Array.from({ length: 300 }, (_, index) => index % 251), { level: 0 }],
  'z.xml': strToU8('kept'),
});

it('replaces and adds files and keeps the others as they are packed', () => {
  const changed = new Map([
    ['a.xml', strToU8('new')],
    ['b.xml', strToU8('added')],
  ]);
  const written = rewriteZip(original, listZip(original), changed);
  const [before, after] = [unzipSync(original), unzipSync(written)];
  expect(Object.keys(after)).toEqual(['a.xml', 'media/图.png', 'z.xml', 'b.xml']);
  expect(after['a.xml']).toEqual(strToU8('new'));
  expect(after['b.xml']).toEqual(strToU8('added'));
  expect(after['media/图.png']).toEqual(before['media/图.png']);
  expect(after['z.xml']).toEqual(before['z.xml']);
});

it('writes the same bytes for the same input', () => {
  const write = () => rewriteZip(original, listZip(original), new Map([['new.xml', strToU8('x')]]));
  expect(write()).toEqual(write());
});
