import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Action, Menu } from '../../../../commands/contract/reply.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import { encodeControl } from '../../../rendering/control.js';
import { shorten } from '../../../rendering/shorten.js';
import { DISCORD_LIMITS } from '../limits.js';
import type { DiscordActionRow, DiscordButton, DiscordMenu } from './message.js';
import type { VisibleQuestions } from './visible-question.js';

const MOST_BUTTONS = DISCORD_LIMITS.buttonsPerRow * DISCORD_LIMITS.rowsPerMessage;

export interface Controls {
  readonly actions: readonly Action[];
  readonly menus: readonly Menu[];
  /** The remainder: what to ask again, and the first part not shown. */
  readonly rest?: { readonly question: string; readonly part: number; readonly label: string };
  /** Whether who asked may take the message away: not where nobody else sees it. */
  readonly removable: boolean;
  readonly asker?: string;
}

/**
 * Rows of buttons under a message, the remainder first. Where more are offered than a message holds, the last actions
 * give way: what they ask can be typed, the remainder cannot.
 */
export function buttonRows(
  controls: Controls,
  questions: VisibleQuestions,
  messages: Messages,
): DiscordActionRow[] {
  const { actions, menus, rest, removable, asker } = controls;
  const choices = menus.slice(0, DISCORD_LIMITS.rowsPerMessage - 1).map(menuRow);
  const first: DiscordButton | undefined = rest && {
    ...button(questions.customId({ kind: 'rest', ...rest }), rest.label),
    style: ButtonStyle.Primary,
  };
  const last = removable
    ? button(
        encodeControl({ kind: 'remove', ...(asker === undefined ? {} : { user: asker }) }),
        messages.rendering.remove,
      )
    : undefined;
  const room =
    MOST_BUTTONS - choices.length * DISCORD_LIMITS.buttonsPerRow - (first ? 1 : 0) - (last ? 1 : 0);
  const asked = distinct(actions)
    .slice(0, room)
    .map((action) => button(questions.customId(action), action.label));
  return [...choices, ...rows([...(first ? [first] : []), ...asked, ...(last ? [last] : [])])];
}

/** A choice whose question is too long for it would lead nowhere: it is left out. */
function menuRow({ label, items }: Menu, index: number): DiscordActionRow {
  const options = items
    .map((item) => ({
      label: shorten(item.label, DISCORD_LIMITS.optionLabel),
      value: encodeControl({ kind: 'open', question: item.question }),
    }))
    .filter(({ value }) => value.length <= DISCORD_LIMITS.optionValue)
    .slice(0, DISCORD_LIMITS.menuOptions);
  const menu: DiscordMenu = {
    type: ComponentType.StringSelect,
    custom_id: `menu#${index + 1}`,
    placeholder: shorten(label, DISCORD_LIMITS.menuPlaceholder),
    options,
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** Discord refuses a message in which two buttons have one id, and they would do the same. */
function distinct(actions: readonly Action[]): readonly Action[] {
  return [...new Map(actions.map((action) => [`${action.kind}|${action.question}`, action])).values()];
}

function button(customId: string, label: string): DiscordButton {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shorten(label, DISCORD_LIMITS.buttonLabel),
    custom_id: customId,
  };
}

function rows(buttons: readonly DiscordButton[]): DiscordActionRow[] {
  const out: DiscordActionRow[] = [];
  for (let at = 0; at < buttons.length; at += DISCORD_LIMITS.buttonsPerRow)
    out.push({
      type: ComponentType.ActionRow,
      components: buttons.slice(at, at + DISCORD_LIMITS.buttonsPerRow),
    });
  return out;
}
