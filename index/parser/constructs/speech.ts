import { END } from '../atoms.js';
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
    if (!match) return undefined;
    const empty = match[0].length >= atom.text.length;
    if (empty && atom.hard) return undefined;
    const said = survey.speeches[atom.index] === 1;
    return (state, emit) => {
      if (state.outside || state.phase === PHASE.letter) return;
      // 主席:埃夫拉尔先生(墨西哥) in the head says who was there.
      if (!said && !state.spoken) return;
      emit(
        { as: 'speech', mark: 0, speaker: (match[1] ?? '').trim() },
        4.5 + Math.min(boundary(atom, state, survey), 1),
        {
          phase: PHASE.text,
          open: OPEN.speech,
          end: empty ? END.empty : atom.end_,
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
