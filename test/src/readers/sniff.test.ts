import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../../src/readers/sniff.js';
import { MADE } from '../../support/readers/made-samples.js';

describe('what a file is', () => {
  it.each([
    ['traps/really-a-doc.docx', 'doc'],
    ['traps/really-a-docx.doc', 'docx'],
    ['traps/really-html.doc', 'html'],
    ['traps/really-rtf.doc', 'rtf'],
    ['traps/truncated.pdf', 'pdf'],
    ['traps/truncated.docx', 'docx'],
    ['traps/bomb-lying-size.docx', 'docx'],
    ['traps/utf16-document.docx', 'docx'],
    ['made/1-ga-63-194.pdf', 'pdf'],
    ['made/1-ga-63-194.html', 'html'],
    ['made/1-ga-63-194.md', 'markdown'],
    ['made/1-ga-63-194.gb18030.txt', 'text'],
    ['made/1-ga-63-194.utf16be-nobom.txt', 'text'],
    ['made/1-ga-63-194.utf16le-bom.txt', 'text'],
  ] as const)('%s is %s, whatever its ending', (name, kind) => {
    const path = join(MADE, '..', name);
    expect(sniff(readFileSync(path), path)).toBe(kind);
  });

  it.each([
    [
      'a web page behind a comment and an XML declaration',
      '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE html><p>',
      'html',
    ],
    ['a text about HTML', '<p> begins a paragraph', 'text'],
    ['an OpenDocument file', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
    ['a spreadsheet', 'PK\x03\x04xl/workbook.xml[Content_Types].xml', 'xlsx'],
    ['a document that holds a spreadsheet', 'PK\x03\x04word/document.xml xl/workbook.xml', 'docx'],
    ['an archive of anything', 'PK\x03\x04photo.jpg', 'zip'],
    ['a PDF behind the head of a mail', 'Received: x\n\n%PDF-1.4', 'pdf'],
    ['a program', '\x7fELF\x02\x01\x01\0\0\0\0\0\0', 'binary'],
    ['Markdown by its name only', '# 大会', 'text'],
  ] as const)('knows %s', (_name, text, kind) => {
    expect(sniff(Buffer.from(text, 'utf8'), 'file.txt')).toBe(kind);
  });

  it('takes a web page in UTF-16 for one', () => {
    expect(sniff(Buffer.from('\ufeff<html><body>大会', 'utf16le'), 'x')).toBe('html');
  });
});
