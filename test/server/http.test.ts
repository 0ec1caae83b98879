import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main, scratch } from './command.js';

const directory = scratch();
const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--root', directory], { cwd: directory });
let url = '';

beforeAll(async () => {
  url = await new Promise((resolve, reject) => {
    child.on('exit', reject);
    child.stderr.on('data', (data) => {
      const found = /http:\S+\/mcp/.exec(String(data));
      if (found) resolve(found[0]);
    });
  });
});
afterAll(() => child.kill());

const status = (headers: Record<string, string>, path = '/mcp'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const outgoing = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', reject);
    outgoing.end('{}');
  });

describe('gouji serve', () => {
  it.each(['legacy', { pin: '2026-07-28' }] as const)(
    'serves %j over HTTP, reports kept between requests',
    async (mode) => {
      const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
      await client.connect(new StreamableHTTPClientTransport(new URL(url)));
      const { structuredContent } = await client.callTool({
        name: 'parse_report',
        arguments: { text: '一、甲\n执行率93.19%。' },
      });
      const { report_id } = structuredContent as { report_id: string };
      const { isError } = await client.callTool({ name: 'audit_report', arguments: { report_id } });
      expect(isError ?? false).toBe(false);
      await client.close();
    },
  );

  it('listens on the loopback address and refuses other hosts and web pages', async () => {
    expect(new URL(url).hostname).toBe('127.0.0.1');
    const type = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    expect(await status({ ...type, host: 'evil.example' })).toBe(403);
    expect(await status({ ...type, origin: 'https://evil.example' })).toBe(403);
    expect(await status(type, '/other')).toBe(404);
    expect(await status(type)).toBe(400);
  });
});
