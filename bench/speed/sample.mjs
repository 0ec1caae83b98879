import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const real = new URL('../../../shared/reports/pingdingshan-commerce-2021.txt', import.meta.url);
const fixtures = new URL('../../fixtures/reports/', import.meta.url);

/** The report that the budgets are set for; without it, the first text among the fixtures. */
export const sampleReport = () => {
  if (existsSync(real)) return { name: 'pingdingshan-commerce-2021.txt', text: readFileSync(real, 'utf8') };
  const own = readdirSync(fileURLToPath(fixtures), { recursive: true })
    .filter((name) => /\/report\.(?:md|txt)$/.test(`/${name.replaceAll('\\', '/')}`))
    .sort()[0];
  if (own === undefined) throw new Error('no report to measure with');
  return { name: own, text: readFileSync(new URL(own, fixtures), 'utf8') };
};
