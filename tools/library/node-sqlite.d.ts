/** The part of Node's own SQLite that we use; the types of the oldest Node that we serve do not know it. */
declare module 'node:sqlite' {
  interface StatementSync {
    all(...parameters: readonly unknown[]): unknown[];
    run(...parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
    iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
  }
  export const DatabaseSync: new (
    path: string,
  ) => {
    prepare(sql: string): StatementSync;
    exec(sql: string): void;
    close(): void;
  };
}
