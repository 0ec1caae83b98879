import { passagesOf } from '../document/passages.js';
import type { Report } from '../recompute/report.js';
import type { Pair } from './derivable.js';
import { pairsIn } from './derivable.js';
import type { Drafted } from './drafted.js';
import { draftedIn } from './drafted.js';
import type { KnownFigure } from './known-figure.js';
import { reportedFigures } from './known-figure.js';
import { linksIn } from './links.js';
import type { Names } from './names.js';
import { namesOf } from './names.js';
import type { Outcomes } from './verify-verdicts.js';
import { outcomesIn } from './verify-verdicts.js';

/** All that a draft is held against: the figures of its reports and what follows from them. */
export interface Evidence {
  readonly reports: readonly Report[];
  readonly sources: readonly KnownFigure[];
  /** The figures of one unit and kind. */
  readonly alike: (draft: KnownFigure) => readonly KnownFigure[];
  readonly pairs: readonly Pair[];
  readonly names: Names;
  readonly drafted: readonly Drafted[];
  readonly outcomes: Outcomes;
  /** The text of each report without the wraps of its lines. */
  readonly texts: readonly string[];
}

const measureOf = ({ figure: { unit, kind } }: KnownFigure): string => `${kind} ${unit}`;

const gather = (reports: readonly Report[]): Evidence => {
  const sources = reports.flatMap(reportedFigures);
  const byMeasure = new Map<string, KnownFigure[]>();
  for (const source of sources) {
    const same = byMeasure.get(measureOf(source));
    if (same) same.push(source);
    else byMeasure.set(measureOf(source), [source]);
  }
  const names = new Set(sources.flatMap(({ name, aliases }) => [name, ...aliases]));
  names.delete('');
  return {
    reports,
    sources,
    alike: (draft) => byMeasure.get(measureOf(draft)) ?? [],
    pairs: pairsIn(sources, linksIn(reports)),
    names: namesOf([...names]),
    drafted: draftedIn(reports),
    outcomes: outcomesIn(reports),
    texts: reports.map(({ document }) =>
      passagesOf(document)
        .map(({ flow }) => flow.text)
        .join('\n'),
    ),
  };
};

const known = new WeakMap<Report, Evidence>();

/** What reports say; kept for the reports of the last call, since drafts are verified again and again against the same. */
export const evidenceOf = (reports: readonly Report[]): Evidence => {
  const [first] = reports;
  const made = first ? known.get(first) : undefined;
  if (made && made.reports.length === reports.length && made.reports.every((each, index) => each === reports[index]))
    return made;
  const evidence = gather(reports);
  if (first) known.set(first, evidence);
  return evidence;
};
