/** The year of a period (2021, 2021-06). */
export const yearOf = (period: string): number => Number(period.slice(0, 4));

/** The year of a period as printed. */
export const yearDigits = (period: string): string => period.slice(0, 4);
