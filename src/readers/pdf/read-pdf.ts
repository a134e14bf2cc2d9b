import { type Reader, RefusalError, refusable } from '../read-text.js';
import { openPdf } from './open-pdf.js';

export const readPdf: Reader = (bytes) =>
  refusable(async () => {
    await openPdf(bytes);
    throw new RefusalError('damaged', 'not yet');
  });
