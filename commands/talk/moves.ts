import { parseChineseNumeral } from '../../index/text/numerals.js';

/** A way to go from what was shown: so many paragraphs after (or, less than 0, before), or the one so far away alone. */
export interface Move {
  readonly step: number;
  /** Only the last one of the way: 再下一段的下一段, 隔一段. */
  readonly only: boolean;
}

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十两俩几]';
const UNIT = '(?:个)?(?:段落?|条|项|款)';
/** 后面两段, 再往下三段, 接下来的两段, next two paragraphs; 前两段 counts from the beginning, 前面两段 from here. */
const COUNTED = new RegExp(
  `^(?:那|再|还|也|就|继续|接着)*(?:看|要|来|读|念|发|贴|翻)*(?:它|这段?|该段)?的?(?:(?<after>后面?|下面?|接下来|往[下后](?:面)?|随后|之后|紧接着|后边|下边)|(?<before>前面|上面?|往[上前](?:面)?|之前|前边|上边))(?:的|那|这)?(?<count>${NUMERAL})${UNIT}(?:也|都|呢|吧|吗|要|看|发|给我|来|贴|一起|一并|一下|下|的|原文|内容|了)*$`,
  'u',
);
const ENGLISH =
  /^(?:the )?(?<word>next|following|previous|preceding|last) (?<count>two|three|four|five|\d) (?:paras?|paragraphs?|ones)?$/u;
/** 下下段, 上上段, 隔一段 */
const DOUBLED = /^(?:那|再|看)*(?:(?<down>下下)|(?<up>上上))一?[段个条](?:呢|吧)?$/u;
const ENGLISH_NUMBERS = ['', '', 'two', 'three', 'four', 'five'];

function countOf(text: string): number {
  if (text === '两' || text === '俩' || text === '几') return text === '几' ? 3 : 2;
  const english = ENGLISH_NUMBERS.indexOf(text);
  return english > 0 ? english : /^\d+$/u.test(text) ? Number(text) : (parseChineseNumeral(text) ?? 1);
}

/** The move that a line without its courtesies asks for; undefined where it asks for none, or for one step. */
export function moveOf(core: string): Move | undefined {
  const doubled = DOUBLED.exec(core)?.groups;
  if (doubled) return { step: doubled['down'] === undefined ? -2 : 2, only: true };
  const english = ENGLISH.exec(core)?.groups;
  if (english) {
    const back = /previous|preceding|last/u.test(english['word'] ?? '');
    return { step: countOf(english['count'] ?? '') * (back ? -1 : 1), only: false };
  }
  const counted = COUNTED.exec(core)?.groups;
  if (!counted) return undefined;
  return { step: countOf(counted['count'] ?? '') * (counted['before'] === undefined ? 1 : -1), only: false };
}
