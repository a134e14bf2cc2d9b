import { squeeze } from '../patterns.js';
import { type Construct, textOf } from '../section.js';

export const SIGNED = /[(（[［]\s*(?:签名|签字)\s*[)）\]］]/u;
/** 大使 · 常驻代表 · 越南常驻联合国代表 · 外交部长 */
const POST =
  /^[\p{Script=Han}·]{0,24}(?:代表|大使|代办|公使|参赞|部长|总理|总统|主席|观察员|秘书长|总干事|主任|团长|司长)(?:衔)?$/u;

/**
 * 常驻代表大使安德烈·达普基乌纳斯(签名), or over two lines, post before or after the name. Several people sign one
 * after the other, each a unit of its own.
 */
export const signature: Construct = {
  name: 'signature',
  parts: ['letter', 'closed'],
  take(line, section) {
    if (line.end - line.start > 80 || section.survey.style !== 'letter' || !section.body) return false;
    const text = squeeze(textOf(line, section));
    const signed = SIGNED.test(text);
    const { drafts, container, signature: open } = section;
    const names =
      open?.signed === true &&
      text.length <= 24 &&
      isBareMark(drafts.text(open.draft)) &&
      /^[\p{Script=Han}·]+$/u.test(text);
    if (!signed && !names && !POST.test(text)) return false;
    const continues =
      open !== undefined && (names || (signed ? !open.signed : !open.signed || !open.postFirst));
    if (continues) {
      drafts.extend(open.draft, line, 'line');
      section.signature = { ...open, signed: open.signed || signed };
    } else {
      const draft = drafts.begin({ kind: 'signature', pin: 'signature', container }, line);
      section.signature = { draft, signed, postFirst: open?.postFirst ?? !signed };
    }
    section.part = 'closed';
    return true;
  },
};

/** (签名) alone: the name follows on the next line. */
function isBareMark(text: string): boolean {
  return new RegExp(`(?:^|\\n)${SIGNED.source}$`, 'u').test(text.trim());
}
