import type { Bilingual } from '../tools/rules/rule.js';

/** What the conversation says besides answers; `{name}` is filled. */
export const chatWords = {
  welcome: {
    zh: '勾稽 {version}　{mode}\n输入问题，或 /帮助 查看命令；Ctrl+C 停止回答，再按一次退出。',
    en: 'Gouji {version}  {mode}\nAsk, or see /help; Ctrl+C stops an answer, twice leaves.',
  },
  modeModel: { zh: '模型：{model}（{address}）', en: 'model: {model} ({address})' },
  modeProgram: {
    zh: '没有配置模型，由程序直接回答',
    en: 'no model is configured; the program answers by itself',
  },
  prompt: { zh: '› ', en: '› ' },
  opened: {
    zh: '已打开 {file}：{title}，{figures} 个数字，{counts}',
    en: 'opened {file}: {title}, {figures} figures, {counts}',
  },
  untitled: { zh: '（无标题）', en: '(untitled)' },
  openList: { zh: '已打开的报告：', en: 'Open reports:' },
  openItem: { zh: '  {number}. {file}（{year}）', en: '  {number}. {file} ({year})' },
  openNone: { zh: '还没有打开报告。用法：/打开 文件或目录…', en: 'No report is open. Usage: /open FILE or DIR…' },
  openFailed: { zh: '没有打开任何报告', en: 'nothing was opened' },
  unknownCommand: {
    zh: '没有“{name}”这个命令。{near}输入 /帮助 查看全部命令。',
    en: 'There is no command “{name}”. {near}See /help.',
  },
  near: { zh: '是不是 {names}？', en: 'Did you mean {names}? ' },
  helpHead: { zh: '命令（中英文名称都可以）：', en: 'Commands:' },
  helpQuestions: { zh: '也可以直接提问，例如：', en: 'Or just ask, for example:' },
  helpKeys: {
    zh: '按键：Tab 补全命令、文件名、指标名；上下键翻历史；Ctrl+C 停止回答，空行按两次退出。',
    en: 'Keys: Tab completes commands, files and metrics; up and down go through the history; Ctrl+C stops an answer, twice leaves.',
  },
  noSources: { zh: '上一个回答没有引用报告中的数字。', en: 'The last answer cites no figures.' },
  sourceLine: { zh: '{number}. {text}　{file} {place}', en: '{number}. {text}  {file} {place}' },
  sourceQuote: { zh: '   原文：{quote}', en: '   text: {quote}' },
  sourceDerivation: { zh: '   计算：{derivation}', en: '   computed: {derivation}' },
  saved: { zh: '已保存到 {file}', en: 'saved to {file}' },
  saveFailed: { zh: '写不了 {file}（{kind}）', en: 'cannot write {file} ({kind})' },
  saveExists: {
    zh: '{file} 已存在，没有覆盖。请换一个文件名：/保存 文件名',
    en: '{file} exists and was left alone; choose another name: /save FILE',
  },
  saveEmpty: { zh: '还没有可以保存的对话。', en: 'There is nothing to save yet.' },
  transcriptTitle: { zh: '# 勾稽对话记录', en: '# Gouji conversation' },
  transcriptFiles: { zh: '报告：{files}', en: 'Reports: {files}' },
  transcriptSources: { zh: '引用：', en: 'Sources:' },
  verifyUsage: {
    zh: '用法：/校验 一段文字，或 /校验 文稿文件名',
    en: 'Usage: /verify TEXT, or /verify FILE',
  },
  verifyHead: {
    zh: '{supported} 处有出处，{derivable} 处可由报告算出，{unsupported} 处不被支持。',
    en: '{supported} supported, {derivable} derivable, {unsupported} unsupported.',
  },
  verifyItem: { zh: '  ✗ {text}：{reason}', en: '  ✗ {text}: {reason}' },
  verifyNothing: { zh: '这段文字里没有可以核对的数字。', en: 'This text holds no figures to check.' },
  compareNeeds: {
    zh: '对比要打开两个以上年度的报告；现在打开的是：{open}。',
    en: 'Comparing needs reports of at least two years; open are: {open}.',
  },
  compareNone: {
    zh: '各年报告没有共同的指标可以对比；可以写明指标：/对比 指标名。',
    en: 'The reports share no indicator; name a metric: /compare METRIC.',
  },
  compareMore: { zh: '……另有 {count} 项，用 /对比 指标名 查看。', en: '… {count} more; use /compare METRIC.' },
  stopped: { zh: '（已停止）', en: '(stopped)' },
  again: { zh: '再按一次 Ctrl+C 退出', en: 'press Ctrl+C again to leave' },
  bye: {
    zh: '会话已保存：gouji chat --resume {id} 可以继续。',
    en: 'session saved: gouji chat --resume {id} continues it.',
  },
  resumed: { zh: '继续会话 {id}，共 {turns} 轮', en: 'resumed session {id}, {turns} turns' },
  changed: {
    zh: '注意：{file} 在上次对话之后改过，之前回答中的数字可能已经不同。',
    en: 'Note: {file} changed since; earlier answers may no longer hold.',
  },
  noSession: {
    zh: '没有会话“{id}”。已保存的会话：{list}',
    en: 'There is no session “{id}”. Saved sessions: {list}',
  },
  noSessions: { zh: '（无）', en: '(none)' },
  badSession: {
    zh: '会话文件 {id} 读不了，可能已损坏；请新开会话：gouji chat 文件',
    en: 'the session file {id} cannot be read; start anew: gouji chat FILE',
  },
  tool: { zh: '· {title} {input}', en: '· {title} {input}' },
  toolFailed: { zh: '  {message}', en: '  {message}' },
  cites: { zh: '（引用 {count} 处，/引用 查看）', en: '({count} sources, see /sources)' },
  tokens: { zh: '（用量 {input} + {output} 词元）', en: '({input} + {output} tokens)' },
  refused: {
    zh: '模型的回答有 {count} 处没有通过核验（{reasons}），没有显示。以下由程序根据报告直接回答：',
    en: '{count} figures of the model’s answer were not borne out ({reasons}) and not shown. The program answers:',
  },
  rewriting: {
    zh: '· 模型的回答有 {count} 处没有通过核验，正在要求改写',
    en: '· {count} figures of the answer were not borne out; asking for a rewrite',
  },
  fault: { zh: '{message}。以下由程序根据报告直接回答：', en: '{message}. The program answers:' },
  loops: { zh: '模型反复调用工具，没有作答', en: 'the model kept calling tools and did not answer' },
  textOnly: {
    zh: '· 这个端点不接受工具调用，改为由程序先查好事实再交给模型',
    en: '· the endpoint takes no tools; the program looks the facts up for the model',
  },
  notSaved: {
    zh: '会话没有保存（{kind}），请检查 {directory} 是否可写',
    en: 'the session was not saved ({kind}); check that {directory} is writable',
  },
  draftUsage: {
    zh: '没有“{name}”这一节。可以起草：{names}',
    en: 'There is no section “{name}”. Sections: {names}',
  },
  noSuchReport: { zh: '没有“{name}”这份已打开的报告。', en: '“{name}” is not open.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ChatWord = keyof typeof chatWords;

/** Names, arguments and meaning of the commands; the first name of each language is shown. */
export const commandWords = {
  open: {
    zh: ['打开'],
    en: ['open'],
    usage: { zh: '[文件…]', en: '[FILE…]' },
    about: { zh: '打开报告；不写文件名时列出已打开的', en: 'open reports, or list the open ones' },
  },
  audit: {
    zh: ['核对', '审核'],
    en: ['audit', 'check'],
    usage: { zh: '[序号|全部]', en: '[NUMBER|all]' },
    about: { zh: '审核报告，列出发现的问题', en: 'audit the reports' },
  },
  draft: {
    zh: ['起草'],
    en: ['draft'],
    usage: { zh: '[问题|措施|两者|结论|完成情况] [序号]', en: '[SECTION] [NUMBER]' },
    about: { zh: '起草一节，每个数字都有出处', en: 'draft a section' },
  },
  indicators: {
    zh: ['指标'],
    en: ['indicators'],
    usage: { zh: '[指标名]', en: '[NAME]' },
    about: { zh: '列出指标及完成情况，或一个指标的全部数字', en: 'list the indicators, or all figures of one' },
  },
  compare: {
    zh: ['对比', '比较'],
    en: ['compare'],
    usage: { zh: '[指标名]', en: '[METRIC]' },
    about: { zh: '按年度对比各份报告的指标', en: 'compare the years' },
  },
  sources: {
    zh: ['引用', '出处'],
    en: ['sources', 'cite'],
    usage: { zh: '', en: '' },
    about: { zh: '列出上一个回答中每个数字的出处', en: 'where the figures of the last answer come from' },
  },
  verify: {
    zh: ['校验', '核验'],
    en: ['verify'],
    usage: { zh: '文字或文件', en: 'TEXT|FILE' },
    about: { zh: '核对一段文字或一份文稿的数字', en: 'check the figures of a text or a draft' },
  },
  save: {
    zh: ['保存'],
    en: ['save'],
    usage: { zh: '[文件]', en: '[FILE]' },
    about: { zh: '把对话写入 Markdown 文件', en: 'write the conversation to a Markdown file' },
  },
  help: { zh: ['帮助'], en: ['help', '?'], usage: { zh: '', en: '' }, about: { zh: '显示本帮助', en: 'this help' } },
  quit: { zh: ['退出'], en: ['quit', 'exit', 'q'], usage: { zh: '', en: '' }, about: { zh: '退出', en: 'leave' } },
} as const;

export type CommandName = keyof typeof commandWords;

/** Marks before a command. */
export const slashes: readonly string[] = ['/', '／'];

export const allWords: readonly string[] = ['全部', '所有', 'all'];

export const sectionWords = {
  problems: ['问题', '存在的问题', 'problems'],
  improvements: ['措施', '改进措施', 'improvements'],
  both: ['两者', 'both'],
  conclusion: ['结论', '评价结论', 'conclusion'],
  completion: ['完成情况', '目标完成情况', 'completion'],
} as const;
