import { parseNumeral } from '../numerals.js';
import { AFTER_HEAD, type Construct, textOf } from '../section.js';

/** 附件 · 附件二 · 附 件 · 附录一 · 附件一 关于…的准则 · …的信的附件 · …的普通照会的附件二 */
const MARK =
  /^(?:附\s*[件录]\s*([〇一二三四五六七八九十0-9]{0,3})(?=[\s:：.．]|$)[\s:：.．]*|.{4,80}(?:信|照会|函)的附件\s*([〇一二三四五六七八九十0-9]{0,3})\s*$|\[附件\]\s*$)/u;

/** Whether a line begins an annex; gives its number (1 where none is printed) and how much of the line is the mark. */
export function recognizeAnnex(
  text: string,
): { readonly number: number | undefined; readonly length: number } | undefined {
  if (text.length > 100 || /[。；，]$/u.test(text)) return undefined;
  const match = MARK.exec(text);
  if (!match) return undefined;
  return { number: parseNumeral(match[1] ?? match[2] ?? ''), length: match[0].length };
}

/** An annex is a section of its own: its paragraphs count from 1 again. */
export const annex: Construct = {
  name: 'annex',
  parts: AFTER_HEAD,
  take(line, section) {
    const mark = recognizeAnnex(textOf(line, section));
    if (!mark) return false;
    section.next = { kind: 'annex', number: mark.number };
    return true;
  },
};

/** What a letter transmits, where no 附件 is printed before it: all that follows the signature. */
export const enclosure: Construct = {
  name: 'enclosure',
  parts: ['closed'],
  take(_line, section) {
    if (section.survey.style !== 'letter' || section.signature?.signed !== true) return false;
    section.next = { kind: 'annex' };
    return true;
  },
};
