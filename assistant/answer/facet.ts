import type { KnownFigure } from '../../tools/draft/known-figure.js';
import { reportedFigures } from '../../tools/draft/known-figure.js';
import type { Figure } from '../../tools/figures/figure.js';
import { likeness, metricKey } from '../../tools/figures/noun.js';
import { coreName, isNamed } from '../../tools/language/naming.js';
import { equal } from '../../tools/measure/rational.js';
import { indicatorsOf } from '../../tools/recompute/indicators.js';
import type { OpenFile } from '../desk.js';
import { quoteMarks } from '../words-question.js';

/** What a figure is of its metric, as an answer names it. */
export type Facet =
  | 'target'
  | 'budget'
  | 'actual'
  | 'outturn'
  | 'completion'
  | 'execution'
  | 'previous'
  | 'growth'
  | 'share'
  | 'rank'
  | 'maxScore'
  | 'score'
  | 'lost'
  | 'gap'
  | 'total'
  | 'other';

const facetOf = ({ relation, figure }: KnownFigure): Facet => {
  if (figure.kind === 'rank') return 'rank';
  if (relation === 'completion' || relation === 'execution') return relation;
  if (relation === 'deduction') return 'lost';
  if (relation === 'growth' || figure.role === 'growth') return 'growth';
  if (relation === 'gap' || relation === 'delta' || relation === 'points' || relation === 'difference') return 'gap';
  switch (figure.role) {
    case 'rate':
      return 'actual';
    case 'part':
      return 'other';
    default:
      return figure.role;
  }
};

/** A figure of one metric, with what it is of it. */
export interface Entry {
  readonly facet: Facet;
  readonly figure: Figure;
  readonly name: string;
  /** +1 growth, −1 decline, as the words turn it. */
  readonly direction: -1 | 0 | 1;
}

const entries = new WeakMap<readonly Figure[], readonly Entry[]>();

const facts = ({ stored: { report } }: OpenFile): readonly Entry[] => {
  const made = entries.get(report.figures);
  if (made) return made;
  const indicators = indicatorsOf(report).flatMap(
    ({ name, target, actual, rate, maxScore, score }): readonly Entry[] => {
      const parts = [
        ['target', target],
        ['actual', actual],
        ['completion', rate],
        ['maxScore', maxScore],
        ['score', score],
      ] as const;
      return parts.flatMap(([facet, figure]) => (figure ? [{ facet, figure, name, direction: 0 as const }] : []));
    },
  );
  const taken = new Set(indicators.map(({ figure, name }) => `${figure.id} ${name}`));
  const others = reportedFigures(report, 0)
    .filter(({ figure }) => figure.kind !== 'period' && figure.kind !== 'document-number')
    .flatMap((known): readonly Entry[] =>
      [...new Set([known.name, ...known.aliases, known.figure.metric ?? ''])]
        .filter((name) => name !== '' && !taken.has(`${known.figure.id} ${name}`))
        .map((name) => ({
          facet: facetOf(known),
          figure: report.figure(known.figure.id),
          name,
          direction: known.direction,
        })),
    );
  const all = [...indicators, ...others];
  entries.set(report.figures, all);
  return all;
};

const unquoted = (text: string): string => [...text].filter((character) => !quoteMarks.includes(character)).join('');

/** How well a name fits what is asked for: 4 the same words, 0 not at all. */
const likenessTo = (asked: string, name: string): number => {
  const [a, b] = [unquoted(asked), unquoted(name)];
  if (a === b || coreName(a) === coreName(b)) return 4;
  const alike = likeness(a, b);
  if (alike >= 2) return alike;
  const key = metricKey(a);
  return key.length >= 2 && (b.includes(key) || isNamed(b, a)) ? 1 : 0;
};

/** Figures of what is asked for in one report: those whose name fits best, each value of a facet once. */
export const entriesFor = (open: OpenFile, asked: string): readonly Entry[] => {
  const fitting = facts(open).map((entry) => ({ entry, fit: likenessTo(asked, entry.name) }));
  const best = Math.max(0, ...fitting.map((each) => each.fit));
  // A bare likeness that fits half the report fits nothing.
  const kept = best === 0 ? [] : fitting.filter((each) => each.fit === best).map(({ entry }) => entry);
  return kept.filter(
    (entry, index) =>
      !kept
        .slice(0, index)
        .some(
          (other) =>
            other.figure.id === entry.figure.id ||
            (other.facet === entry.facet &&
              other.figure.unit === entry.figure.unit &&
              equal(other.figure.value, entry.figure.value)),
        ),
  );
};

/** The name that most of the entries go under, the shortest of the longest-fitting ones. */
export const nameOf = (asked: string, found: readonly Entry[]): string => {
  const names = found
    .map(({ name }) => name)
    .sort((a, b) => likenessTo(asked, b) - likenessTo(asked, a) || a.length - b.length);
  return names[0] ?? asked;
};
