import { confusedWords } from '../language/confused-word.js';
import { defineRule } from './rule.js';

export const rightCharacters = defineRule({
  id: 'right-characters',
  family: 'wording',
  title: { zh: '没有错别字', en: 'No wrong characters' },
  severity: 'warning',
  basis: { zh: '通用规范汉字表、现代汉语规范用法', en: 'Table of General Standard Chinese Characters; standard usage' },
  rationale: {
    zh: '同音、形近的错字（如“整体指出”）多由输入法或识别产生，公开后易被转载。',
    en: 'Slips of sound or shape, such as 指出 for 支出, come from input methods or recognition and stay online.',
  },
  messages: {
    wrong: { zh: '“{wrong}”应为“{right}”', en: '{wrong} should be {right}' },
    variant: { zh: '“{wrong}”宜写作“{right}”', en: '{wrong} is better written {right}' },
  },
  suggestions: { replace: { zh: '改为“{right}”', en: 'Write {right}' } },
  examples: {
    valid: [
      { text: '部门整体支出得到控制，建立健全制度，以经济效益为中心，季度末完成验收，选拔付出较多。' },
      { text: '会议指出，项目由自己完成。' },
      {
        text: '旅游体验受到好评，投资今年增长，因该项目跨年，干部暑期培训，形势严峻工作繁重，完成律师培训，给予算力补贴，上报消防隐患，反复盖章，一贯切实履职。',
      },
    ],
    invalid: [
      { text: '通过对部门整体指出进行绩效自评，发现不足。', at: '整体指出' },
      { text: '建立建全内控制度，末完成的项目己经调整。', at: '建立建全' },
    ],
  },
  *check({ document }) {
    for (const { wrong, right, isVariant, span } of confusedWords(document))
      yield {
        message: isVariant ? 'variant' : 'wrong',
        data: { wrong, right },
        at: span,
        stated: wrong,
        expected: right,
        suggestion: 'replace',
        ...(isVariant ? { severity: 'info' as const } : {}),
      };
  },
});
