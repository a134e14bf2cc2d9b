import type { Reader, ReadText, Story } from '../read-text.js';
import { RefusalError, refusable } from '../read-text.js';
import { TextBuilder } from '../text-builder.js';
import { compose } from '../word/compose.js';
import { dropParagraphs } from '../word/drop-paragraphs.js';
import { mastheadOf } from '../word/masthead.js';
import { Numbering } from '../word/numbering.js';
import { noteId, type Paragraph } from '../word/story.js';
import { type DocStreams, openDocument } from './doc-streams.js';
import { DocText } from './doc-text.js';
import { type FileInformation, type Range, readFileInformation } from './file-information.js';
import { readFonts } from './fonts.js';
import { readCharacterPages, readParagraphPages } from './formatted-pages.js';
import { readLists } from './lists.js';
import { readPieces } from './piece-table.js';
import { factsOfProperties } from './property-set.js';
import { readSections } from './sections.js';
import { readBoxStories, readHeaderStories, readNoteStories, uncovered } from './stories.js';
import { type Shared, StoryReader } from './story-reader.js';
import { StyleSheet } from './style-sheet.js';
import { factsOfVariables } from './variables.js';

/** Raised whenever the same file gives another text. */
const VERSION = 1;

/**
 * A document of Word 97 to 2003 (.doc, [MS-DOC]) → its text, in the same order and with the same numbers as the .docx of
 * the same document. The format has no check sums: a file that was damaged may read without complaint.
 */
export const readDoc: Reader = (bytes, limits) =>
  refusable(() => {
    const streams = openDocument(bytes, limits);
    const file = readFileInformation(streams);
    const clx = file.structure('pieces');
    if (!clx) throw new RefusalError('damaged', 'no piece table');
    const text = new DocText(
      readPieces(clx, streams.word, limits),
      readCharacterPages(file.structure('characterPages'), streams.word),
      readParagraphPages(file.structure('paragraphPages'), streams.word),
    );
    // The lengths of the parts are stated apart from the text; what is stated and not there would be walked through.
    const stated = Math.max(...Object.values(file.parts).map(({ end }) => end));
    if (stated > text.text.length)
      throw new RefusalError('damaged', `${stated} characters are stated, ${text.text.length} are there`);
    return readStories(streams, file, text, new TextBuilder(limits.characters));
  });

