import { ReadError } from '../../tools/document/errors.js';

/** The code and details of the ReadError that a call ends in; "none" when it ends well. */
export const failureOf = (
  call: () => unknown,
): { readonly code: string; readonly details: Readonly<Record<string, string>> } => {
  try {
    call();
  } catch (error) {
    if (error instanceof ReadError) return { code: error.code, details: error.details };
    throw error;
  }
  return { code: 'none', details: {} };
};
