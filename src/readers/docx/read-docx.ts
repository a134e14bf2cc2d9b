import type { Facts, PartAt, Reader, ReadText } from '../read-text.js';
import { RefusalError, refusable } from '../read-text.js';
import { TextBuilder } from '../text-builder.js';
import { compose } from '../word/compose.js';
import { dropParagraphs } from '../word/drop-paragraphs.js';
import { mastheadOf } from '../word/masthead.js';
import { Numbering } from '../word/numbering.js';
import { noteId, type Paragraph } from '../word/story.js';
import { factsOfCoreProperties, factsOfCustomProperties, factsOfVariables } from './facts.js';
import { readLists } from './numbering-part.js';
import { Package, type PartKind, type Relation } from './package.js';
import { firstPageReference, readSection } from './sections.js';
import { type Shared, type StoryPlace, StoryReader } from './story-reader.js';
import { Styles } from './styles.js';
import { child, childrenOf, flag, type XmlElement } from './xml.js';

/** Raised whenever the same file gives another text. */
const VERSION = 1;

/**
 * A document of Word 2007 and later (.docx, .docm, .dotx; ECMA-376, strict or transitional) → its text. Tracked changes
 * are read as accepted; the head of the first page, where the UN prints its masthead, comes first. Nothing outside the
 * file is fetched, no macro runs.
 */
export const readDocx: Reader = (bytes, limits) =>
  refusable(async () =>
    new DocxReader(await Package.open(bytes, limits), new TextBuilder(limits.characters)).read(),
  );

/** Kinds of relations whose target is content, and lies outside the file: told, not followed. */
const LINKED_CONTENT = new Set([
  'image',
  'oleObject',
  'attachedTemplate',
  'subDocument',
  'aFChunk',
  'frame',
  'video',
]);

class DocxReader {
  readonly #package: Package;
  readonly #out: TextBuilder;
  readonly #read = new Set<string>();
  #main = '';
  #relations: readonly Relation[] = [];

  constructor(parts: Package, out: TextBuilder) {
    this.#package = parts;
    this.#out = out;
  }

