import { personalNumbers } from '../language/personal-number.js';
import { defineRule } from './rule.js';

export const noPersonalData = defineRule({
  id: 'no-personal-data',
  family: 'wording',
  title: { zh: '公开材料不含个人信息', en: 'No personal data in what is published' },
  severity: 'warning',
  basis: {
    zh: '个人信息保护法；自评结果随部门决算公开',
    en: 'Personal Information Protection Law; self-evaluations are published',
  },
  rationale: {
    zh: '自评报告要公开，身份证号和个人手机号不应出现；办公电话可以保留。',
    en: 'Self-evaluations are published: identity numbers and private mobile numbers have no place there; office telephones may stay.',
  },
  messages: {
    identity: { zh: '含身份证号', en: 'Holds an identity number' },
    mobile: { zh: '含个人手机号', en: 'Holds a mobile telephone number' },
  },
  suggestions: {
    remove: { zh: '公开前删除，或改用办公电话', en: 'Delete it before publication, or give the office telephone' },
  },
  examples: {
    valid: [{ text: '联系电话：0375-2626123，监督热线12345，项目编码410402202100012345，支出13800000000元。' }],
    invalid: [
      { text: '受助人身份证号11010519491231002X，已发放补助。', at: '11010519491231002X' },
      { text: '项目负责人联系电话：13800138000。', at: '13800138000' },
      { text: '由分管副馆长负责，联系人王某，手机13900000000。', at: '13900000000' },
    ],
  },
  *check({ document }) {
    for (const { kind, span, isNamed, isPerson } of personalNumbers(document)) {
      const isSure = kind === 'identity' || isPerson;
      const severity = isSure ? ('error' as const) : isNamed ? ('warning' as const) : ('info' as const);
      yield { message: kind, at: span, suggestion: 'remove', severity };
    }
  },
});
