import { InteractionResponseType } from 'discord-api-types/v10';
import type { Command } from '../../../../commands/contract/command.js';
import { DEFAULT_LOCALE } from '../../../../commands/contract/locale.js';
import type { Citation, Reply, Visibility } from '../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import type { Answering } from '../../../answering/answering.js';
import type { Origin, Outcome, Question } from '../../../answering/question.js';
import { citeQuestionOf } from '../../../rendering/answered-question.js';
import { mannerOf } from '../../../rendering/browsing.js';
import type { Asking, Control } from '../../../rendering/control.js';
import { shorten } from '../../../rendering/shorten.js';
import { messageCommandNamed } from '../connect/message-commands.js';
import { DISCORD_LIMITS } from '../limits.js';
import { renderDiscord } from '../render/render.js';
import { askerIn, controlsOf, readControl } from '../render/visible-question.js';
import type { Delivery } from '../send/delivery.js';
import type { DiscordFiles } from '../send/files.js';
import type { AnswerOptions, Responder } from '../send/responder.js';
import { nothingFound, ownNotice } from './nothing-found.js';
import type { Incoming, Interaction } from './payloads.js';

export interface InteractionHandlerOptions {
  readonly answering: Answering;
  readonly commands: readonly Command[];
  readonly delivery: Delivery;
  readonly responder: Responder;
  readonly files: DiscordFiles;
}

type Of<Kind extends Incoming['kind']> = Extract<Incoming, { readonly kind: Kind }>;

/** Handles one interaction from its arrival to the last message of its answer. */
export function createInteractionHandler(
  options: InteractionHandlerOptions,
): (interaction: Incoming) => Promise<void> {
  const { answering, commands, delivery, responder, files } = options;

  function ask(interaction: Interaction, question: Question, how: AnswerOptions): Promise<void> {
    const origin = originOf(interaction);
    return responder.interaction(
      interaction,
      origin,
      answering.ask({ ...question, conversation: interaction.conversation }, origin, how.wished),
      how,
    );
  }

  function expected(command: string): Visibility {
    return commands.find(({ name }) => name === command)?.visibility ?? 'asker';
  }

  async function suggest(interaction: Of<'autocomplete'>): Promise<void> {
    const { command, option, partial, given, locale } = interaction;
    const choices = await answering.complete(
      { command, option, partial, given },
      locale,
      originOf(interaction),
    );
    const shown = choices
      // A value cut short would mean something else; a suggestion left out can still be typed.
      .filter(({ name, value }) => name !== '' && value !== '' && value.length <= DISCORD_LIMITS.choiceValue)
      .slice(0, DISCORD_LIMITS.choices)
      .map(({ name, value }) => ({ name: shorten(name, DISCORD_LIMITS.choiceName), value }));
    await delivery.respond(interaction, {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: shown },
    });
  }

  function press(interaction: Of<'button'>): Promise<void> {
    const control = readControl(interaction.customId, interaction.content);
    if (control === undefined) return tell(interaction, ({ rendering }) => rendering.controlExpired);
    if (control.kind === 'remove') return remove(interaction, control);
    const isPrivate = interaction.isPrivate || interaction.direct;
    const byAsker = isPrivate || askerIn(interaction.buttons) === interaction.user;
    const { wished, inPlace } = mannerOf(control, { isPrivate, byAsker });
    return ask(
      interaction,
      { line: control.question },
      { expected: wished, wished, inPlace, ...shownPart(control) },
    );
  }

  async function remove(
    interaction: Of<'button'>,
    { user }: Extract<Control, { kind: 'remove' }>,
  ): Promise<void> {
    if (user !== undefined && user !== interaction.user)
      return tell(interaction, ({ rendering }) => rendering.removeByAskerOnly);
    const how = await delivery.respond(interaction, { type: InteractionResponseType.DeferredMessageUpdate });
    if (how === 'sent') await delivery.removeOriginal(interaction);
  }

  function useMessage(interaction: Of<'message-command'>): Promise<void> {
    const origin = originOf(interaction);
    const references = () =>
      answering
        .citations(interaction.text, origin, 'asked')
        .then((outcome) => outcome ?? nothingFound(origin));
    switch (messageCommandNamed(interaction.name)) {
      case 'verify': {
        const options = { quotation: interaction.text };
        return ask(interaction, { command: 'verify', options }, { expected: 'asker' });
      }
      case 'keep': {
        const { attachments } = interaction;
        if (attachments.length === 0) return tell(interaction, ({ upload }) => upload.noFiles);
        const question = { command: 'upload', options: {}, files: attachments.map(files) };
        return ask(interaction, question, { expected: 'asker' });
      }
      case 'forms': {
        // Of a message of ours its own buttons know what it quotes.
        const line = citeQuestionOf(controlsOf(interaction.buttons));
        if (line !== undefined) return ask(interaction, { line }, { expected: 'asker' });
        return responder.interaction(interaction, origin, references().then(howToCite(interaction)), {
          expected: 'asker',
        });
      }
      default:
        return responder.interaction(interaction, origin, references(), { expected: 'channel' });
    }
  }

  /** How to cite the first place that a message refers to; what else was found out (nothing) stays as it is. */
  function howToCite(interaction: Interaction): (outcome: Outcome) => Promise<Outcome> {
    return async (outcome) => {
      const cited = outcome.kind === 'reply' ? firstCitation(outcome.reply) : undefined;
      if (!cited) return outcome;
      const origin = originOf(interaction);
      const options = { document: cited.document, paragraph: cited.locator };
      return answering.ask({ command: 'cite', options }, { ...origin, eventId: `${origin.eventId}/cite` });
    };
  }

  async function tell(interaction: Interaction, sentence: (messages: Messages) => string): Promise<void> {
    const locale = interaction.locale ?? DEFAULT_LOCALE;
    const [message] = renderDiscord(ownNotice(sentence(messagesFor(locale))), { locale });
    await delivery.respond(interaction, {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: message,
    });
  }

  return async (interaction) => {
    switch (interaction.kind) {
      case 'slash': {
        const { command, options: given, attachments } = interaction;
        return ask(
          interaction,
          { command, options: given, ...(attachments.length > 0 && { files: attachments.map(files) }) },
          { expected: expected(command) },
        );
      }
      case 'autocomplete':
        return suggest(interaction);
      case 'button':
        return press(interaction);
      case 'message-command':
        return useMessage(interaction);
    }
  };
}

function firstCitation({ blocks }: Reply): Citation | undefined {
  for (const block of blocks) if (block.type === 'quote' || block.type === 'excerpt') return block.citation;
  return undefined;
}

/** Which part of the answer a button asks for. */
function shownPart(control: Asking): Pick<AnswerOptions, 'fold' | 'fromPart'> {
  if (control.kind !== 'rest' && control.kind !== 'fold') return {};
  return {
    ...(control.kind === 'fold' ? { fold: control.fold } : {}),
    ...(control.part === undefined ? {} : { fromPart: control.part }),
  };
}

function originOf(interaction: Interaction): Origin {
  const { id, user, channel, locale, direct, administrator, serverAdministrator, receivedAt } = interaction;
  return {
    platform: 'discord',
    eventId: id,
    user,
    channel,
    ...(locale === undefined ? {} : { locale }),
    direct,
    administrator: async (of) => (of === 'workspace' ? serverAdministrator : administrator),
    receivedAt,
  };
}
