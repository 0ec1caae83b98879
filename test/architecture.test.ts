import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { yearRules } from '../tools/compare/year-rules.js';
import { tools } from '../tools/index.js';
import { rulePage } from '../tools/review/rule-page.js';
import { rules } from '../tools/rules/index.js';
import { isData, lengthWall, linesOf, nameWall } from './walls/names.js';
import { registryBreaches, ruleRegistry, toolRegistry, untested, yearRuleRegistry } from './walls/registry.js';
import { importWall } from './walls/rooms.js';
import {
  chineseWall,
  classWall,
  numberWall,
  regexWall,
  silencerWall,
  systemWall,
  toleranceWall,
  typeWall,
} from './walls/syntax.js';
import type { Wall } from './walls/unit.js';
import { unitOf, unitsBelow } from './walls/unit.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const product = unitsBelow(root, ['server', 'assistant', 'tools']);
const tests = unitsBelow(root, ['test']);
const everything = [...product, ...tests, ...unitsBelow(root, ['bench', 'scripts'])];

describe('walls', () => {
  const walls: readonly (readonly [string, Wall, typeof product])[] = [
    ['imports go down only, and every package has its room', importWall, product],
    ['no file above 250 lines', lengthWall, everything],
    ['names say what is inside', nameWall, everything],
    ['no any, no as, no !', typeWall, product],
    ['compiler and linter are not silenced', silencerWall, product],
    ['no class but errors', classWall, product],
    ['regular expressions only in the lexer and the readers', regexWall, product],
    ['Chinese only in lexicon, rules, tools and catalogues of messages', chineseWall, product],
    ['one number parser', numberWall, product],
    ['no tolerance and no float', toleranceWall, product],
    ['process and console only in the command', systemWall, product],
  ];
  it.each(walls)('%s', (_, wall, units) => expect(units.flatMap((unit) => wall(unit))).toEqual([]));

  it('there is something to look at', () => expect(product.length).toBeGreaterThan(20));

  it('half of the files have at most 80 lines', () => {
    const lengths = product.filter(({ path }) => !isData(path)).map(({ text }) => linesOf(text));
    expect(lengths.sort((a, b) => a - b)[lengths.length >> 1]).toBeLessThanOrEqual(80);
  });

  it.each(['src', 'lib', 'utils'])('there is no folder %s', (name) => expect(existsSync(`${root}${name}`)).toBe(false));
});

describe('rules', () => {
  const ids = rules.map(({ id }) => id);
  it('each has its file and stands in the list', () =>
    expect(registryBreaches(product, ruleRegistry, ids)).toEqual([]));

  it('those over several years too', () =>
    expect(
      registryBreaches(
        product,
        yearRuleRegistry,
        yearRules.map(({ id }) => id),
      ),
    ).toEqual([]));

  it('their examples are executed', () =>
    expect(tests.find(({ path }) => path === 'test/rules/examples.test.ts')?.text).toContain('rules/index.js'));

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has a page and examples of both kinds', (_, rule) => {
    for (const language of ['zh', 'en'] as const) {
      expect([rule.title, rule.basis, rule.rationale].map((text) => text[language].trim())).not.toContain('');
      expect(rulePage(rule, language)).toContain(rule.rationale[language]);
      for (const message of Object.values(rule.messages)) expect(message[language].trim()).not.toBe('');
    }
    expect(rule.examples.valid.length).toBeGreaterThan(0);
    expect(rule.examples.invalid.length).toBeGreaterThan(0);
  });
});

describe('tools', () => {
  const names = tools.map(({ name }) => name);
  it('each has its file and stands in the list', () =>
    expect(registryBreaches(product, toolRegistry, names)).toEqual([]));
  it('each has a test', () => expect(untested(tests, toolRegistry, names)).toEqual([]));
});

