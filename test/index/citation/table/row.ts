/**
 * A text, and the citations in it in order, parted by ` | `: the symbol (`-` for none, `A?B` for what is left open),
 * then the places as canonical locators. Empty: no citation.
 */
export type Row = readonly [text: string, citations: string];
