import type { Figure, Role } from '../figures/figure.js';
import { executionsOf } from '../recompute/executions.js';
import type { Report } from '../recompute/report.js';
import { proseScores, tableScores } from '../recompute/scores.js';
import { attainedIn } from './attained.js';
import { createLedger } from './derive.js';
import { deductions } from './score-problems.js';
import { draftWords } from './words.js';

/** What the analysis as a whole says of a figure, beyond its own place: its role, and every name that it goes under. */
export interface Binding {
  readonly role: Role | null;
  readonly names: readonly string[];
}

/** Figures of goals, results, spending and scores by id. */
export const bindingsIn = (report: Report): ReadonlyMap<string, Binding> => {
  const found = new Map<string, Binding>();
  const put = (figure: Figure | null, role: Role | null, names: readonly string[]): void => {
    if (!figure) return;
    const known = found.get(figure.id);
    found.set(figure.id, { role: known?.role ?? role, names: [...new Set([...(known?.names ?? []), ...names])] });
  };
  for (const { sources } of attainedIn(report)) {
    const names = sources.map(({ name }) => name);
    for (const { target, actual, rate, maxScore, score } of sources) {
      put(target, 'target', names);
      put(actual, 'actual', names);
      for (const figure of [rate, maxScore, score]) put(figure, null, names);
    }
  }
  for (const { name, rate, budget, outturn, isOverall } of executionsOf(report)) {
    const names = isOverall ? [draftWords.overallExecution] : [name];
    put(rate, null, names);
    put(budget, 'budget', isOverall ? [] : names);
    put(outturn, 'outturn', isOverall ? [] : names);
  }
  for (const { name, score, maximum } of [...proseScores(report), ...tableScores(report)]) {
    put(score, null, [name]);
    put(maximum, null, [name]);
  }
  for (const { name, places } of deductions({ report, ledger: createLedger() }))
    for (const { id, start } of report.figures)
      if (places.some((place) => place.start === start)) put(report.figure(id), null, [name]);
  return found;
};
