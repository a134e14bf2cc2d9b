import type { Binary } from './binary.js';
import { applyCharacter, type CharacterLook, PLAIN_LOOK, xorToggles } from './character-look.js';
import { applyParagraph, type ParagraphLook, PLAIN_PARAGRAPH } from './paragraph-look.js';

interface Style {
  readonly name: string;
  readonly kind: number;
  readonly base: number;
  readonly paragraph: Uint8Array;
  readonly character: Uint8Array;
}

const PARAGRAPH = 1;
const CHARACTER = 2;
/** Index of a base that does not exist. */
const NO_BASE = 0xfff;
const LONGEST_CHAIN = 60;
const NOTHING = new Uint8Array();

/** What a paragraph has from its style. */
export interface ResolvedStyle {
  readonly name: string;
  readonly character: CharacterLook;
  readonly paragraph: ParagraphLook;
}

/** The style sheet ([MS-DOC] 2.9.271), with the chains of styles followed. */
export class StyleSheet {
  readonly #styles: readonly (Style | undefined)[];
  readonly #resolved = new Map<number, ResolvedStyle>();
  readonly #defaults: CharacterLook;

  constructor(sheet: Binary | undefined) {
    this.#styles = sheet ? readStyles(sheet) : [];
    this.#defaults =
      sheet && sheet.u16(0) >= 18 ? { ...PLAIN_LOOK, eastAsianFont: sheet.u16(2 + 14) } : PLAIN_LOOK;
  }

  style(index: number): ResolvedStyle {
    const held = this.#resolved.get(index);
    if (held) return held;
    let character = this.#defaults;
    let paragraph = PLAIN_PARAGRAPH;
    for (const style of this.#chain(index)) {
      character = applyCharacter(character, style.character, character);
      paragraph = applyParagraph(paragraph, style.paragraph);
    }
    // Style 0 is the default; its name says nothing.
    const name = index === 0 ? '' : (this.#styles[index]?.name ?? '');
    const resolved = { name, character, paragraph };
    this.#resolved.set(index, resolved);
    return resolved;
  }

  /** A character style laid over what the paragraph's gives. */
  withCharacterStyle(look: CharacterLook, index: number): CharacterLook {
    if (this.#styles[index]?.kind !== CHARACTER) return look;
    let own: CharacterLook = { ...look, bold: false, italic: false, hidden: false };
    for (const style of this.#chain(index)) own = applyCharacter(own, style.character, own);
    return xorToggles(look, own);
  }

  /** From the style that all are based on to the style itself. */
  #chain(index: number): Style[] {
    const chain: Style[] = [];
    for (let next = index; next !== NO_BASE && chain.length < LONGEST_CHAIN; ) {
      const style = this.#styles[next];
      if (!style) break;
      chain.unshift(style);
      next = style.base;
    }
    return chain;
  }
}

function readStyles(sheet: Binary): (Style | undefined)[] {
  const head = sheet.u16(0);
  const count = sheet.u16(2);
  const fixed = sheet.u16(4);
  const styles: (Style | undefined)[] = [];
  let at = 2 + head;
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const size = sheet.u16(at);
    at += 2;
    styles.push(size === 0 ? undefined : readStyle(sheet.slice(at, at + size, 'a style'), fixed));
    at += size;
  }
  return styles;
}

function readStyle(style: Binary, fixed: number): Style {
  const kind = style.u16(2) & 0xf;
  const length = style.u16(fixed);
  const name = style.utf16(fixed + 2, length);
  let at = fixed + 2 + 2 * length + 2;
  const next = (): Uint8Array => {
    if (at % 2 === 1) at++;
    if (at + 2 > style.length) return NOTHING;
    const size = style.u16(at);
    const bytes = style.slice(at + 2, Math.min(style.length, at + 2 + size), 'properties of a style').bytes;
    at += 2 + size;
    return bytes;
  };
  // A paragraph style's own number stands before its properties.
  const paragraph = kind === PARAGRAPH ? next().subarray(2) : NOTHING;
  const character = kind === PARAGRAPH || kind === CHARACTER ? next() : NOTHING;
  return { name, kind, base: style.u16(2) >> 4, paragraph, character };
}
