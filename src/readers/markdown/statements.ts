import { readCommented } from '../../../index/export/markdown.js';
import { readStatement, type UnitStatement } from '../../../index/export/unit-statement.js';
import type { Block } from '../compose.js';
import type { Statement } from '../stated-units.js';

/** `<!-- unit 2(a) subparagraph mark="(a)" -->` */
const COMMENT = /^<!-- unit (\S+) (\S+)((?: \w+="(?:[^"\\]|\\.)*")*) -->\s*$/u;
const ATTRIBUTE = / (\w+)=("(?:[^"\\]|\\.)*")/gu;

/** The comments of a file that we exported, each of which says what the paragraph below it is. */
export class MarkdownStatements {
  readonly #found: { readonly statement: UnitStatement; readonly block: number }[] = [];
  #understood = true;

  /**
   * @param block how many paragraphs stand before it
   * @returns Whether it is such a comment.
   */
  take(html: string, block: number): boolean {
    const [, locator = '', kind = '', list = ''] = COMMENT.exec(html) ?? [];
    if (locator === '') return false;
    const attributes = Object.fromEntries(
      [...list.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, readCommented(value)]),
    );
    const statement = readStatement(locator, kind, attributes);
    if (statement) this.#found.push({ statement, block });
    else this.#understood = false;
    return true;
  }

  /** Each unit with its paragraph; undefined where a paragraph has no comment, or more than one stands below one. */
  list(blocks: readonly Block[]): readonly Statement[] | undefined {
    const [first] = this.#found;
    if (!this.#understood || !first || first.block !== 0) return undefined;
    const statements = this.#found.map(({ statement, block }, index): Statement | undefined => {
      const own = blocks.slice(block, this.#found[index + 1]?.block ?? blocks.length);
      const [only] = own;
      if (own.length > 1) return undefined;
      return { statement, ...(only && { block: only }) };
    });
    const whole = statements.filter((statement) => statement !== undefined);
    return whole.length === statements.length ? whole : undefined;
  }
}
