/**
 * Every limit of Discord that this adapter keeps, in characters (UTF-16 code units, which never undercounts)
 * unless named otherwise. From docs.discord.com: "Message Resource", "Component Reference", "Application Commands",
 * "Receiving and Responding".
 */
export const DISCORD_LIMITS = {
  content: 2_000,
  buttonsPerRow: 5,
  rowsPerMessage: 5,
  buttonLabel: 80,
  customId: 100,
  menuPlaceholder: 150,
  menuOptions: 25,
  optionLabel: 100,
  optionValue: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** Of a string option: the most that `max_length` may say. */
  optionLength: 6_000,
  /** Names, descriptions and values of a whole command, the longest language counting. */
  commandTotal: 8_000,
  /** Slash commands of one application; message commands besides. */
  commands: 100,
  messageCommands: 15,
  /** Of a channel message that must not be posted twice. */
  nonce: 25,
} as const;

/** How much of a message may be given to questions that are too long for their button; ours. */
export const ROOM_FOR_QUESTIONS = 900;

/** Milliseconds. */
export const DISCORD_TIMES = {
  /** After this an interaction that got no response is unknown. */
  firstResponse: 3_000,
  /** Where the work is not done by then, the response is deferred: late enough that almost none is. */
  deferAfter: 2_000,
  /** How long a response to an interaction may hang before it is sent again: two attempts fit the three seconds. */
  callbackTimeout: 1_200,
  /** How long any other request may hang: within the drain of a shutdown. */
  requestTimeout: 6_000,
  /** How long an interaction's token takes follow-ups. */
  tokenLife: 15 * 60_000,
  /** How long a first connection may take, all attempts together. */
  start: 60_000,
  /** How long Discord may take to close the connection when we leave. */
  goodbye: 2_000,
  /** How often the library forgets the rate limits of webhooks that are no longer used. */
  handlerSweep: 5 * 60_000,
  /** Waits between attempts to connect: doubled from the first to the last. */
  reconnectFirst: 500,
  reconnectMost: 30_000,
} as const;
