/** A library as large as asked for in seconds: a few reports are audited, the others are their rows under other names. */
import { createHash } from 'node:crypto';
import { yearReportOf } from '../../dist/tools/compare/year-report.js';
import { readDocument } from '../../dist/tools/document/read.js';
import { keyOf, shelve } from '../../dist/tools/library/shelve.js';
import { analyze } from '../../dist/tools/recompute/analyze.js';
import { runRules } from '../../dist/tools/rules/run.js';
import { nationalScheme } from '../../dist/tools/rules/scheme.js';
import { yearText } from '../../dist/tools/year-text.js';
import { bureauOf, generatedReport, years } from './reports.mjs';

const idOf = (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

const audited = async (index) => {
  const { name, text } = generatedReport(index);
  const report = analyze(await readDocument(new TextEncoder().encode(text), name));
  const findings = runRules(report, { language: 'zh', scheme: nationalScheme });
  const statements = yearText(yearReportOf(idOf(text), name, report));
  return shelve({ id: idOf(text), file: name, path: null, analyzer: '0.1.0', report, findings, statements });
};

/** The rows of one report as those of another bureau. */
const renamed = ({ report, figures, ...parts }, index) => {
  const organization = bureauOf(Math.floor(index / years.length));
  const id = idOf(`filled ${index}`);
  const key = keyOf(id);
  const own = (rows) => rows.map((row) => ({ ...row, report: key }));
  return {
    report: { ...report, id, key, organization, file: `${index}.md` },
    figures: own(figures).map((row) => ({ ...row, organization })),
    passages: own(parts.passages),
    statements: own([parts.statements]),
    claims: own(parts.claims),
    findings: own(parts.findings),
  };
};

const tables = ['figures', 'passages', 'statements', 'claims', 'findings'];
const atOnce = 800;

const insert = async (db, table, rows) => {
  for (let at = 0; at < rows.length; at += atOnce)
    await db
      .insertInto(table)
      .values(rows.slice(at, at + atOnce))
      .execute();
};

/** Reports that are audited; the rest are made of these, five years after five years. */
const sampleSize = 60 * years.length;

export const sampleRows = async () => {
  const samples = [];
  for (let index = 0; index < sampleSize; index += 1) samples.push(await audited(index));
  return samples;
};

/** Fills an open, empty library. */
export const fill = async (shelf, samples, count) => {
  const step = 100;
  for (let from = 0; from < count; from += step) {
    const reports = Array.from({ length: Math.min(step, count - from) }, (_, at) =>
      renamed(samples[(from + at) % samples.length], from + at),
    );
    await shelf.db.transaction().execute(async (db) => {
      await insert(
        db,
        'gouji_reports',
        reports.map(({ report }) => report),
      );
      for (const table of tables)
        await insert(
          db,
          `gouji_${table}`,
          reports.flatMap((each) => each[table]),
        );
      const names = [...new Set(reports.flatMap(({ figures }) => figures.map(({ metric }) => metric)))];
      await db
        .insertInto('gouji_metrics')
        .values(names.filter((name) => name !== '').map((name) => ({ name })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }
  await shelf.settle();
};
