import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from './project-root.js';

/** What is wrong with the environment, all of it at once. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(problems.map(({ name, problem }) => `${name}: ${problem}`).join('\n'));
    this.name = 'ConfigurationError';
  }
}

export interface ConfigurationProblem {
  /** Name of the variable. */
  readonly name: string;
  readonly problem: string;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address that begins ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

/** Several addresses of one server, apart by commas. */
const addresses = (...protocols: string[]) =>
  z.string().transform((text, context) => {
    const each = text.split(',').map((one) => url(...protocols).safeParse(one.trim()));
    const wrong = each.find(({ success }) => !success);
    if (wrong?.error) context.addIssue({ code: 'custom', message: wrong.error.issues[0]?.message });
    return each.flatMap(({ data }) => data ?? []);
  });

/** What certificates are in; the file's path is relative to the project. */
const certificates = z.string().transform((path, context) => {
  try {
    const pem = readFileSync(resolve(PROJECT_ROOT, path), 'utf8');
    if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
  } catch {
    // The same as a file of something else: whoever reads the problem looks at that file.
  }
  context.addIssue({ code: 'custom', message: 'must name a file of certificates (PEM) that can be read' });
  return z.NEVER;
});

const prefixed = (prefix: string) => z.string().startsWith(prefix, { error: `must begin ${prefix}` });

const MOST_PORT = 65_535;

const port = z
  .string()
  .regex(/^\d{1,5}$/u, { error: 'must be a port number' })
  .transform(Number)
  .refine((number) => number <= MOST_PORT, { error: `must be at most ${MOST_PORT}` });

/** Shards that a process has, of how many: discord.com/developers/docs/events/gateway#sharding. */
export interface Shards {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** `auto`, or `0-3/16`, or `5/16`; undefined where Discord is to say how many. */
const shards = z.string().transform((text, context): Shards | undefined => {
  if (text === 'auto') return undefined;
  const [, from, to = from, of] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/u.exec(text) ?? [];
  const [first, last, count] = [from, to, of].map(Number);
  if (first !== undefined && last !== undefined && count !== undefined && first <= last && last < count)
    return { first, last, count };
  context.addIssue({ code: 'custom', message: 'must be auto, or shards of how many there are: 0-3/16' });
  return z.NEVER;
});

const SWITCH = { on: true, true: true, '1': true, off: false, false: false, '0': false } as const;
const onOrOff = z
  .enum(['on', 'off', 'true', 'false', '1', '0'], { error: 'must be on or off' })
  .transform((word) => SWITCH[word]);

/** What a Slack app can be installed for besides; as the flags of `yinju manifest`. */
const SLACK_EXTRAS = ['citations', 'settings', 'uploads'] as const;
const slackExtras = z
  .string()
  .transform((text) => text.split(',').map((word) => word.trim()))
  .pipe(
    z.array(z.enum(SLACK_EXTRAS, { error: `must be of ${SLACK_EXTRAS.join(', ')}, with commas between` })),
  );

/** 24 random bytes in base64. */
const LEAST_SECRET = 32;

/**
 * Every variable the program knows, each with what makes a value acceptable. `.env.example` lists the same names,
 * which a test holds true. Tokens are checked for presence and prefix at most.
 */
export const ENVIRONMENT = {
  YINJU_DATA_DIR: z.string(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }),
  PORT: port,
  HEALTH_ADDRESS: z
    .string()
    .regex(/^(?:\[[\da-f:]+\]|[\w.-]*):\d{1,5}$/iu, {
      error: 'must be a host and a port, or a colon and a port',
    })
    .transform((text) => {
      const host = text.slice(0, text.lastIndexOf(':')).replace(/^\[(.*)\]$/u, '$1');
      return { ...(host === '' ? {} : { host }), port: Number(text.slice(text.lastIndexOf(':') + 1)) };
    })
    .refine((address) => address.port <= MOST_PORT, { error: `must have a port up to ${MOST_PORT}` }),
  PUBLIC_URL: url('https:', 'http:'),
  YINJU_GLOSSARY: z.string(),
  YINJU_EMBEDDINGS_URL: url('http:', 'https:'),
  YINJU_EMBEDDINGS_MODEL: z.string(),
  YINJU_EMBEDDINGS_KEY: z.string(),
  OPENSEARCH_URL: addresses('http:', 'https:'),
  OPENSEARCH_CA: certificates,
  OPENSEARCH_PREFIX: z.string().regex(/^[a-z\d][a-z\d_-]{0,99}$/u, {
    error: 'must be small letters, digits, - and _',
  }),
  DATABASE_URL: url('postgres:', 'postgresql:'),
  SLACK_BOT_TOKEN: prefixed('xoxb-'),
  SLACK_APP_TOKEN: prefixed('xapp-'),
  SLACK_SIGNING_SECRET: z.string(),
  SLACK_API_URL: url('http:', 'https:'),
  SLACK_CLIENT_ID: z.string().regex(/^\d+\.\d+$/u, { error: 'must be two numbers with a full stop between' }),
  SLACK_CLIENT_SECRET: z.string(),
  SLACK_EXTRAS: slackExtras,
  YINJU_SECRET: z
    .string()
    .transform((text) => text.split(',').map((secret) => secret.trim()))
    .refine((secrets) => secrets.every(({ length }) => length >= LEAST_SECRET), {
      error: `must have at least ${LEAST_SECRET} characters, as must every former one behind a comma`,
    })
    // split gives one part at least.
    .transform((secrets) => secrets as [string, ...string[]]),
  DISCORD_TOKEN: z.string().regex(/^(?!Bot )/u, { error: 'must not begin with "Bot "' }),
  DISCORD_APPLICATION_ID: z.string().regex(/^\d{1,20}$/u, { error: 'must be a number' }),
  DISCORD_API_URL: url('http:', 'https:'),
  DISCORD_SHARDS: shards,
  DISCORD_MESSAGE_CONTENT: onOrOff,
} as const satisfies Record<string, z.ZodType>;

