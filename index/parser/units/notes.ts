import { styleOfMark } from '../note-marks.js';
import type { Make } from './make.js';

/** `¹ 同上,第 2237 卷。`: belongs to the part of the text that carries its mark; what it interrupts stays open. */
export const note: Make = (writer, atom, label) => {
  const { drafts } = writer;
  const { container: own } = writer.sections.current;
  const { number } = label;
  const start = atom.start + label.mark;
  const mark = drafts.trim({ start: atom.start, end: start });
  const printed = writer.printed(mark);
  const numeric = number !== undefined && /^\d/u.test(number);
  const container = numeric ? drafts.containerOfMark(own, number, styleOfMark(printed)) : own;
  writer.note = drafts.begin(
    {
      kind: 'footnote',
      // A mark that is no number (*) gives an address, not a number that could be cited.
      pin: numeric ? `fn${number}` : drafts.nextPin('endnote', container),
      container,
      ...(number === undefined ? {} : { number }),
      ...(number === undefined || printed === number ? {} : { printedNumber: printed }),
      marks: label.mark > 0 ? [mark] : [],
    },
    { start, end: atom.end },
  );
  return writer.note;
};
