import type { McpServer } from '@modelcontextprotocol/server';
import { completable } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { metricsOf } from '../tools/compare/compare.js';
import { yearReportFrom } from '../tools/outgoing-compare.js';
import type { ToolDeps } from '../tools/tool.js';
import { readPrompt } from './prompts.js';

const comma = ',';
const shown = 100;

/** Completes the last of several names in a list; those before it stay as they are. */
const completeLast =
  (complete: (value: string) => Promise<string[]>) =>
  async (value: string): Promise<string[]> => {
    const at = value.lastIndexOf(comma) + 1;
    const before = value.slice(0, at);
    const taken = before.split(comma).map((name) => name.trim());
    const found = await complete(value.slice(at).trimStart());
    return found.filter((name) => !taken.includes(name)).map((name) => `${before}${name}`);
  };

/** The prompt `compare_years`: reports are completed one after the other, metrics from the reports that are open. */
export const registerComparePrompt = (
  server: McpServer,
  { store }: ToolDeps,
  completeReport: (value: string) => Promise<string[]>,
): void => {
  const { head, text } = readPrompt('compare-years');
  const completeMetric = (value: string): string[] =>
    metricsOf(store.list().map(yearReportFrom))
      .filter((name) => name.includes(value))
      .slice(0, shown);
  server.registerPrompt(
    'compare_years',
    {
      title: head.title ?? 'compare_years',
      description: head.description ?? '',
      argsSchema: z.object({
        reports: completable(z.string().describe(head.reports ?? ''), completeLast(completeReport)),
        metric: completable(z.string().describe(head.metric ?? ''), completeMetric).optional(),
      }),
    },
    ({ reports, metric }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'text',
            text: text.replace('{reports}', () => reports).replace('{metric}', () => metric ?? head.everything ?? ''),
          },
        },
      ],
    }),
  );
};