function readStories(streams: DocStreams, file: FileInformation, text: DocText, out: TextBuilder): ReadText {
  const { parts } = file;
  const sections = readSections(
    file.structure('sections'),
    streams.word,
    file.structure('properties'),
    parts.body.end,
  );
  const footnotes = readNoteStories(file, 'footnote', text.text);
  const endnotes = readNoteStories(file, 'endnote', text.text);
  const boxes = readBoxStories(file, {
    part: 'textBoxes',
    boxes: 'textBoxes',
    shapes: 'shapes',
    anchors: 'body',
  });
  const headBoxes = readBoxStories(file, {
    part: 'headerTextBoxes',
    boxes: 'headerTextBoxes',
    shapes: 'headerShapes',
    anchors: 'headers',
  });
  const shared: Shared = {
    text,
    out,
    styles: new StyleSheet(file.structure('styleSheet')),
    fonts: readFonts(file.structure('fonts')),
    references: new Map([...footnotes.references, ...endnotes.references]),
    boxes: new Map([...boxes.anchored, ...headBoxes.anchored]),
    sections: new Map(sections.slice(0, -1).map((section) => [section.end, section])),
    huge: (offset) => readHuge(streams, offset),
  };
  const titlePage = sections[0]?.titlePage ?? false;
  const heads = readHeaderStories(file, titlePage);
  const read = (range: Range | undefined, story: Story) =>
    range ? new StoryReader(shared, story).read(range) : [];
  const drop = (ranges: readonly Range[], story: Story, kind: Parameters<typeof dropParagraphs>[1]) => {
    for (const range of ranges) dropParagraphs(read(range, story), kind, out);
  };
  const body = read(parts.body, 'body');
  const notes = [...footnotes.texts, ...endnotes.texts].map(
    ({ key, range }) => [noteId(key), read(range, key.kind)] as const,
  );
  const lastSection = sections.at(-1);
  if (!lastSection) throw new Error('readSections gives at least one section');
  const composed = compose(
    {
      masthead: mastheadOf(read(heads.masthead, 'first-header'), titlePage, body, out),
      body: [...body, ...looseBoxes(boxes.loose.map((range) => read(range, 'text-box')))],
      lastSection,
      notes: new Map(notes),
      numbering: new Numbering(readLists(file.fromStructure('lists'), file.fromStructure('listOverrides'))),
    },
    out,
  );
  drop(heads.separators, 'header', 'separator');
  drop(heads.firstFooter ? [heads.firstFooter] : [], 'first-footer', 'page-mark');
  drop([...heads.others, ...headBoxes.loose], 'header', 'running-head');
  drop([parts.comments], 'comment', 'comment');
  if (parts.comments.end > parts.comments.start) out.notice('comments-left-out', 'info');
  drop(leftOver(file, { footnotes, endnotes, boxes, headBoxes, heads }), 'body', 'hidden');
  if (streams.has('Macros') || streams.has('_VBA_PROJECT')) out.notice('macros-not-run', 'warning');
  if (out.text.trim() === '') throw new RefusalError('empty', 'no text in the document');
  return {
    text: out.text,
    origins: out.origins,
    dropped: out.dropped,
    ...composed,
    facts: [
      ...factsOfVariables(file.structure('variables')),
      ...factsOfProperties(streams.stream('\u0005DocumentSummaryInformation')),
    ],
    notices: out.notices,
    fidelity: 'characters',
    reader: { name: 'doc', version: VERSION },
  };
}

/** Text boxes whose anchor is not known stand at the end, rather than nowhere. */
function looseBoxes(boxes: readonly (readonly Paragraph[])[]): Paragraph[] {
  return boxes.flatMap((paragraphs) => {
    const first = paragraphs[0];
    return first ? [{ ...emptied(first), pieces: [{ kind: 'box' as const, paragraphs }] }] : [];
  });
}

function emptied({ list: _, endsSection: __, cell: ___, ...paragraph }: Paragraph): Paragraph {
  return paragraph;
}

/** Characters of the file's parts that belong to none of its stories. */
function leftOver(
  { parts }: FileInformation,
  stories: {
    readonly footnotes: ReturnType<typeof readNoteStories>;
    readonly endnotes: ReturnType<typeof readNoteStories>;
    readonly boxes: ReturnType<typeof readBoxStories>;
    readonly headBoxes: ReturnType<typeof readBoxStories>;
    readonly heads: ReturnType<typeof readHeaderStories>;
  },
): Range[] {
  const { footnotes, endnotes, boxes, headBoxes, heads } = stories;
  const some = (range: Range | undefined) => (range ? [range] : []);
  return [
    ...uncovered(
      parts.footnotes,
      footnotes.texts.map(({ range }) => range),
    ),
    ...uncovered(
      parts.endnotes,
      endnotes.texts.map(({ range }) => range),
    ),
    ...uncovered(parts.headers, [
      ...heads.separators,
      ...heads.others,
      ...some(heads.masthead),
      ...some(heads.firstFooter),
    ]),
    ...uncovered(parts.textBoxes, [...boxes.anchored.values(), ...boxes.loose]),
    ...uncovered(parts.headerTextBoxes, [...headBoxes.anchored.values(), ...headBoxes.loose]),
    parts.macros,
  ];
}

/** Properties of a paragraph that were too long for its page. */
function readHuge({ stream }: DocStreams, offset: number): Uint8Array {
  const data = stream('Data');
  return data
    ? data.slice(offset + 2, offset + 2 + data.u16(offset), 'properties in Data').bytes
    : new Uint8Array();
}
