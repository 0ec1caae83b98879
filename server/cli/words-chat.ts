import type { Bilingual } from '../../tools/rules/rule.js';

/** What the commands of the conversation say; `{name}` is filled. */
export const chatCommandWords = {
  chat: { zh: '在终端里就报告提问、核对、起草', en: 'a conversation about reports in the terminal' },
  ask: {
    zh: '回答一个问题（供脚本使用）；答不了时退出码为 1',
    en: 'answer one question, for scripts; exit code 1 where there is no answer',
  },
  question: { zh: '问题', en: 'the question' },
  files: { zh: '报告文件或目录', en: 'report files or directories' },
  askWhat: {
    zh: '没有给出报告，也没有资料库：写上报告文件，或用 --library 指定资料库（先用 gouji library add 入库）',
    en: 'no report is given and there is no library: name report files, or a library with --library (made by gouji library add)',
  },
  noLibrary: {
    zh: '没有资料库 {place}：先用 gouji library add 目录 --library {place} 入库；本次不用资料库',
    en: 'there is no library {place}: make it with gouji library add DIR --library {place}; going on without it',
  },
  model: {
    zh: '让模型回答（模型名，默认取 GOUJI_MODEL）；数字核验不通过的不显示',
    en: 'let a model answer (its name, by default GOUJI_MODEL); figures that are not borne out are not shown',
  },
  noModel: { zh: '不用模型，由程序直接回答', en: 'use no model; the program answers' },
  baseUrl: {
    zh: '模型端点的地址，默认取 OPENAI_BASE_URL',
    en: 'address of the endpoint, by default OPENAI_BASE_URL',
  },
  resume: { zh: '继续一个会话；不写编号时列出会话', en: 'go on with a session; without an id, list them' },
  continue: { zh: '继续最近的会话', en: 'go on with the latest session' },
  json: { zh: '输出 JSON：回答、数字及出处、用量', en: 'print JSON: answer, figures with sources, tokens' },
  session: { zh: '{id}  {turns} 轮  {files}  {question}', en: '{id}  {turns} turns  {files}  {question}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
