import type { Make } from './make.js';

/** 附件 is the heading of its section; a title on the same line is its title. */
export const annex: Make = (writer, atom, label) => {
  const { drafts, sections } = writer;
  sections.enterAnnex(label.number);
  writer.speaker = undefined;
  if (label.as === 'enclosure') return writer.begin(atom, label, { kind: 'title', pin: 'title' });
  const { container } = sections.current;
  const markEnd = atom.start + label.mark;
  const titled = markEnd < atom.end;
  const draft = drafts.begin(
    { kind: 'heading', pin: drafts.nextPin('heading', container), container },
    titled ? { start: atom.start, end: markEnd } : atom,
  );
  if (titled)
    writer.leaveOpen(
      drafts.begin({ kind: 'title', pin: 'title', container }, { start: markEnd, end: atom.end }),
    );
  return draft;
};

/** A. 灯塔维护, or the letter alone. */
export const part: Make = (writer, atom, label) => {
  const { drafts, sections } = writer;
  const letter = label.number ?? 'A';
  sections.enterPart(letter);
  const { container } = sections.current;
  if (atom.start + label.mark < atom.end) return writer.begin(atom, label, { kind: 'title', pin: 'title' });
  const pin = drafts.nextPin('heading', container);
  return drafts.begin({ kind: 'heading', pin, container, number: letter }, atom);
};

/** A draft that is announced begins with its formula; one with a heading of its own (`extend`) with that. */
export const draft: Make = (writer, atom, label) => {
  const { drafts, sections } = writer;
  const headed = label.extend === true;
  if (headed) sections.leaveDraft();
  sections.enterDraft(headed ? 'text' : 'operative');
  if (!headed) return writer.begin(atom, label, { kind: 'enacting-formula', pin: 'enacting-formula' });
  const pin = drafts.nextPin('heading', sections.current.container);
  return writer.begin(atom, { ...label, mark: 0 }, { kind: 'heading', pin });
};
