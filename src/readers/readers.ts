import type { Reader } from './read-text.js';
import type { FileKind } from './sniff.js';

/** Kinds of files that are read. Each reader is loaded with the first file of its kind. */
export const READERS = {
  docx: async () => (await import('./docx/read-docx.js')).readDocx,
  doc: async () => (await import('./doc/read-doc.js')).readDoc,
  text: async () => (await import('./text/read-text-file.js')).readTextFile,
  markdown: async () => (await import('./markdown/read-markdown.js')).readMarkdown,
  akn: async () => (await import('./akn/read-akn.js')).readAkomaNtoso,
  html: async () => (await import('./html/read-html.js')).readHtml,
  pdf: async () => (await import('./pdf/load-reader.js')).loadPdfReader(),
} satisfies Partial<Record<FileKind, () => Promise<Reader>>>;

export type ReadableKind = keyof typeof READERS;

export function isReadable(kind: FileKind): kind is ReadableKind {
  return Object.hasOwn(READERS, kind);
}

/** Kinds whose readers do work in proportion to the file, whatever it holds, and may run beside everything else. */
export const HARMLESS: ReadonlySet<FileKind> = new Set<FileKind>(['text', 'markdown']);
