export interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export declare const fixtureReports: () => readonly Named[];
export declare const withWrongDigits: (report: Named, times: number) => readonly Named[];
export declare const ordinaryTexts: () => readonly string[];
export declare const longText: (reports: readonly Named[], length?: number) => Named;
