/** Words of `gouji audit --dismiss`, in both languages. */
export const dismissWords = {
  dismiss: {
    zh: '忽略这些编号的问题（可写前六位以上），记入 gouji.dismissals.json；须写明 --reason',
    en: 'set these findings aside by id (six digits or more) in gouji.dismissals.json; --reason is needed',
  },
  reason: { zh: '忽略的理由', en: 'why they are set aside' },
  noReason: {
    zh: '收到 --dismiss，没有理由。请用 --reason 写明为什么忽略。',
    en: '--dismiss came without a reason. Say why with --reason.',
  },
  onlyReason: { zh: '--reason 须与 --dismiss 一起使用。', en: '--reason goes with --dismiss.' },
  unknown: {
    zh: '没有编号为 {id} 的问题。编号见各条问题末尾或 --format json 的 id。',
    en: 'no finding has the id {id}. Ids stand at the end of each finding, or as id in --format json.',
  },
  several: { zh: '编号 {id} 对应几条问题，请写全。', en: '{id} fits several findings; write more of it.' },
  written: { zh: '已写入 {file}：{rule} {id}', en: 'wrote {file}: {rule} {id}' },
} as const;
