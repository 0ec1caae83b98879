/**
 * How fast does `gouji audit DIR` go through a thousand ordinary reports, and what do threads bring?
 * npm run build && npm run bench:batch [-- number of reports]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ordinaryTexts } from './outputs/texts.mjs';
import { sampleReport } from './speed/sample.mjs';
import { tableOf } from './timing.mjs';

const goal = 1_000_000;
const count = Number(process.argv[2] ?? 1000);
const main = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));
// Tells the memory and the processor time of the whole process, threads included, when it ends.
const meter = `data:text/javascript,${encodeURIComponent(
  'import { isMainThread } from "node:worker_threads"; import { writeSync } from "node:fs"; if (isMainThread) process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); writeSync(2, `METER ${JSON.stringify({ megabytes: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 })}`); });',
)}`;

const run = (folder, jobs) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const args = ['--import', meter, main, 'audit', folder, '--format', 'jsonl', '--jobs', `${jobs}`];
    const child = spawn(process.execPath, args);
    const hash = createHash('sha256');
    let err = '';
    child.stdout.on('data', (data) => hash.update(data));
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => {
      const [said, metered] = err.split('METER ');
      if ((code !== 0 && code !== 1) || metered === undefined) return reject(new Error(said));
      resolve({ seconds: (performance.now() - start) / 1000, digest: hash.digest('hex'), ...JSON.parse(metered) });
    });
  });

/** `count` reports in a folder, the given texts in turn, each with a line of its own so that no two are the same. */
const fill = (folder, texts) => {
  let characters = 0;
  for (let index = 0; index < count; index += 1) {
    const text = `${texts[index % texts.length]}\n\n（第${index}份）\n`;
    characters += text.length;
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.md`), text);
  }
  return characters;
};

const sets = { 'accuracy reports, dense in figures': ordinaryTexts(), [sampleReport().name]: [sampleReport().text] };
const rows = [];
for (const [name, texts] of Object.entries(sets)) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-batch-'));
  try {
    const characters = fill(folder, texts);
    const [one, two] = [await run(folder, 1), await run(folder, 2)];
    if (one.digest !== two.digest) throw new Error('the output depends on the number of threads');
    for (const [threads, { seconds, megabytes, cpu }] of [
      [1, one],
      [2, two],
    ])
      rows.push([
        `${name}: ${count} reports, ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
        `${(characters / seconds / 1e6).toFixed(3)} M/s`,
        `${(characters / cpu / 1e6).toFixed(3)} M`,
        `${seconds.toFixed(1)} s`,
        `${megabytes.toFixed(0)} MB`,
        threads === 1 ? '' : `×${(one.seconds / seconds).toFixed(2)}`,
        threads === 1 ? '' : characters / seconds >= goal ? 'pass' : 'below',
      ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(
  `Node ${process.version}, load of the machine ${loadavg()[0].toFixed(1)}, aim ${goal / 1e6} M characters a second\n`,
);
console.log(tableOf(['what', 'characters', 'a second of one core', 'time', 'peak memory', 'speed-up', ''], rows));
