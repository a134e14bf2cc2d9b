import type { Asking, Control } from './control.js';

/** Kinds of button whose question says what their message answers, the surest first. */
const TELLING: readonly Asking['kind'][] = ['copy', 'rest', 'fold', 'post', 'whole', 'open'];

/**
 * The question that a message of ours answered, from its own buttons: they carry all they need, so that a reply to an old
 * message is understood without remembering it. Undefined where none tells.
 */
export function answeredQuestion(controls: readonly Control[]): string | undefined {
  for (const kind of TELLING) {
    const found = controls.find((control) => control.kind === kind);
    // How to cite a place is asked below the place itself.
    if (found && found.kind !== 'remove') return found.question.replace(/^\/cite /u, '/para ');
  }
  return undefined;
}

/** How to cite what a message of ours quotes, as its own button asks it. */
export function citeQuestionOf(controls: readonly Control[]): string | undefined {
  const copy = controls.find(({ kind }) => kind === 'copy');
  return copy && copy.kind !== 'remove' ? copy.question : undefined;
}
