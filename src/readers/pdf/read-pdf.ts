import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { composeText } from '../compose.js';
import { NoticeCounter } from '../notice-counter.js';
import { tellPages } from '../page-progress.js';
import {
  type Facts,
  type Notice,
  type Reader,
  type ReadLimits,
  type ReadText,
  RefusalError,
  refusable,
} from '../read-text.js';
import { readByLayout } from './by-layout.js';
import { readByStructure } from './by-structure.js';
import { damagedStreams } from './damaged-streams.js';
import { checkHonesty } from './honesty.js';
import { withRaisedEnd } from './line.js';
import { openPdf } from './open-pdf.js';
import { contentOf, type PageContent, rowNumber } from './page-content.js';
import { readPage } from './read-page.js';
import { habitsOf, type PlaceOf, writeParagraphs } from './write-paragraphs.js';

/**
 * Reads a PDF by its glyphs: each with its character, font and place. Paragraphs are those of the structure tree where
 * the file has one, else they are read from where the lines stand.
 */
export const readPdf: Reader = (bytes, limits) =>
  refusable(async () => {
    const document = await openPdf(bytes);
    try {
      return await readOpen(document, bytes, limits);
    } finally {
      await document.loadingTask.destroy();
    }
  });

async function readOpen(
  document: PDFDocumentProxy,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<ReadText> {
  if (document.numPages > limits.pages)
    throw new RefusalError('too-large', `${document.numPages} pages, more than ${limits.pages}`);
  tellPages(document.numPages);
  const pages = await readPages(document, limits);
  const notices = new NoticeCounter();
  checkHonesty(pages, notices);
  const damaged = damagedStreams(bytes);
  if (damaged > 0) notices.add('malformed-part', 'warning', undefined, `${damaged} damaged streams`);
  if (!endsWhole(bytes)) notices.add('malformed-part', 'warning', undefined, 'the file has no end');
  const tagged = isTagged(pages);
  const set = tagged ? readByStructure(pages) : readByLayout(pages);
  const reading = {
    ...set,
    paragraphs: set.paragraphs.map((own) => ({ ...own, lines: withRaisedEnd(own.lines) })),
  };
  if (!tagged) notices.add('paragraphs-by-layout', 'warning');
  const written = writeParagraphs(reading, habitsOf(reading.paragraphs), places(pages));
  if (written.repaired > 0) notices.add('glyphs-repaired', 'info', undefined, String(written.repaired));
  return composeText(
    written.blocks,
    {
      dropped: [...pages.flatMap(({ dropped }) => dropped), ...written.dropped],
      facts: await factsOf(document),
      notices: notices.list() satisfies readonly Notice[],
      fidelity: tagged ? 'characters' : 'layout',
      reader: { name: 'pdf', version: 2 },
    },
    limits,
  );
}

/** What the file says of itself; of damaged or missing information nothing. */
async function factsOf(document: PDFDocumentProxy): Promise<readonly Facts[]> {
  try {
    const { info } = await document.getMetadata();
    // pdf.js types what the file says of itself as any object.
    const title: unknown = 'Title' in info ? info.Title : undefined;
    return typeof title === 'string' && title.trim() !== ''
      ? [{ from: 'properties', title: title.trim() }]
      : [];
  } catch {
    return [];
  }
}

async function readPages(document: PDFDocumentProxy, limits: ReadLimits): Promise<readonly PageContent[]> {
  const pages: PageContent[] = [];
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await onPage(document, number);
    pages.push(page);
    glyphs += page.counts.all;
    if (glyphs > limits.characters)
      throw new RefusalError('too-large', `more than ${limits.characters} characters`);
  }
  return pages;
}

async function onPage(document: PDFDocumentProxy, number: number): Promise<PageContent> {
  try {
    const proxy = await document.getPage(number);
    return contentOf(await readPage(proxy), referenceOf(proxy));
  } catch (error) {
    throw new RefusalError('damaged', `page ${number} cannot be read: ${String(error)}`, { cause: error });
  }
}

/** Number of the page's object, by which the structure tree names its contents. */
function referenceOf(proxy: {
  readonly ref?: { readonly num: number; readonly gen: number } | null;
}): string {
  const { ref } = proxy;
  if (!ref) return '';
  return ref.gen === 0 ? `${ref.num}R` : `${ref.num}R${ref.gen}`;
}

/** A file that was cut off is read from what there is, and says so. */
function endsWhole(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).toString('latin1');
  return end.includes('%%EOF') || end.includes('startxref');
}

/**
 * Whether the structure tree holds most of the text: some files have one for their links only. Heads and feet are no text,
 * and most of what a letter of one page prints.
 */
function isTagged(pages: readonly PageContent[]): boolean {
  let [tagged, all] = [0, 0];
  for (const page of pages) {
    const length = (lines: Iterable<{ readonly runs: readonly { readonly text: string }[] }>) =>
      [...lines].reduce(
        (sum, { runs }) => sum + runs.reduce((own, { text }) => own + text.trim().length, 0),
        0,
      );
    const within = length([...page.tagged.values()].flat());
    tagged += within;
    all += Math.max(within, within + length(page.loose) - page.artifacts);
  }
  return tagged > 0.6 * all;
}

function places(pages: readonly PageContent[]): PlaceOf {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  return ({ page, y }) => {
    const content = byNumber.get(page);
    return { page, line: content ? rowNumber(content, y) : 1 };
  };
}
