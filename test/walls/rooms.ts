import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import type { Unit, Wall } from './unit.js';
import { breach } from './unit.js';

interface Room {
  /** A room may import from lower levels and from itself; rooms of one level do not know each other. */
  readonly level: number;
  readonly packages: readonly string[];
  /** Modules of Node: all, or those named. */
  readonly builtins: readonly string[] | 'all';
}

const pure = { packages: [], builtins: [] };

const rooms: Readonly<Record<string, Room>> = {
  'tools/measure': { level: 0, ...pure },
  // A reader is given bytes and never opens a file, so it needs nothing of the system but unpacking and its own path.
  'tools/document': {
    level: 0,
    packages: ['saxes', 'pdfjs-dist'],
    builtins: ['node:zlib', 'node:module', 'node:url', 'node:path'],
  },
  'tools/language': { level: 1, ...pure },
  'tools/figures': { level: 2, ...pure },
  'tools/recompute': { level: 3, ...pure },
  // Fingerprints of findings are hashes.
  'tools/rules': { level: 4, packages: [], builtins: ['node:crypto'] },
  // Draws the charts of a summary and of several years.
  'tools/review': { level: 5, packages: ['echarts'], builtins: [] },
  // Writes the Word file of a draft.
  'tools/draft': { level: 5, packages: ['docx'], builtins: [] },
  // Fingerprints of conflicts between years are hashes.
  'tools/compare': { level: 5, packages: [], builtins: ['node:crypto'] },
  'tools/library': { level: 5, packages: ['kysely', 'libsql', 'pg', 'pg-boss'], builtins: 'all' },
  tools: { level: 6, packages: ['zod'], builtins: ['node:crypto', 'node:path'] },
  assistant: { level: 7, packages: ['openai'], builtins: 'all' },
  server: { level: 8, packages: ['@modelcontextprotocol/server', 'commander', 'tinypool', 'zod'], builtins: 'all' },
};

/** The room of a path, or null for a folder that the plan does not know. */
export const roomOf = (path: string): string | null => {
  const [top = '', second = ''] = path.split('/');
  const name = top === 'tools' && path.split('/').length > 2 ? `${top}/${second}` : top;
  return name in rooms ? name : null;
};

const isCallTo = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === name;

/** What a node imports: the specifier, `null` where it is computed and so out of sight, undefined for other nodes. */
const importedBy = (node: ts.Node): string | null | undefined => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null;
  if (ts.isImportTypeNode(node)) {
    const { argument } = node;
    return ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal) ? argument.literal.text : null;
  }
  if (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || isCallTo(node, 'require'))
  ) {
    const [first] = node.arguments;
    return first && ts.isStringLiteralLike(first) ? first.text : null;
  }
  return undefined;
};

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const judgeRelative = (unit: Unit, from: string, specifier: string): string | null => {
  if (!specifier.endsWith('.js')) return `imports ${specifier}: a relative import ends in .js`;
  const to = roomOf(posix.join(posix.dirname(unit.path), specifier));
  if (to === null) return `imports ${specifier}, which is in no room`;
  const [mine, theirs] = [rooms[from], rooms[to]];
  const isDown = from === to || (mine !== undefined && theirs !== undefined && theirs.level < mine.level);
  return isDown ? null : `imports ${specifier}: ${from} does not know ${to}`;
};

const judgePackage = (from: string, specifier: string): string | null => {
  const room = rooms[from];
  const name = packageOf(specifier);
  if (name.startsWith('node:')) {
    const isAllowed = room?.builtins === 'all' || room?.builtins.includes(specifier);
    return isAllowed ? null : `imports ${specifier}: ${from} does not touch the system`;
  }
  if (builtinModules.includes(name)) return `imports ${specifier} without node:`;
  return room?.packages.includes(name) ? null : `imports ${specifier}: not a package of ${from}`;
};

/** Imports go down only, and every package has its room. */
export const importWall: Wall = (unit) => {
  const room = roomOf(unit.path);
  if (room === null) return [breach(unit, null, 'stands in no room of the plan')];
  const found: string[] = [];
  for (const node of unit.nodes) {
    const specifier = importedBy(node);
    if (specifier === undefined) continue;
    const why =
      specifier === null
        ? 'imports what only the running program knows'
        : specifier.startsWith('.')
          ? judgeRelative(unit, room, specifier)
          : judgePackage(room, specifier);
    if (why !== null) found.push(breach(unit, node, why));
  }
  return found;
};
