/** A stretch of text drawn at one place; points from the page's upper left corner, y downwards. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Type size. */
  readonly size: number;
}

/** A drawn line that runs along the page's edges; `at` is its y ('across') or its x ('down'). */
export interface Ruling {
  readonly axis: 'across' | 'down';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on one page, before any layout. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rulings: readonly Ruling[];
  /** Whether a picture of some size stands on it. */
  readonly picture: boolean;
  /** Whether its text is invisible, as recognition lays it over a scan. */
  readonly invisible: boolean;
  /** Characters of text set aslant, such as watermarks; they are not in `runs`. */
  readonly slanted: number;
}

/** An affine map [a b c d e f] of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first, then `outer`. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Reads a matrix out of a list whose type pdfjs leaves open; the identity when it is not one. */
export const matrixOf = (list: unknown): Matrix => {
  if (!Array.isArray(list) && !ArrayBuffer.isView(list)) return identity;
  const [a, b, c, d, e, f] = Array.from(Object.values(list), Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
};
