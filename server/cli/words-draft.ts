import type { Bilingual } from '../../tools/rules/rule.js';

/** What the commands about drafts say; `{name}` is filled. */
export const draftCommandWords = {
  draft: {
    zh: '起草存在的问题和改进措施，每个数字都有出处',
    en: 'draft the section on problems and measures, every figure with its source',
  },
  section: { zh: '要起草的部分', en: 'what to draft' },
  model: {
    zh: '让模型措辞（模型名，默认取 GOUJI_MODEL；端点取 OPENAI_BASE_URL、OPENAI_API_KEY），核验不通过的仍用模板',
    en: 'let a model word it (its name, by default GOUJI_MODEL; OPENAI_BASE_URL and OPENAI_API_KEY name the endpoint); what fails the check keeps the template',
  },
  draftOut: { zh: '写入文件：.docx、.md 或 .txt', en: 'write to a file: .docx, .md or .txt' },
  verify: { zh: '核验文稿：哪些数字报告不支持', en: 'check a draft: which figures the reports do not support' },
  draftFile: { zh: '文稿文件', en: 'file of the draft' },
  against: { zh: '与之核对的报告，可以几份', en: 'reports to check against' },
  doctor: { zh: '检查运行环境和模型端点', en: 'check the installation and the model endpoint' },
  drafted: {
    zh: '已写入 {out}：{items} 项，{blanks} 处待填',
    en: 'wrote {out}: {items} items, {blanks} blanks to fill in',
  },
  written: { zh: '已写入 {out}', en: 'wrote {out}' },
  modelUsed: {
    zh: '模型 {model}：{model_items} 项采用，{rewrites} 项改写后采用，{templates} 项仍用模板{tokens}',
    en: 'model {model}: {model_items} items used, {rewrites} after a rewrite, {templates} kept the template{tokens}',
  },
  tokens: { zh: '；用量 {input} + {output} 词元', en: '; {input} + {output} tokens' },
  refused: { zh: '{id} 没有采用模型的措辞：{reasons}', en: '{id} keeps the template: {reasons}' },
  fellBack: { zh: '{message}。其余各项用模板起草', en: '{message}. The other items keep the template' },
  verifyTotal: {
    zh: '{file}：{supported} 处有出处，{derivable} 处可由报告算出，{unsupported} 处不被支持',
    en: '{file}: {supported} supported, {derivable} derivable, {unsupported} unsupported',
  },
  nearest: { zh: '最接近', en: 'nearest' },
  noFigures: { zh: '文稿中没有数字', en: 'the draft holds no figures' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the doctor says. */
export const doctorWords = {
  version: { zh: '版本', en: 'version' },
  node: { zh: 'Node.js', en: 'Node.js' },
  configured: { zh: '模型端点', en: 'endpoint' },
  none: {
    zh: '没有配置；审核、起草（模板）、核验都不需要模型',
    en: 'none; auditing, drafting by template and verifying need no model',
  },
  model: { zh: '模型', en: 'model' },
  key: { zh: '密钥', en: 'key' },
  keySet: { zh: '已设置', en: 'set' },
  keyUnset: { zh: '未设置', en: 'not set' },
  reachable: { zh: '能否连上', en: 'reachable' },
  listed: { zh: '模型是否存在', en: 'model exists' },
  answers: { zh: '能否作答', en: 'answers' },
  streams: { zh: '流式输出', en: 'streams' },
  finishes: { zh: '结束标记', en: 'finish reason' },
  thinks: { zh: '思考过程', en: 'thinking' },
  tools: { zh: '工具调用', en: 'tool calls' },
  usage: { zh: '用量统计', en: 'usage' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  unknown: { zh: '端点不提供模型列表', en: 'the endpoint lists no models' },
  inText: { zh: '混在正文中，会去掉', en: 'within the text, taken out' },
  apart: { zh: '单独给出，不采用', en: 'apart, not used' },
  noThinking: { zh: '没有', en: 'none' },
  oddArguments: { zh: '是，参数不合规范，会修正', en: 'yes, malformed arguments are mended' },
  verdictGood: { zh: '可以用 gouji draft --model 起草', en: 'fit for gouji draft --model' },
  verdictBad: { zh: '不能用于起草；gouji draft 会改用模板', en: 'not fit; gouji draft keeps to templates' },
  seconds: { zh: '{seconds} 秒', en: '{seconds} s' },
} as const satisfies Readonly<Record<string, Bilingual>>;
