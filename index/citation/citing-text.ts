import { fold } from '../text/fold.js';
import { type AdopterFinder, createAdopterFinder } from './adopter.js';
import type { CitingText } from './mention.js';

/**
 * A text made ready for the grammar: folded once; bodies are looked for when the first number asks who adopted it.
 *
 * @param home id of the organ in whose series the citing document stands
 */
export function createCitingText(
  source: string,
  { home, typed = false }: { readonly home?: string | undefined; readonly typed?: boolean } = {},
): CitingText {
  const folded = fold(source);
  let adopters: AdopterFinder | undefined;
  return {
    folded,
    cased: folded.cased,
    home,
    typed,
    get adopters() {
      adopters ??= createAdopterFinder(folded);
      return adopters;
    },
    beginnings: new Map(),
  };
}
