import { ModelError } from '../tools/draft/model-port.js';
import { fieldOf } from './stream-assembly.js';

const statusFault = (status: number): ModelError => {
  const details = { status: `${status}` };
  if (status === 401 || status === 403) return new ModelError('unauthorized', details);
  if (status === 404) return new ModelError('not-found', details);
  if (status === 408) return new ModelError('timeout', details);
  if (status === 429) return new ModelError('rate-limited', details);
  return new ModelError(status >= 500 ? 'server-error' : 'bad-request', details);
};

const causeCode = (error: unknown): string => {
  for (let cause = error, depth = 0; depth < 5 && cause !== undefined; cause = fieldOf(cause, 'cause'), depth += 1) {
    const code = fieldOf(cause, 'code');
    if (typeof code === 'string') return code;
  }
  return '';
};

/** What went wrong between us and the endpoint, whoever threw it; the words of the endpoint are left out. */
export const modelErrorOf = async (error: unknown): Promise<ModelError> => {
  if (error instanceof ModelError) return error;
  const { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } = await import('openai');
  if (error instanceof APIUserAbortError) return new ModelError('aborted');
  if (error instanceof APIConnectionTimeoutError) return new ModelError('timeout');
  if (error instanceof APIConnectionError)
    return new ModelError('unreachable', { kind: causeCode(error) || 'UNKNOWN' });
  if (error instanceof APIError)
    return typeof error.status === 'number'
      ? statusFault(error.status)
      : new ModelError('server-error', { status: '-' });
  if (error instanceof SyntaxError) return new ModelError('bad-reply');
  // What is thrown while a stream is read is the connection breaking.
  if (error instanceof TypeError || causeCode(error) !== '')
    return new ModelError('cut', { kind: causeCode(error) || 'UNKNOWN' });
  throw error;
};
