export interface Told {
  readonly text: string;
  readonly figures: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly names: readonly string[];
  readonly report: string;
  readonly year: number;
}
export type Kind = 'digit' | 'unit' | 'role' | 'direction' | 'rank' | 'year' | 'office' | 'name';
export const proseLies: Readonly<Record<Kind, (told: Told, random: () => number) => string | null>>;
