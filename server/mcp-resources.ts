import type { McpServer } from '@modelcontextprotocol/server';
import { ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { rulePage } from '../tools/review/rule-page.js';
import { pagedRules as rules } from '../tools/rule-pages.js';
import type { StoredReport } from '../tools/store.js';
import type { ToolDeps } from '../tools/tool.js';
import { serverWords } from './words.js';

const idPrefix = 'sha256:';

/** A colon cannot stand in this place of a URI, so the address holds the bare hash. */
const bareId = ({ id }: StoredReport): string => (id.startsWith(idPrefix) ? id.slice(idPrefix.length) : id);

/** The value of a URI's variable; empty where its escapes are broken, which names nothing. */
const variable = (value: string | readonly string[] | undefined): string => {
  try {
    return decodeURIComponent(typeof value === 'string' ? value : (value?.[0] ?? ''));
  } catch {
    return '';
  }
};

/** `report://{id}` is the text that positions count in; `rule://{id}` is a rule's page. */
export const registerResources = (server: McpServer, { store, language }: ToolDeps): void => {
  const reports = new ResourceTemplate('report://{id}', {
    list: () => ({
      resources: store.list().map((stored) => ({
        uri: `report://${bareId(stored)}`,
        name: stored.report.title ?? (stored.name || bareId(stored).slice(0, 12)),
        mimeType: 'text/plain',
      })),
    }),
    complete: {
      id: (value) =>
        store
          .list()
          .map(bareId)
          .filter((id) => id.startsWith(value)),
    },
  });
  server.registerResource(
    'report',
    reports,
    {
      title: serverWords.report[language],
      description: serverWords.reportAbout[language],
      mimeType: 'text/plain',
    },
    (uri, variables) => {
      try {
        const stored = store.get(variable(variables.id));
        return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: stored.report.document.text }] };
      } catch {
        throw new ResourceNotFoundError(uri.href);
      }
    },
  );

  const rulePages = new ResourceTemplate('rule://{id}', {
    list: () => ({
      resources: rules.map(({ id, title }) => ({
        uri: `rule://${id}`,
        name: id,
        title: title[language],
        mimeType: 'text/markdown',
      })),
    }),
    complete: { id: (value) => rules.map(({ id }) => id).filter((id) => id.startsWith(value)) },
  });
  server.registerResource(
    'rule',
    rulePages,
    {
      title: serverWords.rule[language],
      description: serverWords.ruleAbout[language],
      mimeType: 'text/markdown',
    },
    (uri, variables) => {
      const rule = rules.find(({ id }) => id === variable(variables.id));
      if (!rule) throw new ResourceNotFoundError(uri.href);
      return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text: rulePage(rule, language) }] };
    },
  );
};
