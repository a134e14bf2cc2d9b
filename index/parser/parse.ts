import type { Document, DocumentMeta, SourceText, Unit } from '../model/document.js';
import { readMasthead } from './facts.js';
import { finishOwnership, finishUnits, toSource } from './finish.js';
import { identify, recognizeType } from './identity.js';
import { normalize } from './normalize.js';
import { readSections } from './read-sections.js';
import { breakRunOn } from './run-on.js';
import { readSignatures } from './signatures.js';

/** Changes whenever the same text can give other units: artefacts built by another version are built again. */
export const PARSER_VERSION = '3';

/**
 * Source text → document. The stages in order: normalize (keeping an offset map), break a text without lines, read
 * lines into units by the table of constructs, give every character its owner, read the facts.
 *
 * Takes any text, damaged ones too, in time linear in its length: what is not understood is a unit of kind
 * `unrecognized` and a diagnostic. Throws only for our own bugs.
 */
export function parseDocument(source: SourceText, meta: DocumentMeta = {}): Document {
  const view = normalize(source.text);
  const { drafts, survey } = readSections(view, breakRunOn(view));
  const units = finishUnits(view, drafts);
  const masthead = readMasthead(units, meta);
  const type = recognizeType(survey, units);
  const titleMark = drafts.list.find((draft) => draft.locator === 'title')?.marks[0];
  const mark = titleMark && view.text.slice(titleMark.start, titleMark.end);
  const identity = identify(type, units, masthead, mark, meta, source.sha256);
  return {
    ...identity,
    type,
    masthead,
    signatures: readSignatures(units, masthead),
    units,
    source,
    ownership: finishOwnership(view, drafts, units, source.text.length),
    coverage: coverageOf(units),
    diagnostics: drafts.diagnostics.map((diagnostic) => {
      const [first] = diagnostic.span ? toSource(view, diagnostic.span) : [];
      return first ? { ...diagnostic, span: first } : diagnostic;
    }),
  };
}

/** 1 less the share of non-blank characters that stand in units of kind `unrecognized`; 1 for an empty text. */
function coverageOf(units: readonly Unit[]): number {
  let all = 0;
  let unrecognized = 0;
  for (const unit of units) {
    const size = unit.text.replace(/\s+/gu, '').length;
    all += size;
    if (unit.kind === 'unrecognized') unrecognized += size;
  }
  return all === 0 ? 1 : 1 - unrecognized / all;
}
