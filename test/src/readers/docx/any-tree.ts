import fc from 'fast-check';
import type { DocxBlock, DocxInline, DocxParagraph } from '../../../support/docx-writer.js';

const CHARACTERS = [...'回顾大会决议第号，。《》联合国abcXYZ0123456789 　·—“”&<>"\'$(){}%é𠮷①'];
const words = (from: readonly string[] = CHARACTERS) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
/** Words that show whatever they are set in. */
const seen = words().map((text) => `言${text}`);

const plain = seen.map((text) => ({ text }));
const inline: fc.Arbitrary<DocxInline> = fc.oneof(
  { weight: 6, arbitrary: plain },
  seen.map((text) => ({ text, strong: true })),
  seen.map((text) => ({ text, italic: true })),
  seen.map((text) => ({ text, kai: true })),
  fc.constantFrom('1', '23', '*', 'a').map((text) => ({ text, raised: true })),
  words().map((text) => ({ text, hidden: true })),
  words().map((text) => ({ text, deleted: true })),
  seen.map((text) => ({ text, inserted: true })),
  fc.record({ note: fc.array(plain, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    note: fc.array(plain, { minLength: 1, maxLength: 2 }),
    custom: fc.constantFrom('*', '**', '†'),
  }),
);
const paragraph: fc.Arbitrary<DocxParagraph> = fc.record(
  {
    inlines: fc
      .array(inline, { minLength: 1, maxLength: 5 })
      .map((all): DocxInline[] => [{ text: '甲' }, ...all]),
    level: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: ['inlines'] },
);
const table: fc.Arbitrary<DocxBlock> = fc
  .array(fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 2,
  })
  .map((rows) => ({ rows }));

/** Any document: what its author sees, and in which ways it may be written down. */
export const anyTree = fc.record({
  masthead: fc.array(
    plain.map((run): DocxParagraph => ({ inlines: [run] })),
    { minLength: 1, maxLength: 3 },
  ),
  blocks: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, table), { minLength: 1, maxLength: 6 }),
  cutAfter: fc.integer({ min: 1, max: 6 }),
  prefix: fc.constantFrom('w', 'x', 'wordprocessing'),
  strict: fc.boolean(),
});
