import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { readDocumentBytes } from '../../../src/readers/read-document.js';
import { toDocx, toHtml, toMarkdown, toText } from '../../support/readers/text-trees.js';
import { unitTree } from '../../support/readers/unit-trees.js';

/** The same in every run; others by hand: the trees of seeds that nobody has looked at. */
const SEEDS = Array.from({ length: 30 }, (_, index) => 1001 + index);

const WRITERS = {
  docx: toDocx,
  html: toHtml,
  md: toMarkdown,
  txt: toText,
} as const;

/** Each unit with its address and its text, blanks aside. */
async function unitsOf(seed: number, ending: keyof typeof WRITERS): Promise<readonly string[]> {
  const file = WRITERS[ending](unitTree(seed));
  const { source, read } = await readDocumentBytes(Buffer.from(file), `x.${ending}`);
  const { units } = parseDocument(source, {}, read);
  return units.map(({ locator, kind, text }) => `${locator} ${kind} ${text.replace(/\s+/gu, '')}`);
}

describe('a document of chance', () => {
  it('has in .docx the paragraphs that were written, each at its place, and no other numbers', async () => {
    for (const seed of SEEDS) {
      const found = (await unitsOf(seed, 'docx')).map((unit) => unit.split(' ')[0] ?? '');
      const numbered = found.filter(
        (locator) => /(?:^|\/)(?:pp|fn)?\d/u.test(locator) && !/text|heading|letter/u.test(locator),
      );
      expect(numbered.toSorted(), `seed ${seed}`).toEqual(unitTree(seed).locators.toSorted());
    }
  }, 60_000);

  it.each(['html', 'md', 'txt'] as const)(
    'has the same units as .%s and as .docx',
    async (ending) => {
      const different: string[] = [];
      for (const seed of SEEDS) {
        // Nothing in a text file says what is a cell.
        if (ending === 'txt' && unitTree(seed).paragraphs.some(({ cells }) => cells)) continue;
        const [one, other] = [await unitsOf(seed, 'docx'), await unitsOf(seed, ending)];
        const lacking = one.filter((unit) => !other.includes(unit));
        const further = other.filter((unit) => !one.includes(unit));
        if (lacking.length + further.length > 0)
          different.push(`${seed}: ${lacking.slice(0, 3).join(' | ')} ≠ ${further.slice(0, 3).join(' | ')}`);
      }
      expect(different).toEqual([]);
    },
    60_000,
  );
});
