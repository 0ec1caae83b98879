/** An item as the request to the model holds it. */
export interface AskedItem {
  readonly id: string;
  readonly example: { readonly problem: string; readonly measure?: string };
}

export declare const slotLies: Readonly<Record<string, (line: string, random: () => number) => string | null>>;
export declare const honestAnswer: (items: readonly AskedItem[]) => string;
export declare const lyingAnswer: (
  items: readonly AskedItem[],
  kind: string,
  random: () => number,
) => { readonly answer: string; readonly line: string; readonly id: string } | null;
