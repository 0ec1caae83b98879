import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { McpServer } from '@modelcontextprotocol/server';
import { tools } from '../tools/index.js';
import type { AnyTool, ToolDeps } from '../tools/tool.js';
import type { Files } from './files.js';
import { registerPrompts } from './mcp-prompts.js';
import { registerResources } from './mcp-resources.js';
import { packageVersion } from './package.js';
import { readPrompt } from './prompts.js';
import { failure, success } from './result.js';
import { serverWords } from './words.js';

export interface ServerDeps {
  readonly tools: ToolDeps;
  readonly files: Files;
}

/**
 * Advertises a schema and lets every input through: the tool checks it itself and answers in the user's language,
 * where the library would answer in English.
 */
const advertised = (schema: StandardSchemaWithJSON): StandardSchemaWithJSON<unknown, unknown> => ({
  '~standard': {
    version: 1,
    vendor: 'gouji',
    validate: (value) => ({ value }),
    jsonSchema: schema['~standard'].jsonSchema,
  },
});

const registerTool = async (server: McpServer, tool: AnyTool, deps: ToolDeps): Promise<void> => {
  const { name, title, description, annotations } = tool;
  const { input, output } = await tool.schemas();
  const config = { title, description, inputSchema: advertised(input), outputSchema: output, annotations };
  server.registerTool(name, config, async (values) => {
    try {
      const before = deps.store.list().length;
      const answer = await tool.call(values, deps);
      if (deps.store.list().length !== before) server.sendResourceListChanged();
      return success(answer);
    } catch (error) {
      return failure(error, deps.language);
    }
  });
};

/** A protocol server over the tools, resources and prompts. One is made for every connection; `deps` are shared. */
export const createServer = async (deps: ServerDeps): Promise<McpServer> => {
  const server = new McpServer(
    { name: 'gouji', title: serverWords.name[deps.tools.language], version: packageVersion() },
    {
      instructions: readPrompt('instructions').text,
      capabilities: {
        tools: { listChanged: false },
        prompts: { listChanged: false },
        resources: { listChanged: true },
      },
    },
  );
  for (const tool of tools) await registerTool(server, tool, deps.tools);
  registerResources(server, deps.tools);
  registerPrompts(server, deps);
  return server;
};
