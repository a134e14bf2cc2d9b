import { NUMERAL } from '../numerals.js';
import { DATE } from '../patterns.js';
import { type Construct, textOf } from '../section.js';

/** 2008年12月18日 · 2012年9月28日，纽约 · 第71次全体会议, in either order */
const ADOPTED: readonly RegExp[] = [
  new RegExp(String.raw`^${DATE}(?:\s*[，,]\s*\S{2,20}|\s*第${NUMERAL}+次(?:全体)?会议)?$`, 'u'),
  new RegExp(String.raw`^第\s*${NUMERAL}+\s*次(?:全体)?会议(?:\s*${DATE})?$`, 'u'),
];
/** 上午11时35分散会。 A report's dates stand anywhere, so there only this closes. */
const ROSE = /^[上下中]午\d{1,2}时(?:\d{1,2}分)?(?:散会|闭会|休会)。?$/u;

/** Date and meeting at which a text was adopted, as one unit. */
export const closing: Construct = {
  name: 'closing',
  parts: ['preamble', 'operative', 'text', 'closed'],
  take(line, section) {
    const { drafts, body } = section;
    if (line.end - line.start > 60 || !body) return false;
    const text = textOf(line, section);
    const closes = section.survey.style === 'report' ? [ROSE] : [...ADOPTED, ROSE];
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
