/**
 * The canonical address of a unit within its document. Grammar (series.ts has the table, place.ts takes locators apart):
 *
 *   locator   = [ container "/" ] pin
 *   container = "annex" [ N ]            N from 2 on; containers nest with "/" ("annex/A" is section A of the annex)
 *             | "draft" [ N ]            a draft that the text recommends and quotes
 *             | section                  "A", "B" … where a document numbers its paragraphs afresh in each section;
 *                                        "part2" … where nothing names the section
 *   pin       = number letters*          "11", "11(b)", "11(b)(i)": an operative or numbered paragraph; "5.2", "5.a" as printed
 *             | "art" number [ "/" number ] letters*   "art3", "art3/1", "art3/1(b)", "art73(e)", "art11(end)"
 *             | "goal" number            "goal5": a goal of an agenda
 *             | "pp" number letters*     "pp3", "pp3(a)": a preambular paragraph
 *             | "fn" number              "fn5": a footnote
 *                                        "11(end)" is what follows the list of 11, "11(bis)" a number printed again
 *             | word [ "/" N letters* ]  "title", "masthead", "subjects", "enacting-formula", "closing", "signature",
 *                                        "letter/2", "text/4" (a paragraph of a report without a number), "heading/1",
 *                                        "endnote/1" (a note without a number), "unrecognized/3"; the second of a word that
 *                                        stands alone is "signature/2"
 */
export type Locator = string & { readonly __brand: 'Locator' };

/** Marks a string as canonical. Only the parser and the locator grammar call this; they build the string themselves. */
export function asLocator(text: string): Locator {
  // A brand has no run-time value: this cast is the one place where a string becomes a Locator.
  return text as Locator;
}
