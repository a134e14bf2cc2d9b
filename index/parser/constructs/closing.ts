import { NUMERAL } from '../numerals.js';
import { DATE } from '../patterns.js';
import { type Construct, textOf } from '../section.js';

/** 2008年12月18日 · 2012年9月28日，纽约 · 第71次全体会议, in either order */
const ADOPTED: readonly RegExp[] = [
  new RegExp(String.raw`^${DATE}(?:\s*[，,]\s*\S{2,20}|\s*第${NUMERAL}+次(?:全体)?会议)?$`, 'u'),
  // 第比利斯，2022年3月11日
  new RegExp(String.raw`^[\p{Script=Han}·]{2,12}[，,]\s*${DATE}$`, 'u'),
  new RegExp(String.raw`^第\s*${NUMERAL}+\s*次(?:全体)?会议(?:\s*${DATE})?$`, 'u'),
];
/** [经记录表决，以29票赞成、13票反对、5票弃权获得通过。表决情况如下： ¶ 赞成：… ¶ 弃权：…] · [未经表决获得通过。] */
const VOTE = /^[[［][^\]］]{0,60}(?:表决|协商一致)/u;
const VOTE_ENDS = /[\]］]\s*$/u;
/** 上午11时35分散会。 A report's dates stand anywhere, so there only this closes; what a letter transmits may end so. */
const ROSE = /^[上下中]午\d{1,2}时(?:\d{1,2}分)?(?:散会|闭会|休会)。?$/u;

/** Date, meeting and vote by which a text was adopted, as one unit. */
export const closing: Construct = {
  name: 'closing',
  parts: ['preamble', 'operative', 'text', 'closed'],
  take(line, section) {
    const { drafts, body } = section;
    if (section.vote) {
      drafts.extend(section.vote, line, 'line');
      if (VOTE_ENDS.test(textOf(line, section))) section.vote = undefined;
      return true;
    }
    if (section.part === 'closed' && VOTE.test(textOf(line, section))) {
      const closed = drafts.latest(section.container);
      const draft =
        closed?.kind === 'closing'
          ? closed
          : drafts.begin({ kind: 'closing', pin: 'closing', container: section.container }, line);
      if (draft === closed) drafts.extend(closed, line, 'line');
      if (!VOTE_ENDS.test(textOf(line, section))) section.vote = draft;
      return true;
    }
    if (line.end - line.start > 60 || !body) return false;
    const text = textOf(line, section);
    const report = section.survey.style === 'report' && !section.container.startsWith('annex');
    const closes = report ? [ROSE] : [...ADOPTED, ROSE];
    if (!closes.some((pattern) => pattern.test(text))) return false;
    // A draft that an organ recommends has not been adopted: the closing is that of the text around it.
    const container = section.container.replace(/\/?draft\d*$/u, '');
    const open = drafts.latest(container);
    if (open?.kind === 'closing') drafts.extend(open, line, 'line');
    else drafts.begin({ kind: 'closing', pin: 'closing', container }, line);
    section.part = 'closed';
    return true;
  },
};
