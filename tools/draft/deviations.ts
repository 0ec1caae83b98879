import { spanOf } from '../document/flow.js';
import { rational } from '../measure/rational.js';
import type { Report } from '../recompute/report.js';
import { statementsOf } from '../recompute/statements.js';
import type { Finding } from '../rules/finding.js';
import type { Problem } from './problem.js';
import type { Stretch } from './stated.js';
import { stretchOf } from './stated.js';
import { deviationHeads } from './words-deviations.js';

/** Rules whose errors and warnings speak of something that fell short, not of a slip of the pen. */
export const missRules: readonly string[] = Object.keys(deviationHeads);

type Deviation = Omit<Problem, 'id' | 'statement' | 'cause' | 'measure' | 'step'> & {
  readonly statement: Stretch | null;
  readonly cause: null;
  readonly measure: null;
  readonly step: null;
};

/** The words of the report around a finding: its sentence, or its cell. */
const wordsAround = (report: Report, { at }: Finding): Stretch | null => {
  for (const statement of statementsOf(report)) {
    const span = spanOf(statement.passage.flow, statement.start, statement.end);
    if (span.start <= at.start && at.start < span.end)
      return stretchOf(statement.passage, statement.start, statement.end);
  }
  return null;
};

/** Errors and warnings about a miss that none of the figures above stands for, by the report's own words. */
export const deviations = (findings: readonly Finding[], report: Report): readonly Deviation[] =>
  findings
    .filter(({ rule, severity }) => severity !== 'info' && missRules.includes(rule))
    .flatMap((finding) => {
      const statement = wordsAround(report, finding);
      return statement === null
        ? []
        : [
            {
              kind: 'deviation',
              name: deviationHeads[finding.rule] ?? statement.text,
              figures: {},
              statement,
              cause: null,
              measure: null,
              step: null,
              at: finding.at,
              weight: rational(0n),
              doubts: [],
              findings: [finding],
            } satisfies Deviation,
          ];
    });
