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
const warm = async (content, runs) =>
  median(await timeEach(() => audit(bytesOf(content)), runs, Math.max(5, runs >> 1)));

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八'];
const repeated = (times) =>
  Array.from({ length: times }, (_, index) => `第${ordinals[index % 8]}部分 报告\n\n${text}\n`).join('\n');

const wholeProcess = (path) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [main, 'audit', path], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`audit failed: ${stderr}`);
  return performance.now() - start;
};

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const judged = (what, measured, shown, budget, unit) => [
  what,
  shown,
  `≤ ${budget}${unit}`,
  measured <= budget ? 'pass' : 'FAIL',
];

const rows = [];
try {
  const once = await warm(text, 200);
  rows.push(judged(`${text.length} characters, warm, median of 200`, once, ms(once), 10, ' ms'));

  const processes = median(Array.from({ length: 10 }, () => wholeProcess(file)));
  rows.push(judged('whole process, median of 10', processes, ms(processes), 300, ' ms'));

  const eight = await warm(repeated(8), 40);
  const again = await warm(text, 200);
  const ratio = eight / Math.min(once, again);
  rows.push(judged(`8 times the text (${ms(eight)})`, ratio, `${ratio.toFixed(1)} times`, 9, ' times'));

  const long = repeated(Math.ceil(100_000 / text.length)).slice(0, 100_000);
  const longTime = await warm(long, 12);
  rows.push(judged(`${long.length} characters, warm, median of 12`, longTime, ms(longTime), 400, ' ms'));

  const ofText = loadedPackages(main, file);
  const foreign = packagesOfOtherFormats(ofText);
  rows.push([
    `packages loaded for .txt: ${ofText.join(', ') || 'none'}`,
    `${foreign.length} foreign`,
    '0 foreign',
    foreign.length === 0 ? 'pass' : 'FAIL',
  ]);

  // The same look at a .docx must see its parsers, or it would see nothing at all.
  const ofWord = loadedPackages(main, await writeDocx(folder, text));
  const own = packagesOfOtherFormats(ofWord);
  rows.push([
    `packages loaded for .docx: ${ofWord.join(', ')}`,
    `${own.length} of its own`,
    '≥ 1',
    own.length > 0 ? 'pass' : 'FAIL',
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${name}, Node ${process.version}\n`);
console.log(tableOf(['what', 'measured', 'budget', ''], rows));
if (rows.some((row) => row[3] === 'FAIL')) process.exitCode = 1;