  async read(): Promise<ReadText> {
    this.#main = await this.#package.mainPart();
    this.#relations = await this.#package.relations(this.#main);
    const settings = await this.#part('settings');
    const lists = readLists(await this.#part('numbering'));
    const styles = new Styles(await this.#part('styles'));
    const shared: Shared = { styles, lists, settings, out: this.#out };
    const { paragraphs, sections } = await this.#body(shared);
    const masthead = await this.#heads(shared, sections[0]);
    const composed = compose(
      {
        masthead: mastheadOf(masthead, flag(sections[0], 'w:titlePg') === true, paragraphs, this.#out),
        body: paragraphs,
        lastSection: readSection(sections.at(-1), settings),
        notes: new Map([
          ...(await this.#notes(shared, 'footnote')),
          ...(await this.#notes(shared, 'endnote')),
        ]),
        numbering: new Numbering(lists.lists),
      },
      this.#out,
    );
    await this.#comments(shared);
    await this.#outside();
    const facts = await this.#facts(settings);
    if (this.#out.text.trim() === '') throw new RefusalError('empty', 'no text in the document');
    return {
      text: this.#out.text,
      origins: this.#out.origins,
      dropped: this.#out.dropped,
      ...composed,
      facts,
      notices: this.#out.notices,
      fidelity: 'characters',
      reader: { name: 'docx', version: VERSION },
    };
  }

  /** The body's paragraphs, and the properties of its sections; the last one may state none. */
  async #body(shared: Shared): Promise<{ paragraphs: Paragraph[]; sections: (XmlElement | undefined)[] }> {
    const story = new StoryReader(shared, { part: this.#main, story: 'body' });
    const sections: XmlElement[] = [];
    let last: XmlElement | undefined;
    const document = await this.#package.xml(this.#main, {
      of: 'w:body',
      take: (block) => {
        if (block.name === 'w:sectPr') last = block;
        else sections.push(...sectionsOf(block));
        story.block(block);
      },
    });
    if (!child(document, 'w:body')) throw new RefusalError('damaged', `${this.#main} has no body`);
    return { paragraphs: story.paragraphs, sections: [...sections, last] };
  }

  /** Part of the one relation of that kind; undefined where there is none. */
  async #part(kind: PartKind): Promise<XmlElement | undefined> {
    const relation = this.#relations.find((own) => own.kind === kind && !own.external);
    return relation && this.#package.required(relation.target, kind);
  }

  /** A part with text of the document. */
  #story(part: string, kind: PartKind): Promise<XmlElement> {
    this.#read.add(part.toLowerCase());
    return this.#package.required(part, kind);
  }

  /** The head of the first page; all other heads and feet are dropped, each part once. */
  async #heads(shared: Shared, firstSection: XmlElement | undefined): Promise<Paragraph[]> {
    const head = firstPageReference(firstSection, 'w:headerReference');
    const foot = firstPageReference(firstSection, 'w:footerReference');
    for (const id of [head, foot])
      if (id !== undefined && !this.#relations.some((own) => own.id === id))
        throw new RefusalError('damaged', `the head or foot ${id} is missing`);
    const masthead: Paragraph[] = [];
    const seen = new Set<string>();
    for (const { id, kind, target, external } of this.#relations) {
      if (external || (kind !== 'header' && kind !== 'footer') || seen.has(target)) continue;
      const element = await this.#story(target, kind);
      seen.add(target);
      const story = id === head ? 'first-header' : id === foot ? 'first-footer' : kind;
      const paragraphs = new StoryReader(shared, { part: target, story }).read(element);
      if (story === 'first-header') masthead.push(...paragraphs);
      else dropParagraphs(paragraphs, story === 'first-footer' ? 'page-mark' : 'running-head', this.#out);
    }
    return masthead;
  }

  async #notes(shared: Shared, kind: 'footnote' | 'endnote'): Promise<[string, Paragraph[]][]> {
    const relation = this.#relations.find((own) => own.kind === `${kind}s` && !own.external);
    const part = relation && (await this.#story(relation.target, `${kind}s`));
    if (!relation || !part) return [];
    const notes: [string, Paragraph[]][] = [];
    for (const element of childrenOf(part, `w:${kind}`)) {
      const id = element.attributes['w:id'] ?? '';
      const paragraphs = new StoryReader(shared, { part: relation.target, story: kind }).read(element);
      // The line above the notes is kept among them, under a type of its own.
      if ((element.attributes['w:type'] ?? 'normal') === 'normal')
        notes.push([noteId({ kind, id }), paragraphs]);
      else dropParagraphs(paragraphs, 'separator', this.#out);
    }
    this.#strays(shared, part, `w:${kind}`, { part: relation.target, story: kind });
    return notes;
  }

  async #comments(shared: Shared): Promise<void> {
    const relation = this.#relations.find(({ kind, external }) => kind === 'comments' && !external);
    const part = relation && (await this.#story(relation.target, 'comments'));
    if (!relation || !part) return;
    for (const comment of childrenOf(part, 'w:comment')) {
      const paragraphs = new StoryReader(shared, { part: relation.target, story: 'comment' }).read(comment);
      dropParagraphs(paragraphs, 'comment', this.#out);
      this.#out.notice('comments-left-out', 'info', paragraphs[0]?.at);
    }
    this.#strays(shared, part, 'w:comment', { part: relation.target, story: 'comment' });
  }

  /** Text beside the notes of a part is against the schema and not printed: listed, and told. */
  #strays(shared: Shared, part: XmlElement, own: string, place: StoryPlace): void {
    const strays = childrenOf(part).filter(({ name }) => name !== own);
    const paragraphs = new StoryReader(shared, place).read({ ...part, children: strays });
    if (dropParagraphs(paragraphs, 'markup', this.#out))
      this.#out.notice('malformed-part', 'warning', paragraphs[0]?.at, place.part);
  }

  /** What the file would like to have from elsewhere, or to run; and parts with text that no relation leads to. */
  async #outside(): Promise<void> {
    for (const part of await this.#package.storyParts())
      if (!this.#read.has(part.toLowerCase())) this.#out.notice('malformed-part', 'warning', undefined, part);
    const at: PartAt = { part: this.#main, story: 'body', paragraph: 1, run: 0, offset: 0 };
    const settings = this.#relations.find(({ kind }) => kind === 'settings');
    const relations = [
      ...this.#relations,
      ...(settings ? await this.#package.relations(settings.target) : []),
    ];
    for (const { kind, target, external } of relations) {
      if (external && LINKED_CONTENT.has(kind))
        this.#out.notice('external-not-followed', 'warning', at, target);
      if (kind === 'vbaProject') this.#out.notice('macros-not-run', 'warning', at);
    }
  }

  async #facts(settings: XmlElement | undefined): Promise<Facts[]> {
    const relations = await this.#package.relations('');
    const part = async (kind: string) => {
      const relation = relations.find((own) => own.kind === kind && !own.external);
      try {
        return relation && (await this.#package.xml(relation.target));
      } catch (error) {
        // Nothing of the text is lost with it.
        if (!(error instanceof RefusalError) || error.reason !== 'damaged') throw error;
        this.#out.notice('malformed-part', 'info', undefined, relation?.target);
        return undefined;
      }
    };
    return [
      ...factsOfVariables(settings),
      ...factsOfCustomProperties(await part('custom-properties')),
      ...factsOfCoreProperties(await part('core-properties')),
    ];
  }
}

/** The properties of the sections that end within a block, in order. */
function sectionsOf(block: XmlElement): XmlElement[] {
  if (block.name !== 'w:p') return childrenOf(block).flatMap(sectionsOf);
  const section = child(child(block, 'w:pPr'), 'w:sectPr');
  return section ? [section] : [];
}
