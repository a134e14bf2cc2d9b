import { superscriptNumber } from '../numerals.js';
import { AFTER_HEAD, type Construct, textOf } from '../section.js';

interface Notation {
  readonly pattern: RegExp;
  readonly number: (mark: string) => string;
}

/** How a footnote begins in print and in what converters make of it; the mark is group 1. */
const NOTATIONS: readonly Notation[] = [
  { pattern: /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*(?=\S)/u, number: superscriptNumber }, // ¹ 联合国，《条约汇编》…
  { pattern: /^\[(\d{1,3})\]\s*(?=\S)/u, number: (mark) => mark }, // [1] 同上
  { pattern: /^(\d{1,3})\s*\/\s+(?=\S)/u, number: (mark) => mark }, // 1/ 见第55/2号决议
  { pattern: /^(\*{1,3}|＊{1,3})\s*(?=[^*＊\s])/u, number: (mark) => mark }, // * 由于技术原因重新印发
  { pattern: /^(\d{1,3})\s+(?=(?:同上|见|参看|联合国，|《))/u, number: (mark) => mark }, // 1 同上，第2237卷
];

/** How notes read that lost their marks and stand behind the closing: 见《…》, 同上，第2545号。, 大会第70/1号决议。 */
const UNMARKED =
  /^(?:同上|见|参看|另见|联合国，《|《|\p{Script=Han}{0,12}第\d{1,4}(?:\/\d{1,4}|\s?[(（])|[A-Z]{1,4}\/|可查阅).*。$/u;

/** `² 同上，第 2237 卷，第 39574 号。` wherever it stands, even between two paragraphs or inside one. */
export const footnote: Construct = {
  name: 'footnote',
  parts: AFTER_HEAD,
  take(line, section) {
    const text = textOf(line, section);
    const { drafts } = section;
    for (const { pattern, number } of NOTATIONS) {
      const match = pattern.exec(text);
      if (!match) continue;
      const start = line.start + match[0].length;
      const printed = match[1] ?? '';
      const container =
        number === superscriptNumber
          ? drafts.containerOfMark(section.container, number(printed))
          : section.container;
      drafts.begin(
        {
          kind: 'footnote',
          // A mark that is no number (*) gives an address, not a number that could be cited.
          pin: /^\d/u.test(number(printed)) ? `fn${number(printed)}` : drafts.nextPin('endnote', container),
          container,
          number: number(printed),
          ...(printed === number(printed) ? {} : { printedNumber: printed }),
          marks: [drafts.trim({ start: line.start, end: start })],
        },
        { start, end: line.end },
      );
      return true;
    }
    if (section.part === 'closed' && UNMARKED.test(text)) {
      drafts.begin(
        { kind: 'footnote', pin: drafts.nextPin('endnote', section.container), container: section.container },
        line,
      );
      return true;
    }
    const last = drafts.list.at(-1);
    if (last?.kind !== 'footnote' || line.blankBefore > 0 || !section.survey.blankSeparated) return false;
    drafts.extend(last, line, 'line');
    return true;
  },
};
