/** Bits of a message's flags ("Message Flags"). */
export const MESSAGE_FLAGS = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6 } as const;

/** Numbers of Discord's components ("Component Types", "Button Styles"). */
export const COMPONENT = { actionRow: 1, button: 2 } as const;
export const BUTTON_STYLE = { primary: 1, secondary: 2, danger: 4 } as const;

export interface DiscordButton {
  readonly type: typeof COMPONENT.button;
  readonly style: (typeof BUTTON_STYLE)[keyof typeof BUTTON_STYLE];
  readonly label: string;
  readonly custom_id: string;
}

export interface DiscordActionRow {
  readonly type: typeof COMPONENT.actionRow;
  readonly components: readonly DiscordButton[];
}

/**
 * The body of a message, whichever way it goes out. Plain content rather than embeds or components V2: content is
 * shown to people who turned embeds off, needs no permission to embed, can be selected and copied on every client,
 * and has a quotation bar.
 */
export interface DiscordMessage {
  readonly content: string;
  /** Nobody is called, whatever stands in the content. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly flags: number;
  readonly components?: readonly DiscordActionRow[];
}
