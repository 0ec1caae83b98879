import { describe, expect, it } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import type { Document } from '../../tools/document/document.js';
import { readText } from '../../tools/document/text.js';
import { analyze } from '../../tools/recompute/analyze.js';
import { directivesOf } from '../../tools/rules/directive.js';
import type { Finding } from '../../tools/rules/finding.js';
import { defineRule } from '../../tools/rules/rule.js';
import { runRules } from '../../tools/rules/run.js';
import { staleDismissals, suppress } from '../../tools/rules/suppression.js';

const documentOf = (text: string, format: 'text' | 'markdown' = 'markdown'): Document =>
  assemble(readText(new TextEncoder().encode(text), format));

const said = { zh: '{word}', en: '{word}' };
/** A rule that reports each of its words. */
const ruleOn = (id: string, word: string) =>
  defineRule({
    id,
    family: 'wording',
    title: said,
    severity: 'error',
    basis: said,
    rationale: said,
    messages: { found: said },
    examples: { valid: [], invalid: [] },
    *check({ document: { text } }) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        yield { message: 'found', data: { word }, at: { start: at, end: at + word.length + 2 } };
    },
  });
const rules = [ruleOn('no-apple', '苹果'), ruleOn('no-pear', '梨子')];
const find = (document: Document): readonly Finding[] => runRules(analyze(document), { language: 'zh', rules });

const textOf = (document: Document, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ at }) => document.text.slice(at.start, at.end));
const keptOf = (text: string): readonly string[] => {
  const document = documentOf(text);
  return textOf(document, suppress(find(document), document).kept);
};

describe('comments in the text', () => {
  it('disable a rule from there on', () =>
    expect(keptOf('苹果01\n\n<!-- gouji-disable no-apple -->\n\n苹果02，梨子03\n\n苹果04')).toEqual([
      '苹果01',
      '梨子03',
    ]));

  it('enable it again', () =>
    expect(
      keptOf('<!-- gouji-disable no-apple -->\n苹果01\n<!-- gouji-enable no-apple -->\n苹果02\n<!-- gouji-enable -->'),
    ).toEqual(['苹果02']));

  it('disable every rule, and enable one of them', () =>
    expect(
      keptOf(
        '<!-- gouji-disable -->\n苹果01 梨子02\n<!-- gouji-enable no-pear -->\n苹果03 梨子04\n<!--gouji-enable-->\n苹果05',
      ),
    ).toEqual(['梨子04', '苹果05']));

  it('disable several rules, however the ids are parted', () => {
    for (const list of ['no-apple no-pear', 'no-apple,no-pear', 'no-apple，no-pear', 'no-pear、no-apple'])
      expect(keptOf(`<!-- gouji-disable ${list} -->\n苹果01 梨子02`)).toEqual([]);
  });

  it('disable the next line that says something', () => {
    const comment = '<!-- gouji-disable-next-line no-apple -->';
    expect(keptOf(`${comment}\n苹果01\n苹果02`)).toEqual(['苹果02']);
    expect(keptOf(`${comment}\n\n  \n苹果01\n\n苹果02`)).toEqual(['苹果02']);
    expect(keptOf(`${comment}\n<!-- gouji-disable-next-line no-pear -->\n苹果01 梨子02\n苹果03`)).toEqual(['苹果03']);
    expect(keptOf(`梨子00 ${comment}\n苹果01`)).toEqual(['梨子00']);
    expect(keptOf(`苹果01\n${comment}`)).toEqual(['苹果01']);
  });

  it('work within a table', () =>
    expect(keptOf('<!-- gouji-disable-next-line -->\n| 苹果01 | 梨子02 |\n|---|---|\n| 苹果03 | 1 |')).toEqual([
      '苹果03',
    ]));

  it('are told with their reason and their place', () => {
    const document = documentOf('<!-- gouji-disable no-apple -- 两项 -- 指标口径不同 -->\n苹果01');
    const [suppressed] = suppress(find(document), document).suppressed;
    expect(suppressed).toMatchObject({
      kind: 'inSource',
      by: { kind: 'disable', rules: ['no-apple'], reason: '两项 -- 指标口径不同' },
    });
    expect(suppressed && textOf(document, [suppressed.finding])).toEqual(['苹果01']);
    expect(directivesOf(document).map(({ start, end }) => document.text.slice(start, end))).toEqual([
      '<!-- gouji-disable no-apple -- 两项 -- 指标口径不同 -->',
    ]);
  });

  it.each([
    '<!-- 苹果 -->',
    '<!-- gouji-disabled -->',
    '<!-- gouji-disable',
    'gouji-disable no-apple',
    '<!-- please gouji-disable -->',
  ])('%s is none', (comment) => expect(directivesOf(documentOf(`${comment}\n正文`))).toEqual([]));

  it('count in plain text, not in Word or PDF', () => {
    const text = documentOf('<!-- gouji-disable -->\n苹果01', 'text');
    expect(directivesOf(text)).toHaveLength(1);
    expect(directivesOf({ ...text, format: 'docx' })).toEqual([]);
  });

  it('that silence nothing are named', () => {
    const document = documentOf(
      '<!-- gouji-disable no-aple -->\n<!-- gouji-disable-next-line no-pear -->\n苹果01\n<!-- gouji-enable -->',
    );
    expect(suppress(find(document), document).unused.map(({ rules: ids }) => ids)).toEqual([['no-aple'], ['no-pear']]);
  });
});

describe('dismissals', () => {
  const dismissalsFor = (text: string) =>
    find(documentOf(text)).map(({ id, rule }) => ({ fingerprint: id, rule, reason: '已核对原始凭证' }));

  it('set aside the finding that they name and no other', () => {
    const document = documentOf('苹果01\n\n梨子02');
    const [apple] = dismissalsFor(document.text);
    const { kept, suppressed } = suppress(find(document), document, apple ? [apple] : []);
    expect(textOf(document, kept)).toEqual(['梨子02']);
    expect(suppressed).toEqual([{ kind: 'external', finding: find(document)[0], by: apple }]);
  });

  it('outlive edits elsewhere, and end when a fact changes', () => {
    const dismissals = dismissalsFor('苹果01');
    const moved = documentOf('另起一段。\n\n苹果01');
    expect(suppress(find(moved), moved, dismissals).kept).toEqual([]);
    const changed = documentOf('苹果02');
    const sifted = suppress(find(changed), changed, dismissals);
    expect(textOf(changed, sifted.kept)).toEqual(['苹果02']);
    expect(staleDismissals(dismissals, [sifted])).toEqual(dismissals);
    expect(staleDismissals(dismissals, [sifted, suppress(find(moved), moved, dismissals)])).toEqual([]);
  });

  it('name the rule as well as the fingerprint', () => {
    const document = documentOf('苹果01');
    const dismissals = dismissalsFor('苹果01').map((each) => ({ ...each, rule: 'no-pear' }));
    expect(suppress(find(document), document, dismissals).kept).toHaveLength(1);
  });
});

it.each([
  ['alternating with lines', '<!-- gouji-disable-next-line no-apple -->\n苹果01\n', ''],
  ['in one column', '<!-- gouji-disable-next-line no-apple -->\n', '苹果01'],
  ['never closed', '<!-- ', '苹果01 -->'],
])(
  'comes to an end with many comments %s',
  (_, piece, end) => expect(suppress([], documentOf(piece.repeat(20_000) + end)).kept).toEqual([]),
  // A search that began anew at every comment would take minutes.
  30_000,
);
