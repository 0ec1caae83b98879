import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Desk } from '../../assistant/desk.js';
import { emptyDesk, withFile } from '../../assistant/desk.js';
import { openReport } from '../../tools/store.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A desk with fixture reports, named by their path below fixtures. */
export const deskOf = async (...names: readonly string[]): Promise<Desk> => {
  let desk = emptyDesk('zh');
  for (const name of names) {
    const path = `${fixtures}${name}`;
    desk = withFile(desk, { file: name, stored: await openReport(readFileSync(path), path) });
  }
  return desk;
};

/** Three years of one invented body. */
export const threeYears = (): Promise<Desk> =>
  deskOf('years/wenhuaguan-2021.md', 'years/wenhuaguan-2022.md', 'years/wenhuaguan-2023.md');

export const roads = (): Promise<Desk> => deskOf('reports/guizhou-roads/report.md');
