import { squeeze } from '../patterns.js';
import { type Construct, textOf } from '../section.js';
import { isMasthead, NUMBERED_TITLE } from '../survey.js';

/** `63/194. 改进工作协调，打击贩运人口`: the symbol is a printed mark, not the title's number. A title may run over lines. */
export const title: Construct = {
  name: 'title',
  parts: ['title'],
  take(line, section) {
    const { drafts, container } = section;
    const open = drafts.latest(container);
    // 2018年12月14日安全理事会第8423次会议通过 below the title is the masthead's, and so is what follows it there.
    const titled = open !== undefined && (open.kind !== 'masthead' || /masthead\/\d+$/u.test(open.locator));
    if (titled && isMasthead(squeeze(textOf(line, section)))) return false;
    if (open?.kind === 'title') {
      drafts.extend(open, line, 'line');
      return true;
    }
    const symbol = NUMBERED_TITLE.exec(textOf(line, section));
    const start = line.start + (symbol?.[0].length ?? 0);
    const marks = symbol ? [drafts.trim({ start: line.start, end: start })] : [];
    drafts.begin({ kind: 'title', pin: 'title', container, marks }, { start, end: line.end });
    return true;
  },
};
