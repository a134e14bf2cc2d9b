import { AFTER_HEAD, type Construct } from '../section.js';

/** Whatever no construct takes: kept, addressable, searchable, and counted against the document's coverage. */
export const unrecognized: Construct = {
  name: 'unrecognized',
  parts: ['masthead', 'title', ...AFTER_HEAD],
  take(line, { drafts, container }) {
    drafts.begin({ kind: 'unrecognized', pin: drafts.nextPin('unrecognized', container), container }, line);
    return true;
  },
};
