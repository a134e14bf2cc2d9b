import type { Emphasis } from '../../index/model/document.js';
import type { Language } from '../../index/model/language.js';
import type { Span } from '../../index/model/span.js';

/** `answer` exits 0, `notice` (not found, not understood) 1, `failure` (ours) 2. */
export type ReplyStatus = 'answer' | 'notice' | 'failure';

/** Who sees the answer: everybody in the channel, or only who asked. */
export type Visibility = 'channel' | 'asker';

/**
 * What a command answers, as plain JSON. Renderers turn it into messages; none of them looks into the corpus.
 * Strings that are not in a `Quote`, `Excerpt` or `Note` are our own sentences, already in the reader's language.
 */
export interface Reply {
  readonly status: ReplyStatus;
  readonly visibility: Visibility;
  /** Stable code of a notice or failure (`paragraph-not-found`), for metrics and tests. */
  readonly code?: string;
  readonly blocks: readonly Block[];
  /** Buttons, in order. */
  readonly actions: readonly Action[];
  /** Lists to choose from, in order; a renderer without such a thing writes them out. */
  readonly menus?: readonly Menu[];
  /** Of an answer to /verify: what it found. */
  readonly verdict?: 'exact' | 'altered' | 'stitched' | 'not-found' | 'not-checked';
  /** Only spacing, width, quotation marks, script or note marks differ. */
  readonly lenient?: boolean;
  /** The question in canonical form (`/para A/RES/63/194 11`); dispatch fills it in. */
  readonly question?: string;
}

export type Block = Heading | Text | Fields | List | Quote | Excerpt | Code;

/**
 * What a platform with buttons keeps behind one, so that the answer itself stays short. JSON, the terminal and whoever
 * reads the tree have the block in its place.
 */
export interface Foldable {
  /** The label of that button (看原文); blocks of one label are behind one button. */
  readonly behind?: string;
}

export interface Heading extends Foldable {
  readonly type: 'heading';
  readonly text: string;
}

/** One of our sentences. `subtle` is small print, `strong` the sentence that answers. */
export interface Text extends Foldable {
  readonly type: 'text';
  readonly text: string;
  /** The same in few words (代表22方发出): stands in its place where the text itself is behind a button. */
  readonly brief?: string;
  readonly tone?: 'subtle' | 'strong';
}

/** Name and value pairs, one a line. */
export interface Fields extends Foldable {
  readonly type: 'fields';
  readonly rows: readonly { readonly name: string; readonly value: string; readonly url?: string }[];
}

/** Short lines. `question`: what to ask to open this line; shown as a command to type or a button. */
export interface List extends Foldable {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly text: string;
  readonly question?: string;
  readonly citation?: Citation;
}

/** Where a quotation stands. The only node with both `document` and `locator`. */
export interface Citation {
  readonly type: 'citation';
  /** Key of the document. */
  readonly document: string;
  /** Canonical locator. */
  readonly locator: string;
  /** 大会第63/194号决议第11段 (A/RES/63/194) */
  readonly text: string;
  readonly url?: string;
  /** Of the text that stands there; absent: Chinese. */
  readonly language?: Language;
}

/** Something to copy as it is: a citation in one style, a table as CSV, a calendar. Shown in a fixed-width block of its own. */
export interface Code extends Foldable {
  readonly type: 'code';
  /** What it is, above it. */
  readonly name: string;
  readonly text: string;
}

/** A unit's whole text, verbatim. Never shortened: renderers split it into numbered parts instead. */
export interface Quote extends Foldable {
  readonly type: 'quote';
  /** The question that shows it whole: where there are buttons, only the words around the matches stand in the answer. */
  readonly opened?: string;
  /** The printed number before the text (`11.`, `(a)`, `一.`), where one is printed. */
  readonly number?: string;
  readonly text: string;
  /** Bold and italic in print, offsets into `text`. */
  readonly emphasis: readonly Emphasis[];
  /** What proves an answer or matched a search, offsets into `text`. */
  readonly matches: readonly Span[];
  readonly citation: Citation;
  readonly shared?: SharedCitation;
  /** Its number is one that the reading of the text leaves open: the answer says so (commands/quoting/doubt.ts). */
  readonly doubtful?: true;
  /** The footnotes that the text refers to, in order. */
  readonly notes: readonly Note[];
}

/** The citation of several quotations together (第3至5段): where all of them stand in one message, it stands once, below them. */
export interface SharedCitation {
  readonly text: string;
  readonly url?: string;
  /** How many quotations it is of, one right after the other. */
  readonly quotations: number;
}

/** A footnote shown below a quotation. */
export interface Note {
  readonly type: 'note';
  /** The mark as printed in the text (¹⁰, `*`). */
  readonly mark: string;
  readonly text: string;
  /** What 同上 stands for; renderers mark it as ours. */
  readonly resolved?: string;
}

/** Clauses of a unit with … where something is left out; never shown as a quotation. */
export interface Excerpt extends Foldable {
  readonly type: 'excerpt';
  readonly pieces: readonly ExcerptPiece[];
  /** Something is left out before the first piece, after the last. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly citation: Citation;
  /** Where it stands, in few words (63/194 第11段), where the citation would be longer than the hit. */
  readonly label?: string;
  /** The question that shows the whole unit. */
  readonly question: string;
}

export interface ExcerptPiece {
  readonly text: string;
  /** Offsets into this piece's `text`. */
  readonly matches: readonly Span[];
}

/** What a button does. `ask` answers its question as a new message; `post` answers it to the whole channel, `decide` in the place of the message. */
export const ACTION_KINDS = [
  'previous',
  'next',
  'footnotes',
  'whole',
  'post',
  'copy',
  'open',
  'decide',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export interface Action {
  readonly kind: ActionKind;
  readonly label: string;
  /** A complete question (`/para A/RES/63/194 12`): the control carries it and so outlives a restart. */
  readonly question: string;
}

/** At most this many: what Discord takes in one menu. */
export const MOST_MENU_ITEMS = 25;

/** Something to choose from; what is chosen is asked, and answered to who chose. */
export interface Menu {
  /** What is chosen: 执行部分：选一段. */
  readonly label: string;
  /** At most MOST_MENU_ITEMS, no question twice. */
  readonly items: readonly { readonly label: string; readonly question: string }[];
}
