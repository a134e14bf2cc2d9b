import { MARKS, RADICALS } from '../text/fold-tables.js';
import { simplifiedUnit } from '../text/han.js';

const READ = new Uint16Array(0x10000);
for (let unit = 0; unit < READ.length; unit++) READ[unit] = unit;
// Compatibility and radical forms, full-width and small forms: those with one character of their own.
for (const [from, to] of [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe50, 0xfe6b],
  [0xff01, 0xff5e],
] as const)
  for (let unit = from; unit <= to; unit++) {
    const plain = String.fromCharCode(unit).normalize('NFKC');
    if (plain.length === 1) READ[unit] = plain.charCodeAt(0);
  }
const radicals = [...RADICALS];
for (let at = 0; at < radicals.length; at += 2) {
  const [radical = '', ideograph = ''] = [radicals[at], radicals[at + 1]];
  if (ideograph.length === 1) READ[radical.charCodeAt(0)] = ideograph.charCodeAt(0);
}
for (let unit = 0; unit < READ.length; unit++) READ[unit] = simplifiedUnit(READ[unit] ?? unit);
// Line ends stay what they are; list marks are the normalizer's.
for (const [form, marks] of MARKS)
  if (form !== '\n' && form !== '•')
    for (const mark of marks)
      if (mark !== '\t' || form === ' ') READ[mark.charCodeAt(0)] = form.charCodeAt(0);
for (const [form, mark] of ['[［', ']］', '*＊', '*∗', '。｡', '-─'].map((pair) => [...pair]))
  if (form !== undefined && mark !== undefined) READ[mark.charCodeAt(0)] = form.charCodeAt(0);

/**
 * What the parser's patterns see of `text`, code unit for code unit: simplified script, half-width forms, ASCII
 * punctuation for Chinese (`。、《》` stay), one form of quotation mark and dash. Never shown.
 */
export function readingOf(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (READ[unit] !== unit) return convertFrom(text, at);
  }
  return text;
}

function convertFrom(text: string, first: number): string {
  const parts = [text.slice(0, first)];
  for (let at = first; at < text.length; at += 4096) {
    const end = Math.min(text.length, at + 4096);
    const units = new Uint16Array(end - at);
    for (let i = at; i < end; i++) units[i - at] = READ[text.charCodeAt(i)] ?? 0;
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
