import type { Document } from '../document/document.js';
import { headingPaths } from '../document/sections.js';
import { yearsReplaced } from '../language/year-lexer.js';
import { headingKind } from '../language/yearly.js';
import type { Report } from '../recompute/report.js';
import { sourcesOf } from './sources.js';
import type { Passage } from './year-fact.js';

/** Shorter paragraphs repeat by chance. */
const shortest = 30;

const resultRoles: ReadonlySet<string> = new Set([
  'actual',
  'outturn',
  'previous',
  'rate',
  'growth',
  'share',
  'rank',
  'part',
  'total',
]);
const meta: ReadonlySet<string> = new Set(['period', 'document-number', 'score']);

const isTelling = ({ n, d }: { readonly n: bigint; readonly d: bigint }, unit: string): boolean =>
  n !== 0n && !(unit === '%' && n === 100n * d);

const resultsIn = ({ figures }: Report): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  for (const { block, kind, role, value, unit, text } of figures) {
    if (meta.has(kind) || !resultRoles.has(role) || !isTelling(value, unit)) continue;
    const known = found.get(block);
    if (known) known.push(text);
    else found.set(block, [text]);
  }
  return found;
};

const titlesAbove = (document: Document): readonly (readonly string[])[] =>
  headingPaths(document.blocks).map((path) => path.map(({ title }) => title));

/** The paragraphs of a report as they are compared with those of another year. */
export const passagesOf = (report: Report): readonly Passage[] => {
  const { document, year } = report;
  if (year === null) return [];
  const sourceOf = sourcesOf(document);
  const titles = titlesAbove(document);
  const results = resultsIn(report);
  return document.blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const text = yearsReplaced(document.text.slice(block.start, block.end), year);
    if (text.length < shortest) return [];
    return [
      {
        text,
        kind: headingKind(titles[index] ?? []),
        results: results.get(index) ?? [],
        source: sourceOf(block),
      },
    ];
  });
};
