import type { Construct } from '../section.js';

/** Everything above the title, as one unit: organ, session, agenda item, date, `[根据第三委员会的报告(A/63/431)通过]`. */
export const masthead: Construct = {
  name: 'masthead',
  parts: ['masthead', 'title'],
  take(line, { drafts, container }) {
    const open = drafts.latest(container);
    if (open?.kind === 'masthead' && !open.locator.endsWith('subjects')) drafts.extend(open, line, 'line');
    else drafts.begin({ kind: 'masthead', pin: 'masthead', container }, line);
    return true;
  },
};
