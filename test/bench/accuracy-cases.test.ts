import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('marks, facts and relations of every bench report agree', () => {
  const bench = fileURLToPath(new URL('../../bench/accuracy.mjs', import.meta.url));
  const lines = execFileSync(process.execPath, [bench, '--check'], { encoding: 'utf8' }).trim().split('\n');
  expect(lines.filter((line) => !line.startsWith('{'))).toEqual([]);
  expect(lines.length).toBeGreaterThanOrEqual(15);
});
