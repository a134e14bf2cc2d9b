import type { View } from '@slack/types';
import type { Logger } from 'pino';
import { z } from 'zod';
import { UPLOAD_LIMITS } from '../../../../commands/contract/own-documents.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import { shorten } from '../../../rendering/shorten.js';
import { platformCode } from '../connect/token-refusal.js';
import { SLACK_LIMITS } from '../limits.js';
import type { Place } from '../place.js';
import type { SlackApi } from '../send/api.js';
import { type SlackFiles, slackFile } from '../send/files.js';
import { channelKey, type Responder } from '../send/responder.js';
import { globalShortcutPayload } from './payloads.js';

export const UPLOAD_FORM_CALLBACK = 'yinju-upload-form';

const CHANNEL = 'channel';
const FILES = 'files';
/** Ids are unique within a form. */
const CHANNEL_ELEMENT = 'yinju-upload:channel';
const FILES_ELEMENT = 'yinju-upload:files';

/** What a form with files says when it is submitted. */
const submitted = z.object({
  user: z.object({ id: z.string().min(1) }),
  view: z.object({
    id: z.string().min(1),
    state: z.object({
      values: z.object({
        [CHANNEL]: z.object({ [CHANNEL_ELEMENT]: z.object({ selected_conversation: z.string().min(1) }) }),
        [FILES]: z.object({ [FILES_ELEMENT]: z.object({ files: z.array(slackFile).min(1) }) }),
      }),
    }),
  }),
  response_urls: z
    .array(z.object({ response_url: z.url() }))
    .optional()
    .catch(undefined),
});

/** A form that takes files: it says for which channel, since the shortcut that opens it knows none. */
export function createUploadForm(responder: Responder, api: SlackApi, files: SlackFiles, logger: Logger) {
  return {
    /** @returns false where the payload is not that of the shortcut. */
    async open(body: unknown, place: Place): Promise<boolean> {
      const payload = globalShortcutPayload.safeParse(body).data;
      if (!payload) return false;
      const { user, trigger_id } = payload;
      const locale = responder.localeOf(channelKey({ ...place, channel: user.id }));
      try {
        await api.call(place, 'views.open', { trigger_id, view: formView(messagesFor(locale)) });
      } catch (err) {
        // A trigger lives three seconds and opens one form.
        logger.info(
          { err, platform: 'slack', reason: platformCode(err) ?? 'unreachable' },
          'form not opened',
        );
      }
      return true;
    },

    /** @returns false where the payload is not understood. */
    async submit(body: unknown, place: Place, receivedAt: number): Promise<boolean> {
      const payload = submitted.safeParse(body).data;
      if (!payload) return false;
      const { user, view, response_urls: [url] = [] } = payload;
      const { values } = view.state;
      const channel = values[CHANNEL][CHANNEL_ELEMENT].selected_conversation;
      const given = values[FILES][FILES_ELEMENT].files.map((file) => files(place, file));
      const arrival = { ...place, eventId: view.id, user: user.id, channel, receivedAt };
      const to = {
        channel,
        user: user.id,
        since: Date.now(),
        ...(url === undefined ? {} : { responseUrl: url.response_url }),
      };
      await responder.ask({ command: 'upload', options: {}, files: given }, arrival, to);
      return true;
    },
  };
}

/** What Slack offers to choose from; what a file really is, its contents say. */
const FILE_TYPES = ['docx', 'doc', 'pdf', 'html', 'md', 'txt'];

function formView({ upload, slack }: Messages): View {
  const plain = (text: string, most: number) => ({
    type: 'plain_text' as const,
    text: shorten(text, most),
    emoji: false,
  });
  return {
    type: 'modal',
    callback_id: UPLOAD_FORM_CALLBACK,
    title: plain(upload.formTitle, SLACK_LIMITS.viewTitle),
    submit: plain(slack.formSubmit, SLACK_LIMITS.viewButton),
    close: plain(slack.formCancel, SLACK_LIMITS.viewButton),
    blocks: [
      {
        type: 'input',
        block_id: CHANNEL,
        label: plain(upload.formChannel, SLACK_LIMITS.inputLabel),
        element: {
          type: 'conversations_select',
          action_id: CHANNEL_ELEMENT,
          default_to_current_conversation: true,
          response_url_enabled: true,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
        },
      },
      {
        type: 'input',
        block_id: FILES,
        label: plain(upload.formFile, SLACK_LIMITS.inputLabel),
        element: {
          type: 'file_input',
          action_id: FILES_ELEMENT,
          filetypes: FILE_TYPES,
          max_files: UPLOAD_LIMITS.filesAtOnce,
        },
      },
    ],
  };
}
