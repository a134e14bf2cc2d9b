import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Quote } from '../../../commands/contract/reply.js';
import { paginate, visiblePages } from '../../../src/rendering/paginate.js';
import { flatText } from '../../../src/rendering/slice-block.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const citation = { type: 'citation', document: 'A/RES/1/1', locator: '1', text: '第1段' } as const;

function quote(text: string, notes: readonly string[] = []): Quote {
  return {
    type: 'quote',
    text,
    emphasis: [{ start: 0, end: Math.min(2, text.length), style: 'strong' }],
    matches: [],
    citation,
    notes: notes.map((note, index) => ({ type: 'note', mark: String(index + 1), text: note })),
  };
}

/** Every block also costs its citation. */
const measure = (block: Block) => flatText(block).length + 10;

const joined = (pages: readonly { blocks: readonly Block[] }[]) =>
  pages.flatMap((page) => page.blocks.map(flatText)).join('');

describe('paginate', () => {
  it('puts the parts of every cut quotation together to the exact text, whatever the text and the room', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.array(fc.string(), { maxLength: 3 })),
          {
            maxLength: 5,
          },
        ),
        fc.integer({ min: 16, max: 80 }),
        (quotes, room) => {
          const blocks = quotes.map(([text, notes]) => quote(text, notes));
          const pages = paginate(blocks, { room, measure });
          expect(joined(pages)).toBe(blocks.map(flatText).join(''));
          for (const page of pages)
            expect(page.blocks.reduce((sum, block) => sum + measure(block), 0)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  it('cuts a long paragraph after a clause and keeps the closing bracket and the footnote mark with it', () => {
    const unit = fixtureDocuments()[0].units.find(({ locator }) => locator === 'pp3');
    const pages = paginate([quote(unit?.text ?? '')], { room: 100, measure });
    const first = pages[0]?.blocks[0];
    expect(first && flatText(first)).toMatch(/补充议定书》，²$/u);
    expect(joined(pages)).toBe(unit?.text);
  });

  it('moves a paragraph that fits a message whole to the next one rather than cut it', () => {
    const pages = paginate([quote('甲'.repeat(60)), quote('乙'.repeat(60))], { room: 100, measure });
    expect(pages.map((page) => page.blocks.length)).toEqual([1, 1]);
  });

  it('never parts a surrogate pair or a combining sequence', () => {
    const family = '👨‍👩‍👧‍👦';
    const pages = paginate([quote(family.repeat(20))], { room: 40, measure });
    for (const page of pages)
      for (const block of page.blocks) expect(flatText(block).length % family.length).toBe(0);
  });

  it('keeps a heading in the message of what it heads', () => {
    const pages = paginate([{ type: 'heading', text: '标题' }, quote('甲'.repeat(200))], {
      room: 100,
      measure,
    });
    expect(pages[0]?.blocks.map((block) => block.type)).toEqual(['heading', 'quote']);
  });

  it.each([
    // length of the list under the heading: fits the next message, fits it only without the heading, fits none
    [60, [['quote'], ['heading', 'heading', 'list']]],
    [85, [['quote'], ['heading', 'heading', 'list'], ['list']]],
    [150, [['quote'], ['heading', 'heading', 'list'], ['list']]],
  ])('moves headings on with a list of %i characters that does not fit below them', (length, types) => {
    const heading = { type: 'heading', text: '标题' } as const;
    const item = { text: '甲'.repeat(length) };
    const blocks = [quote('乙'.repeat(40)), heading, heading, { type: 'list', items: [item] } as const];
    const pages = paginate(blocks, { room: 100, measure });
    expect(pages.map((page) => page.blocks.map((block) => block.type))).toEqual(types);
    expect(joined(pages)).toBe(blocks.map(flatText).join(''));
  });

  it('never ends a message with a heading, unless nothing follows or nothing fits below it', () => {
    const block = fc.oneof(
      fc.constant({ type: 'heading', text: '题' } as const),
      fc.integer({ min: 1, max: 120 }).map((length) => quote('甲'.repeat(length))),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.integer({ min: 40, max: 80 }), (blocks, room) => {
        const pages = paginate(blocks, { room, measure, maxBlocks: 4 });
        expect(joined(pages)).toBe(blocks.map(flatText).join(''));
        for (const page of pages.slice(0, -1))
          if (page.blocks.at(-1)?.type === 'heading')
            expect(page.blocks.every(({ type }) => type === 'heading')).toBe(true);
      }),
    );
  });

  it('names a limit that cannot hold a single character', () => {
    expect(() => paginate([quote('甲乙')], { room: 5, measure })).toThrow(RangeError);
  });
});

describe('visiblePages', () => {
  it('shows three parts at once and says where the rest begins', () => {
    const pages = paginate([quote('甲'.repeat(900))], { room: 110, measure });
    expect(pages.length).toBe(9);
    expect(visiblePages(pages).pages.map((page) => page.part)).toEqual([1, 2, 3]);
    expect(visiblePages(pages).rest).toBe(4);
    expect(visiblePages(pages, 7).pages.map((page) => page.part)).toEqual([7, 8, 9]);
    expect(visiblePages(pages, 7).rest).toBeUndefined();
  });
});
