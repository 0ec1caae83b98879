import { commonLength } from '../../tools/language/naming.js';
import { indicatorsOf } from '../../tools/recompute/indicators.js';
import type { Desk } from '../desk.js';

const most = 5;
const telling = 2;

/** Indicators whose names share the most with what was asked for. */
export const nearest = (asked: string, { files }: Desk): readonly string[] =>
  [...new Set(files.flatMap(({ stored }) => indicatorsOf(stored.report).map(({ name }) => name)))]
    .map((name) => ({ name, common: commonLength(asked, name) }))
    .filter(({ common }) => common >= telling)
    .sort((a, b) => b.common - a.common)
    .slice(0, most)
    .map(({ name }) => name);
