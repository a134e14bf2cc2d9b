import type { ButtonStyle, ComponentType } from 'discord-api-types/v10';

export interface DiscordButton {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle.Primary | ButtonStyle.Secondary;
  readonly label: string;
  readonly custom_id: string;
}

export interface DiscordMenu {
  readonly type: ComponentType.StringSelect;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface DiscordActionRow {
  readonly type: ComponentType.ActionRow;
  readonly components: readonly (DiscordButton | DiscordMenu)[];
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
