import type { RequestListener } from 'node:http';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Answering } from '../../../answering/answering.js';
import type { Records } from '../../../state/records.js';
import { createSealing } from '../../../state/sealing.js';
import { type ScopeExtras, scopesOf } from '../connect/manifest.js';
import type { ManyWorkspaces } from '../connect/workspaces.js';
import { createBegun } from './begun.js';
import { createInstallations } from './installations.js';
import { manyWorkspaces } from './many-workspaces.js';
import { createOAuth, type OAuthApp } from './oauth.js';
import { createRotation } from './rotation.js';
import { installRoutes } from './routes.js';

/** An app that any workspace may install. */
export interface InstallConfig extends OAuthApp {
  /** What tokens are sealed with, and former ones, which still open. */
  readonly secrets: readonly [string, ...string[]];
  /** What installations let us do besides answering who asks. */
  readonly extras: ScopeExtras;
}

export interface InstallOptions {
  readonly config: InstallConfig;
  readonly publicUrl?: string;
  readonly apiUrl: string;
  readonly records: Records;
  /** Without a token. */
  readonly client: WebClient;
  readonly answering: Pick<Answering, 'fault'>;
  readonly logger: Logger;
}

export interface Install {
  readonly workspaces: ManyWorkspaces;
  /** Pages by path. */
  readonly routes: Readonly<Record<string, RequestListener>>;
  /** Brings what is kept up to date, and tells in the log what cannot be read. Never rejects. */
  check(): Promise<void>;
}

/**
 * Installation by OAuth and what follows from it. Not by `InstallProvider` of @slack/oauth: it renews a token once for each
 * of two events that come together, with the same refresh token (node-slack-sdk 2504), it takes an installation for
 * failed when its additional auth.test fails, and its pages know no reader's language.
 */
export function createInstall(options: InstallOptions): Install {
  const { config, publicUrl, apiUrl, records, client, answering, logger } = options;
  const sealing = createSealing(config.secrets);
  const installations = createInstallations(records, sealing, logger);
  const oauth = createOAuth(client, config);
  const rotation = createRotation(installations, oauth, logger);
  return {
    workspaces: manyWorkspaces(installations, rotation, client, logger),
    routes: installRoutes({
      clientId: config.clientId,
      scopes: scopesOf(config.extras),
      extras: config.extras,
      ...(publicUrl === undefined ? {} : { publicUrl }),
      apiUrl,
      begun: createBegun(records, sealing),
      oauth,
      installations,
      answering,
      logger,
    }),
    async check() {
      try {
        await installations.check();
      } catch (err) {
        logger.warn(
          { err, platform: 'slack', code: 'workspaces-unchecked' },
          'workspaces cannot be looked through',
        );
      }
    },
  };
}
