import type { Emphasis } from '../../../index/model/document.js';
import type { RunLook } from './story.js';

/**
 * Chinese print has no italics: 楷体 stands for them (KaiTi, 楷体_GB2312, STKaiti, DFKai-SB, 標楷體, FZKai, BiauKai).
 * Real files of the United Nations could not be had; a further font is a word here.
 */
const SLANTED_FONT = /楷|kai/iu;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/**
 * How a run stands out from its paragraph: bold where the paragraph's style is not, italic likewise. A title whose
 * style is bold has no emphasis in it.
 */
export function emphasisOf(look: RunLook, base: RunLook): Emphasis['style'] | undefined {
  if (look.bold && !base.bold) return 'strong';
  if (look.italic && !base.italic) return 'emphasis';
  return byFont(look, base) ? 'emphasis' : undefined;
}

function byFont(look: RunLook, base: RunLook): boolean {
  return SLANTED_FONT.test(look.eastAsianFont) && !SLANTED_FONT.test(base.eastAsianFont);
}

/** A stretch that stands out, with what made it so. */
export interface EmphasizedRun extends Emphasis {
  readonly byFontOnly: boolean;
}

export function emphasizedRun(
  span: { readonly start: number; readonly end: number },
  look: RunLook,
  base: RunLook,
): EmphasizedRun | undefined {
  const style = emphasisOf(look, base);
  if (style === undefined) return undefined;
  return { ...span, style, byFontOnly: style === 'emphasis' && !(look.italic && !base.italic) };
}

/** Neighbours joined; a font for Chinese counts only where a Chinese character stands in it. */
export function mergeEmphasis(
  runs: readonly EmphasizedRun[],
  textOf: (span: Emphasis) => string,
): Emphasis[] {
  const merged: EmphasizedRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.end === run.start && last.style === run.style)
      merged[merged.length - 1] = { ...last, end: run.end, byFontOnly: last.byFontOnly && run.byFontOnly };
    else merged.push(run);
  }
  return merged
    .filter((run) => {
      const text = textOf(run);
      return text.trim() !== '' && (!run.byFontOnly || EAST_ASIAN.test(text));
    })
    .map(({ start, end, style }) => ({ start, end, style }));
}
