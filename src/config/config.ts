import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EmbeddingsConfig } from '../embeddings/client.js';
import {
  type EnvironmentName,
  type LogLevel,
  parseEnvironment,
  type RawEnvironment,
  type Shards,
} from './environment.js';
import { PROJECT_ROOT } from './project-root.js';

/** What every command needs. */
export interface CoreConfig {
  /** Absolute path. */
  readonly dataDirectory: string;
  readonly logLevel: LogLevel;
  /** Absolute path of a reader's own glossary, where it is not `glossary.tsv` in the data directory. */
  readonly glossary?: string;
  /** Where a search by meaning asks for vectors; without it no text leaves the machine for that purpose. */
  readonly embeddings?: EmbeddingsConfig;
  /** The engine that holds the documents in place of this machine's disk. */
  readonly openSearch?: OpenSearchConfig;
}

export interface OpenSearchConfig {
  /** Of nodes of one cluster, with the name and password that it asks for. */
  readonly urls: readonly string[];
  /** PEM of the authority that signed its certificate, where no system knows it. */
  readonly authority?: string;
  /** What the names of our indices begin with. */
  readonly prefix: string;
}

/** An app that any workspace may install. */
export interface SlackOAuthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What tokens are sealed with, then former ones. */
  readonly secrets: readonly [string, ...string[]];
  /** What installations let us do besides answering who asks. */
  readonly extras: { readonly citations: boolean; readonly settings: boolean; readonly uploads: boolean };
}

/** The bot of one workspace, by its token, or of all that install it. */
export type SlackConfig = SlackConnectionConfig &
  (
    | { readonly botToken: string; readonly oauth?: never }
    | { readonly botToken?: never; readonly oauth: SlackOAuthConfig }
  );

interface SlackConnectionConfig {
  readonly connection:
    | { readonly mode: 'socket'; readonly appToken: string }
    | { readonly mode: 'http'; readonly signingSecret: string };
  readonly apiUrl?: string;
}

export interface DiscordConfig {
  readonly token: string;
  readonly applicationId?: string;
  readonly apiUrl?: string;
  /** Read ordinary messages, which needs the privileged intent. */
  readonly messageContent: boolean;
  /** This process's part; all of them, as many as Discord recommends, without it. */
  readonly shards?: Shards;
}

export interface Config extends CoreConfig {
  readonly port?: number;
  /** Where health and metrics are served apart from Slack's path; on loopback at `port` without it. */
  readonly healthAddress?: { readonly host?: string; readonly port: number };
  /** Where people reach our own pages. */
  readonly publicUrl?: string;
  /** A PostgreSQL server that several processes share; settings lie in the data directory without it. */
  readonly databaseUrl?: string;
  readonly slack?: SlackConfig;
  readonly discord?: DiscordConfig;
}

const CORE_NAMES = [
  'YINJU_DATA_DIR',
  'LOG_LEVEL',
  'YINJU_GLOSSARY',
  'YINJU_EMBEDDINGS_URL',
  'YINJU_EMBEDDINGS_MODEL',
  'YINJU_EMBEDDINGS_KEY',
  'OPENSEARCH_URL',
  'OPENSEARCH_CA',
  'OPENSEARCH_PREFIX',
] as const satisfies readonly EnvironmentName[];

/** multilingual-e5 tells questions from passages; servers that know one model alone pass over its name. */
const DEFAULT_EMBEDDINGS_MODEL = 'multilingual-e5-small-{kind}';

/**
 * The environment of this process, after `.env` in the project's folder (which never overrides what is already set).
 * This is the only place that reads `process.env`.
 */
