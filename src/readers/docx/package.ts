import { posix } from 'node:path';
import { type ReadLimits, RefusalError } from '../read-text.js';
import { relationKind } from './namespaces.js';
import { type Blocks, childrenOf, parseXml, type XmlElement } from './xml.js';
import { Zip } from './zip.js';

/** A relation from one part to another, or to the world outside (never followed). */
export interface Relation {
  readonly id: string;
  /** `header`, `footnotes`, `hyperlink`, … */
  readonly kind: string;
  /** Name of a part; of an external relation the address. */
  readonly target: string;
  readonly external: boolean;
}

/** Main parts that are documents of Word; with or without macros, documents or templates. */
const WORD_DOCUMENT =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled/u;
/** The root element of each kind of part. */
const ROOTS = {
  header: 'w:hdr',
  footer: 'w:ftr',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
} as const;
export type PartKind = keyof typeof ROOTS;

const STORY = /wordprocessingml\.(?:header|footer|footnotes|endnotes|comments)\+xml$/u;
const OTHER_OFFICE = /(?:spreadsheetml|presentationml|ms-excel|ms-powerpoint)/u;

/** A package of parts (ECMA-376 part 2), found by relations and content types, never by names. */
export class Package {
  readonly #zip: Zip;
  readonly #limits: ReadLimits;

  private constructor(zip: Zip, limits: ReadLimits) {
    this.#zip = zip;
    this.#limits = limits;
  }

  /** @throws {RefusalError} */
  static async open(bytes: Uint8Array, limits: ReadLimits): Promise<Package> {
    return new Package(await Zip.open(bytes, limits), limits);
  }

  /** Name of the main document's part. @throws {RefusalError} where this is no document of Word. */
  async mainPart(): Promise<string> {
    const relation = (await this.relations('')).find(
      ({ kind, external }) => kind === 'officeDocument' && !external,
    );
    if (!relation) {
      const other =
        this.#zip.has('mimetype') || this.#zip.names().some((name) => name.startsWith('meta-inf/'));
      throw new RefusalError(
        other ? 'format-not-read' : 'not-this-format',
        'a zip file, not a document of Word',
      );
    }
    const type = await this.#contentType(relation.target);
    if (OTHER_OFFICE.test(type)) throw new RefusalError('format-not-read', `main part is ${type}`);
    if (type !== '' && !WORD_DOCUMENT.test(type))
      throw new RefusalError('not-this-format', `main part is ${type}`);
    return relation.target;
  }

  /** A part's root element; undefined where there is no such part. @throws {RefusalError} */
  async xml(part: string, blocks?: Blocks): Promise<XmlElement | undefined> {
    const bytes = await this.#zip.read(part);
    return bytes && parseXml(bytes, part, this.#limits, blocks);
  }

  /**
   * A part that another part names as one of that kind.
   * @throws {RefusalError} where it is not there, or something else: text or numbers of the document are lost.
   */
  async required(part: string, kind: PartKind): Promise<XmlElement> {
    const root = await this.xml(part);
    if (root?.name !== ROOTS[kind])
      throw new RefusalError('damaged', `${part} is ${root ? `${root.name}, not ${kind}` : 'missing'}`);
    return root;
  }

  /** Parts that hold text of the document, by what they are said to be. */
  async storyParts(): Promise<string[]> {
    return childrenOf(await this.xml('[Content_Types].xml'), 'ct:Override').flatMap(({ attributes }) =>
      STORY.test(attributes.ContentType ?? '') ? [(attributes.PartName ?? '').slice(1)] : [],
    );
  }

  /** Relations of a part; of the package itself for ''. */
  async relations(part: string): Promise<Relation[]> {
    const folder = posix.dirname(part);
    const name = part === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
    return childrenOf(await this.xml(name), 'rel:Relationship').map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        kind: relationKind(attributes.Type ?? ''),
        external,
        target: external ? target : resolvePart(folder, target),
      };
    });
  }

  async #contentType(part: string): Promise<string> {
    const types = await this.xml('[Content_Types].xml');
    const own = childrenOf(types, 'ct:Override').find(
      ({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const ending = posix.extname(part).slice(1).toLowerCase();
    const general = childrenOf(types, 'ct:Default').find(
      ({ attributes }) => attributes.Extension?.toLowerCase() === ending,
    );
    return own?.attributes.ContentType ?? general?.attributes.ContentType ?? '';
  }
}

function resolvePart(folder: string, target: string): string {
  return posix.normalize(target.startsWith('/') ? target : posix.join('/', folder, target)).slice(1);
}
