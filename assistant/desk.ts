import { reportedFigures } from '../tools/draft/known-figure.js';
import { metricKey } from '../tools/figures/noun.js';
import type { Shelf } from '../tools/library/open.js';
import { indicatorsOf } from '../tools/recompute/indicators.js';
import type { Language } from '../tools/rules/rule.js';
import type { StoredReport } from '../tools/store.js';

/** A report that lies open, under the name that the user gave it. */
export interface OpenFile {
  readonly file: string;
  readonly stored: StoredReport;
}

/** Opens the library for one piece of work; null where there is none yet. */
export type LibraryOpener = () => Promise<Shelf | null>;

/** What a conversation is about. */
export interface Desk {
  readonly language: Language;
  /** By year, then in the order in which they were opened. */
  readonly files: readonly OpenFile[];
  /** Null where the conversation has no library. */
  readonly library: LibraryOpener | null;
}

export const emptyDesk = (language: Language, library: LibraryOpener | null = null): Desk => ({
  language,
  files: [],
  library,
});

const yearOf = ({ stored }: OpenFile): number => stored.report.year ?? 0;

/** Puts a report on the desk; one that lies there already is replaced. */
export const withFile = (desk: Desk, file: OpenFile): Desk => ({
  ...desk,
  files: [...desk.files.filter(({ stored }) => stored.id !== file.stored.id), file].sort(
    (a, b) => yearOf(a) - yearOf(b),
  ),
});

const shortestName = 2;

/** What the open reports call their metrics; names that mean nothing by themselves are left out. */
export const namesOn = (desk: Desk): readonly string[] => {
  const names = desk.files.flatMap(({ stored }, index) => [
    ...indicatorsOf(stored.report).map(({ name }) => name),
    ...reportedFigures(stored.report, index).flatMap(({ name, aliases }) => [name, ...aliases]),
  ]);
  return [...new Set(names)].filter((name) => name.length >= shortestName && metricKey(name).length >= shortestName);
};
