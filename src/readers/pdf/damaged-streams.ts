import { inflateSync } from 'node:zlib';

/** Bytes to which one stream is unpacked to be checked; what is larger is somebody else's to refuse. */
const MOST_UNPACKED = 32 * 1024 * 1024;
/** A dictionary stands directly before its stream. */
const DICTIONARY_LENGTH = 1024;

/**
 * How many compressed streams of a PDF cannot be unpacked whole. pdf.js passes over such damage without a word: a page
 * would end where the damage begins, and a font would lose its letters.
 */
export function damagedStreams(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // What is encrypted cannot be told from what is damaged.
  if (file.includes('/Encrypt')) return 0;
  let damaged = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const end = file.indexOf('endstream', at);
    if (end === -1) break;
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const dictionary = file.toString('latin1', Math.max(0, at - DICTIONARY_LENGTH), at);
    if (
      isCompressed(dictionary.slice(dictionary.lastIndexOf(' obj'))) &&
      isDamaged(file.subarray(start, end))
    )
      damaged++;
    at = end + 3;
  }
  return damaged;
}

/** Whether the stream is compressed once, and in the one way that can be checked. */
function isCompressed(dictionary: string): boolean {
  return /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/u.test(dictionary);
}

function isDamaged(data: Buffer): boolean {
  try {
    inflateSync(data, { maxOutputLength: MOST_UNPACKED });
    return false;
  } catch (error) {
    // Too large is not damaged.
    return !(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
  }
}
