import { emsOfText } from './characters.js';
import type { Sheet } from './furniture.js';
import type { Line } from './lines.js';
import type { Frame } from './paragraphs.js';

/** The type size that most of a document is set in. */
export const bodySizeOf = (lines: readonly Line[]): number => {
  const ems = new Map<number, number>();
  for (const { runs, size } of lines) {
    const step = Math.round(size * 2) / 2;
    const width = runs.reduce((sum, run) => sum + emsOfText(run.text), 0);
    ems.set(step, (ems.get(step) ?? 0) + width);
  }
  return [...ems].reduce((best, each) => (each[1] > best[1] ? each : best), [10.5, 0])[0];
};

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? 0;

/** The leftmost edge that a tenth of the lines share. */
const leftEdge = (lines: readonly Line[]): number => {
  const edges = lines.map(({ left }) => left).sort((one, other) => one - other);
  const others = Math.max(1, Math.floor(lines.length / 10)) - 1;
  return edges.find((edge, index) => (edges[index + others] ?? Number.POSITIVE_INFINITY) - edge < 3) ?? edges[0] ?? 0;
};

/** The distance of lines within paragraphs: one of the smaller steps, since paragraphs of one line show none of it. */
const pitchOf = (sheets: readonly Sheet[], bodySize: number): number => {
  const steps = sheets.flatMap(({ lines }) => {
    const body = lines.filter((line) => Math.abs(line.size - bodySize) < 1);
    return body.slice(1).map((line, index) => line.baseline - (body[index]?.baseline ?? line.baseline));
  });
  const usual = steps.filter((step) => step > bodySize * 0.9 && step < bodySize * 3);
  return usual.length > 0 ? percentile(usual, 0.15) : bodySize * 1.6;
};

const frameOf = (sheets: readonly Sheet[], bodySize: number, pitch: number): Frame => {
  const body = sheets.flatMap(({ lines }) => lines.filter((line) => Math.abs(line.size - bodySize) < 1));
  const widest = body.reduce((most, line) => Math.max(most, line.right - line.left), 0);
  const long = body.filter((line) => line.right - line.left > widest * 0.8);
  return {
    left: leftEdge(long),
    right: percentile(
      long.map(({ right }) => right),
      0.9,
    ),
    pitch,
    bodySize,
  };
};

/** The type area of each page: pages of one width and side share it, since left and right pages may differ. */
export const framesOf = (sheets: readonly Sheet[]): ((line: Line) => Frame) => {
  const bodySize = bodySizeOf(sheets.flatMap(({ lines }) => lines));
  const pitch = pitchOf(sheets, bodySize);
  const widths = new Map(sheets.map(({ page, width }) => [page, Math.round(width)]));
  const frames = new Map<string, Frame>();
  const frame = (key: string, chosen: (sheet: Sheet) => boolean): Frame => {
    const known = frames.get(key) ?? frameOf(sheets.filter(chosen), bodySize, pitch);
    frames.set(key, known);
    return known;
  };
  return ({ page }) => {
    const width = widths.get(page) ?? 0;
    const both = frame(`${width}`, (sheet) => Math.round(sheet.width) === width);
    const side = frame(
      `${width} ${page % 2}`,
      (sheet) => Math.round(sheet.width) === width && sheet.page % 2 === page % 2,
    );
    return Math.abs(side.left - both.left) > bodySize / 2 ? side : both;
  };
};
