import { writeZip } from './zip-writer.js';

/** A run as an author sees it. */
export interface DocxRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly italic?: boolean;
  /** Set in 楷体. */
  readonly kai?: boolean;
  readonly raised?: boolean;
  readonly hidden?: boolean;
  readonly deleted?: boolean;
  readonly inserted?: boolean;
}

/** A note's reference, and the note. */
export interface DocxNote {
  readonly note: readonly DocxRun[];
  /** A mark typed by the author; absent: Word numbers it. */
  readonly custom?: string;
}

/** Anything else, as WordprocessingML. */
export interface DocxRaw {
  readonly xml: string;
}

export type DocxInline = DocxRun | DocxNote | DocxRaw;

export interface DocxParagraph {
  readonly inlines: readonly DocxInline[];
  /** A level of the document's list (1. (a) (i)); absent: none. */
  readonly level?: number;
  /** Id of a style of `STYLES`. */
  readonly style?: string;
  /** Further properties, as WordprocessingML. */
  readonly properties?: string;
}

export interface DocxTable {
  /** Rows of cells of paragraphs. */
  readonly rows: readonly (readonly (readonly DocxParagraph[])[])[];
}

export type DocxBlock = DocxParagraph | DocxTable | DocxRaw;

export interface DocxOptions {
  /** Head of the first page. */
  readonly masthead?: readonly DocxParagraph[];
  /** Head of the other pages. */
  readonly runningHead?: string;
  /** Word cuts runs anywhere: after each so many code points. */
  readonly cutAfter?: number;
  /** Prefix of the main namespace. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** Contents of `numbering.xml` below its root, instead of the list of three levels. */
  readonly numbering?: string;
  /** Contents of `settings.xml` below its root. */
  readonly settings?: string;
  /** Contents of the body's `w:sectPr`. */
  readonly section?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

const STYLES = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="SimSun"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/></w:style>
  <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;

const LEVELS = [
  ['decimal', '%1.'],
  ['lowerLetter', '(%2)'],
  ['lowerRoman', '(%3)'],
] as const;

const NUMBERING = `<w:abstractNum w:abstractNumId="1">${LEVELS.map(
  ([format, text], level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** A document of Word, written as Word writes them. */
export function writeDocx(blocks: readonly DocxBlock[], options: DocxOptions = {}): Uint8Array {
  const writer = new DocxWriter(options);
  const section = `<w:sectPr>${options.masthead ? '<w:headerReference w:type="first" r:id="head"/>' : ''}${
    options.runningHead === undefined ? '' : '<w:headerReference w:type="default" r:id="running"/>'
  }${options.masthead ? '<w:titlePg/>' : ''}${options.section ?? ''}</w:sectPr>`;
  const body = `<w:body>${blocks.map((block) => writer.block(block)).join('')}${section}</w:body>`;
  const main = (root: string, content: string) => writer.part(root, content);
  const parts: Record<string, string> = {
    'word/document.xml': main('document', body),
    'word/styles.xml': main('styles', STYLES),
    'word/numbering.xml': main('numbering', options.numbering ?? NUMBERING),
    'word/settings.xml': main('settings', options.settings ?? ''),
    'word/footnotes.xml': main(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${writer.notes.join('')}`,
    ),
    'word/header1.xml': main('hdr', (options.masthead ?? []).map((block) => writer.block(block)).join('')),
    'word/header2.xml': main('hdr', writer.block({ inlines: [{ text: options.runningHead ?? '' }] })),
    ...options.parts,
  };
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${writer.namespaces.relations}/${kind}" Target="${target}"/>`;
  const relations = (content: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  return writeZip(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/></Types>`,
      '_rels/.rels': relations(relation('main', 'officeDocument', 'word/document.xml')),
      'word/_rels/document.xml.rels': relations(
        [
          relation('styles', 'styles', 'styles.xml'),
          relation('numbering', 'numbering', 'numbering.xml'),
          relation('settings', 'settings', 'settings.xml'),
          relation('notes', 'footnotes', 'footnotes.xml'),
          relation('head', 'header', 'header1.xml'),
          relation('running', 'header', 'header2.xml'),
        ].join(''),
      ),
      ...parts,
    }).map(([name, data]) => ({ name, data })),
  );
}

class DocxWriter {
  readonly notes: string[] = [];
  readonly namespaces: typeof TRANSITIONAL;
  readonly #options: DocxOptions;

  constructor(options: DocxOptions) {
    this.#options = options;
    this.namespaces = options.strict ? STRICT : TRANSITIONAL;
  }

  part(root: string, content: string): string {
    const { prefix = 'w' } = this.#options;
    const xml = `<w:${root} xmlns:w="${this.namespaces.main}" xmlns:r="${this.namespaces.relations}" xmlns:mc="${COMPATIBILITY}">${content}</w:${root}>`;
    return prefix === 'w'
      ? xml
      : xml.replaceAll(/(<\/?|\s|xmlns:)w:/gu, `$1${prefix}:`).replace('xmlns:w=', `xmlns:${prefix}=`);
  }

  block(block: DocxBlock): string {
    if ('xml' in block) return block.xml;
    if ('inlines' in block) return this.paragraph(block);
    const rows = block.rows.map((cells) => {
      const written = cells.map((cell) => `<w:tc>${cell.map((own) => this.paragraph(own)).join('')}</w:tc>`);
      return `<w:tr>${written.join('')}</w:tr>`;
    });
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  }

  paragraph({ inlines, level, style, properties = '' }: DocxParagraph): string {
    const list =
      level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
    const own = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
    return `<w:p><w:pPr>${own}${list}${properties}</w:pPr>${inlines.map((inline) => this.#inline(inline)).join('')}</w:p>`;
  }

  #inline(inline: DocxInline): string {
    if ('xml' in inline) return inline.xml;
    if ('note' in inline) return this.#note(inline);
    const runs = this.#cut(inline.text).map((text) => writeRun({ ...inline, text }));
    if (inline.deleted) return `<w:del w:id="1" w:author="a">${runs.join('')}</w:del>`;
    return inline.inserted ? `<w:ins w:id="1" w:author="a">${runs.join('')}</w:ins>` : runs.join('');
  }

  #note({ note, custom }: DocxNote): string {
    const id = this.notes.length + 1;
    const reference = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
    const mark = custom === undefined ? '<w:footnoteRef/>' : `<w:t>${escapeXml(custom)}</w:t>`;
    const text = note.map((run) => this.#inline(run)).join('');
    this.notes.push(
      `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:tab/></w:r><w:r>${reference}${mark}</w:r><w:r><w:tab/></w:r>${text}</w:p></w:footnote>`,
    );
    const follows = custom === undefined ? '' : ' w:customMarkFollows="1"';
    const typed = custom === undefined ? '' : `<w:t>${escapeXml(custom)}</w:t>`;
    return `<w:r>${reference}<w:footnoteReference w:id="${id}"${follows}/>${typed}</w:r>`;
  }

  #cut(text: string): string[] {
    const points = [...text];
    const size = this.#options.cutAfter ?? Math.max(1, points.length);
    const pieces: string[] = [];
    for (let at = 0; at < points.length; at += size) pieces.push(points.slice(at, at + size).join(''));
    return pieces;
  }
}

function writeRun({ text, strong, italic, kai, raised, hidden, deleted }: DocxRun): string {
  const properties = [
    kai ? '<w:rFonts w:hint="eastAsia" w:eastAsia="KaiTi"/>' : '',
    strong ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    hidden ? '<w:vanish/>' : '',
    raised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  const element = deleted ? 'w:delText' : 'w:t';
  return `<w:r><w:rPr>${properties}</w:rPr><${element} xml:space="preserve">${escapeXml(text)}</${element}></w:r>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/gu, (character) => `&#${character.codePointAt(0)};`);
}
