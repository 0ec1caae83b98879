/** What is asked of a model: who it is, and what it is to do. */
export interface ModelRequest {
  readonly system: string;
  readonly user: string;
  readonly signal?: AbortSignal;
}

export interface ModelUsage {
  readonly input: number;
  readonly output: number;
}

/** A complete answer: the model said that it was done. Reasoning is left out. */
export interface ModelReply {
  readonly text: string;
  readonly usage: ModelUsage | null;
}

/** A model behind an endpoint; what speaks to it lives above this room. */
export interface ModelPort {
  /** The model's name, for messages. */
  readonly name: string;
  /** Throws ModelError; a reply that was cut is an error, never a reply. */
  readonly complete: (request: ModelRequest) => Promise<ModelReply>;
}

export type ModelFault =
  | 'not-configured'
  | 'unreachable'
  | 'timeout'
  | 'unauthorized'
  | 'not-found'
  | 'rate-limited'
  | 'bad-request'
  | 'server-error'
  | 'cut' // the connection broke before the end
  | 'no-finish' // the stream ended without saying that it was finished
  | 'too-long' // the endpoint's limit of tokens
  | 'filtered'
  | 'tool-call' // it called a tool that was not offered
  | 'empty'
  | 'bad-reply' // not the protocol
  | 'aborted';

/** Why a model gave no answer that can be used; the message is made from `code` in the user's language. */
export class ModelError extends Error {
  readonly code: ModelFault;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: ModelFault, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'ModelError';
    this.code = code;
    this.details = details;
  }
}
