import type { UnitKind } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Atom } from './atoms.js';
import { SUBJECTS } from './constructs/subjects.js';
import { type Draft, Drafts } from './drafts.js';
import type { Label } from './label.js';
import type { View } from './normalize.js';
import type { Decision } from './search.js';

/** A section while its units are made: where its locators begin, and what later atoms may go on with. */
interface Section {
  readonly container: string;
  readonly up: Section | undefined;
  /** Paragraphs that follow belong to a preamble, a letter, articles … (fixes kind and locator). */
  mode: 'text' | 'operative' | 'letter' | 'articles';
  preambular: number;
  unnumbered: number;
  /** The first operative paragraph that prints no number. */
  first: Draft | undefined;
  article: string | undefined;
  /** Texts of the article so far that print no number. */
  counted: number;
  /** The unit to which items belong. */
  body: Draft | undefined;
  /** Open items, outermost first. */
  items: Draft[];
}

const section = (container: string, up: Section | undefined): Section => ({
  container,
  up,
  mode: 'text',
  preambular: 0,
  unnumbered: 0,
  first: undefined,
  article: undefined,
  counted: 0,
  body: undefined,
  items: [],
});

/** Makes units of the decisions: kinds, locators, text, marks. */
export class Builder {
  readonly drafts: Drafts;
  readonly #view: View;
  #section: Section = section('', undefined);
  #body = this.#section;
  /** What `continue` goes on with. */
  #open: Draft | undefined;
  #note: Draft | undefined;
  #speaker: string | undefined;
  /** A printed number whose text has not come yet. */
  #pending: { readonly marks: readonly Span[]; readonly begin?: (text: Atom) => Draft } | undefined;
  #annexes = 0;
  readonly #parts = new Map<string, number>();

  constructor(view: View) {
    this.#view = view;
    this.drafts = new Drafts(view);
  }

  take(atom: Atom, { label, margin }: Decision): void {
    const made = this.#make(atom, label);
    if (made) this.drafts.doubt(made, margin);
  }

  /** Gives up numbers that no text followed. */
  finish(): void {
    this.#dropPending();
  }

