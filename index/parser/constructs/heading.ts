import { parseNumeral } from '../numerals.js';
import { recognizeOpening } from '../opening-words.js';
import { BODY, type Construct, type Section, textOf } from '../section.js';

/** 一. 导言 · 二、经验教训 · A. 背景 · 第一部分 */
const NUMBERED =
  /^(?:([一二三四五六七八九十]{1,3})\s*[.．、]|([A-Z])\s*[.．]|第([一二三四五六七八九十]{1,3})(?:部分|章|节))\s*/u;
/** 一 · A. alone on the line: the words stand on the next, as a heading of their own. */
const LABEL = /^(?:([一二三四五六七八九十]{1,3})|([A-Z]))\s*[.．、]?$/u;
const WORDS = /^(?:摘\s*要|概\s*要|目\s*录|导\s*言|引\s*言|结\s*论|建\s*议|前\s*言|序\s*言|背\s*景)$/u;
/** A heading has no verb to complete and no stop at its end. */
const LONGEST = 40;

/** A line that heads what follows. */
export const heading: Construct = {
  name: 'heading',
  parts: BODY,
  take(line, section) {
    const text = textOf(line, section);
    const { drafts, container } = section;
    if (text.length > LONGEST || /[，,；;。：:、！？!?…]$/u.test(text)) return false;
    const label = LABEL.exec(text);
    const numbered = label ?? NUMBERED.exec(text);
    const short = section.body === undefined || drafts.isWhole(section.body);
    if (!numbered && !WORDS.test(text) && !(short && isNominal(text, section))) return false;
    const length = label ? 0 : (numbered?.[0].length ?? 0);
    const number = numbered?.[2] ?? ordinal(numbered?.[1] ?? numbered?.[3]);
    const printed = (numbered?.[0] ?? '').trim();
    drafts.begin(
      {
        kind: 'heading',
        pin: drafts.nextPin('heading', container),
        container,
        ...(number === undefined ? {} : { number, printedNumber: printed }),
        marks: length > 0 ? [drafts.trim({ start: line.start, end: line.start + length })] : [],
      },
      { start: line.start + length, end: line.end },
    );
    return true;
  },
};

function isNominal(text: string, section: Section): boolean {
  const style = section.survey.style;
  if (style === 'letter' || text.length < 2 || /[。，；]/u.test(text)) return false;
  return /\p{Script=Han}/u.test(text) && (style === 'report' || recognizeOpening(text) === undefined);
}

function ordinal(numeral: string | undefined): string | undefined {
  const value = numeral === undefined ? undefined : parseNumeral(numeral);
  return value === undefined ? undefined : String(value);
}
