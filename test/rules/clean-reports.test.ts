import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { structureRules } from '../../tools/rules/structure.js';
import { findingsOf } from './flagged.js';

const folder = fileURLToPath(new URL('../../fixtures/accuracy/', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The marked reports of the bench without their marks. */
const plain = (name: string): string =>
  readFileSync(`${folder}${name}/report.marked.md`, 'utf8').replace(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1');

test.each(cases)('no rule of structure accuses the clean report %s', (name) => {
  const accused = findingsOf(structureRules, plain(name));
  expect(
    accused.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`),
  ).toEqual([]);
});
