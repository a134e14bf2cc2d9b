import { BODY, type Construct, textOf } from '../section.js';

/** “请各缔约国按时提交报告。 begins with the mark that each paragraph of a quotation repeats. */
const QUOTED = /^[“「]/u;

/**
 * A line that goes on with the paragraph before it: because no blank line parts them where blank lines part
 * paragraphs, or because the paragraph broke off (…协调所有会员国、 ¶ 组织、机制…), as a page break leaves it.
 */
export const continuation: Construct = {
  name: 'continuation',
  parts: BODY,
  take(line, section) {
    const { drafts, survey, container } = section;
    const last = section.open.at(-1)?.draft ?? section.body;
    // Footnotes and page heads come between the halves of a paragraph; a heading never does.
    if (!last || drafts.latest(container) !== last) return false;
    if (QUOTED.test(textOf(line, section)) && drafts.isClause(last)) return false;
    const adjacent = line.blankBefore === 0 && drafts.list.at(-1) === last;
    if (adjacent && survey.blankSeparated) drafts.extend(last, line, 'line');
    else if (drafts.isWhole(last)) return false;
    else drafts.extend(last, line, adjacent ? 'line' : 'page');
    return true;
  },
};
