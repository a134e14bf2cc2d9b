import { EXTRACTION_VERSION, extractDocument } from '../../index/extraction/extract.js';
import { PARSER_VERSION, parseDocument } from '../../index/parser/parse.js';
import type { DocumentParser } from './parser.js';

/** The parser of this program; what a document cites and asks is read once, when it is parsed, and kept with it. */
export const PARSER: DocumentParser = {
  version: `${PARSER_VERSION}.${EXTRACTION_VERSION}`,
  parse(source, meta, evidence) {
    const document = parseDocument(source, meta, evidence);
    return { ...document, extraction: extractDocument(document) };
  },
};