export function loadEnvironment(): RawEnvironment {
  const file = join(PROJECT_ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return process.env;
}

/**
 * The settings of a command that serves no platform: a broken platform setting does not stop a question in the terminal.
 * @throws {ConfigurationError}
 */
export function readCoreConfig(raw: RawEnvironment): CoreConfig {
  const env = parseEnvironment(raw, CORE_NAMES);
  const { YINJU_DATA_DIR, LOG_LEVEL, YINJU_EMBEDDINGS_URL: url, YINJU_EMBEDDINGS_KEY: key } = env;
  const { OPENSEARCH_URL: urls, OPENSEARCH_CA: authority, OPENSEARCH_PREFIX: prefix = 'yinju' } = env;
  const model = env.YINJU_EMBEDDINGS_MODEL ?? DEFAULT_EMBEDDINGS_MODEL;
  return {
    // A relative path means the same wherever the command was started.
    dataDirectory: resolve(PROJECT_ROOT, YINJU_DATA_DIR ?? '.yinju'),
    // Somebody who sits at the terminal reads answers, not the course of the program.
    logLevel: LOG_LEVEL ?? 'warn',
    ...(env.YINJU_GLOSSARY === undefined ? {} : { glossary: resolve(PROJECT_ROOT, env.YINJU_GLOSSARY) }),
    ...(url === undefined ? {} : { embeddings: { url, model, ...(key === undefined ? {} : { key }) } }),
    ...(urls === undefined
      ? {}
      : { openSearch: { urls, prefix, ...(authority === undefined ? {} : { authority }) } }),
  };
}

/**
 * All settings. Where both Slack secrets are there, Socket Mode is taken: it needs no public address.
 * @throws {ConfigurationError} with every problem of the environment.
 */
export function readConfig(raw: RawEnvironment): Config {
  const env = parseEnvironment(raw);
  const slack = slackConfig(env);
  const core = readCoreConfig(raw);
  const served = slack !== undefined || env.DISCORD_TOKEN !== undefined;
  return {
    ...core,
    logLevel: env.LOG_LEVEL ?? (served ? 'info' : core.logLevel),
    ...(env.PORT === undefined ? {} : { port: env.PORT }),
    ...(env.HEALTH_ADDRESS === undefined ? {} : { healthAddress: env.HEALTH_ADDRESS }),
    ...(env.PUBLIC_URL === undefined ? {} : { publicUrl: env.PUBLIC_URL }),
    ...(env.DATABASE_URL === undefined ? {} : { databaseUrl: env.DATABASE_URL }),
    ...(slack === undefined ? {} : { slack }),
    ...(env.DISCORD_TOKEN === undefined
      ? {}
      : {
          discord: {
            token: env.DISCORD_TOKEN,
            messageContent: env.DISCORD_MESSAGE_CONTENT ?? false,
            ...(env.DISCORD_APPLICATION_ID === undefined
              ? {}
              : { applicationId: env.DISCORD_APPLICATION_ID }),
            ...(env.DISCORD_SHARDS && { shards: env.DISCORD_SHARDS }),
            ...(env.DISCORD_API_URL === undefined ? {} : { apiUrl: env.DISCORD_API_URL }),
          },
        }),
  };
}

/** Every value of the configuration that no log may show. */
export function secretsOf({
  slack,
  discord,
  databaseUrl,
  embeddings,
  openSearch,
}: Config): readonly string[] {
  const connection = slack?.connection;
  return [
    slack?.botToken,
    slack?.oauth?.clientSecret,
    ...(slack?.oauth?.secrets ?? []),
    connection?.mode === 'socket' ? connection.appToken : connection?.signingSecret,
    discord?.token,
    embeddings?.key,
    databaseUrl,
    ...passwordsOf(databaseUrl),
    ...(openSearch?.urls ?? []).flatMap(passwordsOf),
  ].filter((secret) => secret !== undefined);
}

/** The password alone, as written and as meant: a driver's error may hold it without the address around it. */
function passwordsOf(address: string | undefined): readonly string[] {
  const written = address === undefined ? '' : new URL(address).password;
  if (written === '') return [];
  try {
    return [...new Set([written, decodeURIComponent(written)])];
  } catch {
    return [written];
  }
}

function slackConfig(env: ReturnType<typeof parseEnvironment>): SlackConfig | undefined {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  const whose = slackWorkspaces(env);
  if (whose === undefined) return undefined;
  const rest = { ...whose, ...(env.SLACK_API_URL === undefined ? {} : { apiUrl: env.SLACK_API_URL }) };
  if (appToken !== undefined) return { ...rest, connection: { mode: 'socket', appToken } };
  if (signingSecret !== undefined) return { ...rest, connection: { mode: 'http', signingSecret } };
  return undefined; // parseEnvironment has refused both without one of the two
}

function slackWorkspaces(
  env: ReturnType<typeof parseEnvironment>,
): { readonly botToken: string } | { readonly oauth: SlackOAuthConfig } | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = env;
  if (botToken !== undefined) return { botToken };
  const secrets = env.YINJU_SECRET;
  const has = (extra: keyof SlackOAuthConfig['extras']) => env.SLACK_EXTRAS?.includes(extra) === true;
  if (clientId === undefined || clientSecret === undefined || secrets === undefined) return undefined;
  return {
    oauth: {
      clientId,
      clientSecret,
      secrets,
      extras: { citations: has('citations'), settings: has('settings'), uploads: has('uploads') },
    },
  };
}
