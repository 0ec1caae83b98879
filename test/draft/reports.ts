import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StoredReport } from '../../tools/store.js';
import { openReport } from '../../tools/store.js';

const fixtures = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const example = fileURLToPath(new URL('../../../shared/reports/pingdingshan-commerce-2021.txt', import.meta.url));

/** A report file that a draft is made from. */
export interface Source {
  readonly name: string;
  readonly path: string;
}

/** Every fixture report, and the example where this machine has it. */
export const sources: readonly Source[] = [
  ...readdirSync(fixtures)
    .map((name) => ({ name, path: `${fixtures}${name}/report.md` }))
    .filter(({ path }) => existsSync(path)),
  ...(existsSync(example) ? [{ name: 'example', path: example }] : []),
];

export const isExampleHere = existsSync(example);

const opened = new Map<string, Promise<StoredReport>>();

/** Reads and audits a source once. */
export const open = ({ path }: Source): Promise<StoredReport> => {
  const known = opened.get(path) ?? openReport(readFileSync(path), path);
  opened.set(path, known);
  return known;
};

export const openNamed = (name: string): Promise<StoredReport> => {
  const source = sources.find((each) => each.name === name);
  if (!source) throw new RangeError(name);
  return open(source);
};

/** A report given as text. */
export const fromText = (text: string): Promise<StoredReport> =>
  openReport(new TextEncoder().encode(text), 'report.md');
