import type { Figure } from '../figures/figure.js';
import { naming } from '../language/lexicon-naming.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { compare, equal, hundred, zero } from '../measure/rational.js';
import type { Report } from './report.js';
import { statementsOf } from './statements.js';
import { tableRows } from './table-rows.js';

/** The total score as the prose states it, null where it states none or several. */
export const proseTotal = (report: Report): Figure | null => {
  const totals = statementsOf(report).flatMap(({ passage, start, placed }) => {
    const [first] = placed.filter(({ figure }) => figure.kind === 'score');
    if (!first || first.figure.role === 'maxScore' || compare(first.figure.value, zero) <= 0) return [];
    return says(passage.flow.text.slice(start, first.start), budgetWords.totalScore) ? [first.figure] : [];
  });
  const [total, ...others] = totals;
  return total && others.every((other) => equal(other.value, total.value)) ? total : null;
};

/** The scores in total rows of tables whose weights add to 100. */
export const tableTotals = (report: Report): readonly Figure[] =>
  tableRows(report).flatMap(({ label, figures }) => {
    const [maximum, score] = [
      figures.find(({ role }) => role === 'maxScore'),
      figures.find(({ role }) => role === 'score'),
    ];
    return naming.totals.includes(label) && maximum && score && equal(maximum.value, hundred) ? [score] : [];
  });
