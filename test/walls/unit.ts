import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** A source file as the walls see it: its path from the root with forward slashes, and its syntax. */
export interface Unit {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** Every node of the tree, outermost first; comments are not among them. */
  readonly nodes: readonly ts.Node[];
}

/** A wall: gives one sentence for each breach in a file. */
export type Wall = (unit: Unit) => readonly string[];

const collect = (node: ts.Node, found: ts.Node[]): readonly ts.Node[] => {
  found.push(node);
  ts.forEachChild(node, (child) => {
    collect(child, found);
  });
  return found;
};

export const unitOf = (path: string, text: string): Unit => {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  return { path, text, tree, nodes: collect(tree, []) };
};

const filesBelow = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
};

/** Every TypeScript file below the folders, sorted by path. */
export const unitsBelow = (root: string, folders: readonly string[]): readonly Unit[] =>
  folders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.includes(`${sep}node_modules${sep}`))
    .map((path) => unitOf(relative(root, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const lineOf = (unit: Unit, node: ts.Node): number =>
  unit.tree.getLineAndCharacterOfPosition(node.getStart(unit.tree)).line + 1;

/** `tools/x.ts:12 why`, the form in which every breach is told. */
export const breach = (unit: Unit, node: ts.Node | null, why: string): string =>
  `${unit.path}${node ? `:${lineOf(unit, node)}` : ''} ${why}`;

/** A wall that looks at every node on its own; `judge` says what is wrong with it, or null. */
export const nodeWall =
  (judge: (node: ts.Node, unit: Unit) => string | null): Wall =>
  (unit) => {
    const found: string[] = [];
    for (const node of unit.nodes) {
      const why = judge(node, unit);
      if (why !== null) found.push(breach(unit, node, why));
    }
    return found;
  };

/** Whether a path is one of `places`: a file, a folder ending in `/`, or a beginning ending in `*`. */
export const isAmong = (path: string, places: readonly string[]): boolean =>
  places.some((place) => {
    if (place.endsWith('/')) return path.startsWith(place);
    if (!place.includes('*')) return path === place;
    const [before = '', after = ''] = place.split('*');
    const middle = path.slice(before.length, path.length - after.length);
    return path.startsWith(before) && path.endsWith(after) && !middle.includes('/');
  });
