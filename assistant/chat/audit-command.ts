import { countsOf } from '../../tools/review/reviewed.js';
import { countsLine, coverageLines } from '../../tools/review/summary.js';
import { labels } from '../../tools/review/words.js';
import type { Finding } from '../../tools/rules/finding.js';
import { rules } from '../../tools/rules/index.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Citing } from '../answer/answer.js';
import { createCiting } from '../answer/answer.js';
import { findingLine, sortedFindings } from '../answer/findings.js';
import { say, yearText } from '../answer/phrasing.js';
import type { OpenFile } from '../desk.js';
import type { RunCommand } from './command.js';
import { chosenFiles, refusal, reply, wordsIn } from './command.js';

const detail = (finding: Finding, language: Language): readonly string[] => {
  const parts = [
    [labels.stated, finding.stated],
    [labels.expected, finding.expected],
    [labels.derivation, finding.derivation],
    [labels.suggestion, finding.suggestion],
  ] as const;
  return parts.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [`     ${label[language]} ${value}`],
  );
};

/** Errors and warnings with what should stand there; hints only when all is asked for. */
const auditLines = (open: OpenFile, isAll: boolean, citing: Citing, language: Language): readonly string[] => {
  const all = sortedFindings(open, language);
  const shown = isAll ? all : all.filter(({ severity }) => severity !== 'info');
  const { report, sifted } = open.stored;
  const reviewed = { file: open.file, report, findings: all, sifted: sifted(language), rules: rules.length };
  return [
    say(language, 'findingsHead', {
      year: yearText(open, language),
      file: open.file,
      counts: countsLine(countsOf(all), language),
    }),
    ...shown.flatMap((finding, index) => [
      `  ${findingLine(open, finding, index + 1, citing, language)}`,
      ...detail(finding, language),
    ]),
    ...(shown.length < all.length ? [`  ${say(language, 'hintsMore', { count: all.length - shown.length })}`] : []),
    ...coverageLines(reviewed, language).map((line) => `  ${line}`),
  ];
};

/** `/核对`: what the audit found. */
export const auditCommand: RunCommand = async (args, { desk }) => {
  const { language } = desk;
  if (desk.files.length === 0) return refusal(say(language, 'noReports'));
  const { files, isAll } = chosenFiles(wordsIn(args), desk);
  const citing = createCiting();
  const lines = files.flatMap((open) => auditLines(open, isAll, citing, language));
  return reply(lines.join('\n'), citing.sources());
};