export type EnvironmentName = keyof typeof ENVIRONMENT;
export type Environment = { readonly [Name in EnvironmentName]?: z.output<(typeof ENVIRONMENT)[Name]> };

// Object.keys forgets that these are the names of the table above.
const ALL_NAMES = Object.keys(ENVIRONMENT) as EnvironmentName[];

/** The variables as the process has them. */
export type RawEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Validates the named variables, or all. A variable that is empty or blank counts as absent; blanks around a value,
 * which a pasted token often carries, are not part of it.
 * @throws {ConfigurationError} with every problem found.
 */
export function parseEnvironment(
  raw: RawEnvironment,
  names: readonly EnvironmentName[] = ALL_NAMES,
): Environment {
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = raw[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const schema = z.object(Object.fromEntries(names.map((name) => [name, ENVIRONMENT[name].optional()])));
  const parsed = schema.safeParse(given);
  const problems: ConfigurationProblem[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ name: String(issue.path[0]), problem: issue.message }));
  problems.push(...missingCompanions(given, names), ...contradictions(given, names));
  if (problems.length > 0 || !parsed.success) throw new ConfigurationError(problems);
  // Object.fromEntries forgets the keys; the schema was built from ENVIRONMENT itself.
  return parsed.data as Environment;
}

/** Variables that mean nothing without another. `needs`: at least one of these. */
const COMPANIONS: readonly { readonly name: EnvironmentName; readonly needs: readonly EnvironmentName[] }[] =
  [
    { name: 'SLACK_BOT_TOKEN', needs: ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] },
    { name: 'SLACK_APP_TOKEN', needs: ['SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'] },
    { name: 'SLACK_SIGNING_SECRET', needs: ['SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'] },
    { name: 'SLACK_CLIENT_ID', needs: ['SLACK_CLIENT_SECRET'] },
    { name: 'SLACK_CLIENT_ID', needs: ['YINJU_SECRET'] },
    { name: 'SLACK_CLIENT_ID', needs: ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] },
    { name: 'SLACK_CLIENT_SECRET', needs: ['SLACK_CLIENT_ID'] },
    { name: 'SLACK_EXTRAS', needs: ['SLACK_CLIENT_ID'] },
    { name: 'YINJU_SECRET', needs: ['SLACK_CLIENT_ID'] },
    { name: 'YINJU_EMBEDDINGS_MODEL', needs: ['YINJU_EMBEDDINGS_URL'] },
    { name: 'YINJU_EMBEDDINGS_KEY', needs: ['YINJU_EMBEDDINGS_URL'] },
    { name: 'OPENSEARCH_CA', needs: ['OPENSEARCH_URL'] },
    { name: 'OPENSEARCH_PREFIX', needs: ['OPENSEARCH_URL'] },
    { name: 'DISCORD_APPLICATION_ID', needs: ['DISCORD_TOKEN'] },
    { name: 'DISCORD_SHARDS', needs: ['DISCORD_TOKEN'] },
  ];

function missingCompanions(
  given: Readonly<Record<string, string>>,
  names: readonly EnvironmentName[],
): ConfigurationProblem[] {
  return COMPANIONS.filter(
    ({ name, needs }) => names.includes(name) && given[name] && !needs.some((needed) => given[needed]),
  ).map(({ name, needs }) => ({ name, problem: `is set, but ${needs.join(' or ')} is not` }));
}

/** Variables that mean two things of which only one can be: one workspace, or all that install the app. */
const RIVALS: readonly { readonly name: EnvironmentName; readonly excludes: EnvironmentName }[] = [
  { name: 'SLACK_BOT_TOKEN', excludes: 'SLACK_CLIENT_ID' },
];

function contradictions(
  given: Readonly<Record<string, string>>,
  names: readonly EnvironmentName[],
): ConfigurationProblem[] {
  return RIVALS.filter(({ name, excludes }) => names.includes(name) && given[name] && given[excludes]).map(
    ({ name, excludes }) => ({
      name,
      problem: `is for one workspace and ${excludes} for many: leave one of them out`,
    }),
  );
}
