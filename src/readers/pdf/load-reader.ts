import type { Reader } from '../read-text.js';
import { loadPdfjs } from './open-pdf.js';
import { readPdf } from './read-pdf.js';

/** The reader, with the library that it needs: so that the first file's time is its own. */
export async function loadPdfReader(): Promise<Reader> {
  await loadPdfjs();
  return readPdf;
}
