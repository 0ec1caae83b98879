import type { Figure } from '../figures/figure.js';
import { metricKey } from '../figures/noun.js';
import { stripEnd, stripStart, suffixOf } from '../language/affix.js';
import { completionNouns } from '../language/lexicon.js';
import { ties } from '../language/lexicon-ties.js';
import { budgetWords, verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { coreName } from '../language/naming.js';
import { equal } from '../measure/rational.js';
import type { Found } from './prose-results.js';
import { judged, statedPolarity } from './prose-results.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';
import type { Placed, Statement } from './statements.js';
import { clauseAround } from './statements.js';

type Source = Pick<Report, 'document' | 'figures' | 'recomputations' | 'figure'>;

const surelyNamed = 4;

const factKey = ({ metric, unit, kind, period }: Figure): string =>
  `${metricKey(stripStart(metric ?? '', ties.perOpeners))}|${unit}|${kind}|${period}`;

/** The goals of the prose by what they are of; null where one thing has several. */
const goals = remembered((source: Source): ReadonlyMap<string, Figure | null> => {
  const found = new Map<string, Figure | null>();
  for (const figure of source.figures) {
    if (figure.role !== 'target' || figure.origin !== 'prose' || figure.metric === null) continue;
    const other = found.get(factKey(figure));
    const isNew = other === undefined || (other !== null && equal(other.value, figure.value));
    found.set(factKey(figure), isNew ? (other ?? figure) : null);
  }
  return found;
});

/** A rate that is a level of its own, and not how far something came towards its goal. */
const isPlainRate = (statement: Statement, placed: Placed): boolean => {
  const clause = clauseAround(statement, placed.start);
  const lead = statement.passage.flow.text.slice(clause.start, placed.start);
  const { figure } = placed;
  return (
    figure.role === 'rate' &&
    figure.unit === '%' &&
    !says(lead, verdicts.goals) &&
    suffixOf(stripEnd(lead, verdicts.linking).core, completionNouns) === null &&
    !says(lead, budgetWords.execution)
  );
};

/** A limit under the very name of the result: no likeness is needed to bind the two. */
const isSurely = (target: Figure, metric: string): boolean =>
  (target.modifier === 'atMost' || target.modifier === 'atLeast') && metricKey(metric).length >= surelyNamed;

/** A result whose goal stands in another sentence under the same name; only where that name has one goal. */
export const acrossSentences = (source: Source, statement: Statement): readonly Found[] =>
  statement.placed.flatMap((placed) => {
    const actual = placed.figure;
    const { metric } = actual;
    const isLevel = actual.role === 'actual' || isPlainRate(statement, placed);
    if (!isLevel || metric === null || coreName(metric).length < 3) return [];
    const target = goals(source).get(factKey(actual)) ?? null;
    if (target === null || statement.placed.some(({ figure }) => figure.id === target.id)) return [];
    const polarity = statedPolarity(statement, target, undefined);
    const attainment = judged(polarity, metric, target, actual);
    return [
      {
        statement,
        name: metric,
        at: actual,
        polarity: polarity ?? 'higher',
        target,
        actual,
        rate: null,
        isFirm: isSurely(target, metric),
        attainment,
      },
    ];
  });
