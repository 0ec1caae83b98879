import type { ZipEntry } from './zip.js';

/** Kinds of file that are told apart, whether they can be read or not. */
export type Kind =
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'ofd'
  | 'epub'
  | 'zip'
  | 'pdf'
  | 'doc'
  | 'wps'
  | 'xls'
  | 'ppt'
  | 'ole'
  | 'rtf'
  | 'html'
  | 'mht'
  | 'word-xml'
  | 'xml'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'heic'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'exe';

const officeFolders: readonly (readonly [string, Kind])[] = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
];

const documentTypes: readonly (readonly [string, Kind])[] = [
  ['opendocument.text', 'odt'],
  ['opendocument.spreadsheet', 'ods'],
  ['opendocument.presentation', 'odp'],
  ['epub', 'epub'],
];

/** What a zip holds, by the names in its directory and the type that OpenDocument writes as its first file. */
export const kindOfZip = (entries: readonly ZipEntry[], bytes: Uint8Array): Kind => {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.includes('[content_types].xml')) {
    const folder = officeFolders.find(([prefix]) => names.some((name) => name.startsWith(prefix)));
    if (folder) return folder[1];
  }
  if (names.includes('ofd.xml')) return 'ofd';
  const first = entries.find(({ name, method }) => name === 'mimetype' && method === 0);
  if (!first) return 'zip';
  const type = new TextDecoder('latin1').decode(bytes.subarray(first.dataStart, first.dataStart + first.size));
  return documentTypes.find(([word]) => type.includes(word))?.[1] ?? 'zip';
};

/** Names that a compound file's directory may hold, the telling ones first: a report may have a workbook inside. */
const streams: readonly (readonly [string, Kind | 'encrypted'])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

const nameAt = (view: DataView, at: number): string => {
  const length = view.getUint16(at + 64, true);
  if (length < 4 || length > 64 || length % 2 === 1) return '';
  return new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + at, length - 2));
};

/** What a compound file (OLE) holds. Directory entries stand on multiples of 128 bytes, so they are found without following chains. */
export const kindOfCompound = (bytes: Uint8Array): Kind | 'encrypted' => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<string>();
  for (let at = 512; at + 128 <= view.byteLength; at += 128) {
    // A live entry is a storage, a stream or the root, red or black; this spares decoding most of the file.
    if (view.getUint8(at + 66) - 1 > 4 || view.getUint8(at + 66) === 0 || view.getUint8(at + 67) > 1) continue;
    found.add(nameAt(view, at));
  }
  return streams.find(([name]) => found.has(name))?.[1] ?? 'ole';
};
