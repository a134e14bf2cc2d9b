import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../../src/readers/doc/read-doc.js';
import { readDocx } from '../../../../src/readers/docx/read-docx.js';
import { READ_LIMITS, type ReadLimits } from '../../../../src/readers/read-text.js';
import { writeDocx } from '../../../support/docx-writer.js';
import { writeZip, type ZipEntry } from '../../../support/zip-writer.js';
import { besideProject } from '../word/tree.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (body: string, head = '') =>
  `${head}<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`;

/** A package whose main part is `data`, and what else is to be in it. */
function withMain(
  data: Uint8Array | string,
  more: readonly ZipEntry[] = [],
  declaredSize?: number,
): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return writeZip([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', data, ...(declaredSize === undefined ? {} : { declaredSize }) },
    ...more,
  ]);
}

const refusal = async (bytes: Uint8Array, limits: ReadLimits = READ_LIMITS) => {
  const result = await readDocx(bytes, limits);
  return result.ok ? 'read' : result.refusal.reason;
};
const blanks = (mebibytes: number) => document(' '.repeat(mebibytes * 1024 * 1024));

describe('a file that means harm is refused with the reason, and costs little', () => {
  it.each([
    ['a part that unpacks to many times its size', withMain(blanks(8)), 'bomb'],
    ['a directory that lies about a size', withMain(blanks(1), [], 4000), 'damaged'],
    [
      'the same part twice',
      withMain(document('甲'), [{ name: 'word/Document.xml', data: document('乙') }]),
      'duplicate-part',
    ],
    [
      'a name that leaves the package',
      withMain(document('甲'), [{ name: '../../x', data: '' }]),
      'unsafe-name',
    ],
    [
      'an entity',
      withMain(document('&a;', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')),
      'doctype',
    ],
    [
      'elements without end in each other',
      withMain(`${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`),
      'too-deep',
    ],
    ['XML that is none', withMain('<w:document'), 'damaged'],
    [
      'an encoding that packages may not have',
      withMain(Buffer.from(document('甲').replace(/^/u, '<?xml version="1.0" encoding="GBK"?>'))),
      'encoding',
    ],
    [
      'bytes that are not UTF-8',
      withMain(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])),
      'encoding',
    ],
    ['nothing to read', withMain(document('')), 'empty'],
    ['a file cut off', writeDocx([{ inlines: [{ text: '甲' }] }]).subarray(0, 900), 'damaged'],
    ['another kind of file', Buffer.from('%PDF-1.7'), 'not-this-format'],
    ['a zip file of something else', writeZip([{ name: 'a.txt', data: 'a' }]), 'not-this-format'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refusal(bytes)).toBe(reason);
  });

  it('a part whose bits fell over is not read', async () => {
    const file = Buffer.from(writeZip([{ name: 'a', data: '甲' }]));
    expect(file.length).toBeGreaterThan(0);
    const whole = Buffer.from(withMain(document('甲乙丙丁')));
    // The check sum of the last entry, in its local head and in the directory.
    const local = whole.lastIndexOf('PK\x03\x04');
    const directory = whole.lastIndexOf('PK\x01\x02');
    for (const at of [local + 14, directory + 16]) whole[at] = (whole[at] ?? 0) ^ 1;
    expect(await refusal(whole)).toBe('damaged');
  });

  it('every bound is a refusal, never a cut', async () => {
    const file = writeDocx([{ inlines: [{ text: '甲'.repeat(100) }] }]);
    const within = (limits: Partial<ReadLimits>) => refusal(file, { ...READ_LIMITS, ...limits });
    expect(await within({})).toBe('read');
    expect(await within({ characters: 99 })).toBe('too-large');
    expect(await within({ fileBytes: 1000 })).toBe('too-large');
    expect(await within({ entries: 3 })).toBe('bomb');
    expect(await within({ partBytes: 200 })).toBe('bomb');
    expect(await within({ totalBytes: 1500 })).toBe('bomb');
    expect(await within({ depth: 3 })).toBe('too-deep');
  });

  const traps = besideProject('formats/traps/');
  it.skipIf(traps === undefined).each([
    ['bomb-256MB.docx', 'bomb'],
    ['bomb-lying-size.docx', 'damaged'],
    ['duplicate-part.docx', 'duplicate-part'],
    ['external-relations.docx', 'read'],
    ['other-prefix.docx', 'read'],
    ['path-traversal.docx', 'unsafe-name'],
    ['really-a-doc.docx', 'not-this-format'],
    ['really-a-docx.doc', 'read'],
    ['strict-namespace.docx', 'read'],
    ['truncated.docx', 'damaged'],
    ['utf16-document.docx', 'read'],
    ['xml-deep.docx', 'bomb'],
    ['xml-entities.docx', 'doctype'],
  ])('trap %s: %s', async (name, reason) => {
    expect(await refusal(readFileSync(`${traps}${name}`))).toBe(reason);
  });

  it('follows nothing out of the file, and says so', async () => {
    const main = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const file = withMain(document('甲'), [
      {
        name: 'word/_rels/document.xml.rels',
        data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${main}/attachedTemplate" Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/><Relationship Id="b" Type="${main}/hyperlink" Target="http://127.0.0.1:9/" TargetMode="External"/></Relationships>`,
      },
    ]);
    const result = await readDocx(file, READ_LIMITS);
    expect(result).toMatchObject({
      ok: true,
      read: { notices: [{ code: 'external-not-followed', count: 1, detail: 'http://127.0.0.1:9/x.dotm' }] },
    });
  });
});

describe('a .doc that is none, or that cannot be read', () => {
  const reason = async (bytes: Uint8Array) => {
    const result = await readDoc(bytes, READ_LIMITS);
    return result.ok ? 'read' : result.refusal.reason;
  };
  it('is refused with the reason', async () => {
    expect(await reason(Buffer.from('{\\rtf1 a}'))).toBe('not-this-format');
    expect(await reason(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe('damaged');
  });
});
