/** A planted defect that the product does not find as it should today. */
interface KnownMiss {
  /** Class and text as in `expected.json`. */
  readonly defect: string;
  readonly why: string;
}

/** An error or warning without a defect; each is a bug to be mended. */
interface KnownAlarm {
  /** Rule and quoted text. */
  readonly alarm: string;
  readonly why: string;
}

/** By folder of `fixtures/reports`; an entry that is no longer true fails the test. */
export const knownMisses: Readonly<Record<string, readonly KnownMiss[]>> = {
  demo: [{ defect: 'U5 提高1.2%', why: 'the earlier rate stands in brackets behind the later one' }],
  'guangxi-agriculture': [
    { defect: 'A9 27.34%', why: 'the share of what was left unspent is not recognised as the complement of a rate' },
    { defect: 'A15 1:2.6', why: 'the two amounts of the leverage are not bound to the ratio' },
    { defect: 'P2 一是示范基地资金执行慢', why: 'told, but as a question only' },
    {
      defect: 'P4 一是进一步加强管理，提高认识，强化责任落实',
      why: 'told, but as a question only',
    },
  ],
  'guizhou-roads': [
    { defect: 'A6 8.69%', why: 'the amounts of the two years are not bound to the growth' },
    { defect: 'A14 268.64万元', why: 'the product of count and unit cost is not recomputed' },
    { defect: 'U1 3.85万元', why: 'the amounts of the two years are not compared by their scale' },
    { defect: 'N6 （100字以内）', why: 'told, but as a warning' },
  ],
  'hainan-veterans': [
    { defect: 'A8 55.36%', why: 'the share is not bound to its part and whole' },
    { defect: 'A11 22.4%', why: 'shares that should come to 100 % are not added up' },
    { defect: 'T16 189.60万元', why: 'several amounts of one item are not gathered' },
  ],
  'jiangxi-culture': [{ defect: 'R1 第8位', why: 'ranks of one fact in different sections are not compared' }],
  'jilin-library': [
    { defect: 'T11 读者满意度96.0%', why: 'told, but as a question only' },
    { defect: 'X8 13900000000', why: 'told, but as a warning, since an office may publish its mobile number' },
  ],
  'shanxi-market': [
    { defect: 'A7 增长100%', why: 'a base of zero is not bound to the growth' },
    { defect: 'A10 31%', why: 'shares that are swapped are not bound to their parts' },
    { defect: 'T4 4348批次', why: 'the two counts are named too differently to be held for one fact' },
  ],
};

export const knownAlarms: Readonly<Record<string, readonly KnownAlarm[]>> = {};
