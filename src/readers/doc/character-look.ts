import type { RunLook } from '../word/story.js';
import { readProperties, SPRM } from './properties.js';

/** How a run is set, as far as it matters here. */
export interface CharacterLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
  /** The character stands for something else (a mark, a picture). */
  readonly special: boolean;
  /** Index in the table of fonts. */
  readonly eastAsianFont: number;
  /** Half-points. */
  readonly size: number;
  /** Half-points above the line. */
  readonly position: number;
  readonly symbol?: { readonly font: number; readonly code: number };
}

export const PLAIN_LOOK: CharacterLook = {
  bold: false,
  italic: false,
  hidden: false,
  raised: false,
  deleted: false,
  inserted: false,
  special: false,
  eastAsianFont: -1,
  size: 20,
  position: 0,
};

type Mutable = { -readonly [Name in keyof CharacterLook]: CharacterLook[Name] };

/** On/off values beside 0 and 1: as the style has it, and the opposite. */
const AS_STYLE = 0x80;
const UNLIKE_STYLE = 0x81;

/**
 * `look` with a list of modifiers laid over it.
 * @param style What the style gives, for values that refer to it and for resetting.
 */
export function applyCharacter(
  look: CharacterLook,
  modifiers: Uint8Array,
  style: CharacterLook,
): CharacterLook {
  if (modifiers.length === 0) return look;
  let out: Mutable = { ...look };
  const toggle = (name: 'bold' | 'italic' | 'hidden', value: number) => {
    if (value === AS_STYLE) out[name] = style[name];
    else if (value === UNLIKE_STYLE) out[name] = !style[name];
    else out[name] = value !== 0;
  };
  for (const { code, operand } of readProperties(modifiers))
    switch (code) {
      case SPRM.CFBold:
        toggle('bold', operand.u8(0));
        break;
      case SPRM.CFItalic:
        toggle('italic', operand.u8(0));
        break;
      case SPRM.CFVanish:
        toggle('hidden', operand.u8(0));
        break;
      case SPRM.CIss:
        out.raised = operand.u8(0) === 1;
        break;
      case SPRM.CFRMarkDel:
        out.deleted = operand.u8(0) !== 0;
        break;
      case SPRM.CFRMark:
        out.inserted = operand.u8(0) !== 0;
        break;
      case SPRM.CFSpec:
        out.special = operand.u8(0) !== 0;
        break;
      case SPRM.CRgFtc1:
        out.eastAsianFont = operand.u16(0);
        break;
      case SPRM.CHps:
        out.size = operand.u16(0);
        break;
      case SPRM.CHpsPos:
        out.position = (operand.u16(0) << 16) >> 16;
        break;
      case SPRM.CSymbol:
        out.symbol = { font: operand.u16(0), code: operand.u16(2) };
        break;
      case SPRM.CPlain:
        out = { ...style, special: out.special };
        break;
    }
  return out;
}

/** Style upon style: what both turn on is off (as for .docx). */
export function xorToggles(under: CharacterLook, over: CharacterLook): CharacterLook {
  return {
    ...over,
    bold: under.bold !== over.bold,
    italic: under.italic !== over.italic,
    hidden: under.hidden !== over.hidden,
  };
}

export function runLook(look: CharacterLook, fonts: readonly string[], usualSize: number): RunLook {
  return {
    bold: look.bold,
    italic: look.italic,
    eastAsianFont: fonts[look.eastAsianFont] ?? '',
    raised: look.raised || (look.position > 0 && look.size < usualSize),
  };
}
