export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  /** A byte order mark stays as the first character: the text owns every character of the file. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Byte order marks, and the encoding that each leaves no doubt about. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The characters of a text file, or undefined where it is not certain what they are: a wrong guess would quote
 * characters that nobody wrote. UTF-8 and marked UTF-16 are certain when they decode without error. GB18030 accepts
 * almost any bytes, so it also has to look like Chinese prose.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeAs(bytes, marked.encoding);
  const utf8 = decodeAs(bytes, 'utf-8');
  // A NUL in what passes for UTF-8 means UTF-16 without its mark, or no text at all.
  if (utf8) return utf8.text.includes('\0') ? undefined : utf8;
  const national = decodeAs(bytes, 'gb18030');
  return national && readsAsChinese(national.text) ? national : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/**
 * Whether GB18030 was the right reading. Bytes of another encoding (Big5, Latin-1) come out as rare characters,
 * private-use characters or controls; Chinese prose is full of 的 and of full-width punctuation.
 */
function readsAsChinese(text: string): boolean {
  if (/[\p{Co}\p{Cn}\p{Cc}]/u.test(text.replace(/\s/gu, ''))) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const usual = text.match(/[的和在，。、；]/gu)?.length ?? 0;
  return han > 0 && usual / han > 0.05;
}
