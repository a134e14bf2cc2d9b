import type { DateRole, SignatureRole } from '../../index/model/document.js';
import type { AsksMessages } from './asks-messages.js';
import type { CompareMessages, HistoryMessages } from './compare-messages.js';
import type { InstallMessages } from './install-messages.js';
import type { LanguagesMessages } from './languages-messages.js';
import type { ReadingMessages } from './reading/reading-messages.js';
import type { RefsMessages } from './refs-messages.js';
import type { SlackMessages } from './slack-messages.js';
import type { StateSetsMessages } from './state-sets-messages.js';
import type { TalkMessages } from './talk/talk-messages.js';
import type { UploadMessages } from './upload-messages.js';
import type { VerifyMessages } from './verify-messages.js';
import type { OutlinePart, Words } from './words/words.js';

/** What an option can demand of a value; the sentence that says what would be accepted. */
export const EXPECTATIONS = [
  'kind',
  'year',
  'language',
  'switch',
  'visibility',
  'uploads',
  'page',
  'due',
  'form',
  'citationForm',
  'textLanguage',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/**
 * Every sentence a user can read. A missing one is a compile error in the language that lacks it.
 *
 * Functions take strings and numbers only; what is a list comes joined by `list`, what is a place comes from
 * `places`, so that a test can call every one of them and a translator sees every word that is ours.
 */
export interface Messages extends Words {
  /** `甲、乙、丙`; `a, b, c`. */
  readonly listSeparator: string;
  /** Between sentences that stand in one paragraph. */
  readonly sentenceSeparator: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly quoted: (text: string) => string;
  readonly bracketed: (text: string) => string;
  /** ISO 8601 calendar date → 2008年12月18日. */
  readonly date: (iso: string) => string;

  readonly actions: ActionMessages;
  readonly options: OptionMessages;
  readonly lookup: LookupMessages;
  readonly para: ParaMessages;
  readonly find: FindMessages;
  readonly whoSigned: WhoSignedMessages;
  readonly stateSets: StateSetsMessages;
  readonly install: InstallMessages;
  readonly doc: DocMessages;
  readonly docs: DocsMessages;
  readonly cite: CiteMessages;
  readonly verify: VerifyMessages;
  readonly languages: LanguagesMessages;
  readonly refs: RefsMessages;
  readonly asks: AsksMessages;
  readonly compare: CompareMessages;
  readonly history: HistoryMessages;
  readonly help: HelpMessages;
  readonly settings: SettingsMessages;
  readonly upload: UploadMessages;
  readonly citations: CitationsMessages;
  readonly dispatch: DispatchMessages;
  readonly rendering: RenderingMessages;
  readonly terminal: TerminalMessages;
  readonly slack: SlackMessages;
  readonly reading: ReadingMessages;
  readonly talk: TalkMessages;
}

export interface ActionMessages {
  readonly previous: string;
  readonly next: string;
  readonly footnotes: string;
  readonly outline: string;
  readonly wholeParagraph: string;
  readonly wholePart: string;
  readonly copy: string;
  /** Opens hit `number` of the list. */
  readonly openHit: (number: number) => string;
  readonly whole: string;
  readonly details: string;
  /** Shows to all what only the asker sees. */
  readonly postThis: string;
  /** `number` of the hit in the list. */
  readonly post: (number: number) => string;
}

/** Descriptions of options (Discord: at most 100 characters) and what is wrong with a value. */
export interface OptionMessages {
  readonly document: string;
  readonly documentFilter: string;
  readonly paragraph: string;
  readonly query: string;
  readonly kind: string;
  readonly opening: string;
  readonly year: string;
  readonly organ: string;
  readonly documentOrState: string;
  readonly command: string;
  readonly addressee: string;
  readonly verb: string;
  readonly due: string;
  readonly form: string;
  readonly page: string;
  readonly citations: string;
  readonly language: string;
  readonly visibility: string;
  readonly uploads: string;
  readonly missing: (option: string) => string;
  readonly invalid: (option: string, given: string) => string;
  readonly expected: Readonly<Record<Expectation, string>>;
  readonly tryThese: string;
}

/** Finding a document and a place in it. */
export interface LookupMessages {
  readonly documentNotFound: (name: string) => string;
  readonly nearDocuments: string;
  readonly documentAmbiguous: (name: string) => string;
  readonly nothingHeld: string;
  readonly paragraphNotUnderstood: (text: string) => string;
  readonly paragraphForms: string;
  readonly paragraphNotFound: (document: string, missing: string) => string;
  /** 63/194 有执行部分第1至14段、序言部分第1至11段 */
  readonly documentHas: (document: string, parts: string) => string;
  readonly stillThere: (places: string) => string;
}

export interface CommandMessages {
  /** At most 100 characters: Discord's description. */
  readonly summary: string;
}

export interface ParaMessages extends CommandMessages {
  /** In a menu, before anything is chosen. */
  readonly choose: (part: string) => string;
  readonly parts: Readonly<Record<OutlinePart, string>>;
  readonly annexHeading: (place: string, title: string) => string;
  /** Beside a footnote that begins 同上. */
  readonly ibid: (note: string, stands: string) => string;
  /** @param places whose number the reading of the text leaves open */
  readonly uncertain: (places: string) => string;
}

export interface FindMessages extends CommandMessages {
  /** `query` stands in its quotation marks. */
  readonly exact: (query: string, total: number, shown: number) => string;
  readonly looseOnly: (query: string) => string;
  readonly looseToo: string;
  /** On a hit that was found by its meaning alone. */
  readonly nearInMeaning: (place: string) => string;
  /** What became of the search by meaning, where it is not whole. */
  readonly meaning: Readonly<Record<'incomplete' | 'unavailable', string>>;
  readonly none: (query: string) => string;
  readonly noneHint: string;
  readonly filters: (filters: string) => string;
  readonly withoutFilters: string;
  /** `words`: each in its quotation marks. */
  readonly alsoSearched: (words: string) => string;
  readonly didYouMean: (query: string) => string;
  /** What was said not to be wanted: it stands behind, and how it goes altogether. */
  readonly setBack: (words: string, excluding: string) => string;
  /** `documents`: the first few of `count` that could not be looked through. */
  readonly unsearched: (documents: string, count: number) => string;
}

export interface WhoSignedMessages extends CommandMessages {
  /** What each role is, said of the names; `count` of them. */
  readonly roles: Readonly<Record<SignatureRole, (names: string, count: number) => string>>;
  /** What each role is, said of one State in one document. */
  readonly stateRoles: Readonly<Record<SignatureRole, (name: string) => string>>;
  /** What was searched: `22 States on whose behalf it was sent`. */
  readonly searched: Readonly<Record<SignatureRole, (count: number) => string>>;
  /** `roles` without the names. */
  readonly inBrief: Readonly<Record<SignatureRole, (count: number) => string>>;
  readonly madeByOfficesInBrief: (office: string, count: number) => string;
  /** Buttons: the names; the words of the documents that prove it; the documents beyond the first few. */
  readonly names: string;
  readonly proof: string;
  readonly moreDocuments: (count: number) => string;
  /** Everybody who made a declaration held the same office. */
  readonly madeByOffices: (office: string, names: string, count: number) => string;
  readonly adopted: (organ: string, when: string) => string;
  readonly atMeeting: (meeting: number) => string;
  readonly onDate: (date: string) => string;
  readonly nobodySigns: (type: string) => string;
  readonly inAnnex: (title: string, document: string) => string;
  readonly person: (name: string, office: string, state: string) => string;
  readonly nothingRecorded: (document: string) => string;
  readonly stateAppears: (state: string, documents: number) => string;
  readonly stateAbsent: (state: string) => string;
  readonly searchedLists: (documents: number) => string;
  readonly noLists: string;
  readonly searchTexts: (state: string) => string;
  readonly notSignatory: (signatories: string) => string;
  /** The answer for all documents in one line. */
  readonly inOneLine: (documents: number, signed: number, adopted: number) => string;
  readonly allDocuments: (documents: number) => string;
  readonly furtherDocuments: string;
  readonly stateAmbiguous: (name: string) => string;
  readonly neither: (name: string) => string;
}

export interface DocMessages extends CommandMessages {
  /** Button for what is asked for less often. */
  readonly more: string;
  readonly fields: Readonly<
    Record<
      | 'symbol'
      | 'key'
      | 'type'
      | 'languages'
      | 'title'
      | 'annexes'
      | 'organ'
      | 'session'
      | 'agendaItem'
      | 'report'
      | 'meeting'
      | 'subjects'
      | 'sender'
      | 'addressee'
      | 'link'
      | 'aliases'
      | 'counts'
      | 'coverage'
      | 'source',
      string
    >
  >;
  readonly dates: Readonly<Record<DateRole, string>>;
  readonly session: (number: number) => string;
  readonly meeting: (number: number) => string;
  readonly count: (kind: string, count: number) => string;
  readonly coverage: (percent: string) => string;
  readonly outline: string;
}

export interface DocsMessages extends CommandMessages {
  readonly held: (documents: number, units: number, characters: number) => string;
}

export interface CiteMessages extends CommandMessages {
  readonly heading: string;
  readonly link: string;
  readonly styles: Readonly<Record<'zh' | 'zh-note' | 'en', string>>;
  /** The paragraph's words with their citation. */
  readonly quoted: string;
  readonly form: string;
  readonly all: string;
  readonly others: string;
  readonly forms: Readonly<Record<'gbt' | 'bluebook' | 'apa' | 'bibtex' | 'ris' | 'markdown', string>>;
}

export interface HelpMessages extends CommandMessages {
  readonly intro: string;
  readonly examples: string;
  readonly required: string;
  readonly optional: string;
  readonly filter: (word: string) => string;
  readonly mention: string;
  /** `names`: of all commands, as they are typed. */
  readonly commands: (names: string) => string;
  readonly everything: string;
}

export interface SettingsMessages extends CommandMessages {
  readonly current: string;
  readonly saved: string;
  readonly citations: string;
  readonly language: string;
  readonly visibility: string;
  readonly on: string;
  readonly off: string;
  readonly languages: Readonly<Record<'auto' | 'zh-CN' | 'zh-TW' | 'en', string>>;
  readonly visibilities: Readonly<Record<'auto' | 'channel' | 'asker', string>>;
  readonly uploads: string;
  readonly owners: Readonly<Record<'channel' | 'workspace', string>>;
  readonly notWorkspaceAdministrator: string;
  readonly noChannel: string;
  readonly notAdministrator: string;
  /** The platform does not say who is an administrator; only Slack knows of that. */
  readonly cannotTell: string;
}

/** References in ordinary messages. */
export interface CitationsMessages {
  /** Command on a message: how to cite what it refers to. */
  readonly formsMenu: string;
  /** Name of the message shortcut and message command. */
  readonly menu: string;
  readonly none: string;
  readonly forms: string;
  readonly notHeld: (reference: string) => string;
  readonly ambiguous: (reference: string) => string;
  /** The question gives a document another date, or session, than the one held has. */
  readonly otherDate: (reference: string, given: string, held: string) => string;
  readonly otherSession: (reference: string, given: number, held: number) => string;
}

/** What dispatch and the chat service say. */
export interface DispatchMessages {
  readonly unknownCommand: (name: string) => string;
  readonly nearCommands: string;
  readonly tooLong: (limit: number) => string;
  readonly empty: string;
  /** Words after a command that takes none. */
  readonly unexpected: (command: string, words: string) => string;
  /** An option that was given two values. */
  readonly twice: (option: string) => string;
  readonly failure: (id: string) => string;
  readonly timeout: (id: string) => string;
  /** What holds the documents does not answer: nobody knows what is held. */
  readonly away: (id: string) => string;
  readonly rateLimited: (seconds: number) => string;
  /** More people ask than can be answered at once. */
  readonly crowded: string;
}

/** What renderers add around the tree. */
export interface RenderingMessages {
  /** Button for the hits before these. */
  readonly back: string;
  /** Button of a single line that can be opened. */
  readonly open: string;
  /** A menu, before anything of a list is chosen. */
  readonly choose: string;
  /** Button for the hits that come next. */
  readonly moreHits: (count: number) => string;
  readonly part: (number: number, total: number) => string;
  readonly rest: (from: number, total: number) => string;
  /** Before what 同上 stands for: marks it as ours. */
  readonly resolved: (text: string) => string;
  readonly ask: (question: string) => string;
  readonly remove: string;
  /** To somebody else who presses the button `remove`. */
  readonly removeByAskerOnly: string;
  /** Instead of an answer that only one person may see, where a message can be answered openly alone; and its button. */
  readonly confined: string;
  readonly showPrivately: string;
  /** A button whose question can no longer be read. */
  readonly controlExpired: string;
}

/** What the terminal says by itself. */
export interface TerminalMessages {
  readonly hint: string;
}
