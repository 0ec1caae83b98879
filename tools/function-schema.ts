import type { AnyTool } from './tool.js';

/** The input of a tool as JSON Schema, for endpoints that are offered functions. */
export const functionSchema = async (tool: AnyTool): Promise<Record<string, unknown>> => {
  const { z } = await import('zod');
  const { input } = await tool.schemas();
  const { $schema: _, ...schema } = z.toJSONSchema(input, { target: 'draft-7', io: 'input' });
  return schema;
};
