import { toHalfWidth } from '../analysis/width.js';
import { toSimplified } from '../text/han.js';

/** ㈠ → (一), ⑴ → (1), ⒜ → (a): Unicode's own decompositions. */
const ENCLOSED = /[㈠-㈩⑴-⒇⒜-⒵]/gu;

/**
 * One spelling for every way to type an expression: half-width, simplified, any dash (至, 到, to) as `-`, any
 * separator as `,` or, for 、 和 及 and, `、`; blanks only where they part Latin words. Offsets are not kept.
 */
export function normalizeLocatorText(text: string): string {
  return toSimplified(toHalfWidth(text))
    .replace(ENCLOSED, (char) => char.normalize('NFKD'))
    .replace(/[{[]([A-Za-z\d]+)[\]}]/gu, '($1)')
    .replace(/\s*(?:[-‐-―−~〜～至到]+|(?<=[\d) ])to(?=[\d( ]))\s*/gu, '-')
    .replace(/\s*(?:以及|[、和及与&]|(?<=[\d)段 ])and(?=[\d( 第]))\s*/gu, '、')
    .replace(/\s*[,;]\s*/gu, ',')
    .replace(/,、/gu, '、')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/ (?![A-Za-z\d])|(?<![A-Za-z\d.]) /gu, '')
    .replace(/(?<=[A-Za-z]) (?=[(/])/gu, '');
}
