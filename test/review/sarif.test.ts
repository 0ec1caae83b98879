import { describe, expect, it } from 'vitest';
import { sarifLog, sarifPart } from '../../tools/review/sarif.js';
import { clean, reviewed, rule, text } from './sample.js';

const options = { version: '1.2.3', language: 'zh', rules: [rule] } as const;
const unread = { file: '坏 文件.docx', code: 'corrupt', message: '文件已损坏' };
const log = JSON.parse(sarifLog([sarifPart(reviewed, options), sarifPart(clean, options)], [unread], options));
const [run] = log.runs;
const [result] = run.results;

describe('SARIF output', () => {
  it('has the head that readers look for', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toContain('sarif-schema-2.1.0.json');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({ name: 'gouji', version: '1.2.3' });
  });

  it('gives regions by line and column and by offset, which quote the same text', () => {
    const { region, artifactLocation } = result.locations[0].physicalLocation;
    expect(region).toMatchObject({ startLine: 2, startColumn: 34, endLine: 2, endColumn: 40, charLength: 6 });
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
    expect(artifactLocation.uri).toBe(`${encodeURIComponent('报告 1.md')}`);
    expect(result.relatedLocations.map(({ id }: { id: number }) => id)).toEqual([0, 1]);
  });

  it('maps severities to levels and links rules by index', () => {
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning']);
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results[1].ruleIndex).toBeUndefined();
    expect(result.partialFingerprints).toEqual({ 'gouji/v1': 'a1b2' });
  });

  it('reports files that were not read as notifications of a failed run', () => {
    const [invocation] = run.invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      message: { text: '文件已损坏' },
      descriptor: { id: 'corrupt' },
    });
    expect(JSON.parse(sarifLog([sarifPart(clean, options)], [], options)).runs[0]).toMatchObject({
      results: [],
      invocations: [{ executionSuccessful: true }],
    });
  });

  it('writes paths as URIs', () => {
    const uriOf = (file: string): string =>
      JSON.parse(sarifLog([sarifPart({ ...reviewed, file }, options)], [], options)).runs[0].artifacts[0].location.uri;
    expect(uriOf('a b/c#d.md')).toBe('a%20b/c%23d.md');
    expect(uriOf('/home/x/y.md')).toBe('file:///home/x/y.md');
  });
});
