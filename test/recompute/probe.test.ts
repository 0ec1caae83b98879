import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editsOf } from '../../tools/measure/edits.js';
import { holds } from '../../tools/recompute/check.js';
import { identityOf } from '../../tools/recompute/identities.js';
import { probeOf } from '../../tools/recompute/probe.js';
import { reportOf } from './report-of.js';

const folder = new URL('../../fixtures/reports/', import.meta.url);
const reports = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'demo')
  .map(({ name }) => name)
  .slice(0, 3);

test.each(reports)('a prepared reading of %s holds where the whole identity does', (name) => {
  const report = reportOf(readFileSync(new URL(`${name}/report.md`, folder), 'utf8'));
  const differing: string[] = [];
  let tried = 0;
  for (const claim of report.claims) {
    const identity = identityOf(claim.identity);
    for (const { figure: id } of claim.operands) {
      const figure = report.figure(id);
      const probe = probeOf(claim, claim.operands, id, report.figure);
      for (const { interval, numeral } of editsOf(figure, { unit: true, sign: true })) {
        const [stated, ...inputs] = claim.operands.map((operand) =>
          operand.figure === id ? interval : report.figure(operand.figure).interval,
        );
        const whole = stated ? holds(identity, { stated, inputs, sign: claim.sign }) : null;
        tried += 1;
        // What is undefined as a whole, such as a quotient by zero, may still be solved for the figure.
        if (whole !== null && probe(interval) !== whole)
          differing.push(`${claim.identity} ${figure.text} → ${numeral}`);
      }
    }
  }
  expect([tried > 1000, differing]).toEqual([true, []]);
});
