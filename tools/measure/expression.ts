import type { Quantity } from './quantity.js';
import { add, CalculationError, constant, divide, multiply, negated, subtract, toPercent } from './quantity.js';
import { parseDecimal } from './rational.js';

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  /** Character of the expression, from 1. */
  readonly position: number;
}

const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '＋': '+',
  '-': '-',
  '−': '-',
  '－': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  '%': '%',
  '％': '%',
};
const maxLength = 1000;
const maxDepth = 50;
const maxDigits = 40;

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character === '_';

const runLength = (text: string, from: number, fits: (character: string) => boolean): number => {
  let end = from;
  while (end < text.length && fits(text.charAt(end))) end += 1;
  return end;
};

const tokenize = (expression: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const [start, character] = [at, expression.charAt(at)];
    const sign = signs[character];
    if (character.trim() === '') at += 1;
    else if (sign !== undefined) {
      tokens.push({ kind: 'sign', text: sign, position: start + 1 });
      at += 1;
    } else if (isDigit(character)) {
      at = runLength(expression, at, (next) => isDigit(next) || next === '.');
      tokens.push({ kind: 'number', text: expression.slice(start, at), position: start + 1 });
    } else if (isLetter(character)) {
      at = runLength(expression, at, (next) => isLetter(next) || isDigit(next) || next === '.');
      tokens.push({ kind: 'name', text: expression.slice(start, at), position: start + 1 });
    } else throw new CalculationError('syntax', { position: String(start + 1), found: character });
  }
  return [...tokens, { kind: 'end', text: '', position: expression.length + 1 }];
};

const unexpected = (token: Token): CalculationError =>
  new CalculationError('syntax', { position: String(token.position), found: token.text || '…' });

const literal = (token: Token): Quantity => {
  if (token.text.length > maxDigits) throw new CalculationError('too-complex');
  if (token.text.split('.').length > 2 || token.text.endsWith('.')) throw unexpected(token);
  return constant(parseDecimal(token.text));
};

/** A part of an expression with the text that a person reads, figures replaced by what is printed. */
export interface Named {
  readonly quantity: Quantity;
  readonly text: string;
}

/**
 * Evaluates `+ − × ÷`, brackets, constants and `%` exactly, over the quantities that `lookUp` gives for names.
 * Throws CalculationError; what `lookUp` throws passes through.
 */
export const evaluate = (expression: string, lookUp: (name: string) => Named): Named => {
  if (expression.length > maxLength) throw new CalculationError('too-complex');
  const tokens = tokenize(expression);
  let next = 0;
  let depth = 0;
  const peek = (): Token => tokens[next] ?? { kind: 'end', text: '', position: expression.length + 1 };
  const take = (): Token => {
    const token = peek();
    next += 1;
    return token;
  };
  const isSign = (...texts: readonly string[]): boolean => peek().kind === 'sign' && texts.includes(peek().text);

  const primary = (): Named => {
    const token = take();
    if (token.kind === 'number') return { quantity: literal(token), text: token.text };
    if (token.kind === 'name') return lookUp(token.text);
    if (token.text !== '(') throw unexpected(token);
    const inner = sum();
    if (!isSign(')')) throw unexpected(peek());
    take();
    return { quantity: inner.quantity, text: `(${inner.text})` };
  };
  const postfix = (): Named => {
    let operand = primary();
    while (isSign('%')) {
      take();
      operand = { quantity: toPercent(operand.quantity), text: `${operand.text}%` };
    }
    return operand;
  };
  const unary = (): Named => {
    depth += 1;
    if (depth > maxDepth) throw new CalculationError('too-complex');
    const sign = isSign('-', '+') ? take().text : '';
    const operand = sign === '' ? postfix() : unary();
    depth -= 1;
    return sign === '-' ? { quantity: negated(operand.quantity), text: `-${operand.text}` } : operand;
  };
  const term = (): Named => {
    let left = unary();
    while (isSign('*', '/')) {
      const times = take().text === '*';
      const right = unary();
      const quantity = times ? multiply(left.quantity, right.quantity) : divide(left.quantity, right.quantity);
      left = { quantity, text: `${left.text} ${times ? '×' : '÷'} ${right.text}` };
    }
    return left;
  };
  const sum = (): Named => {
    let left = term();
    while (isSign('+', '-')) {
      const plus = take().text === '+';
      const right = term();
      const quantity = plus ? add(left.quantity, right.quantity) : subtract(left.quantity, right.quantity);
      left = { quantity, text: `${left.text} ${plus ? '+' : '-'} ${right.text}` };
    }
    return left;
  };

  const result = sum();
  if (peek().kind !== 'end') throw unexpected(peek());
  return result;
};
