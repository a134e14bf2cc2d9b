import { BODY, type Construct } from '../section.js';

/**
 * A line that goes on with the paragraph before it: because no blank line parts them where blank lines part
 * paragraphs, or because the paragraph broke off (…协调所有会员国、 ¶ 组织、机制…), as a page break leaves it.
 */
export const continuation: Construct = {
  name: 'continuation',
  parts: BODY,
  take(line, section) {
    const { drafts, survey } = section;
    const last = section.open.at(-1)?.draft ?? section.body;
    if (!last) return false;
    const adjacent = line.blankBefore === 0 && drafts.list.at(-1) === last;
    if (adjacent && survey.blankSeparated) drafts.extend(last, line, 'line');
    else if (drafts.isWhole(last)) return false;
    else drafts.extend(last, line, adjacent ? 'line' : 'page');
    return true;
  },
};
