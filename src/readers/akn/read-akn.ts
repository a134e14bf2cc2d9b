import { readStatement } from '../../../index/export/unit-statement.js';
import type { FootnoteReference } from '../../../index/model/document.js';
import { asLocator } from '../../../index/model/locator.js';
import { parseLocator } from '../../../index/model/place.js';
import { type Block, composeText, type Piece } from '../compose.js';
import { childrenOf, parseXml, type XmlElement, type XmlNode } from '../docx/xml.js';
import { type Dropped, type PartAt, type Reader, RefusalError, refusable } from '../read-text.js';
import { type Statement, unitsOf } from '../stated-units.js';

/**
 * Reads Akoma Ntoso as we export it (index/export/akoma-ntoso.ts): its attributes say which unit each element is, so that
 * the units are the same again. What others write does not say so, and is refused.
 */
export const readAkomaNtoso: Reader = (bytes, limits) =>
  refusable(() => {
    const walk = new AknWalk();
    walk.visit(parseXml(bytes, 'document', limits));
    const found = walk.units.toSorted((a, b) => a.order - b.order);
    if (found.length === 0)
      throw new RefusalError('format-not-read', 'Akoma Ntoso that does not state its units for Yinju');
    const statements = found.map(({ statement }) => statement);
    const read = composeText(
      statements.flatMap(({ block }) => block ?? []),
      {
        dropped: walk.dropped,
        facts: [],
        notices: [],
        fidelity: 'characters',
        reader: { name: 'akn', version: 1 },
      },
      limits,
    );
    const units = unitsOf(statements, read);
    return units ? { ...read, units } : read;
  });

/** Elements whose only matter is the paragraph within. */
const WRAPPERS: ReadonlySet<string> = new Set(['akn:intro', 'akn:content', 'akn:wrapUp']);

type Style = NonNullable<Piece['style']>;
const STYLES: Readonly<Record<string, Style>> = { 'akn:b': 'strong', 'akn:i': 'emphasis' };

class AknWalk {
  readonly units: { readonly order: number; readonly statement: Statement }[] = [];
  readonly dropped: Dropped[] = [];
  #paragraph = 0;

  /** The units in an element; no depth of it is beyond the bound that `parseXml` keeps. */
  visit(element: XmlElement): void {
    if (element.attributes['y:unit'] !== undefined) this.#unit(element);
    else for (const node of element.children) this.#outside(node);
  }

  #outside(node: XmlNode): void {
    if (typeof node !== 'string') this.visit(node);
    else if (node !== '')
      this.dropped.push({ kind: node.trim() === '' ? 'blank' : 'markup', text: node, at: this.#at() });
  }

  #at(): PartAt {
    return { part: 'document', story: 'body', paragraph: Math.max(1, this.#paragraph), run: 0, offset: 0 };
  }

  #unit(element: XmlElement): void {
    this.#paragraph++;
    const text = new UnitText(this.#at());
    if (element.name === 'akn:p') text.add(element.children, undefined);
    else this.#parts(element, text);
    const mark = text.mark ?? element.attributes['y:mark'];
    const { attributes } = element;
    const statement = readStatement(attributes['y:unit'] ?? '', attributes['y:kind'] ?? '', {
      mark,
      ...Object.fromEntries(
        ['number', 'printed', 'parent', 'speaker', 'certainty'].map((name) => [
          name,
          attributes[`y:${name}`],
        ]),
      ),
    });
    if (!statement) throw new RefusalError('damaged', `a unit that is none: ${attributes['y:unit']}`);
    const block = text.block(mark);
    this.units.push({
      order: Number(attributes['y:n']),
      statement: { statement, ...(block && { block }), footnotes: text.footnotes },
    });
  }

  /** Number, text, and the units within. */
  #parts(element: XmlElement, text: UnitText): void {
    for (const node of element.children) {
      if (typeof node === 'string') this.#outside(node);
      else if (node.name === 'akn:num') text.take(node);
      else if (node.name === 'akn:p') text.add(node.children, undefined);
      else if (WRAPPERS.has(node.name)) for (const inner of childrenOf(node)) this.#within(inner, text);
      else this.visit(node);
    }
  }

  #within(element: XmlElement, text: UnitText): void {
    if (element.name === 'akn:p') text.add(element.children, undefined);
    else this.visit(element);
  }
}

/** The text of one unit as it is put together. */
class UnitText {
  readonly footnotes: FootnoteReference[] = [];
  mark: string | undefined;
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor(private readonly at: PartAt) {}

  take(num: XmlElement): void {
    this.mark = num.children.filter((node) => typeof node === 'string').join('');
  }

  add(nodes: readonly XmlNode[], style: Style | undefined): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#push({ text: node, kind: 'text', at: this.at }, style);
      else this.#element(node, style);
    }
  }

  #element(element: XmlElement, style: Style | undefined): void {
    const { name, attributes } = element;
    if (name === 'akn:br') this.#push({ text: '\n', kind: 'break', at: this.at }, style);
    else if (name === 'akn:inline' && attributes['name'] === 'mark') this.take(element);
    else if (name === 'akn:inline' && attributes['y:code'] !== undefined)
      this.#push(
        {
          text: String.fromCharCode(Number.parseInt(attributes['y:code'], 16)),
          kind: 'computed',
          at: this.at,
        },
        style,
      );
    else if (name === 'akn:noteRef') {
      const start = this.#length;
      this.#push({ text: attributes['marker'] ?? '', kind: 'computed', at: this.at }, style);
      this.#reference(start, element);
    } else if (name === 'akn:sup') {
      const start = this.#length;
      this.add(element.children, style);
      this.#reference(start, element);
    } else this.add(element.children, STYLES[name] ?? style);
  }

  #reference(start: number, { attributes }: XmlElement): void {
    const note = attributes['y:note'];
    this.footnotes.push({
      start,
      end: this.#length,
      number: attributes['y:number'] ?? '',
      ...(note !== undefined && parseLocator(note) && { locator: asLocator(note) }),
    });
  }

  #push(piece: Piece, style: Style | undefined): void {
    if (piece.text === '') return;
    this.#pieces.push(style === undefined ? piece : { ...piece, style });
    this.#length += piece.text.length;
  }

  /** The paragraph as it stands in the text: the mark before it. */
  block(mark: string | undefined): Block | undefined {
    const lead: readonly Piece[] =
      mark === undefined
        ? []
        : [
            { text: mark, kind: this.mark === undefined ? 'computed' : 'text', at: this.at },
            ...(this.#pieces.length === 0 ? [] : [{ text: ' ', kind: 'break', at: this.at } as const]),
          ];
    const pieces = [...lead, ...this.#pieces];
    return pieces.length === 0 ? undefined : { pieces, role: 'paragraph' };
  }
}
