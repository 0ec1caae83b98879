import type { Document } from '../document/document.js';
import { cues } from './cues.js';
import { mentionsIn, says } from './mentions.js';

/** What a report evaluates: a department's whole expenditure or one project or fund; null where it does not say. */
export const reportKind = (document: Document): 'department' | 'project' | null => {
  const title = document.title ? document.text.slice(document.title.start, document.title.end) : '';
  if (says(title, cues.departmentReport)) return 'department';
  if (says(title, cues.projectReport)) return 'project';
  const department = mentionsIn(document.text, cues.departmentReport).length;
  const project = mentionsIn(document.text, cues.projectReport).length;
  if (department === project) return null;
  return department > project ? 'department' : 'project';
};
