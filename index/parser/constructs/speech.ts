import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { OPEN, PHASE } from '../state.js';
import { SPEAKER } from '../survey.js';

/** 主席(以英语发言):… — a paragraph of a verbatim record; those that follow are the same speaker's. */
export const speech: Construct = {
  name: 'speech',
  prepare(atom, survey) {
    if (!survey.verbatim) return undefined;
    const match = SPEAKER.exec(atom.text.slice(0, 160));
    if (!match || match[0].length >= atom.text.length) return undefined;
    return (state, emit) => {
      if (state.outside || state.phase === PHASE.letter) return;
      emit(
        { as: 'speech', mark: 0, speaker: (match[1] ?? '').trim() },
        4.5 + Math.min(boundary(atom, state, survey), 1),
        {
          phase: PHASE.text,
          open: OPEN.speech,
          end: atom.end_,
          items: undefined,
          gap: false,
          noteOpen: false,
          bulleted: false,
          agenda: false,
          spoken: true,
        },
      );
    };
  },
};
