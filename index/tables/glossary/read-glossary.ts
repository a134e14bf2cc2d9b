/** One thing and what it is called. */
export interface Concept {
  /** Names of the same thing: the official Chinese one first, then other renderings, English, acronyms. */
  readonly names: readonly string[];
  /** What people say who do not know its name, and words of the same field: they lead to it, they are not it. */
  readonly related: readonly string[];
}

/**
 * Reads a glossary. One concept a line:
 *
 *     # a comment line
 *     童工 = 儿童劳动 = 使用童工 = child labour ≈ 雇用小孩, 小孩打工, 让孩子做工
 *
 * `=` stands between names of the same thing, `≈` before words that lead to it, which `,` or a further `≈` part
 * (names may hold 、 and ，). A line without `=` relates its words to the first. `|` parts names that are not the same
 * thing and have the same words beside them: one concept each.
 *
 *     抓人 | 扣人 ≈ 逮捕, 拘留
 *
 * @throws Error naming the line: an empty name or word, or a line that says nothing of its only name
 */
export function readGlossary(text: string): readonly Concept[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [first = '', ...rest] = line.split('≈');
      const related = rest.flatMap((part) => part.split(',')).map((word) => word.trim());
      return first.split('|').map((one) => {
        const names = one.split('=').map((name) => name.trim());
        if (names.includes('') || related.includes('') || names.length + related.length < 2)
          throw new Error(`not a line of a glossary: ${line}`);
        return { names, related };
      });
    });
}
