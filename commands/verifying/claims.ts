import { findQuotations } from '../../index/comparison/quotations.js';
import type { Span } from '../../index/model/span.js';
import type { CommandContext } from '../contract/command.js';
import { findReferences, type ReferenceInText } from '../lookup/references.js';

/** A quotation in a text, and the citation that vouches for it. */
export interface Claim {
  readonly quotation: string;
  /** Where it stands in the text, without its marks. */
  readonly span?: Span;
  readonly source?: ReferenceInText;
}

/** How far before a quotation, and behind it, its citation may stand; a sentence's end is not passed going back. */
const BEFORE = 120;
const BEHIND = 60;
const SENTENCE_END = /[。！？!?\n]/u;
/** 大会第63/194号决议第11段规定：… without marks around the words. */
const INTRODUCED = /^[^，。；：:“「]{0,12}?[：:]\s*/u;
/** 请帮忙核对：…, 这句话对吗：…: what is said to us, without marks around what is quoted. */
const ASKED =
  /^[^，。；：:“「]{0,12}?(?:核对|核實|核实|核對|查证|查證|验证|请问|請問|这句|這句|引文|原文|出处|出處)[^，。；：:“「]{0,10}[：:]\s*/u;
/** Words of an introduction before the citation: 根据, 正如. */
const LONGEST_LEAD = 12;

/** Quotations in marks, in order, each with its citation; a citation serves the quotations that follow it in its sentence. */
export async function findClaims(
  text: string,
  context: Pick<CommandContext, 'corpus' | 'signal'>,
): Promise<readonly Claim[]> {
  const quotations = findQuotations(text);
  // A citation within a quotation is the quoted text's own.
  const references = (await findReferences(text, context)).filter(
    (each) => !quotations.some((span) => each.start < span.end && span.start < each.end),
  );
  if (quotations.length === 0) return introduced(text, references);
  return quotations.map((span, index) => {
    const source = sourceOf(text, span, references, quotations[index + 1]?.start ?? text.length);
    return { quotation: text.slice(span.start, span.end), span, ...(source && { source }) };
  });
}

function introduced(text: string, references: readonly ReferenceInText[]): readonly Claim[] {
  const asked = ASKED.exec(text);
  if (asked) return [{ quotation: text.slice(asked[0].length).trim() }];
  const [first] = references;
  if (!first || first.start > LONGEST_LEAD) return [];
  const lead = INTRODUCED.exec(text.slice(first.end));
  return lead ? [{ quotation: text.slice(first.end + lead[0].length).trim(), source: first }] : [];
}

/** The nearest before it in its sentence; else one directly behind it, in brackets or after a comma. */
function sourceOf(
  text: string,
  { start, end }: Span,
  references: readonly ReferenceInText[],
  next: number,
): ReferenceInText | undefined {
  const before = references.findLast(
    (each) =>
      each.end <= start && start - each.end <= BEFORE && !SENTENCE_END.test(text.slice(each.end, start - 1)),
  );
  const behind = references.find(
    (each) =>
      each.start >= end &&
      each.start - end <= BEHIND &&
      each.start < next &&
      /^["”」』]?\s*[（(〔[，,—-]/u.test(text.slice(end)) &&
      !SENTENCE_END.test(text.slice(end + 1, each.start)),
  );
  // In brackets right behind, it is meant for this very quotation.
  return behind && /^["”」』]?\s*[（(〔[]/u.test(text.slice(end)) ? behind : (before ?? behind);
}
