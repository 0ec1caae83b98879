import type { Figure } from '../figure.js';
import type { RowKind } from './cells.js';
import type { Meaning } from './column.js';

/** A data row as claims of the prose look it up: its name, its group, and one figure per meaning. */
export interface TableRow {
  readonly label: string;
  /** Text of the outermost label column (一级指标), '' where there is only one. */
  readonly group: string;
  readonly kind: RowKind;
  readonly block: number;
  readonly figures: ReadonlyMap<Meaning, Figure>;
  /** The budget as it was before it was changed, where the row holds the changed one as well. */
  readonly opening: Figure | null;
}
