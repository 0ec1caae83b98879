import ts from 'typescript';
import type { Unit } from './unit.js';
import { isAmong, nodeWall } from './unit.js';

/** Types are proved, not claimed. */
export const typeWall = nodeWall((node) => {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'says any';
  if (ts.isNonNullExpression(node)) return 'says ! to the compiler';
  if (ts.isTypeAssertionExpression(node)) return 'asserts a type with <>';
  if (ts.isAsExpression(node) && node.type.getText() !== 'const') return `says as ${node.type.getText()}`;
  if (ts.isPropertyDeclaration(node) && node.exclamationToken) return 'says ! to the compiler';
  return null;
});

const silencers = ['@ts-ignore', '@ts-expect-error', '@ts-nocheck', 'biome-ignore-all'];
/** The compiler is listened to, and the linter but for one line with its reason. */
export const silencerWall = nodeWall((node) => {
  if (!ts.isSourceFile(node)) return null;
  const found = silencers.find((each) => node.text.includes(each));
  return found ? `holds ${found}` : null;
});

/** Nouns are plain readonly data; only errors are classes. */
export const classWall = nodeWall((node) => {
  if (!ts.isClassLike(node)) return null;
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return base?.expression.getText().endsWith('Error') ? null : 'has a class that is not an error';
});

const regexPlaces = [
  'tools/language/lexer*.ts',
  'tools/language/*-lexer.ts',
  // What the lexer knows not to be a figure: dates, numbers of documents, telephones.
  'tools/language/non-figure.ts',
  'tools/language/numeral*.ts',
  'tools/document/',
  'tools/measure/printing.ts',
  'tools/measure/rounding.ts',
];
/** Text is read by the lexer and the readers of files, nowhere else. */
export const regexWall = nodeWall((node, unit) => {
  if (isAmong(unit.path, regexPlaces)) return null;
  if (ts.isRegularExpressionLiteral(node)) return `has the regular expression ${node.text}`;
  const makes = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
  return makes ? 'makes a regular expression' : null;
});

const han = /[\p{Script=Han}、。，；：“”《》〔〕【】]/u;
const chinesePlaces = [
  'tools/document/',
  'tools/language/',
  'tools/figures/catalogue*.ts',
  'tools/figures/metric*.ts',
  // Names of grades and indicators as regulations print them, and what is said of a bad settings file.
  'tools/rules/scheme.ts',
  'tools/rules/settings-texts.ts',
  'tools/review/words*.ts',
  'tools/review/messages*.ts',
  // The sentences of a draft and the words that a model may use for one.
  'tools/draft/words*.ts',
  'tools/errors.ts',
  'tools/error-texts*.ts',
  // Descriptions of the fields that leave.
  'tools/wire*.ts',
  'tools/compare/words*.ts',
  // A calculation is printed for a person, with the units of the report.
  'tools/recompute/derivation.ts',
  'server/words*.ts',
  'server/cli/words*.ts',
  'assistant/words*.ts',
];

const speaksToPeople = (unit: Unit): boolean =>
  isAmong(unit.path, chinesePlaces) ||
  // A rule carries its messages, a tool its title and description.
  (isAmong(unit.path, ['tools/rules/', 'tools/compare/']) && unit.text.includes('Rule({')) ||
  (unit.path.startsWith('tools/') && unit.text.includes('defineTool({'));

const literalText = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.text;
  return null;
};
/** Words of the reports live in the lexicon, words to the user in catalogues. */
export const chineseWall = nodeWall((node, unit) => {
  const text = literalText(node);
  return text !== null && han.test(text) && !speaksToPeople(unit) ? `has the Chinese literal ${text}` : null;
});

const numberPlaces = [
  'tools/measure/',
  'tools/language/',
  // Heading numbers, XML attributes and PDF operators, never a figure.
  'tools/document/',
  // Options, cursors and references of the caller.
  'server/',
  'tools/page.ts',
  'tools/calculate.ts',
  // Tells a number from a formula in a cell of a spreadsheet that we print.
  'tools/review/table.ts',
];
const numberParsers = ['Number', 'parseFloat', 'parseInt', 'Number.parseFloat', 'Number.parseInt'];
/** There is one number parser. */
export const numberWall = nodeWall((node, unit) => {
  if (isAmong(unit.path, numberPlaces)) return null;
  if (ts.isCallExpression(node) && numberParsers.includes(node.expression.getText()))
    return `parses a number with ${node.expression.getText()}`;
  if (
    ts.isIdentifier(node) &&
    node.text === 'Number' &&
    ts.isCallExpression(node.parent) &&
    node.parent.arguments.some((each) => each === node)
  )
    return 'parses numbers with Number';
  const isPlus = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken;
  return isPlus && !ts.isNumericLiteral(node.operand) ? 'parses a number with +' : null;
});

const geometry = ['tools/document/pdf/'];
// Votes for the year of a report are weighed, not figures.
const votes = ['tools/language/report-year.ts'];
const figureRooms = ['measure', 'language', 'figures', 'recompute', 'rules', 'draft', 'library'].map(
  (room) => `tools/${room}/`,
);
const fuzzyWords = ['tolerance', 'epsilon', 'fuzz', 'almostequal', 'approximatelyequal', 'closeto'];
const isFuzzy = (name: string): boolean => {
  const lower = name.toLowerCase();
  return lower === 'eps' || lower === 'isclose' || fuzzyWords.some((word) => lower.includes(word));
};
const floatMaths = ['Math.round', 'Math.fround'];
/** Figures tie exactly or not at all. */
export const toleranceWall = nodeWall((node, unit) => {
  if (ts.isIdentifier(node) && isFuzzy(node.text) && !isAmong(unit.path, geometry)) return `is lenient: ${node.text}`;
  if (!isAmong(unit.path, figureRooms) || isAmong(unit.path, votes)) return null;
  if (ts.isNumericLiteral(node) && !Number.isInteger(Number(node.text))) return `has the float ${node.text}`;
  if (ts.isCallExpression(node) && floatMaths.includes(node.expression.getText()))
    return `rounds with ${node.expression.getText()}`;
  const isMethod = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  return isMethod && node.expression.name.text === 'toFixed' ? 'prints a float with toFixed' : null;
});

const terminals = [
  'server/main.ts',
  'server/demo*.ts',
  'assistant/terminal*.ts',
  // Keeps back what pdfjs would write to stderr while it loads.
  'tools/document/pdf/library.ts',
];
const system = ['process', 'console'];
const isName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.name === node && parent.expression.getText() !== 'globalThis';
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name === node;
  return ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent);
};
/** Only the command itself knows the process that it runs in. */
export const systemWall = nodeWall((node, unit) => {
  if (isAmong(unit.path, terminals)) return null;
  if (ts.isStringLiteral(node) && (node.text === 'node:process' || node.text === 'node:console'))
    return `imports ${node.text}`;
  return ts.isIdentifier(node) && system.includes(node.text) && !isName(node) ? `uses ${node.text}` : null;
});
