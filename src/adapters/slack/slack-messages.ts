/**
 * The sentences of the catalogue (commands/messages) that Slack shows besides those of the replies. Limits are Slack's;
 * a test holds every language to them.
 */
export interface SlackMessages {
  readonly rendering: {
    /** Number of a part, over the whole answer. */
    readonly part: (number: number, total: number) => string;
    /** Label of the button that asks for the rest, from part `from` on. */
    readonly rest: (from: number, total: number) => string;
    /** What 同上 stands for, marked as ours. */
    readonly resolved: (text: string) => string;
    /** Before a question that opens a line: a command to type. */
    readonly ask: (question: string) => string;
    /** Label of the button by which who asked takes an answer back. */
    readonly remove: string;
  };
  readonly citations: {
    /** Name of the message shortcut: 查引文. At most 24 characters. */
    readonly menu: string;
    /** The message holds no reference. */
    readonly none: string;
  };
  readonly slack: {
    /** At most 35 characters. */
    readonly appName: string;
    /** At most 140. */
    readonly appDescription: string;
    /** 175 to 4,000. */
    readonly appLongDescription: string;
    /** What `/yinju` does. */
    readonly commandSummary: string;
    /** `[命令] …` */
    readonly commandUsage: string;
    /** At most 150. */
    readonly shortcutDescription: string;
    /** Title of the form of a command: at most 24 with the command's name. */
    readonly formTitle: (command: string) => string;
    readonly formSubmit: string;
    readonly formCancel: string;
    readonly formPlaceholder: string;
    readonly removeByAskerOnly: string;
    /** A button that no longer knows its question. */
    readonly controlExpired: string;
  };
}
