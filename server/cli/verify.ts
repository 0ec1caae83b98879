import { placeOf } from '../../tools/document/sections.js';
import { verifyReport } from '../../tools/draft/verify.js';
import type { Verified } from '../../tools/draft/verify-figure.js';
import { reasonOut, verifiedOut } from '../../tools/outgoing-draft.js';
import { fill } from '../../tools/review/fill.js';
import { lineFinder } from '../../tools/review/lines.js';
import { colored, plain } from '../../tools/review/paint.js';
import type { Language } from '../../tools/rules/rule.js';
import type { StoredReport } from '../../tools/store.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { openOutput } from './output.js';
import type { Opened } from './reports.js';
import { eachReport } from './reports.js';
import { draftCommandWords as words } from './words-draft.js';

export const verifyFormats = ['pretty', 'json'] as const;

export interface VerifyOptions {
  readonly against: readonly string[];
  readonly format: (typeof verifyFormats)[number];
  readonly out?: string;
  readonly lang: Language;
}

const counted = (items: readonly Verified[], status: Verified['status']): number =>
  items.filter((item) => item.status === status).length;

const prettyItem = (
  draft: Opened,
  reports: readonly StoredReport[],
  item: Verified,
  options: VerifyOptions,
  paint: typeof plain,
): string => {
  const { document } = draft.stored.report;
  const { line, column } = lineFinder(document.text)(item.span.start);
  const message = reasonOut(item, options.lang);
  const nearest = item.nearest;
  const stored = nearest ? reports[nearest.report] : undefined;
  const source =
    nearest && stored
      ? `  ${words.nearest[options.lang]}: ${nearest.figure.text}  ${placeOf(stored.report.document, nearest.figure)}\n`
      : '';
  const derivation = item.derivation === null ? '' : `  ${item.derivation}\n`;
  return `${draft.file}:${line}:${column}  ${paint('bold', item.text)}  ${message}\n  ${placeOf(document, item.span)}\n${source}${derivation}`;
};

/** A date that the draft sets itself is asked about, but breaks nothing. */
const isBreach = ({ status, reason }: Verified): boolean => status === 'unsupported' && reason !== 'deadline';

/** `gouji verify`: prints what the reports do not support, and gives the exit code. */
export const verify = async (name: string, options: VerifyOptions, io: Io): Promise<number> => {
  const { against, lang, format, out } = options;
  const opened: Opened[] = [];
  const drafts: Opened[] = [];
  const draftSession = await eachReport([name], io, lang, (each) => drafts.push(each));
  const session = await eachReport(against, io, lang, (each) => opened.push(each));
  const [draft] = drafts;
  if (!draft || opened.length === 0 || draftSession.unread.length > 0) return exitCodes.failed;
  const output = await openOutput(out, [name, ...against], io, lang);
  if (!output) return exitCodes.failed;
  const reports = opened.map(({ stored }) => stored);
  const { items } = verifyReport(
    draft.stored.report,
    reports.map(({ report }) => report),
  );
  const counts = {
    supported: counted(items, 'supported'),
    derivable: counted(items, 'derivable'),
    unsupported: counted(items, 'unsupported'),
  };
  if (format === 'json') {
    const shown = items.filter(({ status }) => status !== 'supported').map((item) => verifiedOut(reports, item, lang));
    output.write(
      `${JSON.stringify({ file: draft.file, against: reports.map(({ id }) => id), counts, items: shown }, null, 2)}\n`,
    );
  } else {
    const paint = io.color && out === undefined ? colored : plain;
    for (const item of items)
      if (item.status === 'unsupported') output.write(`${prettyItem(draft, reports, item, options, paint)}\n`);
    output.write(
      `${items.length === 0 ? words.noFigures[lang] : fill(words.verifyTotal[lang], { file: draft.file, ...counts })}\n`,
    );
  }
  const isWritten = await output.finish();
  if (!isWritten || session.unread.length > 0) return exitCodes.failed;
  return items.some(isBreach) ? exitCodes.findings : exitCodes.done;
};
