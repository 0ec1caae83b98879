/**
 * The figures of the example report, found by Gouji and by others, against its list by hand.
 * npm run build && npm run bench:peers
 */
import { existsSync, readFileSync } from 'node:fs';
import { median, tableOf, timeEach } from '../timing.mjs';
import { gouji } from './gouji.mjs';
import { recognizers } from './recognizers.mjs';
import { regularExpression } from './regular-expression.mjs';
import { criteria, score } from './score.mjs';

const example = (ending) => new URL(`../../../shared/reports/pingdingshan-commerce-2021.${ending}`, import.meta.url);

const contenders = [
  ['Gouji figures', gouji],
  ['@microsoft/recognizers-text-suite 1.3.1, zh-cn, line by line', recognizers],
  ['one regular expression', regularExpression],
];

const labels = { value: 'value at the place', quoted: 'value and quoted text' };

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const rates = (right, found, gold) => [
  percent(right, gold.length),
  percent(right, found.length),
  percent(2 * right, gold.length + found.length),
];

const rowsOf = async ([name, find], text, gold) => {
  const found = await find(text);
  const time = median(await timeEach(() => find(text), 15, 5));
  return Object.entries(criteria).map(([criterion, isAt]) => {
    const { right } = score(found, gold, isAt);
    return [
      name,
      labels[criterion],
      `${right} of ${gold.length}`,
      ...rates(right, found, gold),
      `${time.toFixed(1)} ms`,
    ];
  });
};

if (!existsSync(example('txt'))) console.log('The example report is not at hand; nothing was measured.');
else {
  const text = readFileSync(example('txt'), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const gold = JSON.parse(readFileSync(example('gold.json'), 'utf8')).figures;
  const rows = [];
  for (const contender of contenders) rows.push(...(await rowsOf(contender, text, gold)));
  console.log(tableOf(['', 'judged by', 'right', 'recall', 'precision', 'F1', 'median'], rows));
  if (process.argv.includes('--list'))
    for (const [name, find] of contenders) {
      const { missed, wrong } = score(await find(text), gold, criteria.value);
      console.log(`\n${name}\n  missed: ${missed.join(' ') || 'none'}\n  wrong: ${wrong.join(' ') || 'none'}`);
    }
}