  #make(atom: Atom, label: Label): Draft | undefined {
    const { drafts } = this;
    switch (label.as) {
      case 'continue':
        return this.#continue(atom, label);
      case 'note-goes-on':
        if (!this.#note) return this.#unrecognized(atom);
        drafts.extend(this.#note, atom, 'line');
        return undefined;
      case 'rule':
        drafts.markup.push(atom);
        return undefined;
      case 'furniture':
        drafts.runningHeads.push(atom);
        return undefined;
      case 'subjects':
        return this.#subjects(atom);
      case 'note':
        return this.#footnote(atom, label);
      default:
        break;
    }
    if (label.as !== 'heading' && label.as !== 'text' && label.as !== 'number' && label.as !== 'item')
      this.#dropPending();
    switch (label.as) {
      case 'masthead':
        return this.#run(atom, label, 'masthead', 'masthead');
      case 'title':
      case 'letter-title':
        if (label.as === 'letter-title') this.#section.mode = 'letter';
        return this.#run(atom, label, 'title', 'title');
      case 'foreign':
        return this.#foreign(atom, label);
      case 'closing':
        return this.#closing(atom, label);
      case 'signature':
        return this.#run(atom, label, 'signature', 'signature');
      case 'formula':
        this.#section.mode = 'operative';
        this.#section.items = [];
        return this.#begin(atom, label, 'enacting-formula', 'enacting-formula');
      case 'preambular': {
        this.#section.preambular++;
        return this.#paragraph(atom, label, 'preambular', `pp${this.#section.preambular}`);
      }
      case 'operative':
        return this.#unnumbered(atom, label);
      case 'number':
        return this.#number(atom, label);
      case 'item':
        return this.#item(atom, label);
      case 'tail':
        return this.#tail(atom, label);
      case 'text':
        return this.#text(atom, label);
      case 'speech':
        this.#speaker = label.speaker;
        return this.#speech(atom, label);
      case 'heading':
        return this.#heading(atom, label);
      case 'article':
        return this.#article(atom, label);
      case 'goal':
        return this.#begin(atom, label, 'heading', `goal${label.number ?? ''}`, label.number);
      case 'part':
        return this.#part(atom, label);
      case 'annex':
      case 'enclosure':
        return this.#annex(atom, label);
      case 'draft':
        return this.#draft(atom, label);
      default:
        return this.#unrecognized(atom);
    }
  }

  #continue(atom: Atom, label: Label): Draft | undefined {
    this.#note = undefined;
    const pending = this.#pending;
    if (pending?.begin) {
      this.#pending = undefined;
      return pending.begin(atom);
    }
    if (!this.#open) return this.#unrecognized(atom);
    this.drafts.extend(this.#open, atom, label.broken === true ? 'page' : 'line');
    return undefined;
  }

  #unrecognized(atom: Atom): Draft {
    const { container } = this.#section;
    const pin = this.drafts.nextPin('unrecognized', container);
    return this.#begin(atom, { as: 'unrecognized', mark: 0 }, 'unrecognized', pin);
  }

  /** Begins a unit whose mark, if any, stands at the atom's head. */
  #begin(atom: Atom, label: Label, kind: UnitKind, pin: string, number?: string, parent?: Draft): Draft {
    const { drafts } = this;
    this.#note = undefined;
    // A mark with nothing behind it is the text.
    const start = atom.start + label.mark >= atom.end ? atom.start : atom.start + label.mark;
    const mark = start > atom.start ? [drafts.trim({ start: atom.start, end: start })] : [];
    const held = this.#pending?.marks ?? [];
    this.#pending = undefined;
    const [own] = mark;
    const printed = own ? this.#view.text.slice(own.start, own.end) : undefined;
    const draft = drafts.begin(
      {
        kind,
        pin,
        container: this.#section.container,
        ...(number === undefined ? {} : { number }),
        ...(printed === undefined || number === undefined || isPlain(printed, number, kind)
          ? {}
          : { printedNumber: printed }),
        ...(parent === undefined ? {} : { parent: parent.locator }),
        ...(this.#speaker === undefined || kind !== 'speech' ? {} : { speaker: this.#speaker }),
        marks: [...held, ...mark],
      },
      { start, end: atom.end },
    );
    this.#open = draft;
    return draft;
  }

  /** A unit that takes several lines of its kind. */
  #run(atom: Atom, label: Label, kind: UnitKind, pin: string): Draft | undefined {
    const latest = this.drafts.latest(this.#section.container);
    if (label.extend === true && latest?.kind === kind && !latest.locator.endsWith('subjects')) {
      this.drafts.extend(latest, atom, 'line');
      this.#open = latest;
      return undefined;
    }
    return this.#begin(atom, label, kind, pin);
  }

  /** What was open stays so: it may go on behind a site's line. */
  #foreign(atom: Atom, label: Label): Draft | undefined {
    const open = this.#open;
    const draft = this.#run(atom, label, 'foreign', this.drafts.nextPin('foreign', this.#section.container));
    this.#open = open;
    return draft;
  }

