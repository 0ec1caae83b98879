import type { Language, Rule } from '../rules/rule.js';
import { fill } from './fill.js';
import type { RuleTotal, Survey, Unit } from './survey.js';
import type { Need } from './visit.js';
import { severityWords } from './words.js';
import { needWords, surveyWords } from './words-survey.js';

/** What the writers of a survey need besides it. */
export interface SurveyOptions {
  readonly language: Language;
  readonly rules: readonly Rule[];
}

/** What a rule asks for, or its id where it is not known. */
export const titleOf = (id: string, { rules, language }: SurveyOptions): string =>
  rules.find((rule) => rule.id === id)?.title[language] ?? id;

const reasonOf = (need: Need, options: SurveyOptions): string =>
  fill(needWords[need.kind][options.language], {
    ...need,
    title: 'rule' in need ? titleOf(need.rule, options) : '',
  });

/** Why to visit a unit, as a sentence. */
export const reasonsOf = ({ needs }: Unit, options: SurveyOptions): string =>
  needs.map((need) => reasonOf(need, options)).join(surveyWords.between[options.language]);

export const nameOf = ({ organization }: Unit, { language }: SurveyOptions): string =>
  organization ?? surveyWords.unnamed[language];

export const visitHeader = ({ language }: SurveyOptions): readonly string[] => [
  surveyWords.rank[language],
  surveyWords.unit[language],
  surveyWords.reason[language],
];

export const visitRows = ({ units }: Survey, options: SurveyOptions): readonly (readonly string[])[] =>
  units
    .filter(({ needs }) => needs.length > 0)
    .map((unit, index) => [`${index + 1}`, nameOf(unit, options), reasonsOf(unit, options)]);

export const unitHeader = ({ language }: SurveyOptions): readonly string[] => [
  surveyWords.unit[language],
  surveyWords.years[language],
  surveyWords.reports[language],
  surveyWords.wrong[language],
  severityWords.error[language],
  severityWords.warning[language],
  severityWords.info[language],
];

export const unitRow = (unit: Unit, options: SurveyOptions): readonly string[] => [
  nameOf(unit, options),
  unit.years.join(', '),
  `${unit.reports}`,
  `${unit.wrong}`,
  `${unit.counts.error}`,
  `${unit.counts.warning}`,
  `${unit.counts.info}`,
];

export const ruleHeader = ({ language }: SurveyOptions): readonly string[] => [
  surveyWords.severity[language],
  surveyWords.rule[language],
  surveyWords.requirement[language],
  surveyWords.findings[language],
  surveyWords.reports[language],
];

export const ruleRow = (rule: RuleTotal, options: SurveyOptions): readonly string[] => [
  severityWords[rule.severity][options.language],
  rule.rule,
  titleOf(rule.rule, options),
  `${rule.findings}`,
  `${rule.reports}`,
];

/** The two sentences above everything. */
export const headLines = (survey: Survey, { language }: SurveyOptions): readonly string[] => [
  fill(surveyWords.counted[language], {
    reports: survey.reports,
    clean: survey.clean,
    ...survey.counts,
    unread: survey.unread.length,
  }),
  fill(surveyWords.checked[language], {
    figures: survey.figures,
    claims: survey.claims,
    unverifiable: survey.unverifiable,
  }),
];
