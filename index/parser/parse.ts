import type { Document, DocumentMeta, SourceText, StatedUnit, Unit } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { TextEvidence } from '../model/text-evidence.js';
import { recognizeLanguage } from '../text/language.js';
import { cutAtoms } from './atoms.js';
import { buildUnits } from './build.js';
import { doubtsOf } from './doubts.js';
import { emphasisOf, knowsParagraphs, leaningsOf, notesOf } from './evidence.js';
import { readMasthead } from './facts.js';
import { finishOwnership, finishUnits, toSource } from './finish.js';
import { identify } from './identity.js';
import { normalize, type View } from './normalize.js';
import { explain } from './search.js';
import { settledBy } from './settled.js';
import { readSignatures } from './signatures.js';
import { withSpeakers } from './speakers.js';
import { ownershipStated, unitsStated } from './stated.js';
import { surveyAtoms } from './survey.js';
import { reportSwallowed } from './swallowed.js';
import { recognizeType } from './type.js';

/** Changes whenever the same text can give other units: artefacts built by another version are built again. */
export const PARSER_VERSION = '26';

/**
 * Source text → document. The stages in order: normalize (keeping an offset map), cut into atoms wherever something
 * may begin, find the labels that explain them best, make units of these, give every character its owner, read facts.
 *
 * Takes any text, damaged ones too, in time linear in its length: what is not understood is a unit of kind
 * `unrecognized` and a diagnostic. Throws only for our own bugs.
 *
 * @param evidence what the reader of the file knows of the text beside its characters
 */
export function parseDocument(
  source: SourceText,
  meta: DocumentMeta = {},
  evidence?: TextEvidence,
): Document {
  return source.units ? takeStated(source, source.units, meta) : readText(source, meta, evidence);
}

function readText(source: SourceText, meta: DocumentMeta, evidence: TextEvidence | undefined): Document {
  const view = viewOf(source.text, evidence);
  const { atoms, wrapping } = cutAtoms(view);
  // What a person says counts before what the file says.
  const settled = new Map([
    ...(evidence ? notesOf(evidence, view, atoms) : []),
    ...settledBy(meta, source.text, view, atoms),
  ]);
  const leanings = evidence ? leaningsOf(evidence, view, atoms) : [];
  const decisions = explain(surveyAtoms(atoms, wrapping), settled, leanings);
  const drafts = buildUnits(view, atoms, decisions);
  reportSwallowed(drafts);
  const units = finishUnits(view, drafts);
  const titleMark = drafts.list.find((draft) => draft.locator === 'title')?.marks[0];
  const mark = titleMark && view.text.slice(titleMark.start, titleMark.end);
  return documentOf(source, meta, units, mark, {
    ownership: finishOwnership(view, drafts, units, source.text.length),
    diagnostics: [...drafts.diagnostics, ...doubtsOf(atoms, decisions, view, source.text)].map(
      (diagnostic) => {
        const [first] = diagnostic.span ? toSource(view, diagnostic.span) : [];
        return first ? { ...diagnostic, span: first } : diagnostic;
      },
    ),
  });
}

/** A file that says what its units are: nothing is read from the look of the text. */
function takeStated(source: SourceText, stated: readonly StatedUnit[], meta: DocumentMeta): Document {
  const { units: _stated, ...plain } = source;
  const units = unitsStated(source, stated);
  const titleMark = stated.find(({ locator }) => locator === 'title')?.mark;
  const mark = titleMark && source.text.slice(titleMark.start, titleMark.end);
  return documentOf(plain, meta, units, mark, {
    ownership: ownershipStated(source, stated, units),
    diagnostics: [],
  });
}

/** @param mark what stands before the title (`63/194.`), or undefined */
function documentOf(
  source: SourceText,
  meta: DocumentMeta,
  read: readonly Unit[],
  mark: string | undefined,
  { ownership, diagnostics }: Pick<Document, 'ownership' | 'diagnostics'>,
): Document {
  const type = recognizeType(read, mark);
  const units = withSpeakers(type, read);
  const masthead = readMasthead(units, meta);
  const identity = identify(type, units, masthead, mark, meta, source);
  const certain = shareOf(units, ({ certainty }) => certainty !== undefined);
  const language = meta.language ?? readLanguage(units);
  return {
    ...identity,
    type,
    ...(language === 'zh' ? {} : { language }),
    masthead,
    signatures: readSignatures(units, masthead),
    units,
    source,
    ownership,
    coverage: shareOf(units, ({ kind }) => kind === 'unrecognized'),
    ...(certain < 1 ? { certain } : {}),
    diagnostics,
  };
}

/** So many characters tell in what language a text is. */
const LANGUAGE_SAMPLE = 20_000;

/** The language of the document's own words: a web page's navigation, or a masthead in two languages, does not decide. */
function readLanguage(units: readonly Unit[]): Language {
  let sample = '';
  for (const { kind, text } of units) {
    if (kind !== 'foreign' && kind !== 'masthead') sample += `${text}\n`;
    if (sample.length > LANGUAGE_SAMPLE) break;
  }
  return recognizeLanguage(sample) ?? 'zh';
}

function viewOf(text: string, evidence: TextEvidence | undefined): View {
  const view = normalize(text, knowsParagraphs(evidence));
  if (!evidence || evidence.emphasis.length === 0) return view;
  const emphasis = [...view.emphasis, ...emphasisOf(evidence, view)].sort((a, b) => a.start - b.start);
  return { ...view, emphasis };
}

/** 1 less the share of non-blank characters that stand in units of which `lacks` holds; 1 for an empty text. */
function shareOf(units: readonly Unit[], lacks: (unit: Unit) => boolean): number {
  let all = 0;
  let lacking = 0;
  for (const unit of units) {
    const size = unit.text.replace(/\s+/gu, '').length;
    all += size;
    if (lacks(unit)) lacking += size;
  }
  return all === 0 ? 1 : 1 - lacking / all;
}
