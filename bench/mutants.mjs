/**
 * Every figure of every relation of the example report, changed beyond its printed precision: found, and named?
 * node bench/mutants.mjs [--list-missed] [--json]; the example lies beside the project and is not part of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { auditor } from './accuracy/adapter.mjs';
import { fromGold } from './accuracy/gold.mjs';
import { listMissed } from './accuracy/listing.mjs';
import { membersOf } from './accuracy/load.mjs';
import { measureMutant } from './accuracy/measure.mjs';
import { decimalShift, digit, rank, transposition, unitSlip } from './accuracy/mutate-figures.mjs';
import { brokenBy, prepare } from './accuracy/oracle.mjs';
import { seeded } from './accuracy/random.mjs';

const { values: options } = parseArgs({
  options: {
    'list-missed': { type: 'boolean', default: false },
    'list-unnamed': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    cli: { type: 'boolean', default: false },
    dist: { type: 'string' },
    per: { type: 'string', default: '3' },
  },
});
const say = (line) => process.stdout.write(`${line}\n`);
const stem = fileURLToPath(new URL('../../shared/reports/pingdingshan-commerce-2021', import.meta.url));
if (!existsSync(`${stem}.txt`)) {
  say('the example report is not beside the project: nothing to do');
  process.exit(0);
}

const text = readFileSync(`${stem}.txt`, 'utf8')
  .replace(/^\ufeff/, '')
  .replace(/\r\n?/g, '\n');
const one = prepare(fromGold(JSON.parse(readFileSync(`${stem}.gold.json`, 'utf8')), text));
for (const r of one.broken) say(`does not hold when clean: ${r.id} ${r.kind}`);

const SLIPS = { digit, transposition, decimal: decimalShift, unit: unitSlip, rank };
const audit = await auditor({ cli: options.cli, dist: options.dist });
const before = await audit(one.text, one.name);
const results = [];
for (const figure of one.figures) {
  if (!one.relationsOf.get(figure.id).length) continue;
  for (const [name, slip] of Object.entries(SLIPS)) {
    const random = seeded(`${figure.id}/${name}`);
    const seen = new Set([figure.text]);
    for (let i = 0; i < Number(options.per) * 4 && seen.size <= Number(options.per); i += 1) {
      const now = slip(figure, random);
      if (!now || seen.has(now)) continue;
      const broken = brokenBy(one, figure, now);
      if (!broken.length) continue;
      seen.add(now);
      const mutant = {
        id: `${figure.id}/${name}/${seen.size - 1}`,
        class: name,
        start: figure.start,
        end: figure.end,
        now,
        figure,
        broken,
        touches: broken.flatMap(membersOf).map((id) => one.byId.get(id)),
        text: one.text.slice(0, figure.start) + now + one.text.slice(figure.end),
      };
      const result = { mutant, ...measureMutant(mutant, before, await audit(mutant.text, one.name)) };
      results.push(result);
      listMissed(one, result, { missed: options['list-missed'], unnamed: options['list-unnamed'] }, say);
    }
  }
}

const figures = new Set(results.map((r) => r.mutant.figure.id));
const rows = [...one.relations].map((relation) => {
  const mine = results.filter((r) => r.mutant.broken.includes(relation));
  return {
    relation: `${relation.id} ${relation.kind}`,
    mutants: mine.length,
    found: mine.filter((r) => r.found).length,
    named: mine.filter((r) => r.named).length,
  };
});
const total = {
  figures: figures.size,
  mutants: results.length,
  found: results.filter((r) => r.found).length,
  named: results.filter((r) => r.named).length,
};
const errors = before.findings.filter((f) => f.severity === 'error').length;
if (options.json) say(JSON.stringify({ relations: rows, total, errorsOnClean: errors }));
else {
  for (const r of rows)
    say(
      `${r.relation.padEnd(20)} mutants ${String(r.mutants).padStart(3)}  found ${String(r.found).padStart(3)}  figure named ${String(r.named).padStart(3)}`,
    );
  say(
    `all: ${total.figures} figures, ${total.mutants} mutants, found ${total.found}, figure named ${total.named}; errors on the report as it is: ${errors}`,
  );
}
