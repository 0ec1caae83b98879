export declare const seeded: (text: string) => () => number;
export declare const pick: <T>(list: readonly T[], random: () => number) => T;
export declare const shuffled: <T>(list: readonly T[], random: () => number) => T[];
