import type { Draft, DraftPart } from '../document.js';
import { ReadError } from '../errors.js';
import { childrenOf } from '../xml-tree.js';
import { type Block, flatten } from './blocks.js';
import { followFields } from './fields.js';
import { furnitureWarnings } from './furniture.js';
import { type Numbering, readNumbering } from './numbering.js';
import { openPackage, type Package, type Part } from './package.js';
import { openPage } from './page.js';
import { placeBlocks } from './place.js';
import { type Reference, readBlocks, type Story } from './read-blocks.js';
import type { DocxSource } from './source.js';
import { readStyles, type Styles } from './styles.js';

interface Settings {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

const storyOf = (part: Part, settings: Settings): Story => ({
  part: part.name,
  fields: followFields(part.root),
  references: [],
  ...settings,
});

/** Reads the notes of one kind that the text refers to, each once. */
const readNotes = (
  pack: Package,
  kind: Reference['note'],
  references: readonly Reference[],
  settings: Settings,
): readonly Block[] => {
  const wanted = new Map(references.filter(({ note }) => note === kind).map((reference) => [reference.id, reference]));
  const part = wanted.size > 0 ? pack.related(kind) : null;
  if (!part) return [];
  const story = storyOf(part, settings);
  const notes = new Map(part.root.children.map((note) => [note.attributes['w:id'] ?? '', note]));
  return [...wanted].flatMap(([id, { run }]): readonly Block[] => {
    const note = notes.get(id);
    if (!note) return [];
    return [{ kind: 'note', inline: flatten(readBlocks(note, story), '\n'), part: part.name, anchor: run }];
  });
};

const refuseTextless = (parts: readonly DraftPart[], codes: readonly string[]): void => {
  if (parts.length > 0) return;
  throw new ReadError(codes.includes('picture') ? 'no-text-layer' : 'empty', { received: 'docx' });
};

/** Reads a Word file together with the way back from its text into the file. Throws ReadError. */
export const readDocxWithSource = (bytes: Uint8Array): { readonly draft: Draft; readonly source: DocxSource } => {
  const pack = openPackage(bytes);
  const styles = readStyles(pack.related('styles')?.root ?? null);
  const numbering = readNumbering(pack.related('numbering')?.root ?? null, styles);
  const story = storyOf(pack.main, { styles, numbering });
  const body = childrenOf(pack.main.root, 'w:body').flatMap((one) => readBlocks(one, story));
  const kinds = ['footnotes', 'endnotes'] as const;
  const notes = kinds.flatMap((kind) => readNotes(pack, kind, story.references, { styles, numbering }));
  const page = openPage();
  const parts = placeBlocks([...body, ...notes], pack.main.name, page);
  const warnings = page.warnings();
  refuseTextless(
    parts,
    warnings.map(({ code }) => code),
  );
  const furniture = furnitureWarnings([...pack.allRelated('header'), ...pack.allRelated('footer')], (part) =>
    storyOf(part, { styles, numbering }),
  );
  const draft: Draft = {
    format: 'docx',
    text: page.text(),
    parts,
    pageStarts: [],
    warnings: [...warnings, ...furniture],
  };
  return { draft, source: { package: pack, segments: page.segments } };
};

/** Reads a Word file. Throws ReadError. */
export const readDocx = (bytes: Uint8Array): Draft => readDocxWithSource(bytes).draft;
