import type { View } from '@slack/types';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { z } from 'zod';
import { isRequired } from '../../../../commands/composing/usage.js';
import type { Choice, Command, RawOptions } from '../../../../commands/contract/command.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Answering } from '../../../answering/answering.js';
import { shorten } from '../../../rendering/shorten.js';
import { platformCode } from '../connect/token-refusal.js';
import { SLACK_LIMITS } from '../limits.js';
import { onlyPlace, type Place } from '../place.js';
import type { SlackApi } from '../send/api.js';
import type { Destination } from '../send/delivery.js';
import { type Arrival, channelKey, type Responder } from '../send/responder.js';
import { suggestionPayload, viewSubmissionPayload } from './payloads.js';

export const FORM_CALLBACK = 'yinju-form';
/** Begins the action_id of a menu; the option's name follows, since ids are unique within a form. */
const ELEMENT = 'yinju-choice:';

/** What a form must still know when it is submitted. Slack carries it, so that it outlives a restart. */
const formState = z.object({
  command: z.string(),
  team: z.string(),
  enterprise: z.string().optional(),
  orgWide: z.boolean().optional(),
  channel: z.string(),
  locale: z.enum(['zh-CN', 'zh-TW', 'en']),
  responseUrl: z.string().optional(),
  since: z.number(),
});
type FormState = z.output<typeof formState>;

interface SlackOption {
  readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
  readonly value: string;
}

/** Slack has no autocomplete: a command named alone opens a form with the same choices. */
export interface Forms {
  /** @returns false where the command needs nothing, takes no choices, or Slack would not open the form. */
  open(command: Command, triggerId: string, arrival: Arrival, to: Destination): Promise<boolean>;
  submit(body: unknown, place: Place, receivedAt: number): Promise<boolean>;
  /** Choices for what has been typed; empty for a payload that is not understood. */
  suggest(body: unknown, place: Place): Promise<readonly SlackOption[]>;
}

/** As long as Slack delivers an event again. */
const OPENED = { ttl: 10 * 60_000, max: 10_000 };

export function createForms(
  answering: Answering,
  responder: Responder,
  api: SlackApi,
  commands: readonly Command[],
  logger: Logger,
): Forms {
  const opened = new LRUCache<string, true>(OPENED);
  return {
    async open(command, triggerId, arrival, to) {
      if (!needsForm(command)) return false;
      // A second delivery; what the first one could not open it has answered otherwise.
      const once = `${arrival.team}/${triggerId}`;
      if (opened.has(once)) return true;
      opened.set(once, true);
      const state: FormState = {
        command: command.name,
        ...onlyPlace(arrival),
        channel: arrival.channel,
        locale: responder.localeOf(channelKey(arrival)),
        since: to.since ?? Date.now(),
        ...(to.responseUrl === undefined ? {} : { responseUrl: to.responseUrl }),
      };
      try {
        await answering.track(
          api.call(arrival, 'views.open', { trigger_id: triggerId, view: formView(command, state) }),
        );
        return true;
      } catch (err) {
        // A trigger lives three seconds and opens one form; another process may have been asked first.
        logger.info(
          { err, platform: 'slack', reason: platformCode(err) ?? 'unreachable' },
          'form not opened',
        );
        return ['exchanged_trigger_id', 'duplicate_trigger_id'].includes(platformCode(err) ?? '');
      }
    },

    async submit(body, place, receivedAt) {
      const payload = viewSubmissionPayload.safeParse(body).data;
      const state = payload && readState(payload.view.private_metadata);
      if (!payload || !state) return false;
      const { channel } = state;
      const user = payload.user.id;
      // The view's own id is the same at a second delivery, and a view is submitted once.
      const arrival = { ...placeOfForm(place, state), eventId: payload.view.id, user, channel, receivedAt };
      const to = {
        channel,
        user,
        since: state.since,
        ...(state.responseUrl === undefined ? {} : { responseUrl: state.responseUrl }),
      };
      const options = chosen(payload.view.state.values);
      await responder.ask({ command: state.command, options }, arrival, to);
      return true;
    },

    async suggest(body, place) {
      const payload = suggestionPayload.safeParse(body).data;
      const state = payload && readState(payload.view.private_metadata);
      const command = commands.find(({ name }) => name === state?.command);
      const { [payload?.block_id ?? '']: option } = command?.options ?? {};
      if (!payload || !state || !command || !option) return [];
      const given = chosen(payload.view.state?.values ?? {});
      const partial = payload.value.trim();
      const choices = await answering.complete(
        { command: command.name, option: payload.block_id, partial, given },
        state.locale,
        // Whose documents are suggested follows from who types, not from what a form remembers.
        {
          platform: 'slack',
          channel: channelKey({ ...placeOfForm(place, state), channel: state.channel }),
          ...(place.outside ? { outside: true } : {}),
        },
      );
      return slackOptions(choices, partial);
    },
  };
}

