/** The middle of a list of numbers. */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds of every one of `runs` calls, after `warmUp` calls that do not count. */
export const timeEach = async (run, runs, warmUp) => {
  for (let index = 0; index < warmUp; index += 1) await run();
  const times = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
};

const width = (text) => [...text].reduce((columns, each) => columns + (each.codePointAt(0) > 0x2e80 ? 2 : 1), 0);
const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Rows of strings as an aligned Markdown table. */
export const tableOf = (header, rows) => {
  const columns = header.map((_, index) => Math.max(...[header, ...rows].map((row) => width(row[index]))));
  const line = (row) => `| ${row.map((cell, index) => pad(cell, columns[index])).join(' | ')} |`;
  return [line(header), `|${columns.map((each) => '-'.repeat(each + 2)).join('|')}|`, ...rows.map(line)].join('\n');
};
