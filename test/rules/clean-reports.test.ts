import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../tools/rules/index.js';
import { findingsOf } from './flagged.js';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const bench = folderOf('../../fixtures/accuracy/');
const own = folderOf('./clean/');

const marked = readdirSync(bench, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${bench}${name}/report.marked.md`);
const plain = readdirSync(own).map((name) => `${own}${name}`);
const cases = [...marked, ...plain].map((path) => [path.split('/').slice(-2).join('/'), path] as const);

/** The reports of the bench hold marks around their figures. */
const textOf = (path: string): string => readFileSync(path, 'utf8').replace(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1');

test.each(cases)('no rule accuses the clean report %s', (_, path) => {
  const accused = findingsOf(rules, textOf(path));
  expect(
    accused.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`),
  ).toEqual([]);
});