/** A command whose first option is required and has choices. */
function needsForm(command: Command): boolean {
  const [first] = Object.values(command.options);
  return first?.complete !== undefined && isRequired(first);
}

function formView(command: Command, state: FormState): View {
  const { slack } = messagesFor(state.locale);
  const plain = (text: string, most: number) => ({
    type: 'plain_text' as const,
    text: shorten(text, most),
    emoji: false,
  });
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK,
    private_metadata: metadata(state),
    title: plain(slack.formTitle(`/${command.name}`), SLACK_LIMITS.viewTitle),
    submit: plain(slack.formSubmit, SLACK_LIMITS.viewButton),
    close: plain(slack.formCancel, SLACK_LIMITS.viewButton),
    blocks: Object.entries(command.options)
      .filter(([, option]) => option.complete !== undefined)
      .map(([name, option]) => ({
        type: 'input',
        block_id: name,
        optional: !isRequired(option),
        label: plain(option.names[state.locale], SLACK_LIMITS.inputLabel),
        element: {
          type: 'external_select',
          action_id: `${ELEMENT}${name}`,
          min_query_length: 0,
          placeholder: plain(slack.formPlaceholder, SLACK_LIMITS.placeholder),
        },
      })),
  };
}

/** The response_url is the one part without a bound; without it the answer goes by the Web API. */
function metadata(state: FormState): string {
  const { responseUrl: _, ...rest } = state;
  const whole = JSON.stringify(state);
  return whole.length <= SLACK_LIMITS.viewPrivateMetadata ? whole : JSON.stringify(rest);
}

/** Whose documents and whose token: what the event says, not what a form remembers, where it says anything. */
function placeOfForm(place: Place, state: FormState): Place {
  return place.team === '' ? { ...onlyPlace(state), ...(place.outside ? { outside: true } : {}) } : place;
}

function readState(text: string): FormState | undefined {
  try {
    return formState.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function chosen(
  values: Readonly<
    Record<string, Readonly<Record<string, { selected_option?: { value: string } | null | undefined }>>>
  >,
): RawOptions {
  return Object.fromEntries(
    Object.entries(values).map(([name, element]) => [
      name,
      element[`${ELEMENT}${name}`]?.selected_option?.value,
    ]),
  );
}

/** What was typed is itself a choice where nothing else is: a range of paragraphs stands in no list. */
function slackOptions(choices: readonly Choice[], partial: string): readonly SlackOption[] {
  const offered = choices.length === 0 && partial !== '' ? [{ name: partial, value: partial }] : choices;
  const options = new Map<string, SlackOption>();
  for (const { name, value } of offered) {
    if (value === '' || value.length > SLACK_LIMITS.optionValue) continue;
    const text = shorten(name || value, SLACK_LIMITS.optionText);
    options.set(value, { text: { type: 'plain_text', text, emoji: false }, value });
  }
  return [...options.values()].slice(0, SLACK_LIMITS.options);
}
