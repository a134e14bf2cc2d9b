import { extname } from 'node:path';
import { MARKDOWN_ENDINGS } from './formats.js';

/** What a file is. Of the last group we know the name only, to say what can be done about it. */
export type FileKind =
  | 'docx'
  | 'doc'
  | 'pdf'
  | 'html'
  | 'markdown'
  | 'text'
  | 'akn'
  | 'rtf'
  | 'odt'
  | 'xlsx'
  | 'pptx'
  | 'zip'
  | 'picture'
  | 'binary';

interface Signature {
  readonly kind: FileKind;
  readonly holds: (bytes: Uint8Array) => boolean;
}

/** In this order; the first that holds. What none of them is, is text if it has no NUL where text has none. */
const SIGNATURES: readonly Signature[] = [
  { kind: 'docx', holds: (bytes) => isZip(bytes) && zipKind(bytes) === 'docx' },
  { kind: 'odt', holds: (bytes) => isZip(bytes) && zipKind(bytes) === 'odt' },
  { kind: 'xlsx', holds: (bytes) => isZip(bytes) && zipKind(bytes) === 'xlsx' },
  { kind: 'pptx', holds: (bytes) => isZip(bytes) && zipKind(bytes) === 'pptx' },
  { kind: 'zip', holds: isZip },
  { kind: 'doc', holds: (bytes) => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
  // Readers of PDF accept up to a kilobyte before it: a mail's head, a byte order mark.
  { kind: 'pdf', holds: (bytes) => latin(bytes, 1024).includes('%PDF-') },
  { kind: 'rtf', holds: (bytes) => latin(bytes, 16).trimStart().startsWith('{\\rtf') },
  { kind: 'picture', holds: isPicture },
  { kind: 'akn', holds: (bytes) => AKN.test(withoutNuls(latin(bytes, 4096))) },
  { kind: 'html', holds: (bytes) => HTML.test(withoutNuls(latin(bytes, 4096))) },
];

/** The root of an Akoma Ntoso document; anything of XML may stand before it. */
const AKN =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*<(?:[\w-]{1,20}:)?akomaNtoso[\s>]/u;

/**
 * What begins a page of HTML: white space, a byte order mark, an XML declaration and comments may stand before it.
 * Source: WHATWG MIME Sniffing, 7.1, less the elements that a text about HTML may begin with.
 */
const HTML =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|title|meta|table|div)(?=[\s>/])/iu;

/**
 * What a file is, by its contents. Its name decides only between plain text and Markdown, which no content tells apart.
 * @param name File name or path.
 */
export function sniff(bytes: Uint8Array, name: string): FileKind {
  const known = SIGNATURES.find(({ holds }) => holds(bytes));
  if (known) return known.kind;
  if (isBinary(bytes)) return 'binary';
  return MARKDOWN_ENDINGS.includes(extname(name).toLowerCase()) ? 'markdown' : 'text';
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** Latin letters of UTF-16 as if they were single bytes. */
function withoutNuls(text: string): string {
  return text.replaceAll('\0', '');
}

function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** Names within an archive that tell what it is. */
const PACKAGES: readonly { readonly kind: FileKind; readonly names: readonly string[] }[] = [
  { kind: 'odt', names: ['mimetypeapplication/vnd.oasis.opendocument'] },
  { kind: 'xlsx', names: ['xl/workbook.xml', 'xl/workbook.bin'] },
  { kind: 'pptx', names: ['ppt/presentation.xml'] },
  { kind: 'docx', names: ['word/document.xml'] },
];
/** A package without any of them may still be a document to its reader. */
const ANY_PACKAGE = ['[Content_Types].xml', '_rels/.rels'];

/** The first name counts: a document may hold a whole spreadsheet, packed or not, behind its own parts. */
function zipKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (name: string) => buffer.indexOf(name, 0, 'latin1');
  const found = PACKAGES.flatMap(({ kind, names }) => names.map((name) => ({ kind, at: at(name) })))
    .filter((name) => name.at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.kind ?? (ANY_PACKAGE.some((name) => at(name) >= 0) ? 'docx' : 'zip');
}

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a],
];

function isPicture(bytes: Uint8Array): boolean {
  return PICTURES.some((signature) => begins(bytes, signature));
}

/** Control characters that stand in no text of any encoding that we read; UTF-16 has NULs, but in every other byte. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let controls = 0;
  for (const [index, byte] of head.entries()) {
    if (byte === 0 && head[index + 1] === 0 && head[index + 2] === 0) return true;
    if (byte < 0x20 && byte !== 0 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  // The high bytes of UTF-16 punctuation (U+20xx is 0x20, U+30xx 0x30) are no controls; few others are.
  return controls > head.length / 10;
}
