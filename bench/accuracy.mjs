/**
 * How much of what is wrong does the auditor find, and does it stay silent on what is right?
 * node bench/accuracy.mjs [--case ID] [--class NAME] [--per N] [--list-missed] [--list-figures] [--figures-only] [--json] [--cli] [--check]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { auditor } from './accuracy/adapter.mjs';
import { checkCase, sizeOf } from './accuracy/check.mjs';
import { listClean, listMissed } from './accuracy/listing.mjs';
import { loadCases } from './accuracy/load.mjs';
import { measureClean, measureMutant } from './accuracy/measure.mjs';
import { CLASSES, mutantsOf } from './accuracy/mutate.mjs';
import { prepare } from './accuracy/oracle.mjs';
import { addUp, byKind, cleanTable, mutantTable, sumClean, summarize } from './accuracy/report.mjs';

const { values: options } = parseArgs({
  options: {
    case: { type: 'string' },
    class: { type: 'string' },
    per: { type: 'string', default: '12' },
    seed: { type: 'string', default: 'gouji' },
    'list-missed': { type: 'boolean', default: false },
    'list-unnamed': { type: 'boolean', default: false },
    'list-figures': { type: 'boolean', default: false },
    'figures-only': { type: 'boolean', default: false },
    'clean-only': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    cli: { type: 'boolean', default: false },
    dist: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

const say = (line) => process.stdout.write(`${line}\n`);
const cases = loadCases(fileURLToPath(new URL('../fixtures/accuracy/', import.meta.url)), options.case);
if (options.class && !CLASSES.includes(options.class))
  throw new Error(`no class ${options.class}: ${CLASSES.join(' ')}`);
if (!cases.length) throw new Error('no such case');

const faults = cases.flatMap(checkCase);
if (options.check || faults.length) {
  for (const one of cases) say(JSON.stringify(sizeOf(one)));
  for (const fault of faults) say(fault);
  process.exit(faults.length ? 1 : 0);
}

const audit = await auditor({ cli: options.cli, dist: options.dist });
const figuresOnly = options['figures-only'];
const listing = { figures: options['list-figures'] || figuresOnly, relations: !figuresOnly };
const clean = [];
const results = [];
const alarms = [];
for (const one of cases.map(prepare)) {
  const before = await audit(one.text, one.name);
  const count = (severity) => before.findings.filter((f) => f.severity === severity).length;
  const measured = measureClean(one, before);
  clean.push({
    case: one.id,
    ...measured.counts,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  });
  for (const f of before.findings)
    if (f.severity !== 'info') alarms.push({ case: one.id, severity: f.severity, rule: f.rule, message: f.message });
  if (!options.json) listClean(one, before, measured, listing, say);
  if (options['clean-only'] || figuresOnly) continue;
  for (const mutant of mutantsOf(one, { per: Number(options.per), only: options.class, seed: options.seed })) {
    const result = { mutant, ...measureMutant(mutant, before, await audit(mutant.text, one.name)) };
    results.push(result);
    if (!options.json)
      listMissed(one, result, { missed: options['list-missed'], unnamed: options['list-unnamed'] }, say);
  }
}

const rows = summarize(results).sort((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class));
const arithmetic = rows.filter((r) => !['year', 'verdict', 'heading', 'rank'].includes(r.class));
const other = rows.filter((r) => !arithmetic.includes(r));
const all = [...rows, addUp('arithmetic', arithmetic), addUp('other', other), addUp('all', rows)];
if (options.json) say(JSON.stringify({ clean, alarms, mutants: all, kinds: byKind(results) }));
else {
  say(`\n${cleanTable([...clean, sumClean(clean)])}`);
  if (results.length) say(`\n${mutantTable(all)}\n\n${mutantTable(byKind(results))}`);
}
