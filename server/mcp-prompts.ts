import type { McpServer } from '@modelcontextprotocol/server';
import { completable } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { sectionNames } from '../tools/draft/section-names.js';
import { fill } from '../tools/review/fill.js';
import { familyWords } from '../tools/review/words.js';
import { registerComparePrompt } from './compare-prompt.js';
import type { ServerDeps } from './mcp.js';
import { readPrompt } from './prompts.js';

const shown = 100;

/** The prompts of the protocol; their text lives in `prompts/`. */
export const registerPrompts = (server: McpServer, { tools, files }: ServerDeps): void => {
  const { store, language } = tools;
  const { head, text } = readPrompt('audit-report');
  const completeReport = async (value: string): Promise<string[]> => [
    ...store
      .list()
      .map(({ id }) => id)
      .filter((id) => id.startsWith(value)),
    ...(await files.list(value, shown)),
  ];
  const areas = Object.values(familyWords).map((word) => word[language]);
  const completeFocus = (value: string): string[] => areas.filter((area) => area.startsWith(value));
  const argsSchema = z.object({
    report: completable(z.string().describe(head.report ?? ''), completeReport),
    focus: completable(z.string().describe(head.focus ?? ''), completeFocus).optional(),
  });
  server.registerPrompt(
    'audit_report',
    { title: head.title ?? 'audit_report', description: head.description ?? '', argsSchema },
    ({ report, focus }) => ({
      messages: [
        {
          role: 'user',
          content: { type: 'text', text: fill(text, { report, focus: focus ?? head.everything ?? '' }) },
        },
      ],
    }),
  );
  // Its text holds slots in double braces, so only its own two arguments are put in.
  const draft = readPrompt('draft-section');
  const completeSection = (value: string): string[] => sectionNames.filter((name) => name.startsWith(value));
  server.registerPrompt(
    'draft_section',
    {
      title: draft.head.title ?? 'draft_section',
      description: draft.head.description ?? '',
      argsSchema: z.object({
        report: completable(z.string().describe(draft.head.report ?? ''), completeReport),
        section: completable(z.string().describe(draft.head.section ?? ''), completeSection).optional(),
      }),
    },
    ({ report, section }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'text',
            text: draft.text
              .replace('{report}', () => report)
              .replace('{section}', () => section ?? draft.head.everything ?? ''),
          },
        },
      ],
    }),
  );
  registerComparePrompt(server, tools, completeReport);
};
