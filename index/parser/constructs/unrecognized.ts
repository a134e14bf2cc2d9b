import type { Construct } from '../construct.js';
import { OPEN } from '../state.js';

/** Whatever nothing else explains: kept, addressable, searchable, and counted against the document's coverage. */
export const unrecognized: Construct = {
  name: 'unrecognized',
  prepare(atom) {
    return (state, emit) => {
      if (state.outside) return;
      const extend = false;
      emit({ as: 'unrecognized', mark: 0, extend }, -4 + (state.phase === 7 ? 3.2 : 0), {
        open: state.open === OPEN.none ? OPEN.none : OPEN.unrecognized,
        end: atom.end_,
        noteOpen: false,
        gap: false,
        agenda: false,
      });
    };
  },
};
