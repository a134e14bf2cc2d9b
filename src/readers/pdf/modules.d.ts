/** Comes without types; only loading it has an effect. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
