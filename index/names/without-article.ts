/** A name without the English article in front, which sentences have and tables leave out. */
export function withoutArticle(name: string): string {
  return name.trim().replace(/^the\s+/iu, '');
}
