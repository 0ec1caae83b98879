import { describe, expect, it } from 'vitest';
import { ReadError } from '../tools/document/errors.js';
import { errorTexts } from '../tools/error-texts.js';
import { codeOf, explain, ToolError } from '../tools/errors.js';
import { readConfig } from '../tools/rules/config.js';

describe('what users are told', () => {
  it('is said in both languages for every code, without holes', () => {
    for (const [code, text] of Object.entries(errorTexts)) {
      expect(text.zh, code).toMatch(/\p{Script=Han}/u);
      expect(text.en, code).not.toMatch(/\p{Script=Han}/u);
      const holes = (language: 'zh' | 'en') =>
        [...text[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(new Set(holes('zh')), code).toEqual(new Set(holes('en')));
    }
  });

  it('looks for the special case first', () => {
    const word = explain(new ReadError('no-text-layer', { received: 'docx' }), 'zh');
    expect(word).toContain('Word');
    expect(explain(new ReadError('no-text-layer'), 'zh')).toContain('PDF');
  });

  it('fills in what was received', () =>
    expect(explain(new ToolError('unknown-figure', { id: 'f9' }), 'en')).toContain('“f9”'));

  it('passes on what a settings file got wrong, in both languages', () => {
    const problem = (): unknown => {
      try {
        return readConfig('{"bands": 3}');
      } catch (error) {
        return error;
      }
    };
    expect(explain(problem(), 'zh')).toContain('gouji.config.json 的 bands：应为列表');
    expect(explain(problem(), 'en')).toContain('gouji.config.json, bands: expected a list');
    expect(codeOf(problem())).toBe('bad-settings');
  });

  it('says of a bug only its kind', () => {
    const words = explain(new TypeError('/home/someone/secret.ts:1 exploded'), 'zh');
    expect(words).toContain('TypeError');
    expect(words).not.toContain('/');
    expect(codeOf(new TypeError('x'))).toBe('internal');
  });
});

describe('reading errors say what was received', () => {
  it.each([
    [new ReadError('unsupported', { received: 'xlsx', accepted: '' }), 'xlsx'],
    [new ReadError('too-long', { unit: 'pdf-items', page: '3', limit: '9' }), '3'],
    [new ReadError('zip-bomb', { received: 'pdf', limit: '9' }), 'PDF'],
  ])('%s', (error, words) => {
    expect(explain(error, 'zh')).toContain(words);
    expect(explain(error, 'en')).toContain(words);
  });
});
