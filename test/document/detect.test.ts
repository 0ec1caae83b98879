import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { acceptedFormats, detectFormat } from '../../tools/document/detect.js';
import { docxOf, line } from './docx/package-of.js';
import { failureOf } from './failure.js';

const latin = (text: string, length = text.length): Uint8Array => {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
};

/** A compound file with one directory sector that names these streams. */
const compoundOf = (...names: readonly string[]): Uint8Array => {
  const bytes = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 2048);
  const view = new DataView(bytes.buffer);
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = 1024 + index * 128;
    for (let unit = 0; unit < name.length; unit += 1) view.setUint16(at + unit * 2, name.charCodeAt(unit), true);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
    view.setUint8(at + 67, 1);
  }
  return bytes;
};

const office = (folder: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [`${folder}/main.xml`]: strToU8('<a/>') });

const png = latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 64);
const utf16 = Uint8Array.of(0xff, 0xfe, 0x84, 0x98, 0x97, 0x7b);
const gb18030 = Uint8Array.of(0xd4, 0xa4, 0xcb, 0xe3, 0x0a, 0x39, 0x33, 0x2e, 0x39, 0x31, 0x25);

describe('what is read', () => {
  it.each([
    ['docx', docxOf(line('预算')), 'report.pdf'],
    ['pdf', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'report.docx'],
    ['pdf', latin('\r\n%PDF-1.4\n'), 'report'],
    ['text', strToU8('一、基本情况'), 'report.txt'],
    ['text', strToU8('一、基本情况'), 'report.docx'],
    ['text', strToU8('BMI 指数达标率 95%，II*级，MZ'), 'report'],
    ['text', utf16, 'report.txt'],
    ['text', gb18030, 'report.txt'],
    ['text', strToU8('PK 赛 3 场'), 'report.txt'],
    ['text', strToU8('<预算> 100 万元'), 'report.txt'],
    ['markdown', strToU8('# 报告\n<!-- 注 -->\n<div>'), 'report.MD'],
  ])('%s', (format, bytes, name) => {
    expect(detectFormat(bytes, name)).toBe(format);
  });
});

describe('what is not served yet is named', () => {
  it.each([
    ['png', png, 'report.docx'],
    ['jpeg', latin('\xff\xd8\xff\xe0\0\x10JFIF', 40), 'a.docx'],
    ['gif', latin('GIF89a\x01\0\x01\0', 40), 'a.txt'],
    ['bmp', latin('BM\x36\0\0\0\0\0\0\0\x36\0\0\0', 60), 'a.txt'],
    ['tiff', latin('II*\0\x08\0\0\0', 40), 'a.pdf'],
    ['webp', latin('RIFF\x10\0\0\0WEBPVP8 ', 40), 'a.docx'],
    ['rtf', latin('{\\rtf1\\ansi'), 'a.doc'],
    ['doc', compoundOf('Data', 'WordDocument', 'Workbook'), 'a.docx'],
    ['wps', compoundOf('WordDocument'), 'a.wps'],
    ['xls', compoundOf('Workbook'), 'a.docx'],
    ['ppt', compoundOf('PowerPoint Document'), 'a.ppt'],
    ['ole', compoundOf('MatOST'), 'a.wps'],
    ['xlsx', office('xl'), 'a.docx'],
    ['pptx', office('ppt'), 'a.docx'],
    ['odt', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), 'a.docx'],
    ['ofd', zipSync({ 'OFD.xml': strToU8('<a/>') }), 'a.ofd'],
    ['zip', zipSync({ 'a.txt': strToU8('x') }), 'a.docx'],
    ['html', strToU8('\ufeff <!DOCTYPE html><p>预算'), 'a.txt'],
    ['html', strToU8('<html lang="zh"><p>'), 'a.doc'],
    ['mht', strToU8('MIME-Version: 1.0\n'), 'a.doc'],
    ['word-xml', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'), 'a.xml'],
  ])('%s', (received, bytes, name) => {
    const failure = failureOf(() => detectFormat(bytes, name));
    expect(failure).toEqual({ code: 'unsupported', details: { received, accepted: acceptedFormats } });
  });
});

describe('what cannot be read', () => {
  it('an empty file', () => expect(failureOf(() => detectFormat(new Uint8Array(0), 'a.txt')).code).toBe('empty'));

  it('an encrypted Office file', () => {
    const bytes = compoundOf('EncryptionInfo', 'EncryptedPackage');
    expect(failureOf(() => detectFormat(bytes, 'a.docx')).code).toBe('encrypted');
  });

  it('a truncated zip', () => {
    const bytes = docxOf(line('预算'));
    expect(failureOf(() => detectFormat(bytes.subarray(0, bytes.length - 40), 'a.docx')).code).toBe('corrupt');
  });

  it('bytes that are no text', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
    expect(failureOf(() => detectFormat(noise, 'a.txt')).code).toBe('binary');
    expect(failureOf(() => detectFormat(latin('MZ\x90\0\x03', 200), 'a.txt')).details.received).toBe('exe');
  });

  it('50 MB of text, and more of anything', () => {
    const line = strToU8('全年预算数4059.62万元。\n');
    const text = new Uint8Array(50 * 1024 * 1024).fill(0x0a);
    for (let at = 0; at + line.length < text.length; at += line.length) text.set(line, at);
    expect(failureOf(() => detectFormat(text, 'a.txt'))).toEqual({
      code: 'too-long',
      details: { limit: '5000000', unit: 'characters' },
    });
    expect(failureOf(() => detectFormat(new Uint8Array(50 * 1024 * 1024 + 1), 'a.txt')).code).toBe('too-large');
  });
});
