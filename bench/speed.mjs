/**
 * Is an audit fast, linear, and light? Exit 1 where a budget is exceeded.
 * npm run build && npm run bench
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../dist/tools/document/read.js';
import { analyze } from '../dist/tools/recompute/analyze.js';
import { runRules } from '../dist/tools/rules/run.js';
import { loadedPackages, packagesOfOtherFormats } from './speed/loaded.mjs';
import { sampleReport } from './speed/sample.mjs';
import { writeDocx } from './speed/word.mjs';
import { median, tableOf, timeEach } from './timing.mjs';

const main = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gouji-speed-'));
const { name, text } = sampleReport();
const file = join(folder, 'report.txt');
writeFileSync(file, text);

const audit = async (bytes) => runRules(analyze(await readDocument(bytes, 'report.txt')), { language: 'zh' });
const bytesOf = (content) => new TextEncoder().encode(content);
const warm = (content, runs) => timeEach(() => audit(bytesOf(content)), runs, Math.max(5, runs >> 1));

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八'];
const repeated = (times) =>
  Array.from({ length: times }, (_, index) => `第${ordinals[index % 8]}部分 报告\n\n${text}\n`).join('\n');

const wholeProcess = (...args) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`audit failed: ${stderr}`);
  return performance.now() - start;
};
const tenTimes = (...args) => Array.from({ length: 10 }, () => wholeProcess(...args));

/** Times of the text and of eight times the text, taken in turns, so that a busy machine slows both. */
const compared = async (turns) => {
  const [ones, eights] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    ones.push(...(await timeEach(() => audit(bytesOf(text)), 8, 0)));
    eights.push(...(await timeEach(() => audit(bytesOf(repeated(8))), 1, 0)));
  }
  return [ones.slice(ones.length >> 2), eights.slice(eights.length >> 2)];
};

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const judged = (what, measured, shown, best, budget) => [
  what,
  shown,
  best,
  `≤ ${budget}`,
  measured <= budget ? 'pass' : 'FAIL',
];
const timed = (what, times, budget) => judged(what, median(times), ms(median(times)), ms(Math.min(...times)), budget);

const rows = [];
try {
  rows.push(timed(`${text.length} characters, warm, median of 200, ms`, await warm(text, 200), 10));

  const bare = median(tenTimes('-e', '0'));
  rows.push(timed(`whole process, median of 10, ms (Node alone ${ms(bare)})`, tenTimes(main, 'audit', file), 300));

  const [ones, eights] = await compared(40);
  const [ratio, best] = [median(eights) / median(ones), Math.min(...eights) / Math.min(...ones)];
  rows.push(judged('time of 8 times the text, in times', ratio, ratio.toFixed(1), best.toFixed(1), 9));

  const long = repeated(Math.ceil(100_000 / text.length)).slice(0, 100_000);
  rows.push(timed(`${long.length} characters, warm, median of 12, ms`, await warm(long, 12), 400));

  const ofText = loadedPackages(main, file);
  const foreign = packagesOfOtherFormats(ofText);
  rows.push([
    `packages loaded for .txt: ${ofText.join(', ') || 'none'}`,
    `${foreign.length} foreign`,
    '',
    '0',
    foreign.length === 0 ? 'pass' : 'FAIL',
  ]);

  // The same look at a .docx must see its parsers, or it would see nothing at all.
  const ofWord = loadedPackages(main, await writeDocx(folder, text));
  const own = packagesOfOtherFormats(ofWord);
  rows.push([
    `packages loaded for .docx: ${ofWord.join(', ')}`,
    `${own.length} of its own`,
    '',
    '≥ 1',
    own.length > 0 ? 'pass' : 'FAIL',
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${name}, Node ${process.version}\n`);
console.log(tableOf(['what', 'measured', 'best', 'budget', ''], rows));
if (rows.some((row) => row[3] === 'FAIL')) process.exitCode = 1;
