export interface Acknowledgement {
  readonly status: 'added' | 'present' | 'renewed';
  readonly id: string;
  readonly file: string;
}
/** Runs a command that prints one acknowledgement a line, kills it with SIGKILL after so many, and gives what was said. */
export declare const interrupted: (
  args: readonly string[],
  after: number,
  env?: Readonly<Record<string, string | undefined>>,
) => Promise<readonly Acknowledgement[]>;
