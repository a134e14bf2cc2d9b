import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { RefusalError } from '../read-text.js';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<Pdfjs> | undefined;

/** pdf.js, loaded with the first PDF. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= (async () => {
    // It wants these to draw with, and would load a native canvas to have them. We never draw.
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
      if (!(name in globalThis))
        Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
    // What it would start as a worker; where that is loaded already it works in this thread.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return loaded;
}

/**
 * Opens a PDF for reading: nothing in it is run, drawn or fetched.
 * @throws {RefusalError} where it is protected by a password or no PDF that can be mended.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadPdfjs();
  const home = packageFolder();
  try {
    return await getDocument({
      // pdf.js takes possession of the bytes it is given.
      data: Uint8Array.from(bytes),
      cMapUrl: join(home, 'cmaps') + sep,
      cMapPacked: true,
      standardFontDataUrl: join(home, 'standard_fonts') + sep,
      wasmUrl: join(home, 'wasm') + sep,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      fontExtraProperties: true,
      maxImageSize: 1,
      stopAtErrors: false,
      enableXfa: false,
      isEvalSupported: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new RefusalError('encrypted', 'needs a password', { cause: error });
    throw new RefusalError('damaged', `no PDF that can be read: ${String(error)}`, { cause: error });
  }
}

/**
 * Where pdf.js keeps its tables of Chinese encodings. Without them the text of old Chinese PDFs would vanish in
 * silence, so that their absence is a broken installation.
 */
function packageFolder(): string {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  if (!existsSync(join(home, 'cmaps', 'GBK-EUC-H.bcmap')))
    throw new Error(`pdfjs-dist is installed without its cmaps: ${home}`);
  return home;
}
