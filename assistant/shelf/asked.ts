import type { Shelf } from '../../tools/library/open.js';
import type { ReportRow } from '../../tools/library/tables.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Host } from '../chat/host.js';
import type { Question } from '../question/question.js';

/** A question to the library, narrowed to one organization. */
export interface ShelfAsked {
  readonly shelf: Shelf;
  readonly host: Host;
  readonly language: Language;
  readonly question: Question;
  readonly organization: string;
  /** The organization's reports, by year. */
  readonly reports: readonly ReportRow[];
  /** The years that are asked for; null for all. */
  readonly years: readonly number[] | null;
}
