import type { ModelFault } from '../tools/draft/model-port.js';
import type { Bilingual } from '../tools/rules/rule.js';

/** What users are told when a model gave no answer that can be used; `{name}` is filled from the details. */
export const faultWords: Readonly<Record<ModelFault, Bilingual>> = {
  'not-configured': {
    zh: '没有配置模型：请设置 OPENAI_BASE_URL（或 OPENAI_API_KEY）和 GOUJI_MODEL，或用 --model 指定模型名',
    en: 'no model is configured: set OPENAI_BASE_URL (or OPENAI_API_KEY) and GOUJI_MODEL, or name a model with --model',
  },
  unreachable: {
    zh: '连不上模型端点（{kind}），请检查 OPENAI_BASE_URL 和网络',
    en: 'the endpoint cannot be reached ({kind}); check OPENAI_BASE_URL and the network',
  },
  timeout: { zh: '模型端点长时间没有回应', en: 'the endpoint did not answer in time' },
  unauthorized: {
    zh: '模型端点拒绝了密钥（{status}），请检查 OPENAI_API_KEY',
    en: 'the endpoint refused the key ({status}); check OPENAI_API_KEY',
  },
  'not-found': {
    zh: '模型端点没有这个模型或地址（{status}），请检查 GOUJI_MODEL 和 OPENAI_BASE_URL',
    en: 'the endpoint has no such model or address ({status}); check GOUJI_MODEL and OPENAI_BASE_URL',
  },
  'rate-limited': {
    zh: '模型端点限流（{status}），请稍后再试',
    en: 'the endpoint limits the rate ({status}); try again later',
  },
  'bad-request': {
    zh: '模型端点不接受这个请求（{status}）',
    en: 'the endpoint does not accept the request ({status})',
  },
  'server-error': { zh: '模型端点内部出错（{status}）', en: 'the endpoint failed ({status})' },
  cut: {
    zh: '模型的回答传到一半中断了（{kind}），没有采用',
    en: 'the answer broke off half-way ({kind}) and was not used',
  },
  'no-finish': {
    zh: '模型的回答没有结束标记，可能不完整，没有采用',
    en: 'the answer ended without a finish reason, may be incomplete and was not used',
  },
  'too-long': {
    zh: '模型的回答超出长度上限被截断，没有采用',
    en: 'the answer was cut at the token limit and was not used',
  },
  filtered: { zh: '模型端点以内容审查为由没有回答', en: 'the endpoint filtered the answer' },
  'tool-call': {
    zh: '模型没有写文字，却要求调用工具（{tools}），没有采用',
    en: 'the model called a tool ({tools}) instead of writing and was not used',
  },
  empty: { zh: '模型没有写出正文', en: 'the model wrote nothing' },
  'bad-reply': {
    zh: '模型端点的回答不符合 Chat Completions 协议',
    en: 'the reply does not follow the Chat Completions protocol',
  },
  aborted: { zh: '已停止', en: 'stopped' },
};
