import { createHash } from 'node:crypto';
import { ToolError } from './errors.js';

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next_cursor: string | null;
}

const stamp = (query: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('hex').slice(0, 12);

const offsetOf = (cursor: string, query: readonly unknown[]): number => {
  const [mark, offset, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  const start = Number(offset);
  if (mark !== stamp(query) || rest.length > 0 || !Number.isSafeInteger(start) || start < 0)
    throw new ToolError('invalid-cursor');
  return start;
};

/** Where a page begins and what continues it. */
export interface PageTurn {
  readonly start: number;
  readonly next: (total: number) => string | null;
}

/** A page of `size` items of a query that is answered elsewhere. Throws ToolError `invalid-cursor`. */
export const turnPage = (size: number, cursor: string | undefined, query: readonly unknown[]): PageTurn => {
  const start = cursor === undefined ? 0 : offsetOf(cursor, query);
  const end = start + size;
  const mark = Buffer.from(`${stamp(query)}:${end}`).toString('base64url');
  return { start, next: (total) => (end < total ? mark : null) };
};

/**
 * One page of `items`. The cursor holds a stamp of the query, so that it cannot continue another one.
 * Throws ToolError `invalid-cursor`.
 */
export const pageOf = <T>(
  items: readonly T[],
  size: number,
  cursor: string | undefined,
  query: readonly unknown[],
): Page<T> => {
  const { start, next } = turnPage(size, cursor, query);
  return { items: items.slice(start, start + size), total: items.length, next_cursor: next(items.length) };
};
