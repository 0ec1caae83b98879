import { hiddenComments } from '../language/hidden-comment.js';
import { defineRule } from './rule.js';

/** Code of the reader's warning about text that Word does not show or print. */
const hidden = 'hidden-text';
/** Text of a PDF that is drawn invisibly; it may be the recognised text of a scan in strips, so it is only asked about. */
const invisible = 'invisible-text';

export const noHiddenText = defineRule({
  id: 'no-hidden-text',
  family: 'wording',
  title: { zh: '没有隐藏文字', en: 'No hidden text' },
  severity: 'warning',
  basis: { zh: '政府信息公开要求：公开件与审签件一致', en: 'What is published is what was approved' },
  rationale: {
    zh: '隐藏文字和批注不显示、不打印，却随电子文件一起公开。',
    en: 'Hidden text is neither shown nor printed, yet published with the file.',
  },
  messages: {
    hidden: { zh: '含隐藏文字', en: 'Holds hidden text' },
    comment: { zh: '含不显示的备注', en: 'Holds a remark that is not shown' },
  },
  suggestions: { remove: { zh: '公开前删除，或改为正文', en: 'Delete it before publication, or show it' } },
  examples: {
    valid: [{ text: '一、基本情况\n\n<!-- gouji-disable sum-matches -->\n\n内设5个科室。' }],
    invalid: [{ text: '一、基本情况\n\n<!-- 金额待核 -->\n\n内设5个科室。', at: '<!-- 金额待核 -->' }],
  },
  *check({ document }) {
    for (const { code, span } of document.warnings)
      if (code === hidden) yield { message: 'hidden', at: span ?? { start: 0, end: 0 }, suggestion: 'remove' };
    for (const { code, span } of document.warnings)
      if (code === invisible)
        yield { message: 'hidden', at: span ?? { start: 0, end: 0 }, severity: 'info', suggestion: 'remove' };
    if (document.format !== 'markdown' && document.format !== 'text') return;
    for (const at of hiddenComments(document)) yield { message: 'comment', at, severity: 'info', suggestion: 'remove' };
  },
});
