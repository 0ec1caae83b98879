import type { Interval } from '../measure/interval.js';
import { inUnitOf } from '../recompute/derivation.js';
import { isDisputed } from '../recompute/dispute.js';
import type { JointConflict, Loose } from '../recompute/network.js';
import { jointConflicts } from '../recompute/network.js';
import type { Report } from '../recompute/report.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';

/** The values left to a figure as it prints them, where they are all printed alike. */
const expectedText = ({ figure, allowed }: Loose): string | null => {
  const ends = (({ low, high }: Interval) => [low.value, high.value])(allowed).map((value) =>
    value === null ? null : inUnitOf(value, figure, 0),
  );
  return ends[0] === ends[1] ? (ends[0] ?? null) : null;
};

const draftOf = (report: Report, { relations, figures, loose }: JointConflict): FindingDraft | null => {
  const [likeliest, ...others] = loose;
  const at = likeliest?.figure ?? figures.at(-1);
  if (!at) return null;
  const expected = likeliest ? expectedText(likeliest) : null;
  return {
    message: 'impossible',
    data: {
      figure: at.text,
      count: `${relations.length}`,
      expected: expected ?? '',
      others: others
        .slice(0, 3)
        .map(({ figure }) => `“${figure.text}”`)
        .join('、'),
    },
    at,
    related: figures.filter(({ id }) => id !== at.id),
    stated: at.text,
    ...(expected === null ? {} : { expected }),
    derivation: relations
      .map((each) => `${each.derivation}（文中 ${report.figure(each.claim.operands[0]?.figure ?? '').text}）`)
      .join('；'),
    suggestion: expected === null ? 'recheck' : others.length > 0 ? 'repairOr' : 'repair',
  };
};

export const jointlyPossible = defineRule({
  id: 'jointly-possible',
  family: 'arithmetic',
  title: {
    zh: '各项关系能够同时成立',
    en: 'All relations can hold at once',
  },
  severity: 'warning',
  basis: {
    zh: '四则运算；各数在显示精度内必须有一组取值使全部关系同时成立',
    en: 'Arithmetic: within printed precision some values must satisfy all relations at once',
  },
  rationale: {
    zh: '合计由四舍五入后的分项相加、比率由进位后的数计算时，每个关系单独看都对，放在一起却不可能：更细的数说明其中一个多进或少进了一位。',
    en: 'A total added up from rounded parts ties with them, and yet not with the finer figures given elsewhere: one of them was rounded once too often.',
  },
  messages: {
    impossible: {
      zh: '“{figure}”与其他数字逐项相符，但 {count} 项关系不能同时成立',
      en: '{figure} ties with each other figure, but the {count} relations cannot hold at once',
    },
  },
  suggestions: {
    repair: {
      zh: '按更精确的数应为“{expected}”；请用未取整的数重新计算。',
      en: 'The finer figures give {expected}: compute it from figures that are not rounded.',
    },
    repairOr: {
      zh: '按更精确的数“{figure}”应为“{expected}”，也可能是 {others} 有误；请用未取整的数重新计算。',
      en: 'The finer figures give {expected} for {figure}, unless {others} is wrong: compute from figures that are not rounded.',
    },
    recheck: {
      zh: '请用未取整的数逐项重新计算。',
      en: 'Compute each again from figures that are not rounded.',
    },
  },
  examples: {
    valid: [
      {
        text: '全年支出1.22亿元，其中：基本支出0.62亿元，项目支出0.61亿元。\n\n基本支出6154.9万元，主要用于人员经费；项目支出6050.0万元，主要用于设备购置。',
      },
    ],
    invalid: [
      {
        text: '全年支出1.23亿元，其中：基本支出0.62亿元，项目支出0.61亿元。\n\n基本支出6154.9万元，主要用于人员经费；项目支出6050.0万元，主要用于设备购置。',
        at: '1.23亿元',
      },
    ],
  },
  *check(report) {
    for (const conflict of jointConflicts(report.recomputations, report.figure)) {
      if (isDisputed(report, ...conflict.figures)) continue;
      const draft = draftOf(report, conflict);
      if (draft) yield draft;
    }
  },
});
