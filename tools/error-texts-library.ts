import type { Bilingual } from './rules/rule.js';

/** What users are told of the library. */
export const libraryErrorTexts: Readonly<Record<string, Bilingual>> = {
  'library-no-engine': {
    zh: '这台机器上没有可用的嵌入式数据库：Node 22.13 以上自带，较旧的 Node 需要 libsql 的预编译包，而本平台没有。请升级 Node，或设置 DATABASE_URL 使用 PostgreSQL。',
    en: 'There is no embedded database on this machine: Node 22.13 and later bring one, an older Node needs the prebuilt package libsql, which this platform lacks. Upgrade Node, or set DATABASE_URL to a PostgreSQL server.',
  },
  'library-not-ours': {
    zh: '这个文件不是勾稽的资料库（或已损坏），没有改动它。请用 --library 指向资料库文件，或一个还不存在的文件名。',
    en: 'This file is not a library of Gouji (or is damaged) and was not touched. Let --library name a library, or a file that does not exist yet.',
  },
  'library-newer': {
    zh: '资料库由更新版本的勾稽写成（步骤 {step}），本版本读不了，也没有改动它。请升级勾稽，或用 --library 另建一个。',
    en: 'The library was written by a later version of Gouji (step {step}); this version cannot read it and did not touch it. Upgrade, or name another with --library.',
  },
  'library-busy': {
    zh: '资料库一直被其他进程占用，等了一分钟仍没有轮到。请稍后再试；已确认入库的报告不受影响。',
    en: 'Other processes kept the library busy for a minute. Try again later; reports that were acknowledged are safe.',
  },
  'library-unopenable': {
    zh: '资料库文件打不开或写不了（{kind}）。请检查目录是否存在、是否有写权限，或用 --library 换一个位置。',
    en: 'The library file cannot be opened or written ({kind}). Check the directory and its permissions, or choose another place with --library.',
  },
  'library-url': {
    zh: '数据库地址以“{scheme}”开头。接受 postgres:// 或 postgresql://。请改正 DATABASE_URL 或 --library；要用文件，请直接给出路径。',
    en: 'The database address begins with “{scheme}”. Accepted: postgres:// or postgresql://. Correct DATABASE_URL or --library; for a file give its path.',
  },
  'library-unreachable': {
    zh: '连不上 PostgreSQL（{kind}）。请检查地址、用户名、密码和数据库名，以及服务器是否在运行。',
    en: 'PostgreSQL cannot be reached ({kind}). Check the address, user, password and database, and that the server runs.',
  },
  'library-encoding': {
    zh: 'PostgreSQL 数据库的编码是 {encoding}，存不下中文。请建一个编码为 UTF8 的数据库。',
    en: 'The PostgreSQL database has the encoding {encoding}; UTF8 is needed. Create a database with ENCODING UTF8.',
  },
  'library-full': {
    zh: '磁盘已满，这份报告没有入库；之前已确认的都在。请腾出空间后再运行一次，已入库的会自动跳过。',
    en: 'The disk is full and this report was not kept; those acknowledged before are. Free some space and run again; what is there is skipped.',
  },
  'library-none': {
    zh: '还没有资料库。请先用 gouji library add 把报告入库。',
    en: 'There is no library yet. Add reports with gouji library add.',
  },
  'library-unknown-report': {
    zh: '资料库里没有编号以“{id}”开头的报告，或不止一份。请用 gouji library list 查看编号，至少给出 8 位。',
    en: 'The library has no report whose id begins with “{id}”, or several. See gouji library list and give at least 8 digits.',
  },
  'worker-needs-postgres': {
    zh: '任务队列需要 PostgreSQL。请设置 DATABASE_URL（postgres://用户:密码@主机/数据库）。',
    en: 'The job queue needs PostgreSQL. Set DATABASE_URL (postgres://user:password@host/database).',
  },
};
