import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Action, Menu } from '../../../../commands/contract/reply.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import { type Asking, encodeControl } from '../../../rendering/control.js';
import type { Shown } from '../../../rendering/folds.js';
import { shorten } from '../../../rendering/shorten.js';
import { DISCORD_LIMITS } from '../limits.js';
import type { DiscordActionRow, DiscordButton, DiscordMenu } from './message.js';
import type { VisibleQuestions } from './visible-question.js';

const MOST_BUTTONS = DISCORD_LIMITS.buttonsPerRow * DISCORD_LIMITS.rowsPerMessage;

export interface Controls {
  readonly actions: readonly Action[];
  readonly menus: readonly Menu[];
  /** The remainder: what asks for it. */
  readonly rest?: { readonly control: Asking; readonly label: string };
  /** The hits before these. */
  readonly back?: { readonly control: Asking; readonly label: string };
  /** What is kept behind buttons. */
  readonly folds: Shown['folds'];
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
  const { actions, menus, rest, back, folds, removable, asker } = controls;
  const choices = menus.slice(0, DISCORD_LIMITS.rowsPerMessage - 1).map(menuRow);
  const first: DiscordButton | undefined = rest && {
    ...button(questions.customId(rest.control), rest.label),
    style: ButtonStyle.Primary,
  };
  const last = removable
    ? button(
        encodeControl({ kind: 'remove', ...(asker === undefined ? {} : { user: asker }) }),
        messages.rendering.remove,
      )
    : undefined;
  const room =
    MOST_BUTTONS -
    choices.length * DISCORD_LIMITS.buttonsPerRow -
    folds.length -
    (first ? 1 : 0) -
    (back ? 1 : 0) -
    (last ? 1 : 0);
  const kept = [...(back ? [back] : []), ...folds].map(({ control, label }) =>
    button(questions.customId(control), label),
  );
  const asked = distinct(actions)
    .slice(0, room)
    .map((action) => button(questions.customId(action), action.label));
  return [...choices, ...rows([...(first ? [first] : []), ...kept, ...asked, ...(last ? [last] : [])])];
}

export function fitsMenu(question: string): boolean {
  return encodeControl({ kind: 'open', question }).length <= DISCORD_LIMITS.optionValue;
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
