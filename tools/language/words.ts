/** A list of words written as one line with blanks between them. */
export const words = (list: string): readonly string[] => list.split(' ');
