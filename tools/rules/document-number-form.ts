import type { CitedDocument } from '../language/cited-document.js';
import { citedDocuments } from '../language/cited-document.js';
import { properNumber } from '../language/document-number.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';

/** One document cited under two numbers: certainly wrong in one place. */
function* conflicts(cited: readonly CitedDocument[]): Iterable<FindingDraft> {
  const first = new Map<string, CitedDocument>();
  for (const each of cited) {
    if (each.title === null) continue;
    const known = first.get(each.title);
    if (!known) first.set(each.title, each);
    else if (properNumber(known) !== properNumber(each))
      yield {
        message: 'conflict',
        data: { title: each.title, one: properNumber(known), other: properNumber(each) },
        at: each.span,
        related: [known.span],
        severity: 'warning',
      };
  }
}

const fault = ({ bracket, hasOrdinal, isClosed, number }: CitedDocument): string | null => {
  if (!isClosed || number === '') return 'open';
  if (bracket !== '〔') return 'bracket';
  if (hasOrdinal) return 'ordinal';
  return number.startsWith('0') ? 'zero' : null;
};

export const documentNumberForm = defineRule({
  id: 'document-number-form',
  family: 'year',
  title: { zh: '发文字号书写规范', en: 'Document numbers have their proper form' },
  severity: 'info',
  basis: {
    zh: 'GB/T 9704-2012 发文字号：六角括号、全称年份、不加“第”、不编虚位',
    en: 'GB/T 9704-2012, form of document numbers',
  },
  rationale: {
    zh: '字号写错就查不到文件；同一文件两个字号必有一误。',
    en: 'A document cannot be found under a wrong number; of two numbers for one document one is wrong.',
  },
  messages: {
    bracket: { zh: '发文字号的年份应用六角括号：{proper}', en: 'The year stands in 〔〕: {proper}' },
    ordinal: { zh: '发文字号不加“第”：{proper}', en: 'No 第 before the number: {proper}' },
    zero: { zh: '发文字号不编虚位：{proper}', en: 'No leading zero: {proper}' },
    open: { zh: '发文字号不完整，缺序号或“号”', en: 'The document number lacks its number or 号' },
    conflict: { zh: '《{title}》一处写{one}，一处写{other}', en: '《{title}》 is cited as {one} and as {other}' },
  },
  examples: {
    valid: [
      {
        text: '根据《关于开展绩效自评工作的通知》（平财效〔2022〕6号）和《绩效评价管理办法》（财预〔2020〕10号），开展自评（2021年）。',
      },
    ],
    invalid: [
      { text: '根据《关于开展绩效自评工作的通知》（平财效[2022]6号）开展自评。', at: '平财效[2022]6号' },
      { text: '根据平财效〔2022〕第6号文件开展自评。', at: '平财效〔2022〕第6号' },
      { text: '根据平财效〔2022〕06号文件开展自评。', at: '平财效〔2022〕06号' },
      { text: '根据《关于开展绩效自评工作的通知》（平财效〔2022〕6）开展自评。', at: '平财效〔2022〕6' },
      {
        text: '按《自评通知》（平财效〔2022〕6号）布置，依据《自评通知》（平财效〔2022〕16号）打分。',
        at: '平财效〔2022〕16号',
      },
    ],
  },
  *check({ document }) {
    const cited = citedDocuments(document);
    for (const each of cited) {
      const message = fault(each);
      if (message) yield { message, data: { proper: properNumber(each) }, at: each.span };
    }
    yield* conflicts(cited);
  },
});
