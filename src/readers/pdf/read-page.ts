import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Glyph } from './glyph.js';
import { toMatrix } from './matrix.js';
import { loadPdfjs } from './open-pdf.js';
import { MOST_RULES, type Rule } from './rules.js';
import { type MeasuredFont, TextMachine } from './text-machine.js';

/** What stands on a page. */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** In points, as it is looked at. */
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which need not be that of reading. */
  readonly glyphs: readonly Glyph[];
  /** How many pictures it shows: a page of pictures and no glyphs is a scan. */
  readonly pictures: number;
  readonly structure: StructureNode | undefined;
  readonly rules: readonly Rule[];
}

/** A node of the structure tree, as far as it belongs to a page. */
export interface StructureNode {
  readonly role: string;
  readonly children: readonly (StructureNode | StructureLeaf)[];
}

/** Marked content of some page. */
export interface StructureLeaf {
  /** `p12R_mc3`: page object and number of the marked content. */
  readonly id: string;
}

/** Reads one page: its glyphs by the text state machine, and its part of the structure tree. */
export async function readPage(proxy: PDFPageProxy): Promise<Page> {
  const { OPS } = await loadPdfjs();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const { width, height, transform } = proxy.getViewport({ scale: 1 });
  const fonts = new Map<string, MeasuredFont | undefined>();
  const machine = new TextMachine(toMatrix(transform) ?? [1, 0, 0, -1, 0, height], (name) => {
    if (!fonts.has(name)) fonts.set(name, fontOf(proxy, name));
    return fonts.get(name);
  });
  const { fnArray, argsArray } = await proxy.getOperatorList({ annotationMode: 0 });
  let pictures = 0;
  for (const [index, code] of fnArray.entries()) {
    const name = names.get(code) ?? '';
    if (/^paint.*Image/u.test(name)) pictures++;
    const values: readonly unknown[] = argsArray[index] ?? [];
    if (name === 'constructPath')
      machine.draw(names.get(Number(values[0])) ?? '', Array.isArray(values[1]) ? values[1][0] : undefined);
    else machine.run(name, values);
  }
  const structure = await structureOf(proxy);
  proxy.cleanup();
  return {
    number: proxy.pageNumber,
    width,
    height,
    glyphs: machine.glyphs,
    pictures,
    structure,
    // So many make a picture.
    rules: machine.rules.length < MOST_RULES ? machine.rules : [],
  };
}

/** A damaged structure tree is none: the glyphs are read by where they stand. */
async function structureOf(proxy: PDFPageProxy): Promise<StructureNode | undefined> {
  try {
    // pdf.js types neither the ids of leaves nor that there may be no tree.
    return ((await proxy.getStructTree()) as StructureNode | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The fields of pdf.js's font that we ask for with `fontExtraProperties`. */
interface PdfjsFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly composite?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
  readonly toUnicode?: { readonly firstChar?: number };
  readonly cssFontInfo?: { readonly fontWeight?: number | string; readonly italicAngle?: number | string };
}

function fontOf(proxy: PDFPageProxy, name: string): MeasuredFont | undefined {
  if (!proxy.commonObjs.has(name)) return undefined;
  const font = proxy.commonObjs.get(name) as PdfjsFont;
  const own = (font.name ?? '').replace(/^[A-Z]{6}\+/u, '');
  return {
    name: own,
    bold: font.bold === true || font.black === true || /bold|black|heavy|\bW[6-9]\b/iu.test(own),
    italic: font.italic === true || /italic|oblique/iu.test(own),
    vertical: font.vertical === true,
    // An identity map only says that a code is its own number. Of a simple font that is Latin text; of a composite
    // one it is the number of a glyph.
    mapped: !(font.composite === true && typeof font.toUnicode?.firstChar === 'number'),
    unit: font.fontMatrix?.[0] || 0.001,
    verticalMetrics: font.defaultVMetrics,
  };
}
