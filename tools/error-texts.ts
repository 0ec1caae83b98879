import type { Bilingual } from './rules/rule.js';

const accepted = {
  zh: '可以读取：.txt、.md、.docx、带文字层的 .pdf。',
  en: 'Accepted: .txt, .md, .docx and .pdf with a text layer.',
} as const;

/** What users are told, by error code; `code:` with the reason, the unit or the kind received is looked up first. */
export const errorTexts: Readonly<Record<string, Bilingual>> = {
  empty: {
    zh: '文件是空的，没有可以核对的文字。请确认选对了文件，或重新导出后再试。',
    en: 'The file is empty, there is no text to check. Make sure that it is the right file, or export it again.',
  },
  'not-found': {
    zh: '找不到这个文件。请检查文件名和所在目录。',
    en: 'There is no such file. Check the name and the directory.',
  },
  'is-directory': {
    zh: '收到的是一个目录，这里需要一个文件。请给出目录中某个报告的路径。',
    en: 'This is a directory, a file is needed. Give the path of one report in it.',
  },
  'too-large': {
    zh: '文件过大，上限为 50 MB。自评报告通常不到 5 MB，请删去附带的图片或拆分后再试。',
    en: 'The file is too large, the limit is 50 MB. Remove pictures or split it and try again.',
  },
  'too-long': {
    zh: '文字过长，上限为 500 万字。请确认这是一份自评报告，或拆分后逐份核对。',
    en: 'The text is too long, the limit is 5 million characters. Make sure that it is one report, or split it.',
  },
  'too-long:paragraphs': {
    zh: '段落过多，上限为 {limit} 段。请确认这是一份自评报告，或拆分后逐份核对。',
    en: 'There are too many paragraphs, the limit is {limit}. Make sure that it is one report, or split it.',
  },
  'too-long:pdf-items': {
    zh: '这个 PDF 第 {page} 页的文字和线条过多（上限 {limit} 项），不像自评报告，已停止读取。请提供 Word 原稿，或去掉地图、图纸等附页后重新导出。',
    en: 'Page {page} of this PDF holds too many pieces of text and lines (the limit is {limit}). Give the Word original, or export it again without maps and drawings.',
  },
  unsupported: {
    zh: `收到的是 {received} 格式，暂不支持。${accepted.zh}请另存为其中一种再试。`,
    en: `Received a {received} file, which is not supported yet. ${accepted.en} Save it as one of these.`,
  },
  unrecognised: {
    zh: `认不出这个文件的格式（按内容判断，不看扩展名）。${accepted.zh}请用 Word 或 WPS 打开确认后另存。`,
    en: `The format of this file is not recognised (by its content, not its ending). ${accepted.en} Open it in a word processor and save it again.`,
  },
  encrypted: {
    zh: '文件有密码保护，读不到内容。请先在原软件中去掉密码，另存后再试。',
    en: 'The file is protected by a password and cannot be read. Remove the password, save it and try again.',
  },
  corrupt: {
    zh: '文件已损坏或不完整，无法读取。请重新获取，或用原软件打开后另存。',
    en: 'The file is damaged or incomplete. Get it again, or open it in its program and save it anew.',
  },
  'no-text-layer': {
    zh: '这个 PDF 没有文字层（多半是扫描件），读不到文字。请提供可复制文字的 PDF 或 Word 原稿，或先做文字识别。',
    en: 'This PDF has no text layer (probably a scan). Give the Word original or a PDF with text, or run text recognition first.',
  },
  'no-text-layer:docx': {
    zh: '这个 Word 文件里只有图片，没有文字（多半是扫描件）。请提供可编辑的原稿，或先做文字识别。',
    en: 'This Word file holds pictures only and no text (probably a scan). Give the original, or run text recognition first.',
  },
  'garbled-text': {
    zh: '这个 PDF 的文字层是乱码，核对不可靠，已停止。请提供 Word 原稿，或重新导出 PDF。',
    en: 'The text layer of this PDF is garbled, so nothing was checked. Give the Word original or export the PDF again.',
  },
  'zip-bomb': {
    zh: '压缩包解开后大得不正常，为安全起见已停止读取。请用 Word 或 WPS 打开确认后另存。',
    en: 'The archive unpacks to an abnormal size, reading was stopped for safety. Open it in a word processor and save it again.',
  },
  'zip-bomb:pdf': {
    zh: '这个 PDF 的内容解开后大得不正常，为安全起见已停止读取。请提供 Word 原稿，或用原软件重新导出 PDF。',
    en: 'The contents of this PDF unpack to an abnormal size, reading was stopped for safety. Give the Word original, or export the PDF again.',
  },
  'too-many-pages': {
    zh: '页数过多（{pages} 页，上限 {limit} 页）。请只提交自评报告本身，附件另行处理。',
    en: 'There are too many pages ({pages}, the limit is {limit}). Give only the report itself without its annexes.',
  },
  'too-deep': {
    zh: '文件内部嵌套过深，不像正常文档，已停止读取。请用 Word 或 WPS 打开后另存。',
    en: 'The file is nested too deeply for a normal document. Open it in a word processor and save it again.',
  },
  binary: {
    zh: `这不是文本文件，里面是二进制内容。${accepted.zh}请检查是否改过扩展名。`,
    en: `This is not a text file but binary data. ${accepted.en} Check whether its ending was changed.`,
  },
  'invalid-input': {
    zh: '参数不符：{issues}。接受的参数：{accepted}。请改正后重试。',
    en: 'The arguments do not fit: {issues}. Accepted: {accepted}. Correct them and try again.',
  },
  'path-or-text': {
    zh: '{received}。请给出 path（文件路径）或 text（报告全文）中的一个，且只给一个。',
    en: '{received}. Give either path (a file) or text (the whole report), and only one of them.',
  },
  'outside-roots': {
    zh: '路径不在允许读取的目录之内。只能读取启动时用 --root 指定的目录（默认是启动时所在目录）里的文件；也可以改用 text 参数传入全文。',
    en: 'The path is outside the allowed directories. Only files below the --root directories (by default the starting directory) can be read; the text argument works as well.',
  },
  'not-a-file': {
    zh: '这不是普通文件（可能是管道或设备），不能读取。请给出普通文件。',
    en: 'This is not a regular file (perhaps a pipe or a device). Give a regular file.',
  },
  unreadable: {
    zh: '文件打不开，可能没有读取权限或正被占用（{kind}）。请检查权限后再试。',
    en: 'The file cannot be opened, perhaps for lack of permission ({kind}). Check its permissions and try again.',
  },
  'unknown-report': {
    zh: '没有编号为“{id}”的报告：可能尚未解析，或因久未使用已从内存中移出。请先用 parse_report 解析报告，再用它返回的 report_id。',
    en: 'There is no report “{id}”: it was not parsed yet, or was dropped from memory. Call parse_report and use the report_id that it gives.',
  },
  'unknown-figure': {
    zh: '报告里没有编号为“{id}”的数字。请先用 extract_figures 查看编号，再写入算式。',
    en: 'The report has no figure “{id}”. Look the ids up with extract_figures.',
  },
  'figure-of-which-report': {
    zh: '给了 {count} 份报告，“{id}”指哪一份不明确。请写成 r1.{id}（第 1 份）、r2.{id}（第 2 份）等。',
    en: '{count} reports were given, so “{id}” is ambiguous. Write r1.{id} for the first, r2.{id} for the second.',
  },
  'not-a-quantity': {
    zh: '“{text}”（{id}）是年份或文号，不是数量，不能参加计算。',
    en: '“{text}” ({id}) is a year or a document number, not a quantity.',
  },
  'invalid-cursor': {
    zh: '游标无效，或它来自另一次查询。游标只能原样用于同样参数的下一页；请去掉 cursor 重新查询。',
    en: 'The cursor is invalid or comes from another query. Use it unchanged with the same arguments, or leave it out to start again.',
  },
  'audit-timeout': {
    zh: '审核超过 {seconds} 秒仍未完成，已放弃这份文件，其他文件照常。可用 --timeout 放宽时限，或单独审核这份文件。',
    en: 'The audit took more than {seconds} seconds, so this file was given up; the others went on. Allow more with --timeout, or audit it by itself.',
  },
  'audit-memory': {
    zh: '审核这份文件用尽了内存，已放弃，其他文件照常。请确认它是正常的报告，必要时另存后再试。',
    en: 'Auditing this file used up the memory, so it was given up; the others went on. Check that it is an ordinary report, save it again if need be.',
  },
  'audit-crashed': {
    zh: '审核这份文件时程序意外中断（{kind}），其他文件照常。请单独审核这份文件；若仍失败，请报告这个问题。',
    en: 'The audit of this file broke off ({kind}); the others went on. Audit it by itself, and report the problem if it fails again.',
  },
  'unknown-metric': {
    zh: '这些报告里没有指标“{name}”。可用的有：{hint}。请换一个名称，或不指定指标。',
    en: 'None of the reports has a metric “{name}”. There are: {hint}. Choose one of them, or ask for all.',
  },
  'compare-what': {
    zh: '比较需要至少两份报告（report_ids），或者用 organization 写明单位，从资料库取它各年的报告。收到 {count} 份报告，没有写单位。',
    en: 'A comparison needs at least two reports (report_ids), or an organization whose reports the library holds. {count} reports given and no organization.',
  },
  'compare-held-few': {
    zh: '比较至少需要两份报告；资料库中单位名含“{organization}”的，连同给出的共 {count} 份。请先用 gouji library add 入库，或用 gouji library list 查看单位名。{remarks}',
    en: 'A comparison needs at least two reports; with those of the library whose organization holds “{organization}” there are {count}. Add reports with gouji library add, or see the names with gouji library list. {remarks}',
  },
  'compare-needs-two': {
    zh: '比较至少需要两份可以读取的报告，收到 {count} 份。请给出同一单位两个以上年度的报告。',
    en: 'A comparison needs at least two readable reports, {count} given. Give reports of one organisation for two years or more.',
  },
  'unknown-rule': {
    zh: '没有名为“{id}”的规则。{hint}',
    en: 'There is no rule “{id}”. {hint}',
  },
  'annotate-needs-docx': {
    zh: 'Word 批注只能写进 .docx 原稿，这份报告是 {format}。请用 .docx 原稿重新解析，或把 out 改为 .md，得到一份审核意见。',
    en: 'Comments can only be written into a .docx original; this report is {format}. Parse the .docx, or name an .md file to get a written review.',
  },
  'annotate-ending': {
    zh: '输出文件名“{received}”的扩展名不对。接受 .docx（带批注的原稿）或 .md（审核意见）。请改名后再试。',
    en: 'The ending of “{received}” does not fit. Accepted: .docx (the original with comments) or .md (a written review). Choose another name.',
  },
  'no-source': {
    zh: '这份报告是以文字传入的，没有原稿文件可以批注。请用 path 重新解析 .docx 文件，或把 out 改为 .md。',
    en: 'This report came as text, there is no file to annotate. Parse the .docx by its path, or name an .md file.',
  },
  'source-changed': {
    zh: '原稿在解析之后改动过，批注会落错位置。请用 parse_report 重新解析后再试。',
    en: 'The original has changed since it was parsed, so comments would stand in wrong places. Parse it again with parse_report.',
  },
  'file-exists': {
    zh: '已有名为“{name}”的文件，为避免覆盖没有写入。请换一个文件名。',
    en: 'There is a file “{name}” already and nothing was written. Choose another name.',
  },
  unwritable: {
    zh: '写不了输出文件（{kind}）。请检查目录是否存在、是否有写权限。',
    en: 'The output file cannot be written ({kind}). Check that the directory exists and is writable.',
  },
  syntax: {
    zh: '算式在第 {position} 个字符处看不懂：“{found}”。算式由数字编号（如 f12）、常数、%、+ - × ÷ 和括号组成，例如 f12 / f3 * 100%。',
    en: 'The expression cannot be read at character {position}: “{found}”. It is made of figure ids (f12), constants, %, + - * / and brackets, e.g. f12 / f3 * 100%.',
  },
  'too-complex': {
    zh: '算式过长或嵌套过深（上限 1000 字符、50 层括号、每个常数 40 位）。请拆成几步计算。',
    en: 'The expression is too long or too deep (at most 1000 characters, 50 levels, 40 digits a constant). Split it.',
  },
  'unit-mismatch': {
    zh: '单位不同，不能相加减：{left} 与 {right}。只有同一单位的数才能加减；求比率请用除法并乘 100%，例如 f12 / f3 * 100%。',
    en: 'Different units cannot be added or subtracted: {left} and {right}. For a rate divide and multiply by 100%, e.g. f12 / f3 * 100%.',
  },
  'rank-arithmetic': {
    zh: '名次只能相减（求进退几位），不能参加其他运算。',
    en: 'Ranks can only be subtracted from each other (places gained or lost).',
  },
  'division-by-zero': {
    zh: '除数为 0，没有结果。基数为 0 时应写“由 0 增至……”，不能算百分比。',
    en: 'The divisor is 0, there is no result. With a base of 0 no percentage can be given.',
  },
  internal: {
    zh: '程序内部出错（{kind}），这份文件没有核对。请把文件和命令一并反馈给维护者。',
    en: 'An internal error occurred ({kind}); this file was not checked. Please report it together with the command.',
  },
};
