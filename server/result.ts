import type { CallToolResult } from '@modelcontextprotocol/server';
import { explain } from '../tools/errors.js';
import type { Language } from '../tools/rules/rule.js';
import type { Answer } from '../tools/tool.js';

/** A tool's answer for the protocol; text and structure come from one object, each complete without the other. */
export const success = (answer: Answer): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(answer) }],
  structuredContent: { ...answer },
});

/** What went wrong and what to do, for the model to read; never a stack, never an absolute path. */
export const failure = (error: unknown, language: Language): CallToolResult => ({
  content: [{ type: 'text', text: explain(error, language) }],
  isError: true,
});
