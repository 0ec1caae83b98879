import { ReadError } from '../errors.js';
import { decodeXml, parseXml, type XmlElement } from '../xml.js';
import { childrenOf } from '../xml-tree.js';
import { listZip, readEntry, type ZipEntry } from '../zip.js';

/** A part of a Word file: its name, its XML and the tree whose offsets point into that XML. */
export interface Part {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
}

/** A Word file opened but not yet read. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly main: Part;
  /** A part by its name, whatever its case; null where there is none. */
  readonly part: (name: string) => Part | null;
  /** The part that the main part relates to by a relationship type ending in `kind`, such as "styles". */
  readonly related: (kind: string) => Part | null;
  /** Every part that the main part relates to by such a type, in the order of the file. */
  readonly allRelated: (kind: string) => readonly Part[];
}

/** The name of the part that holds the relationships of `name`. */
export const relationshipsOf = (name: string): string => {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
};

const resolve = (base: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
};

const targetsOf = (relationships: Part | null, base: string, kind: string): readonly string[] =>
  childrenOf(relationships?.root ?? null, 'Relationship')
    .filter(({ attributes }) => attributes.Type?.endsWith(`/${kind}`) && attributes.TargetMode !== 'External')
    .flatMap(({ attributes: { Target } }) => (Target === undefined ? [] : [resolve(base, Target)]));

const targetOf = (relationships: Part | null, base: string, kind: string): string | null =>
  targetsOf(relationships, base, kind)[0] ?? null;

/** Opens a Word file. Throws ReadError where the zip or its XML is broken, guarded against bombs, or holds no document. */
export const openPackage = (bytes: Uint8Array): Package => {
  const entries = listZip(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const opened = new Map<string, Part>();
  const part = (name: string): Part | null => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) return null;
    const known = opened.get(entry.name);
    if (known) return known;
    const xml = decodeXml(readEntry(bytes, entry));
    const fresh = { name: entry.name, xml, root: parseXml(xml) };
    opened.set(entry.name, fresh);
    return fresh;
  };
  const main = part(targetOf(part('_rels/.rels'), '', 'officeDocument') ?? 'word/document.xml');
  if (main?.root.name !== 'w:document')
    throw new ReadError('corrupt', { received: 'docx', reason: 'document-missing' });
  const related = (kind: string): Part | null => {
    const target = targetOf(part(relationshipsOf(main.name)), main.name, kind);
    return target === null ? null : part(target);
  };
  const allRelated = (kind: string): readonly Part[] =>
    targetsOf(part(relationshipsOf(main.name)), main.name, kind).flatMap((target) => part(target) ?? []);
  return { bytes, entries, main, part, related, allRelated };
};
