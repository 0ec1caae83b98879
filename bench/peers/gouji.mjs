import { readDocument } from '../../dist/tools/document/read.js';
import { toDecimalString } from '../../dist/tools/measure/printing.js';
import { analyze } from '../../dist/tools/recompute/analyze.js';

/** The figures of a report, as `gouji figures` prints them. */
export const gouji = async (text) => {
  const { figures } = analyze(await readDocument(new TextEncoder().encode(text), 'report.txt'));
  return figures.map(({ start, end, text: quoted, value }) => ({
    start,
    end,
    text: quoted,
    value: toDecimalString(value),
  }));
};
