import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { compare } from '../measure/rational.js';
import { leadsIn } from '../recompute/leads.js';
import { defineRule } from './rule.js';

const notPosts = [...budgetWords.partOfStaff, ...budgetWords.drawnUp];
const notServing = [...budgetWords.notServing, ...budgetWords.partOfStaff, ...budgetWords.establishment];

const text = (serving: string): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、基本情况\n\n核定编制128名，年末在职${serving}人。`;

export const staffWithinEstablishment = defineRule({
  id: 'staff-within-establishment',
  family: 'budget',
  title: { zh: '在职人数不超过编制数', en: 'Staff in service stay within the establishment' },
  severity: 'warning',
  basis: {
    zh: '预算绩效评价共性指标体系框架（财预〔2013〕53号）：在职人员控制率＝在职人员数÷编制数，以不超过100%为宜',
    en: 'Caiyu [2013] No. 53: staff control rate = staff in service ÷ establishment, at most 100 %',
  },
  rationale: {
    zh: '在职人数多于编制，要么把聘用、退休人员算了进来，要么超编，都要说明。',
    en: 'More staff than posts means that others were counted in, or that posts are exceeded; either is to be explained.',
  },
  messages: {
    over: { zh: '在职 {serving} 超过编制 {posts}', en: '{serving} in service exceed the establishment of {posts}' },
  },
  suggestions: {
    check: {
      zh: '核对是否计入聘用、退休人员，或说明超编原因',
      en: 'Check whether hired or retired staff were counted, or explain',
    },
  },
  examples: {
    valid: [
      { text: text('126') },
      { text: text('131').replace('在职131人', '在职聘用131人') },
      { text: text('131').replace('核定编制128名', '编制床位128张') },
      { text: text('131').replace('核定编制128名', '纳入预算编制范围的单位共5个') },
    ],
    invalid: [{ text: text('131'), at: '131人' }],
  },
  *check(report) {
    for (const { leads } of leadsIn(report)) {
      const counts = leads.filter(({ figure }) => figure.kind === 'count' && figure.factor.n === 1n);
      const posts = counts.find(({ lead }) => says(lead, budgetWords.establishment) && !says(lead, notPosts));
      const serving = counts.find(
        ({ lead, start }) => posts && start > posts.start && says(lead, budgetWords.serving) && !says(lead, notServing),
      );
      if (!posts || !serving || posts.figure.period !== serving.figure.period) continue;
      if (![...budgetWords.postUnits, serving.figure.unit].includes(posts.figure.unit)) continue;
      if (compare(serving.figure.value, posts.figure.value) <= 0) continue;
      yield {
        message: 'over',
        data: { serving: serving.figure.text, posts: posts.figure.text },
        at: serving.figure,
        related: [posts.figure],
        stated: serving.figure.text,
        suggestion: 'check',
      };
    }
  },
});