describe('the walls stand: a planted breach is seen', () => {
  const planted: readonly (readonly [string, Wall, string, string])[] = [
    ['an import upwards', importWall, 'tools/measure/x.ts', "import { a } from '../figures/a.js';"],
    ['a type imported upwards', importWall, 'tools/figures/x.ts', "import type { A } from '../rules/a.js';"],
    ['an import between siblings', importWall, 'tools/review/x.ts', "export * from '../draft/a.js';"],
    ['a lazy import upwards', importWall, 'tools/rules/x.ts', "const a = await import('../tool.js');"],
    ['a type taken upwards', importWall, 'tools/language/x.ts', "type A = import('../figures/a.js').A;"],
    ['an import from the server', importWall, 'tools/tool.ts', "import { a } from '../server/a.js';"],
    ['a computed import', importWall, 'server/x.ts', 'const a = await import(name);'],
    ['a require', importWall, 'tools/figures/x.ts', "const a = require('fflate');"],
    ['an import without .js', importWall, 'tools/rules/x.ts', "import { a } from './a';"],
    ['an import from outside the rooms', importWall, 'server/x.ts', "import { a } from '../bench/a.js';"],
    ['a parser outside document', importWall, 'tools/figures/x.ts', "import { unzipSync } from 'fflate';"],
    ['zod below the tools', importWall, 'tools/rules/x.ts', "import { z } from 'zod';"],
    ['the SDK in a tool', importWall, 'tools/x.ts', "import { a } from '@modelcontextprotocol/server';"],
    ['commander in the assistant', importWall, 'assistant/x.ts', "import { a } from 'commander';"],
    ['openai in the server', importWall, 'server/x.ts', "import OpenAI from 'openai';"],
    ['a second opinion in the product', importWall, 'tools/measure/x.ts', "import F from 'fraction.js';"],
    ['a file opened by a reader', importWall, 'tools/document/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['the system without node:', importWall, 'server/x.ts', "import { join } from 'path';"],
    ['an unknown room', importWall, 'tools/magic/x.ts', ''],
    ['a long file', lengthWall, 'tools/figures/x.ts', 'x;\n'.repeat(251)],
    ['a shapeless name', nameWall, 'tools/figures/utils.ts', ''],
    ['a shapeless test', nameWall, 'test/figures/helpers.test.ts', ''],
    ['a shapeless folder', nameWall, 'tools/common/x.ts', ''],
    ['camel case', nameWall, 'tools/figures/fromProse.ts', ''],
    ['any', typeWall, 'server/x.ts', 'const a: readonly any[] = [];'],
    ['as', typeWall, 'server/x.ts', 'const a = b as string;'],
    ['as unknown as', typeWall, 'server/x.ts', 'const a = b as unknown;'],
    ['<>', typeWall, 'server/x.ts', 'const a = <string>b;'],
    ['!', typeWall, 'server/x.ts', 'const a = b[0]!.c;'],
    ['a silenced compiler', silencerWall, 'server/x.ts', '// @ts-expect-error\nconst a = b;'],
    ['a silenced linter', silencerWall, 'server/x.ts', '// biome-ignore-all lint: because\nconst a = b;'],
    ['a class', classWall, 'tools/x.ts', 'class Store { a = 1 }'],
    ['a class expression', classWall, 'tools/x.ts', 'const A = class extends Base {};'],
    ['a regular expression', regexWall, 'tools/figures/x.ts', 'const a = /x/.test(b);'],
    ['a hidden regular expression', regexWall, 'tools/rules/x.ts', "const a = new RegExp('x');"],
    ['a Chinese word', chineseWall, 'tools/figures/x.ts', "const a = '完成';"],
    ['a Chinese template', chineseWall, 'tools/recompute/x.ts', ['const a = `$', '{b}万元`;'].join('')],
    ['a Chinese mark', chineseWall, 'tools/review/x.ts', "const a = '、';"],
    ['Number()', numberWall, 'tools/figures/x.ts', 'const a = Number(b);'],
    ['Number as a function', numberWall, 'tools/figures/x.ts', 'const a = b.map(Number);'],
    ['parseFloat', numberWall, 'tools/rules/x.ts', 'const a = parseFloat(b);'],
    ['Number.parseInt', numberWall, 'tools/recompute/x.ts', 'const a = Number.parseInt(b, 10);'],
    ['a plus', numberWall, 'tools/figures/x.ts', 'const a = +b;'],
    ['a tolerance', toleranceWall, 'tools/rules/x.ts', 'const sumTolerance = 1n;'],
    ['Number.EPSILON', toleranceWall, 'server/x.ts', 'const a = b < Number.EPSILON;'],
    ['a float', toleranceWall, 'tools/recompute/x.ts', 'const a = b < 0.01;'],
    ['a small float', toleranceWall, 'tools/recompute/x.ts', 'const a = b < 1e-9;'],
    ['Math.round', toleranceWall, 'tools/figures/x.ts', 'const a = Math.round(b);'],
    ['toFixed of a float', toleranceWall, 'tools/figures/x.ts', 'const a = b.toFixed(2);'],
    ['console', systemWall, 'tools/x.ts', "console.log('x');"],
    ['process', systemWall, 'server/files.ts', 'const a = process.cwd();'],
    ['process by import', systemWall, 'server/files.ts', "import { cwd } from 'node:process';"],
    ['process by globalThis', systemWall, 'server/files.ts', 'const a = globalThis.process.env;'],
  ];
  it.each(planted)('%s', (_, wall, path, text) => expect(wall(unitOf(path, text))).toHaveLength(1));

  const innocent: readonly (readonly [string, Wall, string, string])[] = [
    ['an import down', importWall, 'server/cli/x.ts', "import { a } from '../../tools/measure/a.js';"],
    ['a parser in document', importWall, 'tools/document/docx/x.ts', "import { unzipSync } from 'saxes';"],
    ['a lexicon of any length', lengthWall, 'tools/language/lexicon.ts', 'x;\n'.repeat(900)],
    ['as const and import as', typeWall, 'tools/x.ts', "import { a as b } from './a.js';\nconst c = [b] as const;"],
    ['an error class', classWall, 'tools/x.ts', 'class ToolError extends Error {}'],
    ['a Chinese comment', chineseWall, 'tools/figures/x.ts', '/** 完成率 */\nconst a = 1;'],
    ['the messages of a rule', chineseWall, 'tools/rules/x.ts', "defineRule({ title: { zh: '合计' } });"],
    ['a division', regexWall, 'tools/figures/x.ts', 'const a = b / c / d;'],
    ['a property called process', systemWall, 'tools/x.ts', 'const a = b.process;'],
    ['an integer', toleranceWall, 'tools/figures/x.ts', 'const a = b < 100_000;'],
  ];
  it.each(innocent)('%s is let through', (_, wall, path, text) => expect(wall(unitOf(path, text))).toEqual([]));

  const rule = (path: string, text: string) => registryBreaches([unitOf(path, text)], ruleRegistry, ['sum-matches']);
  it.each([
    ['tools/rules/sum-matches.ts', "export const a = defineRule({ id: 'sum-ties' })", 1],
    ['tools/rules/sum-ties.ts', "export const a = defineRule({ id: 'sum-ties' })", 2],
    ['tools/rules/sum-matches.ts', "const a = defineRule({ id: 'sum-matches' }), b = defineRule({ id: 'b' })", 1],
    ['tools/rules/run.ts', 'const a = 1;', 1],
    ['tools/rules/fault-rule.ts', 'const faultRule = (a) => defineRule({ id: a.id });', 1],
    ['tools/rules/sum-matches.ts', "export const a = faultRule({ id: 'sum-matches' })", 0],
  ])('the list of rules against %s: %s', (path, text, count) => expect(rule(path, text)).toHaveLength(count));

  it('a tool without a test', () => {
    const only = [unitOf('test/tools/a.test.ts', "call('audit_report')")];
    expect(untested(only, toolRegistry, ['audit_report', 'calculate'])).toEqual(['calculate']);
  });
});
