/** Why a file could not be read; the code is stable, the message is made from `code` and `details` in the user's language. */
export type ReadErrorCode =
  | 'empty'
  | 'not-found'
  | 'is-directory'
  | 'too-large'
  | 'too-long'
  | 'unsupported'
  | 'unrecognised'
  | 'encrypted'
  | 'corrupt'
  | 'no-text-layer'
  | 'garbled-text'
  | 'zip-bomb'
  | 'too-many-pages'
  | 'too-deep'
  | 'binary';

/** Bad input, said in terms of what was received, what is accepted and what to do. Never holds an absolute path. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: ReadErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'ReadError';
    this.code = code;
    this.details = details;
  }
}
