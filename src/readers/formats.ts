/** Endings of Markdown, the one format that cannot be told from text by its contents. */
export const MARKDOWN_ENDINGS: readonly string[] = ['.md', '.markdown'];

/**
 * Endings of files that are read where a folder is named. What a file is, its contents say (sniff.ts): a .doc may be
 * a web page.
 */
export const READABLE_ENDINGS: readonly string[] = [
  '.txt',
  ...MARKDOWN_ENDINGS,
  '.html',
  '.htm',
  '.pdf',
  '.xml',
  '.akn',
  '.docx',
  '.doc',
];
