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

/** The children of one element, each handed on when it ends and not kept: a long body never stands in memory whole. */
export interface Blocks {
  readonly of: string;
  take(block: XmlElement): void;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

const NONE: Readonly<Record<string, string>> = Object.freeze(Object.create(null));
const NOTHING: XmlNode[] = [];

/** Word marks each run with the session that wrote it: nobody asks for these. */
const SESSION = /^(?:\?:|w:rsid)/u;

/**
 * A part's bytes → its root element. Entities beyond XML's five do not exist here, and no depth of the input is a depth
 * of our calls.
 * @throws {RefusalError} a DOCTYPE, malformed, nested too deep, or in an encoding that packages may not have.
 */
export function parseXml(
  bytes: Uint8Array,
  part: string,
  limits: Pick<ReadLimits, 'depth'>,
  blocks?: Blocks,
): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  const add = (node: XmlNode) => {
    const parent = open.at(-1);
    if (!parent) return;
    if (parent.children === NOTHING) parent.children = [node];
    else parent.children.push(node);
  };
  parser.on('error', (error) => {
    throw new RefusalError('damaged', `${part}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new RefusalError('doctype', `${part} has a DOCTYPE`);
  });
  parser.on('opentag', (tag) => {
    if (open.length >= limits.depth)
      throw new RefusalError('too-deep', `${part}: more than ${limits.depth} levels`);
    let attributes: Record<string, string> | undefined;
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      const name = prefixOf(uri, local);
      if (SESSION.test(name)) continue;
      attributes ??= Object.create(null) as Record<string, string>; // Any name may stand in a file: no prototype.
      attributes[name] = value;
    }
    open.push({ name: prefixOf(tag.uri, tag.local), attributes: attributes ?? NONE, children: NOTHING });
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element && blocks !== undefined && open.at(-1)?.name === blocks.of) blocks.take(element);
    else if (element) add(element);
    root = element;
  });
  parser.on('text', add);
  parser.on('cdata', add);
  for (const chunk of decodeXml(bytes, part)) parser.write(chunk);
  parser.close();
  if (!root) throw new RefusalError('damaged', `${part} is empty`);
  return root;
}

const CHUNK = 256 * 1024;

/** UTF-8 and UTF-16 are what a package may hold (ECMA-376 part 2, 6.1.3). */
function* decodeXml(bytes: Uint8Array, part: string): Generator<string> {
  const [first, second] = bytes;
  const utf16 =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : undefined;
  const decoder = new TextDecoder(utf16 ?? 'utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const end = Math.min(bytes.length, at + CHUNK);
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
    } catch (error) {
      throw new RefusalError('encoding', `${part} is not ${utf16 ?? 'UTF-8'}`, { cause: error });
    }
    if (at === 0) checkDeclaration(text, part);
    yield text;
  }
}

function checkDeclaration(head: string, part: string): void {
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/u.exec(head)?.[1];
  if (declared !== undefined && !/^(?:utf-?8|utf-?16(?:[bl]e)?|us-ascii)$/iu.test(declared))
    throw new RefusalError('encoding', `${part} is in ${declared}`);
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
