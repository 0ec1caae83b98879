/** What can be drafted; apart from the drafting itself, which the command line loads only when it drafts. */
export const sectionNames = ['problems', 'improvements', 'both', 'conclusion', 'completion'] as const;
export type SectionName = (typeof sectionNames)[number];
