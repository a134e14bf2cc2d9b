import type { Context, StoryReader } from './story-reader.js';
import type { XmlElement } from './xml.js';

type Handler = (element: XmlElement, context: Context, reader: StoryReader) => void;

/** Properties and marks: nothing of the text is in them. */
export const SILENT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rubyPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:fldData',
  'w:sectPr',
  'm:rPr',
  'm:ctrlPr',
]);

/**
 * What an element of a story means; one that is not here is looked through, so that no text below it is lost.
 */
export const ELEMENTS: Readonly<Record<string, Handler>> = {
  'w:p': (element, context, reader) => reader.paragraph(element, context),
  'w:tbl': (element, context, reader) => reader.table(element, context),
  'w:tr': (element, context, reader) => reader.row(element, context),
  'w:tc': (element, context, reader) => reader.cell(element, context),
  'w:r': (element, context, reader) => reader.run(element, context),
  'm:r': (element, context, reader) => reader.run(element, context),
  'w:t': (element, context, reader) => reader.text(element, context),
  'm:t': (element, context, reader) => reader.text(element, context),
  'a:t': (element, context, reader) => reader.text(element, context),
  'w:delText': (element, context, reader) => reader.text(element, { ...context, drop: 'deleted' }),
  'w:instrText': (element, context, reader) => reader.instruction(element, context),
  'w:delInstrText': (element, context, reader) => reader.instruction(element, context),
  'w:del': (element, context, reader) => reader.revision(element, { ...context, drop: 'deleted' }),
  'w:moveFrom': (element, context, reader) => reader.revision(element, { ...context, drop: 'deleted' }),
  'w:ins': (element, context, reader) => reader.revision(element, context),
  'w:moveTo': (element, context, reader) => reader.revision(element, context),
  'w:rt': (element, context, reader) => {
    reader.notice('ruby-left-out');
    reader.children(element, { ...context, drop: 'ruby' });
  },
  'w:tab': (_, context, reader) => reader.separator('\t', context),
  'w:ptab': (_, context, reader) => reader.separator('\t', context),
  'w:cr': (_, context, reader) => reader.separator('\n', context),
  'w:br': (element, context, reader) => reader.lineBreak(element, context),
  'w:noBreakHyphen': (_, context, reader) => reader.characters('\u2011', context),
  'w:softHyphen': (_, context, reader) => reader.characters('\u00ad', context),
  'w:sym': (element, context, reader) => reader.symbol(element, context),
  'w:fldChar': (element, _, reader) => reader.field(element),
  'w:footnoteReference': (element, context, reader) => reader.reference('footnote', element, context),
  'w:endnoteReference': (element, context, reader) => reader.reference('endnote', element, context),
  'w:footnoteRef': (_, context, reader) => reader.ownMark(context),
  'w:endnoteRef': (_, context, reader) => reader.ownMark(context),
  'w:txbxContent': (element, context, reader) => reader.box(element, context),
  'w:drawing': (element, context, reader) => reader.graphic(element, context, 'picture-left-out'),
  'w:pict': (element, context, reader) => reader.graphic(element, context, 'picture-left-out'),
  'w:object': (element, context, reader) => reader.graphic(element, context, 'embedded-left-out'),
  'w:altChunk': (_, __, reader) => reader.notice('embedded-left-out'),
  'w:subDoc': (_, __, reader) => reader.notice('embedded-left-out'),
  'mc:AlternateContent': (element, context, reader) => reader.alternatives(element, context),
};
