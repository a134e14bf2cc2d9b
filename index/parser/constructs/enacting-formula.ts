import { squeeze } from '../patterns.js';
import { after, type Construct, textOf } from '../section.js';
import { ENACTING_FORMULA, isEnacting, MAKERS } from '../survey.js';

/**
 * `大会，` before the preamble; 我们…的外交部长们，…举行会议， before the items of a declaration. Where a text goes on
 * in the same line (经济及社会理事会，回顾其…) the rest is read as its first paragraph. A second one, further down,
 * begins a draft that the first organ recommends.
 */
export const enactingFormula: Construct = {
  name: 'enacting-formula',
  parts: ['preamble', 'operative', 'letter', 'text'],
  take(line, section) {
    const text = textOf(line, section);
    if (line.end - line.start > 4000 || !isEnacting(squeeze(text))) return false;
    const { drafts, container } = section;
    const first = drafts.latest(container);
    const begun = first !== undefined && !['masthead', 'title', 'heading'].includes(first.kind);
    if (begun) {
      if (section.part === 'letter' || MAKERS.test(text)) return false;
      section.next = { kind: 'draft' };
      return true;
    }
    const spoken = MAKERS.test(text) ? undefined : ENACTING_FORMULA.exec(text);
    const length = spoken?.[0].length ?? text.length;
    // 大会，在其第61/180号决议中… opens a sentence of a report; only alone on its line is it a formula there.
    if (section.part === 'text' && length < text.length) return false;
    drafts.begin(
      { kind: 'enacting-formula', pin: 'enacting-formula', container },
      { start: line.start, end: line.start + length },
    );
    return length < text.length ? after(line, length) : true;
  },
};
