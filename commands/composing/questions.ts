import type { Language } from '../../index/model/language.js';

/** Complete questions, as a user could type them: what buttons and list items carry. */

/** @param languages in which it is asked for; the document's first text where there are none */
export function paraQuestion(
  document: string,
  locators?: string,
  languages: readonly Language[] = [],
): string {
  return ['/para', document, locators ?? '', languages.join('+')].filter((part) => part !== '').join(' ');
}

export function citeQuestion(document: string, locators: string): string {
  return `/cite ${document} ${locators}`;
}

export function docQuestion(document: string): string {
  return `/doc ${document}`;
}

/** @param of a document or a State; everything where it is not given. */
export function whoSignedQuestion(of?: string): string {
  return of === undefined ? '/who-signed' : `/who-signed ${of}`;
}

export function helpQuestion(command: string): string {
  return `/help ${command}`;
}

/** `filters`: option word → value, in the order to be written; absent ones are left out. */
export function findQuestion(query: string, filters: Filters = {}): string {
  return withFilters(`/find ${query}`, filters);
}

export function refsQuestion(document: string, paragraph?: string, page?: number): string {
  return withFilters(paragraph === undefined ? `/refs ${document}` : `/refs ${document} ${paragraph}`, {
    page,
  });
}

export function compareQuestion(first: string, second: string): string {
  return `/compare ${first} | ${second}`;
}

export function asksQuestion(addressee: string | undefined, filters: Filters): string {
  return withFilters(addressee === undefined ? '/asks' : `/asks ${addressee}`, filters);
}

type Filters = Readonly<Record<string, string | number | undefined>>;

function withFilters(question: string, filters: Filters): string {
  let line = question;
  for (const [word, value] of Object.entries(filters)) {
    if (value === undefined) continue;
    line += /\s/u.test(String(value)) ? ` ${word}:"${value}"` : ` ${word}:${value}`;
  }
  return line;
}
