/** Reports whose findings change with the name of the department, and why; a line that is no longer true fails the test. */
export const knownRenames: Readonly<Record<string, string>> = {
  '0-reports-hainan-veterans-report.md':
    'a goal counts as told where the text says its words, the name of the department included',
  '0-reports-shanxi-market-report.md': 'the other office that is named is a slip only beside an office of its kind',
};
