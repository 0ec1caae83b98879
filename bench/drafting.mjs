/**
 * How many lies are caught, class by class, and how long a sentence takes? Honest text is counted too: what is refused
 * of it is a false alarm. Exit 1 where a lie of a model would reach the user.
 * npm run build && npm run bench:drafting
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeDraft } from '../dist/tools/draft/compose.js';
import { printDraft } from '../dist/tools/draft/print.js';
import { draftSection } from '../dist/tools/draft/section.js';
import { verifyDraft } from '../dist/tools/draft/verify.js';
import { indicatorsOf } from '../dist/tools/recompute/indicators.js';
import { openReport } from '../dist/tools/store.js';
import { seeded } from './accuracy/random.mjs';
import { proseLies } from './drafting/prose-lies.mjs';
import { honestAnswer, lyingAnswer, slotLies } from './drafting/slot-lies.mjs';
import { median, tableOf } from './timing.mjs';

const folder = fileURLToPath(new URL('../fixtures/reports/', import.meta.url));
const example = fileURLToPath(new URL('../../shared/reports/pingdingshan-commerce-2021.txt', import.meta.url));
const files = [...readdirSync(folder).map((name) => `${folder}${name}/report.md`), example].filter((file) =>
  existsSync(file),
);

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const refused = (text, report) =>
  verifyDraft(text, [report]).items.filter(({ status, reason }) => status === 'unsupported' && reason !== 'deadline');

/** What is refused, as one string: a lie is caught where it differs from that of the honest text. */
const signature = (items) =>
  items
    .map(({ text, reason }) => `${text} ${reason}`)
    .sort()
    .join('|');

const reports = [];
for (const file of files) {
  const stored = await openReport(readFileSync(file), file);
  const { report } = stored;
  const findings = stored.findings('zh');
  const names = [...new Set(indicatorsOf(report).map(({ name }) => name))].filter((name) => name.length >= 3);
  const own = report.document.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => ({
      text: report.document.text.slice(start, end),
      figures: report.figures
        .filter(
          (figure) =>
            figure.start >= start && figure.end <= end && figure.kind !== 'period' && figure.kind !== 'document-number',
        )
        .map((figure) => ({ text: figure.text, start: figure.start - start, end: figure.end - start })),
    }));
  const drafted = ['both', 'completion', 'conclusion'].flatMap((section) => {
    const { text, marks, lines } = printDraft(draftSection(report, findings, { section }), 'text');
    return lines.map(({ start, end }) => ({
      text: text.slice(start, end),
      figures: marks
        .filter(({ piece, start: from, end: to }) => piece.kind === 'figure' && from >= start && to <= end)
        .map(({ piece, start: from, end: to }) => ({ text: piece.figure.text, start: from - start, end: to - start })),
    }));
  });
  const all = [...new Set(report.figures.filter(({ kind }) => kind !== 'period').map(({ text }) => text))];
  const passages = [...own, ...drafted].filter(({ figures }) => figures.length > 0);
  reports.push({ report, findings, names, all, passages });
}

// Text from anywhere: verify_draft.
const turns = 6;
const counts = Object.fromEntries(Object.keys(proseLies).map((kind) => [kind, { told: 0, caught: 0 }]));
const missed = [];
let [honest, alarms, sentences] = [0, 0, 0];
for (const { report, names, all, passages } of reports) {
  for (const [index, { text, figures }] of passages.entries()) {
    const base = refused(text, report);
    sentences += text.split('。').filter((sentence) => sentence.trim() !== '').length;
    honest += figures.length;
    alarms += base.length;
    for (const [kind, tell] of Object.entries(proseLies))
      for (let turn = 0; turn < turns; turn += 1) {
        const random = seeded(`${report.title} ${index} ${kind} ${turn}`);
        const lie = tell(
          { text, figures, names, all, report: report.document.text, year: report.year ?? 2021 },
          random,
        );
        if (lie === null || lie === text) continue;
        counts[kind].told += 1;
        if (signature(refused(lie, report)) !== signature(base)) counts[kind].caught += 1;
        else missed.push(`${kind}: ${lie.slice(0, 160)}`);
      }
  }
}
console.log('Lies in free text (gouji verify, verify_draft)\n');
console.log(
  tableOf(
    ['class', 'told', 'caught', 'share'],
    Object.entries(counts).map(([kind, { told, caught }]) => [kind, `${told}`, `${caught}`, percent(caught, told)]),
  ),
);
console.log(`\nHonest figures refused: ${alarms} of ${honest} (${percent(alarms, honest)})`);

/** Processor time of verifying every passage once, in milliseconds: other work on the machine does not count. */
const timeAll = () => {
  const begun = process.cpuUsage();
  for (const { report, passages } of reports) for (const { text } of passages) verifyDraft(text, [report]);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};
const rounds = Array.from({ length: 9 }, timeAll);
console.log(
  `A sentence: ${((1000 * median(rounds)) / sentences).toFixed(0)} µs (${sentences} sentences, median of 9 rounds)\n`,
);
if (process.argv.includes('--missed')) console.log(`${missed.join('\n')}\n`);

// A model's text with slots: what is refused falls back to the template.
const rows = [];
let leaks = 0;
for (const kind of Object.keys(slotLies)) {
  let [told, reached] = [0, 0];
  for (const { report, findings } of reports) {
    const template = printDraft(draftSection(report, findings, { section: 'both' }), 'text').text;
    for (let turn = 0; turn < 4; turn += 1) {
      const random = seeded(`${report.title} ${kind} ${turn}`);
      let lied = false;
      const port = {
        name: 'liar',
        complete: async ({ user }) => {
          const { items } = JSON.parse(user.slice(user.lastIndexOf('{"items"')));
          const lie = lyingAnswer(items, kind, random);
          lied ||= lie !== null;
          return { text: lie?.answer ?? honestAnswer(items), usage: null };
        },
      };
      const { wording } = await composeDraft(report, findings, port);
      if (!lied) continue;
      told += 1;
      if (printDraft(draftSection(report, findings, { section: 'both', wording }), 'text').text !== template)
        reached += 1;
    }
  }
  leaks += reached;
  rows.push([kind, `${told}`, `${reached}`]);
}
console.log('Lies of a model that words a draft (gouji draft --model)\n');
console.log(tableOf(['class', 'told', 'reached the user'], rows));
process.exitCode = leaks > 0 ? 1 : 0;
