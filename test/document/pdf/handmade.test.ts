import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../tools/document/assemble.js';
import { ReadError } from '../../../tools/document/errors.js';
import { readPdf } from '../../../tools/document/pdf/read.js';
import { analyze } from '../../../tools/recompute/analyze.js';
import { runRules } from '../../../tools/rules/run.js';
import { grid, helvetica, namedFont, pdfOf, show, ucs2 } from './handmade.js';

const sentence = '全年预算数4059.62万元，全年执行数3812.25万元，执行率93.91%。';

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await readPdf(bytes).catch((reason: unknown) => reason);
  return error instanceof ReadError ? error.code : String(error);
};

const textOf = async (...commands: readonly string[]): Promise<string> =>
  (await readPdf(pdfOf([commands.join('\n')]))).text;

describe('text that is drawn invisibly', () => {
  it('is a question of the audit, where no picture lies under it', async () => {
    const draft = await readPdf(pdfOf([`3 Tr ${show(sentence, 72, 700)}`]));
    expect(draft.warnings.map(({ code }) => code)).toEqual(['invisible-text']);
    const findings = runRules(analyze(assemble(draft)), { language: 'zh' });
    expect(findings.filter(({ rule }) => rule === 'no-hidden-text').map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('fonts', () => {
  it('reads Chinese fonts that are not embedded, by the character maps of the package', async () => {
    expect(await textOf(show(sentence, 72, 700))).toBe(sentence);
    const gbk = 'BT /F1 12 Tf 1 0 0 1 72 700 Tm <C8ABC4EAD4A4CBE3CAFD343035392E3632CDF2D4AA> Tj ET';
    expect((await readPdf(pdfOf([gbk], { font: namedFont('GBK-EUC-H') }))).text).toBe('全年预算数4059.62万元');
  });

  it('refuses a text layer whose codes are taken for other characters', async () => {
    const page = (characterAt: (at: number) => number): string =>
      Array.from({ length: 12 }, (_, line) =>
        show(
          String.fromCharCode(...Array.from({ length: 30 }, (__, at) => characterAt(line * 30 + at))),
          72,
          700 - line * 20,
        ),
      ).join('\n');
    const identity = { font: namedFont('Identity-H', 'Identity') };
    expect(await codeOf(pdfOf([page((at) => 0x4e00 + ((at * 7919) % 20_000))], identity))).toBe('garbled-text');
    expect(await codeOf(pdfOf([page((at) => 0x41 + ((at * 7) % 180))], identity))).toBe('garbled-text');
    expect(await codeOf(pdfOf([page((at) => sentence.charCodeAt(at % sentence.length))]))).toBe('[object Object]');
  });

  it('reads text twice drawn as bold once', async () => {
    expect(await textOf(show(sentence, 72, 700), show(sentence, 72.3, 700))).toBe(sentence);
  });

  it('closes letter-spaced type up, digits too', async () => {
    const spaced = `BT /F1 12 Tf 3 Tc 1 0 0 1 72 700 Tm ${ucs2('到位资金126,450.00万元')} Tj ET`;
    expect(await textOf(spaced)).toBe('到位资金126,450.00万元');
  });
});

describe('directions', () => {
  const sideways = `BT /F1 12 Tf 0 1 -1 0 100 72 Tm ${ucs2(sentence)} Tj ET`;

  it('reads pages that are turned, or whose text is', async () => {
    expect((await readPdf(pdfOf([sideways], { page: '/Rotate 90' }))).text).toBe(sentence);
    expect(await textOf(sideways, `BT /F1 12 Tf 0 1 -1 0 130 72 Tm ${ucs2('　　第二段。')} Tj ET`)).toMatch(
      /^全年.*。\s?第二段。$/,
    );
  });

  it('leaves watermarks out and says so', async () => {
    const mark = `BT /F1 60 Tf .7 .7 -.7 .7 100 200 Tm ${ucs2('内部资料')} Tj ET`;
    const draft = await readPdf(pdfOf([show(sentence, 72, 700) + mark]));
    expect(draft.text).toBe(sentence);
    expect(draft.warnings.map(({ code }) => code)).toEqual(['slanted-text']);
  });
});

describe('pages without text', () => {
  const picture = 'q 595 0 0 842 0 0 cm /Im1 Do Q';

  it('points at single ones, and leaves blank ones alone', async () => {
    const draft = await readPdf(pdfOf([show(sentence, 72, 700), picture, '', show(sentence, 72, 700)]));
    expect(draft.warnings.map(({ code }) => code)).toEqual(['page-without-text']);
    expect(draft.pageStarts).toEqual([0, 41, 41, 41]);
    expect(draft.text).toBe(`${sentence}\n${sentence}`);
  });

  it('refuses a scan that carries a stamp only', async () => {
    expect(await codeOf(pdfOf([picture + show('扫描全能王 创建', 400, 20, 8)]))).toBe('no-text-layer');
  });

  it('does not vouch for recognised text', async () => {
    const draft = await readPdf(pdfOf([`${picture} 3 Tr ${show(sentence, 72, 700)}`]));
    expect(draft.warnings.map(({ code }) => code)).toEqual(['recognised-text']);
  });
});

describe('limits', () => {
  it('refuses more than 500 pages', async () => {
    expect(await codeOf(pdfOf(Array.from({ length: 501 }, () => '')))).toBe('too-many-pages');
  });

  it('refuses a page with more items than a page can hold', async () => {
    const letters = Array.from(
      { length: 50_100 },
      (_, at) => `1 0 0 1 ${20 + (at % 20) * 28} ${20 + ((at * 7) % 800)} Tm (a) Tj`,
    );
    expect(await codeOf(pdfOf([`BT /F1 9 Tf ${letters.join('\n')} ET`], { font: helvetica }))).toBe('too-long');
  });

  it('refuses a stream that blows up', async () => {
    const bomb = deflateSync(Buffer.alloc(40_000_000, '0 0 m 100 0 l S\n')).toString('latin1');
    const file = `%PDF-1.5\n1 0 obj\n<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n${bomb}\nendstream\nendobj\n`;
    expect(await codeOf(Buffer.from(file, 'latin1'))).toBe('zip-bomb');
  });
});

describe('tables', () => {
  it('keeps numbers of neighbouring cells apart that pdfjs takes for one stretch', async () => {
    const drawn = grid([72, 140, 208], [700, 680, 660]);
    const draft = await readPdf(
      pdfOf([
        [
          drawn,
          show('预算数', 80, 686),
          show('执行数', 148, 686),
          show('127500.00', 83, 666),
          show('126400.00', 142, 666),
          show(sentence, 72, 600),
        ].join('\n'),
      ]),
    );
    expect(draft.text).toBe(`预算数\t执行数\n127500.00\t126400.00\n${sentence}`);
  });

  it('takes a drawn frame for no table when its cells are empty', async () => {
    const draft = await readPdf(pdfOf([`${grid([72, 140, 208], [500, 480, 460])}\n${show(sentence, 72, 700)}`]));
    expect(draft.parts.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});
