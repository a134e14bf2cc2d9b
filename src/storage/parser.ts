import type { Document, DocumentMeta, SourceText } from '../../index/model/document.js';
import type { TextEvidence } from '../../index/model/text-evidence.js';

/** What turns a text into a document, and the version that says when its results have changed. */
export interface DocumentParser {
  readonly version: string;
  /** Never throws for bad input: problems are the document's diagnostics. */
  readonly parse: (source: SourceText, meta?: DocumentMeta, evidence?: TextEvidence) => Document;
}
