import type { App, Context } from '@slack/bolt';
import type { Logger } from 'pino';
import {
  CITATIONS_SHORTCUT,
  KEEP_SHORTCUT,
  OPEN_SHORTCUT,
  UPLOAD_SHORTCUT,
  VERIFY_SHORTCUT,
} from '../connect/manifest.js';
import type { Standing, Workspaces } from '../connect/workspaces.js';
import { type Place, placeOf } from '../place.js';
import { createBelonging } from './belonging.js';
import { FORM_CALLBACK, type Forms } from './forms.js';
import type { createMessages } from './messages.js';
import { type createUploadForm, UPLOAD_FORM_CALLBACK } from './upload-form.js';

/** What every listener is given. */
interface Event {
  readonly body: unknown;
  readonly context: Context;
}

/** Takes a payload of one kind; false where it lacks what is needed. */
type Handler = (body: unknown, place: Place, receivedAt: number) => Promise<boolean>;

export interface Listeners {
  readonly command: Handler;
  readonly action: Handler;
  readonly messages: ReturnType<typeof createMessages>;
  readonly forms: Pick<Forms, 'submit' | 'suggest'>;
  readonly openForm: Handler;
  readonly uploads: ReturnType<typeof createUploadForm>;
  readonly links: (body: unknown, place: Place, receivedAt: number) => Promise<void>;
  readonly home: (body: unknown, place: Place, receivedAt: number) => Promise<void>;
  readonly workspaces: Pick<Workspaces, 'removed'>;
  /** What comes from where we are not installed. */
  readonly notInstalled: (body: unknown, place: Place, standing: Standing['kind']) => Promise<void>;
  readonly logger: Logger;
}

/** Ties Bolt's events to what answers them. Acknowledges first, whatever it is and whatever follows. */
export function listen(app: App, on: Listeners): void {
  const { logger } = on;
  const placeIn = createBelonging();

  const handled =
    (handler: Handler) =>
    async ({ body, context }: Event) => {
      if (await handler(body, placeIn(body, context), receivedAt(context))) return;
      logger.warn({ platform: 'slack', code: 'slack-payload' }, 'payload not understood');
    };
  const command = handled(on.command);

  app.use(async (args) => {
    // Choices are their own acknowledgement; events are acknowledged by Bolt.
    if ('ack' in args && typeof args.ack === 'function' && !('options' in args)) {
      try {
        // Each kind of payload has an acknowledgement of its own type; an empty one suits all of them.
        await (args.ack as () => Promise<void>)();
      } catch (err) {
        // The socket went meanwhile. The answer does not need it, and a second delivery is recognized.
        logger.warn({ err, platform: 'slack', code: 'slack-acknowledgement' }, 'not acknowledged');
      }
    }
    const standing = standingIn(args.context);
    if (standing !== 'installed') return on.notInstalled(args.body, placeOf(args.context), standing);
    // Most of all that comes: Bolt would first offer it to every listener below, each behind functions of its own.
    if ('command' in args) await command(args);
    else await args.next();
  });

  // Whatever its id: the value says what a button asks, and one made by an earlier release is answered too.
  app.action(/^/u, handled(on.action));
  app.shortcut(CITATIONS_SHORTCUT, handled(on.messages.chosen));
  app.shortcut(VERIFY_SHORTCUT, handled(on.messages.chosenToVerify));
  app.shortcut(KEEP_SHORTCUT, handled(on.messages.chosenToKeep));
  app.shortcut(OPEN_SHORTCUT, handled(on.openForm));
  app.shortcut(UPLOAD_SHORTCUT, handled(on.uploads.open));
  app.view(UPLOAD_FORM_CALLBACK, handled(on.uploads.submit));
  app.view(FORM_CALLBACK, handled(on.forms.submit));
  app.options(/^/u, async ({ body, ack, context }) => {
    // The type is of Slack's two kinds of menus; ours is the plain list.
    await (ack as (choices: object) => Promise<void>)({
      options: await on.forms.suggest(body, placeIn(body, context)),
    });
  });
  app.event('app_mention', async ({ body, context }) => {
    await on.messages.mention(body, placeIn(body, context), context.botUserId, receivedAt(context));
  });
  app.event('message', async ({ body, context }) => {
    await on.messages.message(body, placeIn(body, context), context.botUserId, receivedAt(context));
  });
  app.event('link_shared', async ({ body, context }) =>
    on.links(body, placeIn(body, context), receivedAt(context)),
  );
  app.event('app_home_opened', async ({ body, context }) =>
    on.home(body, placeIn(body, context), receivedAt(context)),
  );
  app.event('tokens_revoked', async ({ event, body, context }) => {
    if ((event.tokens.bot ?? []).length > 0)
      await on.workspaces.removed(placeOf(context), 'token_revoked', body.event_time);
  });
  app.event('app_uninstalled', async ({ body, context }) => {
    await on.workspaces.removed(placeOf(context), 'app_uninstalled', body.event_time);
  });
  app.error(async (err) => {
    logger.error({ err, platform: 'slack', code: 'slack-event' }, 'event not handled');
  });
}

/** When our receivers were given the event, which may have waited for its turn since. */
function receivedAt({
  receivedAt: at = performance.now(),
}: { readonly receivedAt?: number } & Context): number {
  return at;
}

/** What authorization found; where there is one workspace alone, and for news of the installation itself, it finds nothing. */
function standingIn({ standing }: { readonly standing?: Standing['kind'] } & Context): Standing['kind'] {
  return standing ?? 'installed';
}
