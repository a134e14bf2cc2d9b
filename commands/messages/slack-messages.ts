/** What only Slack shows: its app manifest, its forms, its buttons. A test holds every language to Slack's limits. */
export interface SlackMessages {
  /** At most 35 characters. */
  readonly appName: string;
  /** At most 140. */
  readonly appDescription: string;
  /** 175 to 4,000. */
  readonly appLongDescription: string;
  /** At most 300: shown to who opens the agent pane. */
  readonly agentDescription: string;
  /** Name of the global shortcut; at most 24. */
  readonly openShortcut: string;
  /** Above the suggested prompts. */
  readonly promptsTitle: string;
  /** Headings of the home tab. */
  readonly homeHeld: string;
  readonly homeTry: string;
  readonly homeSettings: string;
  /** What `/yinju` does. */
  readonly commandSummary: string;
  readonly commandUsage: string;
  /** Of the message shortcut; at most 150. */
  readonly shortcutDescription: string;
  /** Title of the form of a command, `/para`; at most 24 with it. */
  readonly formTitle: (command: string) => string;
  /** At most 24. */
  readonly formSubmit: string;
  /** At most 24. */
  readonly formCancel: string;
  /** At most 150. */
  readonly formPlaceholder: string;
  readonly removeFailed: string;
}
