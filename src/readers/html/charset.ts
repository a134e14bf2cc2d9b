import { type Decoded, decodeAs, decodeText, type Encoding } from '../decode.js';

/** Names of encodings in web pages that we read as one of ours. Source: WHATWG Encoding, 4.2. */
const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
};

/** As the WHATWG prescribes, only the first kilobyte would count; exports of old word processors need more. */
const DECLARED_WITHIN = 4096;

/**
 * The characters of a web page: what it declares where that is true of its bytes, else what the bytes say.
 * @returns `declared: false` where the page says something else than its bytes.
 */
export function decodeHtml(bytes: Uint8Array): (Decoded & { readonly declared: boolean }) | undefined {
  const label = declaredCharset(bytes);
  const encoding = label === undefined ? undefined : LABELS[label];
  // A page whose declaration can be read byte by byte is not in UTF-16, whatever it says (WHATWG, the same).
  const decoded =
    encoding === undefined || encoding.startsWith('utf-16') ? undefined : decodeAs(bytes, encoding);
  if (decoded) return { ...decoded, declared: true };
  const found =
    decodeText(bytes) ?? (isAscii(bytes) ? decodeAs(bytes, 'utf-8') : undefined) ?? western(bytes, label);
  return (
    found && {
      ...found,
      declared: label === undefined || encoding?.startsWith('utf-16') === true || found.encoding === encoding,
    }
  );
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1]?.toLowerCase();
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** A page of Latin letters that says so: each byte a character, as far as Latin-1 and the old pages agree. */
function western(bytes: Uint8Array, label: string | undefined): Decoded | undefined {
  if (label === undefined || !/^(?:iso-?8859-1|latin1|windows-1252|us-ascii)$/u.test(label)) return undefined;
  // 0x80–0x9F are quotation marks in one and controls in the other: not known, so not guessed.
  if (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)) return undefined;
  return { text: Buffer.from(bytes).toString('latin1'), encoding: 'utf-8' };
}
