import { type Construct, textOf } from '../section.js';

/** `%%%TRAFFICKING IN PERSONS|CRIME PREVENTION`: the subject headings with which some collections begin a text. */
export const subjects: Construct = {
  name: 'subjects',
  parts: ['masthead', 'title'],
  take(line, section) {
    const match = /^(%{2,}\s*)(?=[^\s|])(.*?)(\|*)$/u.exec(textOf(line, section));
    if (!match) return false;
    const { drafts, container } = section;
    const start = line.start + (match[1] ?? '').length;
    const end = line.end - (match[3] ?? '').length;
    drafts.begin({ kind: 'masthead', pin: 'subjects', container }, { start, end });
    drafts.markup.push({ start: line.start, end: start });
    if (end < line.end) drafts.markup.push({ start: end, end: line.end });
    return true;
  },
};
