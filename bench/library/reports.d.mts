export interface GeneratedReport {
  /** A path below the folder of the bureau. */
  readonly name: string;
  readonly organization: string;
  readonly year: number;
  readonly text: string;
}
export declare const years: readonly number[];
/** The report with this number; the same seed gives the same report on every machine. */
export declare const generatedReport: (index: number, seed?: string) => GeneratedReport;
/** Writes `count` reports below a folder, one folder a bureau. */
export declare const writeReports: (folder: string, count: number, seed?: string) => void;
