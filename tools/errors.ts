import { ReadError } from './document/errors.js';
import { errorTexts } from './error-texts.js';
import { libraryErrorTexts } from './error-texts-library.js';
import { LibraryError } from './library/errors.js';
import { CalculationError } from './measure/quantity.js';
import { fill } from './review/fill.js';
import type { Language } from './rules/rule.js';
import { SettingsError } from './rules/settings.js';

export type ToolErrorCode =
  | 'invalid-input'
  | 'path-or-text'
  | 'outside-roots'
  | 'not-a-file'
  | 'unreadable'
  | 'unknown-report'
  | 'unknown-figure'
  | 'figure-of-which-report'
  | 'not-a-quantity'
  | 'invalid-cursor'
  | 'unknown-rule'
  | 'unknown-metric'
  | 'compare-needs-two'
  | 'compare-what'
  | 'compare-held-few'
  | 'annotate-needs-docx'
  | 'annotate-ending'
  | 'no-source'
  | 'source-changed'
  | 'file-exists'
  | 'unwritable'
  | 'audit-timeout'
  | 'audit-memory'
  | 'audit-crashed'
  | 'internal';

/** A call that cannot be served as it stands; the message is made from `code` and `details` in the user's language. */
export class ToolError extends Error {
  readonly code: ToolErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: ToolErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'ToolError';
    this.code = code;
    this.details = details;
  }
}

const isKnown = (error: unknown): error is ReadError | ToolError | CalculationError | LibraryError =>
  error instanceof ReadError ||
  error instanceof ToolError ||
  error instanceof CalculationError ||
  error instanceof LibraryError;

const texts = { ...errorTexts, ...libraryErrorTexts };

/** The stable code of an error: `internal` for what no one foresaw. */
export const codeOf = (error: unknown): string =>
  isKnown(error) || error instanceof SettingsError ? error.code : 'internal';

/** What was received, what is accepted, what to do; without a stack and without an absolute path. */
export const explain = (error: unknown, language: Language): string => {
  if (error instanceof SettingsError) return error.texts[language];
  const details = isKnown(error) ? error.details : { kind: error instanceof Error ? error.name : typeof error };
  const code = codeOf(error);
  const keys = [details.reason, details.unit, details.received].map((detail) => `${code}:${detail ?? ''}`);
  const text = [...keys, code, 'internal'].map((key) => texts[key]).find((each) => each !== undefined);
  return text ? fill(text[language], details) : code;
};
