import { describe, expect, it } from 'vitest';
import { assemble } from '../../../tools/document/assemble.js';
import { ReadError } from '../../../tools/document/errors.js';
import { readPdf } from '../../../tools/document/pdf/read.js';
import { cellsOf, fixture, paragraphsOf, tablesOf, warned } from './fixture.js';

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await readPdf(bytes).catch((reason: unknown) => reason);
  return error instanceof ReadError ? error.code : String(error);
};

describe('a report with header, footnotes and ruled tables', async () => {
  const draft = await readPdf(fixture('report.pdf'));
  const paragraphs = paragraphsOf(draft);

  it('gives each paragraph whole, on a line of its own', () => {
    expect(paragraphs.slice(0, 4)).toEqual([
      '清河市水务局2023年度部门整体预算绩效自评报告',
      '一、基本情况',
      '（一）部门职责及年度总目标',
      '清河市水务局负责全市水资源管理、城乡供水和节约用水工作。2023年度总目标：新建农村供水管网126公里，改造老旧泵站18座，新增智能水表用户42000户，受益农村人口21.6万人，供水水质综合合格率不低于99.5%，管网漏损率控制在9.0%以内。',
    ]);
    expect(paragraphs.slice(-3)).toEqual([
      '下一步将提前开展项目前期工作，力争2024年6月底前完成剩余614户安装任务。',
      '清河市水务局',
      '2024年3月18日',
    ]);
    expect(
      draft.parts.every((part) => part.kind === 'table' || !draft.text.slice(part.start, part.end).includes('\n')),
    ).toBe(true);
  });

  it('leaves header and page numbers out', () => {
    expect(draft.text.match(/清河市水务局2023年度部门整体/g)).toHaveLength(1);
    expect(draft.text).not.toMatch(/—\s*\d\s*—/);
  });

  it('gives footnotes after their paragraph, without marks that would lengthen a figure', () => {
    const notes = draft.parts
      .filter(({ kind }) => kind === 'note')
      .map(({ start, end }) => draft.text.slice(start, end));
    expect(notes).toEqual([
      '水质综合合格率按《生活饮用水卫生标准》（GB 5749—2022）检测，2023年共检测样品3702份。',
      '含省级补助资金1,500.00万元。',
    ]);
    expect(draft.text).toContain('不低于99.5%，管网');
    expect(draft.text).toContain('3,847.60万元，泵站');
  });

  it('reads merged cells and joins a table over a page end', () => {
    const [fund, indicators] = tablesOf(draft);
    expect([fund?.rows, fund?.columns, indicators?.rows, indicators?.columns]).toEqual([4, 5, 16, 7]);
    const cells = cellsOf(draft, indicators);
    expect(cells.slice(0, 8)).toEqual([
      '0,0+2x1 一级指标',
      '0,1+2x1 二级指标',
      '0,2+2x1 三级指标',
      '0,3+1x2 指标值',
      '0,5+2x1 分值',
      '0,6+2x1 得分',
      '1,3 年度目标',
      '1,4 实际完成',
    ]);
    expect(cells).toContain('2,0+9x1 产出指标');
    expect(cells).toContain('11,0+4x1 效益指标');
    expect(cells.slice(-3)).toEqual(['15,0+1x5 合计', '15,5 90', '15,6 89.87']);
    expect(draft.text).toContain('\n合计\t9,262.30\t9,739.75\t9,509.42\t97.64%\n');
  });

  it('points at text that is drawn through, and takes underlines for what they are', () => {
    const told = draft.warnings.filter(({ code }) => code === 'struck-text');
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('“702.15万元”')]);
    expect(told.map(({ english }) => english)).toEqual([expect.stringContaining('was not read')]);
    expect(draft.text).not.toContain('702.15万元');
    expect(draft.warnings).toHaveLength(1);
  });

  it('knows where pages begin, inside a table too', () => {
    expect(draft.pageStarts).toHaveLength(3);
    expect(draft.text.slice(draft.pageStarts[1]).startsWith('单位：万元')).toBe(true);
    expect(draft.text.slice(draft.pageStarts[2]).startsWith('应急供水保障时长')).toBe(true);
  });

  it('keeps what section detection needs', () => {
    const titles = assemble(draft).blocks.flatMap((block) =>
      block.kind === 'heading' ? `${block.marker?.text}${block.title}` : [],
    );
    expect(titles).toEqual([
      '一、基本情况',
      '（一）部门职责及年度总目标',
      '（二）预算安排情况',
      '二、资金使用情况',
      '三、绩效目标完成情况',
      '四、存在的问题和改进措施',
    ]);
  });
});

