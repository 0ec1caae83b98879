/** A rule that no longer holds and what has taken its place. */
export interface Repealed {
  readonly body: string;
  readonly year: number;
  readonly number: string;
  /** First year whose reports are bound by the successor. */
  readonly since: number;
  readonly successor: string;
}

/** Repealed rules that self-evaluation reports still cite; sources: the successors' closing articles. */
export const repealed: readonly Repealed[] = [
  { body: '财预', year: 2011, number: '285', since: 2020, successor: '财预〔2020〕10号' },
  { body: '财预', year: 2009, number: '76', since: 2011, successor: '财预〔2020〕10号' },
];

/** Words by which a text says itself that the rule is gone. */
export const repealWords: readonly string[] = ['废止', '替代', '原《', '取代', '失效', '修订'];
