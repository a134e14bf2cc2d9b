/** Complete questions, as a user could type them: what buttons and list items carry. */

export function paraQuestion(document: string, locators?: string): string {
  return locators === undefined ? `/para ${document}` : `/para ${document} ${locators}`;
}

export function citeQuestion(document: string, locators: string): string {
  return `/cite ${document} ${locators}`;
}

export function docQuestion(document: string): string {
  return `/doc ${document}`;
}

export function whoSignedQuestion(of: string): string {
  return `/who-signed ${of}`;
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
