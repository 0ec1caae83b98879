/**
 * How fast is the library, how much does it need, and does it lose nothing? Exit 1 where a budget is exceeded.
 * npm run build && npm run bench:library -- --help
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openShelf } from '../dist/tools/library/open.js';
import { fill, sampleRows } from './library/filled.mjs';
import { measureKills } from './library/kills.mjs';
import { startPostgres } from './library/postgres.mjs';
import { measureQueries } from './library/queries.mjs';
import { writeReports } from './library/reports.mjs';
import { megabytes, rate, run } from './library/run.mjs';
import { measureWorkers } from './library/workers.mjs';
import { tableOf } from './timing.mjs';

const parts = ['add', 'queries', 'kill', 'workers'];
const engines = ['SQLite', 'PostgreSQL'];
const help = `npm run bench:library -- [options]
  --part PART      ${parts.join(' | ')}; may be given several times; default: all.
                   queries alone asks a library that is filled with rows of a few audited reports
  --engine ENGINE  ${engines.join(' | ').toLowerCase()}; may be given several times; default: both
  --reports N      reports that are added and asked about (10000)
  --queued N       reports for the workers (2000)
  --killed N       reports of each round of kill -9 (500)
  --rounds N       rounds of kill -9 (20)
  --out FILE       where the table is written besides stdout (bench/results/library.md; of all parts only)
`;
const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: parts },
    engine: { type: 'string', multiple: true, default: engines },
    reports: { type: 'string', default: '10000' },
    queued: { type: 'string', default: '2000' },
    killed: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '20' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const isAsked = (part) => values.part.includes(part);
const asked = engines.filter((engine) => values.engine.some((name) => name.toLowerCase() === engine.toLowerCase()));
const [count, queued, killed, rounds] = [values.reports, values.queued, values.killed, values.rounds].map(Number);
const isWrong =
  values.part.some((part) => !parts.includes(part)) ||
  asked.length < new Set(values.engine).size ||
  [count, queued, killed, rounds].some((number) => !(number > 0));
if (values.help || isWrong) {
  console.error(help);
  process.exit(values.help ? 0 : 2);
}

const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-library-'));
const start = performance.now();
const minutes = () => ((performance.now() - start) / 60_000).toFixed(1);
const rows = [];

const rowOf =
  (engine) =>
  (what, measured, budget = '', isPassed = true) => {
    rows.push([engine, what, measured, budget, budget === '' ? '' : isPassed ? 'pass' : 'FAIL']);
    console.error(`[${minutes()} min] ${engine}: ${what}: ${measured}${isPassed ? '' : '  FAIL'}`);
  };

const reportsIn = (name, number) => {
  const path = join(folder, name);
  writeReports(path, number);
  console.error(`[${minutes()} min] ${number} reports written`);
  return path;
};

const measureAdding = async (place, reports, row) => {
  const add = ['library', 'add', reports, '--library', place, '-f', 'jsonl'];
  const first = await run(...add);
  row(`add and audit ${count} reports, one process, a thread a core`, rate(count, first.seconds));
  row('peak memory', `${first.peak.toFixed(0)} MB`);
  if (!place.includes('://')) row('library file', megabytes(place));
  const again = await run(...add);
  row('add the same again', rate(count, again.seconds));
};

/** Without an addition to measure, rows of a few audited reports stand in for it. */
const filled = async (place, samples) => {
  const shelf = await openShelf(place);
  await fill(shelf, samples, count);
  await shelf.close();
  console.error(`[${minutes()} min] a library of ${count} reports filled`);
};

const server = asked.includes('PostgreSQL') ? await startPostgres([]) : null;
try {
  const needsReports = isAsked('add');
  const reports = needsReports ? reportsIn('reports', count) : null;
  const samples = isAsked('queries') && !needsReports ? await sampleRows() : [];
  const few = isAsked('kill') ? reportsIn('few', killed) : null;
  for (const engine of asked) {
    if (engine === 'PostgreSQL' && !server) continue;
    const row = rowOf(engine);
    const placeOf = (name) => (engine === 'SQLite' ? join(folder, `${name}.db`) : server.database());
    const place = await placeOf('library');
    if (reports) await measureAdding(place, reports, row);
    else if (isAsked('queries')) await filled(place, samples);
    if (isAsked('queries')) await measureQueries(place, row);
    if (few)
      await measureKills(engine, (round) => placeOf(`killed-${round}`), { folder: few, count: killed, rounds }, row);
  }
  if (isAsked('workers') && server)
    await measureWorkers(server, { folder: reportsIn('queued', queued), count: queued }, rowOf('PostgreSQL'));
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

const [load = 0] = loadavg();
const title = `${cpus().length} cores, Node ${process.version}, ${count} reports, load ${load.toFixed(1)}, ${minutes()} min`;
const table = `${title}\n\n${tableOf(['database', 'what', 'measured', 'budget', ''], rows)}\n`;
console.log(table);
const isWhole = parts.every(isAsked) && asked.length === engines.length;
const out = values.out ?? (isWhole ? fileURLToPath(new URL('results/library.md', import.meta.url)) : null);
if (out) {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `# npm run bench:library\n\n${table}`);
}
if (rows.some((each) => each[4] === 'FAIL')) process.exitCode = 1;
