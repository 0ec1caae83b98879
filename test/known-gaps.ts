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
export const knownMisses: Readonly<Record<string, readonly KnownMiss[]>> = {};

export const knownAlarms: Readonly<Record<string, readonly KnownAlarm[]>> = {};
