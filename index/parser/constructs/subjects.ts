import type { Construct } from '../construct.js';
import { PHASE } from '../state.js';

/** `%%%TRAFFICKING IN PERSONS|CRIME PREVENTION`: the subject headings with which some collections begin a text. */
export const SUBJECTS = /^(%{2,}\s*)(?=[^\s|])(.*?)(\|*)$/u;

export const subjects: Construct = {
  name: 'subjects',
  phases: (1 << PHASE.head) | (1 << PHASE.title),
  prepare(atom) {
    const match = SUBJECTS.exec(atom.text);
    if (!match) return undefined;
    return (state, emit) => {
      if (state.phase === PHASE.head || state.phase === PHASE.title)
        emit({ as: 'subjects', mark: (match[1] ?? '').length }, 9, {});
    };
  },
};
