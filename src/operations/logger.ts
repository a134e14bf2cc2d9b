import { type DestinationStream, destination, type Logger, type LoggerOptions, pino } from 'pino';
import { newFailureId } from './failure-id.js';
import { loggableError } from './loggable-error.js';

/**
 * The only fields that reach the log. An allow-list, because a list of what is forbidden is never complete: the text of
 * a message, an option's value and a token have no name here and so cannot get in.
 */
const FIELDS: ReadonlySet<string> = new Set([
  'adapter',
  'attempt',
  'channel',
  'code',
  'command',
  'delayMs',
  'documents',
  'eventId',
  'exitCode',
  'how',
  'id',
  'inFlight',
  'locale',
  'method',
  'mode',
  'ms',
  'path',
  'pid',
  'platform',
  'port',
  'reason',
  'signal',
  'state',
  'status',
  'statusCode',
  'units',
  'user',
  'version',
  'what',
  'workspace',
]);

/** The shapes of Slack's and Discord's tokens, of bearer headers and of passwords within an address. */
const SECRETS =
  /\bx(?:ox[a-z]|app)-[\w-]+|\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}\b|\b(?:Bearer|Bot)\s+\S+|(?<=:\/\/[^\s/:@]*:)[^\s/@]+(?=@)/giu;

const MOST_CHARACTERS = 300;

/** pino's number of the level from which on a line tells of something that went wrong. */
const WARNING = 40;

/** Characters of lines that wait for a disk to take them; further ones are lost, and nothing else is. */
const MOST_WAITING = 1024 * 1024;

/** Standard error may be a file on a full disk: what cannot be logged is no reason to end, nor to hold on to it for ever. */
function standardError(): DestinationStream {
  const stream = destination({ fd: 2, sync: true, maxLength: MOST_WAITING });
  stream.on('error', () => {});
  return stream;
}

export interface LoggerSettings {
  readonly level: string;
  /** Values that must never appear, whatever their shape (the configured tokens). */
  readonly secrets?: readonly string[];
  /** Standard error unless told: answers go to standard output. */
  readonly destination?: DestinationStream;
}

/**
 * JSON lines through pino. Call it as `logger.info({ platform, ms }, 'constant words')`: fields outside the allow-list are
 * dropped, `err` is reduced to what is safe, arguments after the message are ignored. Children are held to the same.
 */
export function createLogger(settings: LoggerSettings): Logger {
  const secrets = (settings.secrets ?? []).filter((secret) => secret.length > 0);

  function clean(text: string): string {
    const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
    return known.replace(SECRETS, '[secret]').slice(0, MOST_CHARACTERS);
  }

  function allow(fields: object): Record<string, unknown> {
    const kept: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(fields)) {
      if (name === 'err') kept['err'] = cleanDeep(loggableError(value));
      else if (!FIELDS.has(name)) continue;
      else if (typeof value === 'string') kept[name] = clean(value);
      else if (typeof value === 'number' || typeof value === 'boolean') kept[name] = value;
    }
    return kept;
  }

  function cleanDeep(value: unknown): unknown {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map(cleanDeep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleanDeep(inner)]));
  }

  const options: LoggerOptions = {
    level: settings.level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    // allow() has done it already; pino's own would put the message back.
    serializers: { err: (value: unknown) => value },
    hooks: {
      logMethod(args: unknown[], method, level) {
        const [first, second] = args;
        const message = typeof first === 'string' ? first : second;
        const fields = first instanceof Error ? { err: first } : first;
        const allowed = typeof fields === 'object' && fields !== null ? allow(fields) : {};
        // Whatever went wrong can be named by the id of its line, also where no user was shown one.
        const named =
          level >= WARNING && allowed['id'] === undefined ? { id: newFailureId(), ...allowed } : allowed;
        method.call(this, named, typeof message === 'string' ? clean(message) : '');
      },
    },
  };
  const logger = pino(options, settings.destination ?? standardError());
  // pino writes a child's bindings without passing the hook above.
  const child = logger.child;
  logger.child = function (this: Logger, bindings: object, childOptions?: object) {
    return child.call(this, allow(bindings), childOptions);
  } as Logger['child']; // `child` is generic in custom levels, which nobody here uses.
  return logger;
}
