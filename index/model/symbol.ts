/** A document symbol in canonical form: upper case, no spaces (`A/RES/63/194`, `S/RES/2446(2018)`). */
export type DocumentSymbol = string & { readonly __brand: 'DocumentSymbol' };

/** Where the official site resolves a symbol, Chinese version. Parentheses are encoded: they break Markdown links. */
export function symbolLink(symbol: DocumentSymbol): string {
  const path = symbol.replace(/[^A-Za-z0-9/.-]/gu, (char) =>
    char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char),
  );
  return `https://undocs.org/zh/${path}`;
}
