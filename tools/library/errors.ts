/** Why the library cannot serve a call; the code is stable, the message is made from `code` and `details`. */
export type LibraryErrorCode =
  | 'library-no-engine'
  | 'library-not-ours'
  | 'library-newer'
  | 'library-busy'
  | 'library-unopenable'
  | 'library-url'
  | 'library-unreachable'
  | 'library-encoding'
  | 'library-full'
  | 'library-none'
  | 'library-unknown-report'
  | 'worker-needs-postgres';

/** What was received, what is accepted and what to do; holds no password and no absolute path. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: LibraryErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'LibraryError';
    this.code = code;
    this.details = details;
  }
}
