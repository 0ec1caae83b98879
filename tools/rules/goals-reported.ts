import { unansweredTasks } from '../language/task.js';
import { defineRule } from './rule.js';

export const goalsReported = defineRule({
  id: 'goals-reported',
  family: 'target',
  title: { zh: '目标任务都有下文', en: 'Every goal is reported on' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：对照绩效目标逐项自评',
    en: 'Caiyu [2020] No. 10: a self-evaluation answers each goal',
  },
  rationale: {
    zh: '年初列出的任务在结果部分只字未提，读者无从知道是否完成。同一任务换了名称的，请统一名称。',
    en: 'A task named among the goals and never again leaves open whether it was done. Where it returns under another name, use one name.',
  },
  messages: {
    silent: { zh: '目标中的“{task}”在后文没有提到', en: 'The goal {task} is not mentioned again' },
  },
  suggestions: {
    report: { zh: '补写“{task}”的完成情况，或说明未开展的原因', en: 'Report on {task}, or say why it was not done' },
  },
  examples: {
    valid: [
      {
        text: '一、基本情况\n\n主要任务：加强校舍安全管理；加快海关技术中心建设。\n\n二、完成情况\n\n校舍维修12处，海关技术用房已开工。',
      },
    ],
    invalid: [
      {
        text: '一、基本情况\n\n主要任务：加强重要商品储备管理，深入开展招商活动。\n\n二、完成情况\n\n开展招商活动20批次。',
        at: '重要商品储备',
      },
      {
        text: '一、基本情况\n\n（一）年度目标\n\n举办招聘会8场，建成退役军人之家14个。\n\n二、完成情况\n\n招聘会举办8场。',
        at: '退役军人之家',
      },
    ],
  },
  *check({ document }) {
    for (const { name, span, hasTarget } of unansweredTasks(document)) {
      const severity = hasTarget ? { severity: 'warning' as const } : {};
      yield { message: 'silent', data: { task: name }, at: span, suggestion: 'report', ...severity };
    }
  },
});
