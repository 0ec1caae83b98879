/** A PostgreSQL server of the tests' own. */
export interface TestServer {
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>;
}
/**
 * A server of GOUJI_TEST_DATABASE_URL, of the registry's package or of the system; null, and loudly so, where none can
 * be had. It is started here and needs no rights; `settings` are options of `postgres`.
 */
export declare const startPostgres: (settings?: readonly string[]) => Promise<TestServer | null>;