  #paragraph(atom: Atom, label: Label, kind: UnitKind, pin: string, number?: string): Draft | undefined {
    this.#section.items = [];
    if (label.mark > 0 && atom.start + label.mark >= atom.end) {
      this.#dropPending();
      const mark = { start: atom.start, end: atom.end };
      this.#open = undefined;
      this.#pending = {
        marks: [mark],
        begin: (text) => {
          const printed = this.#view.text.slice(mark.start, mark.end);
          const draft = this.drafts.begin(
            {
              kind,
              pin,
              container: this.#section.container,
              ...(number === undefined ? {} : { number }),
              ...(number === undefined || isPlain(printed, number, kind) ? {} : { printedNumber: printed }),
              marks: [mark],
            },
            text,
          );
          this.#open = draft;
          this.#section.body = draft;
          return draft;
        },
      };
      return undefined;
    }
    const draft = this.#begin(atom, label, kind, pin, number);
    this.#section.body = draft;
    return draft;
  }

  #unnumbered(atom: Atom, label: Label): Draft | undefined {
    const current = this.#section;
    current.mode = 'operative';
    current.unnumbered++;
    const draft = this.#paragraph(atom, label, 'operative', String(current.unnumbered));
    // Counted, not printed: one that was lost makes the rest wrong.
    if (draft && current.unnumbered > 1) this.drafts.doubt(draft, 0);
    if (current.unnumbered === 2 && current.first) this.drafts.doubt(current.first, 0);
    current.first ??= draft;
    if (current.unnumbered === 2)
      this.drafts.report(
        'numbers-missing',
        'warning',
        'operative paragraphs print no numbers; they are counted in order',
        atom,
      );
    return draft;
  }

  #number(atom: Atom, label: Label): Draft | undefined {
    const { drafts } = this;
    if (label.resumes === true) this.#leaveDraft();
    const number = label.number ?? '';
    const mark = { start: atom.start, end: atom.start + label.mark };
    if ((label.gap ?? 0) > 0 && this.#section.mode !== 'articles')
      drafts.report(
        'number-gap',
        'warning',
        `paragraph ${number} follows ${label.gap} that are missing`,
        mark,
      );
    if (label.gap === -1 && number === '1') this.#openPart();
    switch (this.#section.mode) {
      case 'letter':
        return this.#paragraph(
          atom,
          label,
          'letter',
          drafts.nextPin('letter', this.#section.container),
          number,
        );
      case 'articles':
        return this.#paragraph(atom, label, 'paragraph', this.#inArticle(number), number);
      case 'operative':
        return this.#paragraph(atom, label, 'operative', number, number);
      default:
        return this.#paragraph(atom, label, 'paragraph', number, number);
    }
  }

  #inArticle(number: string): string {
    return this.#section.article === undefined ? number : `art${this.#section.article}/${number}`;
  }

  /** Numbers that begin again within a section: a part, named by its heading where that is a letter. */
  #openPart(): void {
    const { container } = this.#section;
    const parent = container.replace(/\/?(?:part\d+|[A-Z])$/u, '');
    const within = (name: string) => (parent === '' ? name : `${parent}/${name}`);
    const heading = this.drafts.lastHeading;
    let name: string;
    if (heading !== null && /^[A-Z]$/u.test(heading) && !this.#parts.has(within(heading)))
      name = within(heading);
    else {
      const n = (this.#parts.get(`${parent}#part`) ?? 1) + 1;
      this.#parts.set(`${parent}#part`, n);
      name = within(`part${n}`);
    }
    this.#parts.set(name, 1);
    this.#section = { ...section(name, undefined), mode: this.#section.mode };
  }

  #item(atom: Atom, label: Label): Draft | undefined {
    const current = this.#section;
    const depth = label.depth ?? 0;
    const parent = depth === 0 ? current.body : (current.items[depth - 1] ?? current.body);
    const number = label.number ?? '';
    current.items.length = Math.min(current.items.length, depth);
    if (parent === undefined) {
      // An excerpt that begins within a list: an address, no citation.
      const draft = this.#begin(
        atom,
        label,
        'subparagraph',
        this.drafts.nextPin('text', current.container),
        number,
      );
      current.items[depth] = draft;
      return draft;
    }
    const pin = `${pinOf(parent, current.container)}(${number})`;
    if (atom.start + label.mark >= atom.end) {
      const mark = { start: atom.start, end: atom.end };
      this.#dropPending();
      this.#open = undefined;
      this.#pending = {
        marks: [mark],
        begin: (text) => {
          const draft = this.drafts.begin(
            {
              kind: 'subparagraph',
              pin,
              container: current.container,
              number,
              printedNumber: this.#view.text.slice(mark.start, mark.end),
              parent: parent.locator,
              marks: [mark],
            },
            text,
          );
          this.#open = draft;
          current.items[depth] = draft;
          return draft;
        },
      };
      return undefined;
    }
    const draft = this.#begin(atom, label, 'subparagraph', pin, number, parent);
    current.items[depth] = draft;
    return draft;
  }

  #tail(atom: Atom, label: Label): Draft {
    const current = this.#section;
    const depth = label.depth ?? 0;
    const parent = depth === 0 ? current.body : current.items[depth - 1];
    const draft =
      parent === undefined ||
      (depth === 0 && parent.number === null && parent.kind !== 'article' && parent.kind !== 'operative')
        ? this.#begin(atom, label, 'paragraph', this.drafts.nextPin('text', current.container))
        : this.#begin(
            atom,
            label,
            'subparagraph',
            `${pinOf(parent, current.container)}(end)`,
            undefined,
            parent,
          );
    current.items.length = Math.min(current.items.length, depth);
    return draft;
  }

  #text(atom: Atom, label: Label): Draft | undefined {
    const current = this.#section;
    const { drafts } = this;
    if (current.mode === 'letter') {
      return this.#paragraph(atom, label, 'letter', drafts.nextPin('letter', current.container));
    }
    if (
      current.mode === 'articles' &&
      current.article !== undefined &&
      current.body?.number != null &&
      current.body.kind !== 'article'
    ) {
      // Words behind the numbered paragraphs of an article.
      return this.#begin(
        atom,
        label,
        'subparagraph',
        `${pinOf(current.body, current.container)}(end)`,
        undefined,
        current.body,
      );
    }
    if (current.mode === 'articles' && current.article !== undefined) {
      current.counted++;
      const pin =
        current.counted === 1 ? `art${current.article}` : `art${current.article}/${current.counted}`;
      const number = current.counted === 1 ? current.article : undefined;
      return this.#paragraph(atom, label, current.counted === 1 ? 'article' : 'paragraph', pin, number);
    }
    if (this.#speaker !== undefined) return this.#speech(atom, label);
    return this.#paragraph(atom, label, 'paragraph', drafts.nextPin('text', current.container));
  }

  #speech(atom: Atom, label: Label): Draft | undefined {
    return this.#paragraph(atom, label, 'speech', this.drafts.nextPin('speech', this.#section.container));
  }

  #heading(atom: Atom, label: Label): Draft | undefined {
    const latest = this.drafts.latest(this.#section.container);
    if (label.extend === true && latest?.kind === 'heading') {
      this.drafts.extend(latest, atom, 'line');
      return undefined;
    }
    // A heading below 第三条 leaves the article's number to its text.
    const held = this.#pending;
    this.#pending = undefined;
    const draft = this.#begin(
      atom,
      label,
      'heading',
      this.drafts.nextPin('heading', this.#section.container),
      label.number,
    );
    if (held && !held.begin) this.#pending = held;
    return draft;
  }

  #article(atom: Atom, label: Label): Draft | undefined {
    const current = this.#section;
    this.#dropPending();
    current.mode = 'articles';
    current.article = label.number ?? '';
    current.counted = 0;
    current.body = undefined;
    current.items = [];
    this.#open = undefined;
    const start = atom.start + label.mark;
    const mark = this.drafts.trim({ start: atom.start, end: start });
    if (start >= atom.end) {
      this.#pending = { marks: [mark] };
      return undefined;
    }
    if (label.extend === true) {
      const draft = this.drafts.begin(
        {
          kind: 'heading',
          pin: this.drafts.nextPin('heading', current.container),
          container: current.container,
        },
        { start, end: atom.end },
      );
      this.#pending = { marks: [mark] };
      return draft;
    }
    current.counted = 1;
    return this.#paragraph(atom, label, 'article', `art${current.article}`, current.article);
  }

  #closing(atom: Atom, label: Label): Draft | undefined {
    this.#leaveDraft();
    return this.#run(atom, label, 'closing', 'closing');
  }

  #leaveDraft(): void {
    if (this.#section.up) this.#section = this.#section.up;
  }

  #footnote(atom: Atom, label: Label): Draft {
    const { drafts } = this;
    const { container: own } = this.#section;
    const number = label.number;
    const start = atom.start + label.mark;
    const mark = drafts.trim({ start: atom.start, end: start });
    const printed = this.#view.text.slice(mark.start, mark.end);
    const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(printed);
    const numeric = number !== undefined && /^\d/u.test(number);
    const container = raised && number !== undefined ? drafts.containerOfMark(own, number) : own;
    this.#note = drafts.begin(
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
    return this.#note;
  }

  #subjects(atom: Atom): Draft | undefined {
    const match = SUBJECTS.exec(this.#view.text.slice(atom.start, atom.end));
    if (!match) return undefined;
    const start = atom.start + (match[1] ?? '').length;
    const end = atom.end - (match[3] ?? '').length;
    const draft = this.drafts.begin(
      { kind: 'masthead', pin: 'subjects', container: this.#section.container },
      { start, end },
    );
    this.drafts.markup.push({ start: atom.start, end: start });
    if (end < atom.end) this.drafts.markup.push({ start: end, end: atom.end });
    return draft;
  }

  #annex(atom: Atom, label: Label): Draft {
    this.#annexes = label.number === undefined ? this.#annexes + 1 : Number(label.number);
    const name = this.#once(this.#annexes === 1 ? 'annex' : `annex${this.#annexes}`);
    this.#section = section(name, undefined);
    this.#speaker = undefined;
    if (label.as === 'enclosure') return this.#begin(atom, label, 'title', 'title');
    // 附件 is the heading of its section; a title on the same line is its title.
    const { drafts } = this;
    const markEnd = atom.start + label.mark;
    const text = markEnd < atom.end ? { start: atom.start, end: markEnd } : atom;
    const draft = drafts.begin(
      { kind: 'heading', pin: drafts.nextPin('heading', name), container: name },
      text,
    );
    if (markEnd < atom.end) {
      this.#open = drafts.begin(
        { kind: 'title', pin: 'title', container: name },
        { start: markEnd, end: atom.end },
      );
    }
    return draft;
  }

  #part(atom: Atom, label: Label): Draft | undefined {
    const outer = this.#section.container.replace(/\/?[A-Z]$/u, '');
    const letter = label.number ?? 'A';
    const name = this.#once(outer === '' ? letter : `${outer}/${letter}`);
    this.#parts.set(name, 1);
    this.#section = section(name, undefined);
    const { drafts } = this;
    const start = atom.start + label.mark;
    if (start >= atom.end) {
      return drafts.begin(
        { kind: 'heading', pin: drafts.nextPin('heading', name), container: name, number: letter },
        atom,
      );
    }
    return this.#begin(atom, label, 'title', 'title');
  }

  /** A draft that is announced begins with its formula; one with a heading of its own (`extend`) with that. */
  #draft(atom: Atom, label: Label): Draft {
    if (label.extend === true) this.#leaveDraft();
    const outer = this.#section;
    const name = this.#once(outer.container === '' ? 'draft' : `${outer.container}/draft`);
    this.#section = { ...section(name, outer), mode: label.extend === true ? 'text' : 'operative' };
    if (label.extend === true) {
      const pin = this.drafts.nextPin('heading', name);
      return this.#begin(atom, { ...label, mark: 0 }, 'heading', pin);
    }
    return this.#begin(atom, label, 'enacting-formula', 'enacting-formula');
  }

  #once(name: string): string {
    const times = (this.#parts.get(`#${name}`) ?? 0) + 1;
    this.#parts.set(`#${name}`, times);
    return times === 1 ? name : `${name}${times}`;
  }

  /** A number without its text is kept as what nobody understood. */
  #dropPending(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    for (const mark of pending?.marks ?? [])
      this.drafts.begin(
        {
          kind: 'unrecognized',
          pin: this.drafts.nextPin('unrecognized', this.#section.container),
          container: this.#section.container,
        },
        mark,
      );
  }
}

function pinOf(draft: Draft, container: string): string {
  return container === '' ? draft.locator : draft.locator.slice(container.length + 1);
}

/** `11.` for 11 and `(b)` for b: what every reader expects needs no record. */
function isPlain(printed: string, number: string, kind: UnitKind): boolean {
  if (kind === 'title') return true;
  if (kind === 'subparagraph' || kind === 'heading' || kind === 'article') return false;
  return /^[“"「]?([0-9.a-z]+?)\s*[.．、]?$/u.exec(printed.trim())?.[1] === number;
}
