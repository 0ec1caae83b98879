const mebibyte = 1024 * 1024;

/** What a file may cost before it is refused; each stands well above the honest files that were measured and below every bomb. */
export const limits = {
  fileBytes: 50 * mebibyte,
  /** Characters of a document's text, in any format. */
  textCharacters: 5_000_000,
  zipEntries: 2000,
  zipEntryBytes: 50 * mebibyte,
  zipTotalBytes: 200 * mebibyte,
  /** An entry that inflates to more than `zipRatioFrom` must not do so by more than this factor. */
  zipRatio: 200,
  zipRatioFrom: 5 * mebibyte,
  xmlDepth: 256,
  xmlElements: 600_000,
  paragraphs: 200_000,
  pdfPages: 500,
} as const;
