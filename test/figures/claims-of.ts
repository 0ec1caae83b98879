import type { Report } from '../../tools/recompute/report.js';
import { reportOf } from '../recompute/report-of.js';

const said = (report: Report): readonly string[] =>
  report.recomputations.map(({ claim, verdict }) =>
    [claim.identity, ...claim.operands.map(({ figure }) => report.figure(figure).text), claim.certainty, verdict].join(
      ' ',
    ),
  );

/** What the claims of a report with this body say: identity, operands as printed, certainty and verdict. */
export const claimsOf = (body: string): readonly string[] => said(reportOf(`# 某局2023年度绩效自评报告\n\n${body}\n`));

/** The same of a body that is one Markdown table, the caption before it. */
export const tableClaims = (caption: string, ...rows: readonly string[]): readonly string[] => {
  const [header = '', ...data] = rows;
  const rule = header.replaceAll(/[^|]+/g, '---');
  return claimsOf([caption, '', header, rule, ...data].join('\n'));
};
