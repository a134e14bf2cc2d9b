import { END } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { OPEN, PHASE } from '../state.js';
import { enterSection } from './annex.js';

/**
 * `大会,` before the preamble; 我们…的外交部长们,…举行会议, before the items of a declaration; 本公约缔约国, and 兹协议如下:
 * around that of a treaty. A second one, further down, begins a draft that the first organ recommends.
 */
export const enactingFormula: Construct = {
  name: 'enacting-formula',
  prepare(atom, survey) {
    const formula = survey.formulas[atom.index];
    if (!formula) return undefined;
    const { kind, strength } = formula;
    // Without its comma it is whole all the same.
    const end = atom.end_ === END.none ? END.comma : atom.end_;
    const quoted = /^"/u.test(atom.text);
    return (state, emit) => {
      if (state.outside) return;
      const spoken = {
        open: OPEN.formula,
        end,
        spoken: true,
        gap: false,
        noteOpen: false,
        agenda: false,
      } as const;
      const atHead = state.phase === PHASE.head || state.phase === PHASE.title;
      if (atHead) {
        const untitled = state.titled ? 0 : -0.5;
        emit({ as: 'formula', mark: 0 }, strength + untitled, { ...spoken, phase: PHASE.preamble });
      } else if (
        state.phase === PHASE.preamble &&
        (kind === 'treaty' || !state.spoken || (state.open === OPEN.formula && strength >= 5))
      ) {
        emit({ as: 'formula', mark: 0 }, strength + Math.max(boundary(atom, state, survey), -1), {
          ...spoken,
          items: undefined,
        });
      } else if (
        state.phase === PHASE.text &&
        state.open === OPEN.heading &&
        kind !== 'makers' &&
        state.last === 0
      ) {
        // Below 序言 of a text that began with words of its own.
        emit({ as: 'formula', mark: 0 }, strength - 1.5, { ...spoken, phase: PHASE.preamble });
      }
      if (atHead || kind === 'makers' || state.phase === PHASE.letter || state.phase === PHASE.closed) return;
      if (state.frame.kind === 'draft' || kind === 'treaty') return;
      // A draft is announced, or quoted.
      if (state.end !== END.colon && !quoted) return;
      const announced = state.end === END.colon ? 1.5 : -2.5;
      const score = strength - 3.5 + announced + (quoted ? 1.6 : 0) + (state.phase === PHASE.text ? -1 : 0);
      const draft = enterSection(state, 'draft', `${state.last}`);
      emit({ as: 'draft', mark: 0 }, score, {
        ...draft,
        phase: PHASE.preamble,
        open: OPEN.formula,
        end,
        spoken: true,
        titled: true,
      });
    };
  },
};
