import type { UnitKind } from '../../model/document.js';
import { parseNumeral } from '../numerals.js';
import { type Construct, type Section, textOf } from '../section.js';
import type { Survey } from '../survey.js';

/** 一、通过本决议附件所载之公约； as resolutions of the first decades number their paragraphs. */
const HAN_NUMBER = /^[“"「]?([一二三四五六七八九十]{1,3})\s*[、.．]\s*(?=\S.*[；;。：:，,]$)/u;
const NUMBER = /^[“"「]?(\d{1,4})\s*[.．、](?:\s+(?=\S)|(?=[^\d\s]))/u;

/** More missing numbers than this are no gap in the text: the number belongs to the sentence. */
const LARGEST_GAP = 30;

/** `1. 敦促…`: an operative paragraph, or the numbered paragraph of a report or letter. */
export const paragraph: Construct = {
  name: 'paragraph',
  parts: ['preamble', 'operative', 'letter', 'text'],
  take(line, section) {
    const match = matchNumber(textOf(line, section), section.survey);
    const number = parseNumeral(match?.[1] ?? '');
    if (!match || number === undefined) return false;
    if (!isNext(number, line.blankBefore, section)) return false;
    const { drafts, container } = section;
    if (number === 1 && section.lastNumber > 1) {
      section.next = { kind: 'part' };
      return true;
    }
    const start = line.start + match[0].length;
    const mark = drafts.trim({ start: line.start, end: start });
    if (section.lastNumber > 0 && number > section.lastNumber + 1)
      drafts.report('number-gap', 'warning', `paragraph ${number} follows ${section.lastNumber}`, mark);
    const kind = KINDS[section.survey.style];
    const pin = kind === 'letter' ? drafts.nextPin('letter', container) : String(number);
    section.body = drafts.begin(
      {
        kind,
        pin,
        container,
        number: String(number),
        ...(match[1] === String(number)
          ? {}
          : { printedNumber: section.view.text.slice(mark.start, mark.end) }),
        marks: [mark],
      },
      { start, end: line.end },
    );
    section.lastNumber = number;
    section.open = [];
    if (section.part === 'preamble') section.part = 'operative';
    return true;
  },
};

const KINDS: Readonly<Record<Section['survey']['style'], UnitKind>> = {
  resolution: 'operative',
  letter: 'letter',
  report: 'paragraph',
};

function matchNumber(text: string, survey: Survey): RegExpExecArray | null {
  // Where paragraphs are numbered 1. 2., 一. heads a section.
  return NUMBER.exec(text) ?? (survey.hanNumbered ? HAN_NUMBER.exec(text) : null);
}

/** Numerals stand everywhere in these texts, so a number begins a paragraph only in sequence. */
function isNext(number: number, blankBefore: number, { lastNumber, survey }: Section): boolean {
  if (number === lastNumber + 1 || number === 1) return true;
  if (survey.blankSeparated && blankBefore === 0) return false;
  return number > lastNumber && number <= lastNumber + LARGEST_GAP;
}
