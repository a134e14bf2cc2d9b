import { overlay, type RunProperties, readRunProperties, toggle } from './run-properties.js';
import { child, childrenOf, flag, integerOf, valOf, type XmlElement } from './xml.js';

/** Of a `w:numPr`: a list, a level, or both; list `0` takes a paragraph out of the style's list. */
export interface NumberingProperties {
  readonly list?: string;
  readonly level?: number;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly run: RunProperties;
  readonly numbering: NumberingProperties | undefined;
  readonly outline: number | undefined;
  readonly pageBreakBefore: boolean | undefined;
}

/** What a paragraph has from its style and those that it is based on. */
export interface ParagraphStyle {
  /** Empty for the default style. */
  readonly id: string;
  readonly name: string;
  /** Defaults of the document included. */
  readonly run: RunProperties;
  readonly numbering: NumberingProperties;
  /** The style of the chain that names the list: the one that the list's levels name. */
  readonly numberedBy: string | undefined;
  /** From 1. */
  readonly outline: number | undefined;
  readonly pageBreakBefore: boolean;
}

/** Longest chain of styles; a longer one goes round in a circle. */
const LONGEST_CHAIN = 60;

/** Level 9 of `w:outlineLvl` is body text. */
const BODY_LEVEL = 9;

export function readNumberingProperties(properties: XmlElement | undefined): NumberingProperties | undefined {
  const element = child(properties, 'w:numPr');
  if (!element) return undefined;
  const list = valOf(element, 'w:numId');
  const level = integerOf(valOf(element, 'w:ilvl'));
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
}

/** The styles of a document (`styles.xml`), with their chains followed. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: RunProperties;
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  readonly #characters = new Map<string, RunProperties>();
  #defaultParagraph = '';

  constructor(part: XmlElement | undefined) {
    this.#defaults = readRunProperties(child(child(child(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
    for (const element of childrenOf(part, 'w:style')) {
      const style = readStyle(element);
      this.#styles.set(style.id, style);
      const isDefault = /^(?:1|true|on)$/u.test(element.attributes['w:default'] ?? '');
      if (isDefault && element.attributes['w:type'] === 'paragraph') this.#defaultParagraph = style.id;
    }
  }

  paragraph(id: string | undefined): ParagraphStyle {
    const known = id !== undefined && this.#styles.has(id) ? id : this.#defaultParagraph;
    const held = this.#paragraphs.get(known);
    if (held) return held;
    const chain = this.#chain(known);
    const resolved: ParagraphStyle = {
      id: known,
      name: known === this.#defaultParagraph ? '' : (chain.at(-1)?.name ?? ''),
      run: toggle(
        this.#defaults,
        chain.reduce((run, style) => overlay(run, style.run), {}),
      ),
      numbering: Object.assign({}, ...chain.map(({ numbering }) => numbering)),
      numberedBy: chain.findLast(({ numbering }) => numbering?.list !== undefined)?.id,
      outline: chain.findLast(({ outline }) => outline !== undefined)?.outline,
      pageBreakBefore:
        chain.findLast(({ pageBreakBefore }) => pageBreakBefore !== undefined)?.pageBreakBefore ?? false,
    };
    this.#paragraphs.set(known, resolved);
    return resolved;
  }

  character(id: string | undefined): RunProperties {
    if (id === undefined) return {};
    const held = this.#characters.get(id);
    if (held) return held;
    const resolved = this.#chain(id).reduce((run: RunProperties, style) => overlay(run, style.run), {});
    this.#characters.set(id, resolved);
    return resolved;
  }

  /** From the style that all are based on to the style itself. */
  #chain(id: string): Style[] {
    const chain: Style[] = [];
    for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style: Style | undefined = this.#styles.get(next);
      if (!style) break;
      chain.unshift(style);
      next = style.basedOn;
    }
    return chain;
  }
}

function readStyle(element: XmlElement): Style {
  const properties = child(element, 'w:pPr');
  const outline = integerOf(valOf(properties, 'w:outlineLvl'));
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: valOf(element, 'w:name') ?? '',
    basedOn: valOf(element, 'w:basedOn'),
    run: readRunProperties(child(element, 'w:rPr')),
    numbering: readNumberingProperties(properties),
    outline: outline === undefined || outline >= BODY_LEVEL ? undefined : outline + 1,
    pageBreakBefore: flag(properties, 'w:pageBreakBefore'),
  };
}
