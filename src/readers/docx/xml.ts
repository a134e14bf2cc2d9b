import { SaxesParser } from 'saxes';
import { type ReadLimits, RefusalError } from '../read-text.js';
import { prefixOf } from './namespaces.js';

/** An element; names and attributes carry the usual prefix of their namespace (`w:p`, `r:id`), whatever the file's. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/**
 * A part's bytes → its root element. Entities beyond XML's five do not exist here, and no depth of the input is a depth
 * of our calls.
 * @throws {RefusalError} a DOCTYPE, malformed, nested too deep, or in an encoding that packages may not have.
 */
export function parseXml(bytes: Uint8Array, part: string, limits: Pick<ReadLimits, 'depth'>): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[] }[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw new RefusalError('damaged', `${part}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new RefusalError('doctype', `${part} has a DOCTYPE`);
  });
  parser.on('opentag', (tag) => {
    if (open.length >= limits.depth)
      throw new RefusalError('too-deep', `${part}: more than ${limits.depth} levels`);
    const attributes: Record<string, string> = Object.create(null);
    for (const { uri, local, value } of Object.values(tag.attributes))
      attributes[prefixOf(uri, local)] = value;
    const element = { name: prefixOf(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    root = open.pop();
  });
  const text = (value: string) => {
    open.at(-1)?.children.push(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decodeXml(bytes, part)).close();
  if (!root) throw new RefusalError('damaged', `${part} is empty`);
  return root;
}

/** UTF-8 and UTF-16 are what a package may hold (ECMA-376 part 2, 6.1.3). */
function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const utf16 =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : undefined;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/u.exec(text)?.[1];
    if (declared !== undefined && !/^(?:utf-?8|utf-?16(?:[bl]e)?|us-ascii)$/iu.test(declared))
      throw new RefusalError('encoding', `${part} is in ${declared}`);
    return text;
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    throw new RefusalError('encoding', `${part} is not ${utf16 ?? 'UTF-8'}`, { cause: error });
  }
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

/** `w:val` of a child; undefined where there is no such child or value. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** An on/off property (ECMA-376 17.17.4): present without a value is on. Undefined where it is not there. */
export function flag(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|off|none)$/u.test(found.attributes['w:val'] ?? '1');
}

/** A whole number written as decimal digits; undefined for anything else. */
export function integerOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/u.test(value.trim()) ? Number(value) : undefined;
}

/** All text below an element, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
