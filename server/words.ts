import type { Bilingual } from '../tools/rules/rule.js';

/** What the protocol server says of itself and of its resources. */
export const serverWords = {
  name: { zh: '勾稽', en: 'Gouji' },
  report: { zh: '报告全文', en: 'Text of a report' },
  reportAbout: {
    zh: '已解析报告的全文；findings 和 figures 中的 start、end 就是它的字符位置（UTF-16 码元）。',
    en: 'The text of a parsed report; start and end of findings and figures are offsets into it (UTF-16 code units).',
  },
  rule: { zh: '规则说明', en: 'Page of a rule' },
  ruleAbout: {
    zh: '一条审核规则：查什么、依据、为什么，以及会报告和不会报告的例子。',
    en: 'One rule: what it checks, on which basis and why, with examples that are and are not reported.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
