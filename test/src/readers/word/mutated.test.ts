import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../../src/readers/doc/read-doc.js';
import { readDocx } from '../../../../src/readers/docx/read-docx.js';
import { droppedCharacters, heldCharacters, READ_LIMITS } from '../../../../src/readers/read-text.js';
import { expectWellFormed } from '../../../support/read-text-invariants.js';
import { entriesOf } from '../../../support/readers/zip-entries.js';
import { writeZip } from '../../../support/zip-writer.js';
import { charactersOf } from '../docx/count-characters.js';
import { readSample, SAMPLES } from './tree.js';

const LIMITS = { ...READ_LIMITS, characters: 200_000 };
const sample = fc.constantFrom(...SAMPLES);
const bytes = fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { minLength: 1, maxLength: 8 });

function overwrite(
  file: Uint8Array,
  changes: readonly { readonly at: number; readonly to: number }[],
): Uint8Array {
  const out = Uint8Array.from(file);
  for (const { at, to } of changes) out[at % out.length] = to;
  return out;
}

/** What may stand where it should not. */
const SPLINTERS = [
  '<w:p><w:r><w:t>甲</w:t></w:r></w:p>',
  '<w:t>乙</w:t>',
  '<w:tab/>',
  '<w:footnoteReference w:id="1"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:del><w:r><w:t>丙</w:t></w:r></w:del>',
  '<w:vanish/>',
  '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
  '<w:sym w:font="Wingdings" w:char="F0FC"/>',
  '<w:softHyphen/>',
  '<w:txbxContent><w:p><w:r><w:t>丁</w:t></w:r></w:p></w:txbxContent>',
  '<w:ruby><w:rt><w:r><w:t>戊</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>己</w:t></w:r></w:rubyBase></w:ruby>',
  '<w:moveFrom><w:r><w:t>庚</w:t></w:r></w:moveFrom>',
];

/** Takes out, doubles or puts in an element without contents, somewhere in the parts of a document. */
const splinter = fc.record({
  part: fc.nat(),
  element: fc.nat(),
  put: fc.option(fc.constantFrom(...SPLINTERS), { nil: undefined }),
  keep: fc.boolean(),
});

function splintered(xml: string, element: number, put: string | undefined, keep: boolean): string {
  const found = [...xml.matchAll(/<w:\w+[^>]*\/>|<w:t[ >][^<]*<\/w:t>/gu)];
  const one = found[element % Math.max(1, found.length)];
  if (!one) return xml;
  const own = keep ? one[0] : '';
  return `${xml.slice(0, one.index)}${own}${put ?? own}${xml.slice(one.index + one[0].length)}`;
}

describe('a damaged file of Word', () => {
  it('.docx whose XML was changed: is refused, or read without losing a character', () =>
    fc.assert(
      fc.asyncProperty(
        sample,
        fc.array(splinter, { minLength: 1, maxLength: 4 }),
        async (name, splinters) => {
          const entries = [...(await entriesOf(readSample(`${name}.docx`)))];
          for (const { part, element, put, keep } of splinters) {
            const stories = entries.filter((entry) => /^word\/[a-z]+\d?\.xml$/u.test(entry.name));
            const chosen = stories[part % stories.length];
            if (!chosen) continue;
            const data = splintered(String(chosen.data), element, put, keep);
            entries[entries.indexOf(chosen)] = { ...chosen, data };
          }
          const file = writeZip(entries);
          const result = await readDocx(file, LIMITS);
          if (!result.ok) return;
          expectWellFormed(result.read);
          expect(heldCharacters(result.read) + droppedCharacters(result.read)).toBe(await charactersOf(file));
        },
      ),
      { numRuns: 40 },
    ));

  it('.docx whose bytes were changed: is refused, or whole', () =>
    fc.assert(
      fc.asyncProperty(sample, bytes, async (name, changes) => {
        const result = await readDocx(overwrite(readSample(`${name}.docx`), changes), LIMITS);
        if (result.ok) expectWellFormed(result.read);
      }),
      { numRuns: 40 },
    ));

  it('.doc whose bytes were changed: is refused, or whole', () =>
    fc.assert(
      fc.asyncProperty(sample, bytes, async (name, changes) => {
        const result = await readDoc(overwrite(readSample(`${name}.doc`), changes), LIMITS);
        if (result.ok) expectWellFormed(result.read);
      }),
      { numRuns: 80 },
    ));
});