describe('a report without indents', async () => {
  const draft = await readPdf(fixture('plain.pdf'));

  it('parts paragraphs by the space between them', () => {
    expect(paragraphsOf(draft).slice(0, 5)).toEqual([
      '云岭县农业农村局2022年度项目支出绩效自评报告',
      '一、项目基本情况',
      '云岭县农业农村局承担高标准农田建设、农机购置补贴和粮食生产等项目。2022年项目资金预算6,384.20万元，到位6,120.00万元，到位率95.86%；实际支出5,987.64万元，资金使用率97.84%。',
      '项目涉及12个乡镇、86个行政村，建设高标准农田2.4万亩，亩均投资1500元，总投资3600万元。',
      '二、资金情况',
    ]);
  });

  it('gives a table without rulings line by line, and does not vouch for it', () => {
    expect(warned(draft, 'table-without-rulings')).toEqual([
      [
        '资金名称\t预算数\t到位数\t支出数\t支出率',
        '高标准农田\t3,600.00\t3,600.00\t3,542.18\t98.39%',
        '农机补贴\t1,584.20\t1,320.00\t1,265.46\t95.87%',
        '粮食生产\t1,200.00\t1,200.00\t1,180.00\t98.33%',
        '合计\t6,384.20\t6,120.00\t5,987.64\t97.84%',
      ].join('\n'),
    ]);
  });

  it('joins numbers that narrow cells break, and drops the repeated header row', () => {
    const [towns] = tablesOf(draft);
    expect([towns?.rows, towns?.columns]).toEqual([13, 6]);
    expect(draft.text).toContain('\n2\t大河镇\t2,002,527.00\t1,816,779.86\t90.72%\t无\n');
    expect(draft.text.match(/计划投资/g)).toHaveLength(1);
    expect(draft.text.slice(draft.pageStarts[1]).startsWith('6\t新华镇')).toBe(true);
  });
});

describe('frames that are no tables, tables that are hardly framed', async () => {
  const draft = await readPdf(fixture('edges.pdf'));

  it('reads a boxed paragraph and blanks to fill in as text', () => {
    const paragraphs = paragraphsOf(draft);
    expect(paragraphs).toContain('提示：本报告所列资金单位均为万元，人口数据取自2022年统计公报。');
    expect(paragraphs.some((text) => text.startsWith('项目负责人（签字）：'))).toBe(true);
  });

  it('reads a table without side rulings, not one that has rulings across only', () => {
    const [open] = tablesOf(draft);
    expect(cellsOf(draft, open).slice(4, 8)).toEqual(['1,0 城关卫生院', '1,1 86,200', '1,2 512.30', '1,3 96.5']);
    expect(warned(draft, 'table-without-rulings')).toHaveLength(1);
    expect(draft.text).toContain('\n中央补助\t1,118.70\t1,118.70\n');
  });

  it('mends a row that a page end cuts, and says so', () => {
    const [, detail] = tablesOf(draft);
    expect([detail?.rows, detail?.columns]).toEqual([8, 4]);
    const cells = cellsOf(draft, detail);
    expect(cells).toContain('1,0+5x1 管理指标');
    expect(cells.find((cell) => cell.startsWith('4,3'))).toContain('扣减补助资金12.60万元，统筹用于');
    expect(warned(draft, 'row-over-page')).toHaveLength(1);
  });
});

describe('a page printed by a browser', async () => {
  const draft = await readPdf(fixture('browser.pdf'));

  it('gives ideographs where the text layer has radicals', () => {
    expect(draft.text).not.toMatch(/[\u2e80-\u2fdf]/);
    expect(draft.text).toContain('黄河路站完成投资56.20万元');
    expect(draft.text).toContain('户数（户）');
  });

  it('reads borders drawn as thin boxes', () => {
    const [table] = tablesOf(draft);
    expect([table?.rows, table?.columns]).toEqual([5, 5]);
    expect(cellsOf(draft, table)).toContain('0,2+1x2 资金（万元）');
  });
});

describe('a font that is named, not embedded', async () => {
  const draft = await readPdf(fixture('unembedded.pdf'));

  it('gives the text it was made from', () => {
    expect(draft.text).toBe(new TextDecoder().decode(fixture('unembedded.txt')).trim());
  });
});

describe('what is refused', () => {
  it.each([
    ['encrypted.pdf', 'encrypted'],
    ['scan.pdf', 'no-text-layer'],
    ['truncated.pdf', 'corrupt'],
  ])('%s: %s', async (name, code) => {
    expect(await codeOf(fixture(name))).toBe(code);
  });

  it('refuses what is no PDF', async () => {
    expect(await codeOf(new Uint8Array())).toBe('corrupt');
    expect(await codeOf(new TextEncoder().encode('%PDF-1.4\n'))).toBe('corrupt');
  });

  it('leaves the caller his bytes', async () => {
    const bytes = fixture('report.pdf');
    await readPdf(bytes);
    expect(bytes.byteLength).toBeGreaterThan(0);
    expect(Buffer.from(bytes).equals(Buffer.from(fixture('report.pdf')))).toBe(true);
  });
});
