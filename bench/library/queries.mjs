import { openShelf } from '../../dist/tools/library/open.js';
import { findFigures, findReports } from '../../dist/tools/library/query.js';
import { median, timeEach } from '../timing.mjs';

const budgetMs = 50;
const [runs, warmUp] = [30, 5];

const questions = [
  ['without filter', {}],
  ['metric and organization', { metric: '实际吸收外资', organization: '青原市商务局' }],
  ['metric over all years', { metric: '执行数' }],
  ['metric and years', { metric: '满意度', years: [2021, 2022, 2023] }],
  ['part of the name of many metrics', { metric: '支出' }],
  ['years', { years: [2021, 2022, 2023] }],
  ['role', { role: 'actual' }],
  ['organization', { organization: '原市商务局' }],
  ['part of the name of most organizations', { organization: '局' }],
  ['organizations, role and year', { organization: '市商务局', role: 'actual', years: [2022] }],
  ['largest of a metric', { metric: '实际吸收外资', sort: 'value' }],
  ['largest of many metrics', { metric: '支出', sort: 'value' }],
];

/** The first page of each question, and one far behind; the time is that of the whole answer, with its total. */
const stretches = [
  ['first 50', { offset: 0, limit: 50 }],
  ['50 after 5000', { offset: 5000, limit: 50 }],
];

export const measureQueries = async (place, row) => {
  const shelf = await openShelf(place);
  const timed = async (name, ask) => {
    const times = await timeEach(ask, runs, warmUp);
    return { name, times, middle: median(times) };
  };
  for (const [name, question] of questions) {
    const { total } = await findFigures(shelf, question, { offset: 0, limit: 1 });
    for (const [which, stretch] of stretches) {
      if (stretch.offset >= total) continue;
      const { middle } = await timed(name, () => findFigures(shelf, question, stretch));
      const shown = `${middle.toFixed(1)} ms (${total} figures)`;
      row(`query: ${name}, ${which}, warm`, shown, `≤ ${budgetMs} ms`, middle <= budgetMs);
    }
  }
  const { middle } = await timed('list', () => findReports(shelf, {}, { offset: 0, limit: 50 }));
  row('list, first 50, warm', `${middle.toFixed(1)} ms`, `≤ ${budgetMs} ms`, middle <= budgetMs);
  await shelf.close();
};
