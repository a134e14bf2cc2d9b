/**
 * Every limit of Slack that this adapter has to keep to, in characters (UTF-16 code units) unless named otherwise.
 * From docs.slack.dev, "Block Kit" and "App manifests".
 */
export const SLACK_LIMITS = {
  blocksPerMessage: 50,
  /**
   * Slack documents no length of a whole message and has refused one of 11,341 characters of blocks, so all blocks of
   * a message, as the JSON that is sent, stay below this.
   */
  messageBlocks: 10_000,
  /** The text beside the blocks (notifications, screen readers): Slack asks for at most 4,000. */
  messageText: 4_000,
  actionsPerBlock: 25,
  buttonText: 75,
  buttonValue: 2_000,
  viewTitle: 24,
  viewButton: 24,
  viewPrivateMetadata: 3_000,
  inputLabel: 2_000,
  placeholder: 150,
  options: 100,
  optionText: 75,
  optionValue: 75,
  /** Of a choice in a message's menu. */
  menuValue: 150,
  contextText: 2_000,
  contextElements: 10,
  manifestCommands: 50,
  commandDescription: 2_000,
  commandUsageHint: 1_000,
  shortcutName: 24,
  shortcutDescription: 150,
} as const;

/** Milliseconds. */
export const SLACK_TIMES = {
  /** A response_url works for half an hour and takes five messages. */
  responseUrlLife: 30 * 60_000,
  /** How far a signed request's time may be from ours, into the past or the future. */
  signatureAge: 300_000,
} as const;

/** Bytes of a signed request; what Slack sends is far smaller. */
export const MOST_REQUEST_BYTES = 1 << 20;

/** Names that Slack answers itself: an app's command of that name is refused or shadows the built-in one. */
export const COMMANDS_OF_SLACK: ReadonlySet<string> = new Set(
  `active anonymous apps archive away call canvas close collapse dm dnd expand feed feedback help hide huddle invite
   invite_people join keys kick leave list me msg mute open part pin pref prefs quiet remind remove rename rooms search
   shortcuts shrug star status swap-members topic unarchive unmute unstar who workflow`.split(/\s+/u),
);
