import { readFileSync } from 'node:fs';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };
const plain = (markup) =>
  markup
    .replace(/<text:note .*?<\/text:note>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

const all = (text, pattern) => [...text.matchAll(pattern)];
const span = (markup, name) => Number(new RegExp(`${name}="(\\d+)"`).exec(markup)?.[1] ?? 1);

/** Rows of a table as maps from column to text, a merged cell at its upper left corner only. */
const rowsOf = (rows, columnsSpanned, rowsSpanned) => {
  const taken = new Set();
  return rows.map((cells, row) => {
    let column = 0;
    const found = new Map();
    for (const [markup, text] of cells) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const [wide, high] = [span(markup, columnsSpanned), span(markup, rowsSpanned)];
      for (let r = 0; r < high; r += 1) for (let c = 0; c < wide; c += 1) taken.add(`${row + r} ${column + c}`);
      found.set(column, plain(text));
    }
    return found;
  });
};

const ofFlatText = (markup) => {
  const body = markup.slice(markup.indexOf('<office:text>'));
  const tables = all(body, /<table:table .*?<\/table:table>/gs).map(([table]) => table);
  // A table without rulings is no table to any reader here.
  const ruled = tables.filter((table) => !/style-name="(?:N|Top|Bot)"/.test(table));
  const rows = ruled.flatMap((table) =>
    rowsOf(
      all(table, /<table:table-row>(.*?)<\/table:table-row>/gs).map(([, row]) =>
        all(row, /<table:table-cell([^>]*)>(.*?)<\/table:table-cell>/gs).map(([, head, text]) => [head, text]),
      ),
      'number-columns-spanned',
      'number-rows-spanned',
    ),
  );
  const outside = tables.reduce((text, table) => text.replace(table, ''), body);
  const paragraphs = all(outside.replace(/<text:note .*?<\/text:note>/gs, ''), /<text:p [^>]*>(.*?)<\/text:p>/gs);
  return {
    paragraphs: paragraphs.map(([, text]) => plain(text)),
    rows,
    text: plain(body.replaceAll('</text:p>', ' ')),
  };
};

const ofPage = (markup) => {
  const rows = all(markup, /<tr>(.*?)<\/tr>/gs).map(([, row]) =>
    all(row, /<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs).map(([, head, text]) => [head, text]),
  );
  const body = markup.slice(markup.indexOf('</style>'));
  const paragraphs = all(body, /<(?:p|h1)>(.*?)<\/(?:p|h1)>/gs).map(([, text]) => plain(text));
  return {
    paragraphs,
    rows: rowsOf(rows, 'colspan', 'rowspan'),
    text: plain(body.replace(/<\/(?:p|h1|td|th)>/g, ' ')),
  };
};

const ofLines = (text) => {
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { paragraphs, rows: [], text: paragraphs.join(' ') };
};

/** What a PDF was made from: its paragraphs, the rows of its ruled tables, all its text. */
export const readSource = (file) => {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.fodt')) return ofFlatText(content);
  return file.endsWith('.html') ? ofPage(content) : ofLines(content);
};
