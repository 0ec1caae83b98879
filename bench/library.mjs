/**
 * How fast is the library, how much does it need, and does it lose nothing? Exit 1 where a budget is exceeded.
 * npm run build && npm run bench:library -- [reports] [rounds of kill -9]
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openShelf } from '../dist/tools/library/open.js';
import { findFigures, findReports } from '../dist/tools/library/query.js';
import { seeded } from './accuracy/random.mjs';
import { interrupted } from './library/interrupted.mjs';
import { startPostgres } from './library/postgres.mjs';
import { writeReports } from './library/reports.mjs';
import { median, tableOf, timeEach } from './timing.mjs';

const main = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));
const [count, rounds] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 20)];
const interruptedCount = 500;
const queryBudgetMs = 50;
const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-library-'));
const rows = [];

const peakMegabytes = (pid) => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Runs a command to its end: seconds, peak memory where the system tells it, and what it said. */
const run = (...args) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err, peak] = ['', '', 0];
    const watch = setInterval(() => {
      peak = Math.max(peak, peakMegabytes(child.pid));
    }, 100);
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak, out });
      else reject(new Error(`gouji ${args.join(' ')}: exit ${code}\n${err}`));
    });
  });

const row = (engine, what, measured, budget = '', isPassed = true) => {
  rows.push([engine, what, measured, budget, budget === '' ? '' : isPassed ? 'pass' : 'FAIL']);
  console.error(`${engine}: ${what}: ${measured}${isPassed ? '' : '  FAIL'}`);
};
const rate = (reports, seconds) => `${(reports / seconds).toFixed(0)} reports/s (${seconds.toFixed(1)} s)`;

const questions = [
  ['metric and organization', { metric: '实际吸收外资', organization: '青原市商务局' }],
  ['metric over all years', { metric: '执行数' }],
  ['metric and years', { metric: '满意度', years: [2021, 2022, 2023] }],
  ['organization', { organization: '原市商务局' }],
  ['largest of a metric', { metric: '实际吸收外资', sort: 'value' }],
];

const measureQueries = async (engine, place) => {
  const shelf = await openShelf(place);
  for (const [name, question] of questions) {
    const times = await timeEach(() => findFigures(shelf, question, { offset: 0, limit: 50 }), 30, 5);
    const { total } = await findFigures(shelf, question, { offset: 0, limit: 1 });
    const shown = `${median(times).toFixed(1)} ms (${total} figures)`;
    row(engine, `query: ${name}, first 50, warm`, shown, `≤ ${queryBudgetMs} ms`, median(times) <= queryBudgetMs);
  }
  const times = await timeEach(() => findReports(shelf, {}, { offset: 0, limit: 50 }), 30, 5);
  row(
    engine,
    'list, first 50, warm',
    `${median(times).toFixed(1)} ms`,
    `≤ ${queryBudgetMs} ms`,
    median(times) <= queryBudgetMs,
  );
  await shelf.close();
};

const megabytes = (path) => (existsSync(path) ? `${(statSync(path).size / 2 ** 20).toFixed(0)} MB` : '');

const measureAdding = async (engine, place, reports) => {
  const add = ['library', 'add', reports, '--library', place, '-f', 'jsonl'];
  const first = await run(...add);
  row(engine, `add and audit ${count} reports, one process`, rate(count, first.seconds));
  row(engine, 'peak memory', `${first.peak.toFixed(0)} MB`);
  if (engine === 'SQLite') row(engine, 'library file', megabytes(place));
  const again = await run(...add);
  row(engine, 'add the same again', rate(count, again.seconds));
};

/** Rounds in which some acknowledged report was not there, or the next run did not add the rest. */
const measureKills = async (engine, placeOf, reports) => {
  const random = seeded(`kill ${engine}`);
  let [lost, incomplete, acknowledged] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const place = await placeOf(round);
    const add = ['library', 'add', reports, '--library', place, '-f', 'jsonl'];
    const said = await interrupted([main, ...add], 1 + Math.floor(random() * (interruptedCount - 20)));
    acknowledged += said.length;
    const shelf = await openShelf(place);
    const all = { offset: 0, limit: 10 * interruptedCount };
    const there = new Set((await findReports(shelf, {}, all)).rows.map(({ id }) => id));
    if (said.some(({ id }) => !there.has(id))) lost += 1;
    await run(...add);
    if ((await findReports(shelf, {}, all)).total !== interruptedCount) incomplete += 1;
    await shelf.close();
  }
  const shown = `${lost} rounds with a loss, ${incomplete} incomplete after the next run (${acknowledged} acknowledged)`;
  row(engine, `kill -9 while adding ${interruptedCount}, ${rounds} rounds`, shown, '0', lost + incomplete === 0);
};

const measureWorkers = async (server, reports) => {
  const seconds = [];
  for (const workers of [1, 2]) {
    const place = await server.database();
    const { seconds: put } = await run('library', 'enqueue', reports, '--library', place);
    if (workers === 1) row('PostgreSQL', `enqueue ${count} reports`, rate(count, put));
    const start = performance.now();
    await Promise.all(
      Array.from({ length: workers }, () => run('worker', '--library', place, '--until-empty', '-f', 'jsonl')),
    );
    seconds.push((performance.now() - start) / 1000);
    row('PostgreSQL', `${workers} gouji worker`, rate(count, seconds.at(-1)));
  }
  row('PostgreSQL', 'speed-up from 1 to 2 workers', `${(seconds[0] / seconds[1]).toFixed(2)} times`);
};

const server = await startPostgres([]);
try {
  const [reports, few] = [join(folder, 'reports'), join(folder, 'few')];
  writeReports(reports, count);
  writeReports(few, interruptedCount);
  const file = join(folder, 'library.db');
  await measureAdding('SQLite', file, reports);
  await measureQueries('SQLite', file);
  await measureKills('SQLite', (round) => join(folder, `killed-${round}.db`), few);
  if (server) {
    const place = await server.database();
    await measureAdding('PostgreSQL', place, reports);
    await measureQueries('PostgreSQL', place);
    await measureKills('PostgreSQL', () => server.database(), few);
    await measureWorkers(server, reports);
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${cpus().length} cores, Node ${process.version}\n`);
console.log(tableOf(['database', 'what', 'measured', 'budget', ''], rows));
if (rows.some((each) => each[4] === 'FAIL')) process.exitCode = 1;
