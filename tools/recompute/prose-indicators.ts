import { metricKey } from '../figures/noun.js';
import type { Comparator } from './attainment.js';
import type { Indicator } from './indicator.js';
import { acrossSentences } from './prose-goals.js';
import type { Found } from './prose-results.js';
import { bareRates, isGoalSection, isPlanned, ofClaim, pairsIn, plannedAndDone } from './prose-results.js';
import type { Recomputation } from './recomputation.js';
import type { Report } from './report.js';
import { statementsOf } from './statements.js';

type Source = Pick<Report, 'document' | 'figures' | 'recomputations' | 'figure'>;

const toIndicator = (found: Found): Indicator => {
  const comparator: Comparator = found.polarity === 'lower' ? 'atMost' : 'atLeast';
  return {
    start: found.at.start,
    end: found.at.end,
    name: found.name,
    group: found.statement.passage.path.map(({ title }) => title),
    origin: 'prose',
    block: found.statement.passage.block,
    comparator,
    polarity: found.polarity,
    target: found.target,
    targetText: found.target?.text ?? '',
    actual: found.actual,
    actualText: found.actual?.text ?? '',
    actualSpan: found.actual ?? found.at,
    rate: found.rate,
    maxScore: null,
    score: null,
    scoreSpan: null,
    reason: '',
    isFirm: found.isFirm,
    attainment: found.attainment,
  };
};

/** Claims of completion by the id of their stated rate. */
const byRate = (recomputations: readonly Recomputation[]): ReadonlyMap<string, readonly Recomputation[]> => {
  const found = new Map<string, Recomputation[]>();
  for (const each of recomputations) {
    const rate = each.claim.kind === 'completion' ? each.claim.operands[0]?.figure : undefined;
    if (rate === undefined) continue;
    const own = found.get(rate);
    if (own) own.push(each);
    else found.set(rate, [each]);
  }
  return found;
};

/** Goals and results that the prose states, each result once, the surest binding first. */
export const proseIndicators = (source: Source): readonly Indicator[] => {
  const completions = byRate(source.recomputations);
  const seen = new Set<string>();
  const names = new Set<string>();
  // A goal that a rate is taken of is not that of another figure beside it (甲72篇、乙576篇，为任务600篇的108%).
  const once = ({ actual, target, rate, name, isFirm }: Found): boolean => {
    const ids = [actual?.id, rate?.id, target?.id].filter((each) => each !== undefined);
    if (ids.some((id) => seen.has(id)) || (!isFirm && names.has(metricKey(name)))) return false;
    for (const id of ids) seen.add(id);
    names.add(metricKey(name));
    return true;
  };
  const statements = statementsOf(source).filter(
    (each) => each.placed.length > 0 && each.passage.kind !== 'title' && !isPlanned(each),
  );
  const found = [
    ...statements.flatMap((statement) =>
      statement.placed
        .flatMap(({ figure }) => completions.get(figure.id) ?? [])
        .flatMap((each) => ofClaim(source, statement, each) ?? []),
    ),
    ...statements.flatMap(plannedAndDone),
    ...statements.flatMap(pairsIn),
    ...statements.flatMap(bareRates),
    ...statements
      .filter((statement) => !isGoalSection(statement))
      .flatMap((statement) => acrossSentences(source, statement)),
  ].filter(once);
  return found.map(toIndicator);
};
