import { readProperties, SPRM } from './properties.js';

/** How a paragraph is set, as far as it matters here. */
export interface ParagraphLook {
  /** Index of its list, from 1; 0 none. */
  readonly list: number;
  /** 0 to 8. */
  readonly level: number;
  readonly inTable: boolean;
  /** The end of a table's row, not a paragraph. */
  readonly rowEnd: boolean;
  readonly pageBreakBefore: boolean;
  /** 1 to 9; 0 is body text. */
  readonly outline: number;
}

export const PLAIN_PARAGRAPH: ParagraphLook = {
  list: 0,
  level: 0,
  inTable: false,
  rowEnd: false,
  pageBreakBefore: false,
  outline: 0,
};

type Mutable = { -readonly [Name in keyof ParagraphLook]: ParagraphLook[Name] };

const BODY_LEVEL = 9;

/**
 * `look` with a list of modifiers laid over it.
 * @param huge Modifiers that did not fit and stand in the stream Data, by their offset there.
 */
export function applyParagraph(
  look: ParagraphLook,
  modifiers: Uint8Array,
  huge: (offset: number) => Uint8Array = () => new Uint8Array(),
): ParagraphLook {
  if (modifiers.length === 0) return look;
  const out: Mutable = { ...look };
  for (const { code, operand } of readProperties(modifiers))
    switch (code) {
      case SPRM.PIlfo:
        out.list = operand.u16(0);
        break;
      case SPRM.PIlvl:
        out.level = Math.min(8, operand.u8(0));
        break;
      case SPRM.PFInTable:
        out.inTable = operand.u8(0) !== 0;
        break;
      case SPRM.PFTtp:
        out.rowEnd = operand.u8(0) !== 0;
        break;
      case SPRM.PFPageBreakBefore:
        out.pageBreakBefore = operand.u8(0) !== 0;
        break;
      case SPRM.POutLvl:
        out.outline = operand.u8(0) >= BODY_LEVEL ? 0 : operand.u8(0) + 1;
        break;
      case SPRM.PHugePapx:
      case SPRM.PHugePapxOld:
        Object.assign(out, applyParagraph(out, huge(operand.u32(0))));
        break;
    }
  return out;
}
