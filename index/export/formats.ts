import type { Document } from '../model/document.js';
import { toAkomaNtoso } from './akoma-ntoso.js';
import { CSV_HEAD, toCsv } from './csv.js';
import { exportedUnit } from './exported-unit.js';
import { toMarkdown } from './markdown.js';

/** How documents are written out: what stands before them all, and each of them. */
export interface ExportFormat {
  readonly head: string;
  /** @param sha256 of a text in UTF-8, hex */
  readonly document: (document: Document, sha256: (text: string) => string) => string;
  /** Of a file's name. */
  readonly ending: string;
  /** Several documents one after the other would be no file of this format. */
  readonly oneFileEach?: boolean;
}

/** By the name that `--format` gives. */
export const EXPORT_FORMATS = {
  jsonl: {
    head: '',
    ending: 'jsonl',
    document: (document, sha256) =>
      document.units.map((unit) => `${JSON.stringify(exportedUnit(document, unit, sha256))}\n`).join(''),
  },
  csv: { head: CSV_HEAD, ending: 'csv', document: toCsv },
  md: { head: '', ending: 'md', document: toMarkdown },
  akn: { head: '', ending: 'xml', document: toAkomaNtoso, oneFileEach: true },
} as const satisfies Readonly<Record<string, ExportFormat>>;
