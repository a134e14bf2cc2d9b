import type { UnitKind } from '../model/document.js';
import type { Drafts } from './drafts.js';
import { readingOf } from './reading.js';

const CITED: ReadonlySet<UnitKind> = new Set([
  'preambular',
  'operative',
  'paragraph',
  'subparagraph',
  'article',
]);
/** (i) to prohibit… at the head of a text; (丑)款所称… and (b)项 are words of a sentence. */
const MARK =
  /^["']?(\((?:[ivx]{1,5}|[a-z]|[一二三四五六七八九十]{1,3})\))\s?(?![款项段目类条至和及、,])(?=\S)/u;

/** Reports and doubts units whose text begins with the mark of a list item: the list below them was not recognized. */
export function reportSwallowed(drafts: Drafts): void {
  for (const draft of drafts.list) {
    const [stretch] = draft.stretches;
    if (!stretch || !CITED.has(draft.kind)) continue;
    const mark = MARK.exec(readingOf(drafts.text(draft).slice(0, 40)))?.[1];
    if (mark === undefined) continue;
    drafts.doubt(draft, 0);
    const message = `the text of ${draft.locator} begins with ${mark}, which may number an item below it`;
    drafts.report('mark-in-text', 'warning', message, stretch);
  }
}
