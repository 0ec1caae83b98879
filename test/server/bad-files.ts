import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const pdf = (objects: readonly string[], trailer: string): Uint8Array => {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  return latin(`${body}${xref}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`);
};

const emptyPage = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
];
const noKey = '00'.repeat(32);
const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${noKey}> /U <${noKey}> >>`;
const id = `<${'ab'.repeat(16)}>`;

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A document part of blanks that packs a thousandfold. */
const bomb = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': latin(contentTypes),
    '_rels/.rels': latin(relations),
    'word/document.xml': new Uint8Array(60 * 1024 * 1024).fill(0x20),
  });

const picture = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0,
]);

/** Name of the file, what the message must say. */
export const badFiles = [
  ['empty.txt', '文件是空的'],
  ['picture.docx', '格式'],
  ['locked.pdf', '密码'],
  ['scan.pdf', '没有文字层'],
  ['bomb.docx', '大得不正常'],
  ['huge.txt', '上限'],
  ['missing.txt', '找不到'],
] as const;

/** Writes every kind of bad input of the issue into a directory. */
export const writeBadFiles = (directory: string): void => {
  writeFileSync(join(directory, 'empty.txt'), '');
  writeFileSync(join(directory, 'picture.docx'), picture);
  writeFileSync(join(directory, 'locked.pdf'), pdf([...emptyPage, lock], `/Encrypt 4 0 R /ID [${id} ${id}]`));
  writeFileSync(join(directory, 'scan.pdf'), pdf(emptyPage, ''));
  writeFileSync(join(directory, 'bomb.docx'), bomb());
  writeFileSync(join(directory, 'huge.txt'), '全年执行数3812.25万元。\n'.repeat(1_700_000).slice(0, 17_400_000));
  mkdirSync(join(directory, 'folder'));
};

/** A link inside `directory` that leads out of it. */
export const linkOut = (directory: string, target: string): void => symlinkSync(target, join(directory, 'escape.txt'));
