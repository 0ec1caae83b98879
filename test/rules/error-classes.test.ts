import { expect, it } from 'vitest';
import { rules } from '../../tools/rules/index.js';
import { errorClasses } from './error-class-list.js';
import { undecided, wordedClasses } from './error-class-texts.js';
import { findingsOf } from './flagged.js';

const all = [...errorClasses, ...wordedClasses];
const ruleOf = (id: string) => rules.filter((rule) => rule.id === id);

it.each(all.map((each) => [each.id, each.rule, each] as const))('%s is found by %s', (_, id, { text }) => {
  expect(ruleOf(id)).toHaveLength(1);
  expect(findingsOf(ruleOf(id), text)).not.toEqual([]);
});

/** How many classes each family of the domain notes has. */
const families = { A: 16, U: 11, S: 19, T: 16, B: 11, R: 4, Y: 7, P: 11, N: 7, X: 8 };

it('leaves no class out', () => {
  const ids = [...all.map(({ id }) => id), ...undecided.map(([id]) => id)];
  const expected = Object.entries(families).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => `${family}${index + 1}`),
  );
  expect([...new Set(ids)].sort()).toEqual([...expected].sort());
});

const rows = all.map(({ id, name, rule, text }) => {
  const [first] = findingsOf(ruleOf(rule), text);
  const said = (first?.message ?? '').split('|').join('\\|');
  return `| ${id} | ${name} | \`${rule}\` | ${first?.severity ?? ''} | ${said} |`;
});
const page = `# Error classes and the rules that find them

Made by \`test/rules/error-classes.test.ts\`: each row is what the rule said of that test's text for the class, so this page
cannot promise what is not done. \`npx vitest run test/rules/error-classes.test.ts -u\` writes it again.

| class | 名称 | rule | severity | what it says |
|---|---|---|---|---|
${rows.join('\n')}

## Not decided from one report

| class | 名称 | why |
|---|---|---|
${undecided.map(([id, name, why]) => `| ${id} | ${name} | ${why} |`).join('\n')}
`;

it('is told on a page that is made of what the rules said', () =>
  expect(page).toMatchFileSnapshot('../../docs/error-classes.md'));
