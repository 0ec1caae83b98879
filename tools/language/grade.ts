import { budgetWords, grades } from './lexicon-verdicts.js';
import type { Mention } from './mentions.js';
import { mentionAt, mentionsIn } from './mentions.js';

const names = [...grades.keys()];

/** The grade that a whole cell names, or null. */
export const gradeInCell = (text: string): string | null => (grades.has(text) ? text : null);

/** The grade words that a text gives to something: 等级为“优”, 评为良; not 评级为优的7个. */
export const gradesGiven = (text: string): readonly Mention[] =>
  mentionsIn(text, budgetWords.gradeNames).flatMap((cue) => {
    let position = cue.end;
    for (
      let joint = mentionAt(text, budgetWords.gradeJoints, position);
      joint;
      joint = mentionAt(text, budgetWords.gradeJoints, position)
    )
      position = joint.end;
    const grade = mentionAt(text, names, position);
    const after = grade ? (text[grade.end] ?? '。') : '';
    return grade && budgetWords.gradeEnds.includes(after) ? [grade] : [];
  });

/** Every grade word of a text that defines bands, in order; a text with fewer than three defines none. */
export const bandsNamed = (text: string): readonly Mention[] => {
  const found = mentionsIn(text, names);
  return new Set(found.map(({ word }) => word)).size >= 3 ? found : [];
};
