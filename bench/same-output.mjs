/**
 * Does a build read and judge exactly as another one did? Figures, claims and findings of every fixture report, of
 * mutants with a wrong digit, and of a long text, byte for byte. For work on speed, which may change nothing.
 * node bench/same-output.mjs save FILE, then the work and npm run build, then node bench/same-output.mjs check FILE
 * Does one build give the same each time? node bench/same-output.mjs repeat 20
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fixtureReports, longText, withWrongDigits } from './outputs/texts.mjs';

const [does, file, dist] = process.argv.slice(2);
if (!['save', 'check', 'repeat'].includes(does) || file === undefined || (does === 'repeat' && !(Number(file) > 1))) {
  console.error('node bench/same-output.mjs save|check FILE [DIST], or repeat TIMES [DIST] (2 or more)');
  process.exit(2);
}
const built = dist === undefined ? fileURLToPath(new URL('../dist', import.meta.url)) : resolve(dist);
const part = (path) => import(pathToFileURL(`${built}/tools/${path}`).href);
const [{ openReport }, outgoing] = await Promise.all([part('store.js'), part('outgoing.js')]);

const hash = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const auditOf = (stored, language) => [
  outgoing.headOut(stored),
  outgoing.coverageOut(stored, language),
  outgoing.findingsOut(stored.report.document, stored.findings(language)),
  outgoing.ignoredOut(stored, language),
];

const outputsOf = async ({ name, bytes }) => {
  const stored = await openReport(bytes, name).catch(({ code }) => code);
  if (typeof stored === 'string') return { refused: stored };
  const { report } = stored;
  return {
    figures: hash(report.figures.map(outgoing.figureOut)),
    rates: hash(report.recomputations.map((each) => outgoing.claimOut(report, each, 'zh'))),
    audit: hash(['zh', 'en'].map((language) => auditOf(stored, language))),
  };
};

const reports = fixtureReports();
const texts = [...reports, ...reports.flatMap((report) => withWrongDigits(report, 3)), longText(reports, 20_000)];
const outputs = {};
for (const each of texts) outputs[each.name] = await outputsOf(each);

if (does === 'repeat') {
  let others = 0;
  for (const each of texts) {
    const first = hash(outputs[each.name]);
    for (let time = 1; time < Number(file); time += 1)
      if (hash(await outputsOf(each)) !== first) {
        console.log(`${each.name}: run ${time + 1} differs`);
        others += 1;
      }
  }
  console.log(`${texts.length} reports, ${file} runs each: ${others} runs that differ`);
  if (others > 0) process.exitCode = 1;
} else if (does === 'save') {
  writeFileSync(file, JSON.stringify(outputs));
  console.log(`${texts.length} reports kept`);
} else {
  const before = JSON.parse(readFileSync(file, 'utf8'));
  const other = Object.keys(outputs).filter((name) => hash(before[name] ?? null) !== hash(outputs[name]));
  for (const name of other)
    console.log(
      name,
      Object.keys(outputs[name])
        .filter((kind) => before[name]?.[kind] !== outputs[name][kind])
        .join(', '),
    );
  console.log(`${texts.length - other.length} of ${texts.length} reports give the same output`);
  if (other.length > 0) process.exitCode = 1;
}
