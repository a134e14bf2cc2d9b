import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeferredChecks } from '../deferred-checks.js';
import { FileShelf } from '../file-shelf.js';
import { checkCommands, checkPayload, prepareChecks } from './check-payload.js';
import { GatewayDouble } from './gateway-double.js';
import {
  type Answer,
  apiError,
  type Fault,
  faultAnswer,
  type Route,
  routeOf,
  type SentRequest,
  type ShownMessage,
  shownMessage,
} from './rest-requests.js';
import { snowflake } from './snowflake.js';

export const APPLICATION_ID = '100000000000000001';
export const BOT_ID = '100000000000000002';

interface InteractionState {
  readonly id: string;
  readonly token: string;
  readonly createdAt: number;
  /** Type of the first response, and its body. */
  response?: { readonly type: number; readonly data: unknown };
  /** The message of the first response, or that of a button's; undefined once deleted. */
  original: ShownMessage | undefined;
  readonly shown: ShownMessage[];
}

const PREFIX = '/api/v10';
/** Discord forgets an interaction without a response after three seconds. */
const FIRST_RESPONSE = 3_000;
const EPHEMERAL = 1 << 6;

/**
 * Discord on this machine: the REST routes and the gateway that the adapter uses, with switches for what goes wrong.
 * Whatever it receives is checked against Discord's own schemas and limits; what is wrong is in `problems`.
 */
export class DiscordDouble {
  readonly requests: SentRequest[] = [];
  /** Files that people sent. */
  readonly shelf = new FileShelf();
  readonly #checks = new DeferredChecks();
  readonly gateway: GatewayDouble;
  /** Commands that were registered, by `global` or the server's id. */
  readonly registered = new Map<string, unknown>();
  /** Messages in channels, by the channel's id. */
  readonly channels = new Map<string, ShownMessage[]>();
  /** What `GET` finds under a path (`/channels/1`). */
  readonly resources = new Map<string, unknown>();
  readonly #server: Server;
  readonly #interactions = new Map<string, InteractionState>();
  readonly #nonces = new Map<string, ShownMessage>();
  readonly #faults = new Map<Route, Fault[]>();
  #token = 'good-token';

  private constructor(server: Server) {
    this.#server = server;
    this.gateway = new GatewayDouble(server, { applicationId: APPLICATION_ID, botId: BOT_ID });
    server.on('request', (request, response) => void this.#handle(request, response));
  }

  static async start(): Promise<DiscordDouble> {
    prepareChecks();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new DiscordDouble(server);
  }

  /** The only token that REST and the gateway take; another one revokes it. */
  set token(token: string) {
    this.#token = token;
    this.gateway.token = token;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get #port(): number {
    // A server that listens on TCP has this kind of address.
    return (this.#server.address() as AddressInfo).port;
  }

  /** The next requests to this route fail so, one each, in order. */
  fail(route: Route, ...faults: readonly Fault[]): void {
    this.#faults.set(route, [...(this.#faults.get(route) ?? []), ...faults]);
  }

  /** Sends an interaction as Discord would and returns its id. `original`: the message whose button was pressed. */
  interact(interaction: Readonly<Record<string, unknown>>, original?: ShownMessage): string {
    const id = typeof interaction['id'] === 'string' ? interaction['id'] : snowflake();
    const token = `token-${id}`;
    if (!this.#interactions.has(id))
      this.#interactions.set(id, { id, token, createdAt: performance.now(), original, shown: [] });
    this.gateway.dispatch('INTERACTION_CREATE', { ...interaction, id, token });
    return id;
  }

  get problems(): readonly string[] {
    return this.#checks.problems;
  }

  /** What an interaction's user sees of the answer, in order. */
  shown(id: string): readonly ShownMessage[] {
    return this.#interactions.get(id)?.shown ?? [];
  }

  /** The first response to an interaction. */
  response(id: string): { readonly type: number; readonly data: unknown } | undefined {
    return this.#interactions.get(id)?.response;
  }

  requestsTo(route: Route): readonly SentRequest[] {
    return this.requests.filter((request) => request.route === route);
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.shelf.serve(request, response)) return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const path = (request.url ?? '').replace(/\?.*$/u, '').slice(PREFIX.length);
    const method = request.method ?? '';
    const sent: SentRequest = {
      route: routeOf(method, path),
      method,
      path,
      body: text === '' ? undefined : JSON.parse(text),
      text,
      at: performance.now(),
      authorization: request.headers.authorization,
    };
    this.requests.push(sent);
    const fault = this.#faults.get(sent.route)?.shift();
    if (fault?.kind === 'status') return this.#respond(response, faultAnswer(fault));
    const answer = fault === undefined || fault.done ? this.#answer(sent) : undefined;
    if (fault?.kind === 'reset') request.socket.resetAndDestroy();
    else if (answer && !fault) this.#respond(response, answer);
  }

  #respond(response: ServerResponse, { status, body, headers }: Answer): void {
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #answer(sent: SentRequest): Answer {
    const needsToken = !['callback', 'follow-up', 'original'].includes(sent.route);
    if (needsToken && sent.authorization !== `Bot ${this.#token}`)
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    switch (sent.route) {
      case 'gateway':
        return {
          status: 200,
          body: {
            url: `ws://127.0.0.1:${this.#port}`,
            shards: 1,
            session_start_limit: {
              total: 1_000,
              remaining: 999,
              reset_after: 86_400_000,
              max_concurrency: 16,
            },
          },
        };
      case 'callback':
        return this.#callback(sent);
      case 'follow-up':
      case 'original':
        return this.#webhook(sent);
      case 'message':
        return this.#channelMessage(sent);
      case 'commands':
        return this.#register(sent);
      case 'other': {
        const found = sent.method === 'GET' ? this.resources.get(sent.path) : undefined;
        return found === undefined
          ? apiError(404, 0, 'no such route in the double')
          : { status: 200, body: found };
      }
    }
  }

  #callback({ path, body, text }: SentRequest): Answer {
    const [, , id = '', token] = path.split('/');
    const state = this.#interactions.get(id);
    if (!state || state.token !== token) return apiError(404, 10_062, 'Unknown interaction');
    if (state.response) return apiError(400, 40_060, 'Interaction has already been acknowledged.');
    if (performance.now() - state.createdAt > FIRST_RESPONSE)
      return apiError(404, 10_062, 'Unknown interaction');
    // Checked just below against the schema of its type.
    const response = body as { readonly type: number; readonly data: Readonly<Record<string, unknown>> };
    this.#check(
      response.type === 8 ? 'autocomplete' : [6, 7].includes(response.type) ? 'update' : 'reply',
      body,
      text,
    );
    state.response = response;
    if (response.type === 7) {
      const { id: place = '' } = state.original ?? {};
      state.original = { ...shownMessage(response.data), id: place };
      state.shown.push(state.original);
    }
    if (response.type === 4 || response.type === 5) {
      state.original = shownMessage(
        response.type === 4 ? response.data : { flags: response.data?.['flags'] },
      );
      if (response.type === 4) state.shown.push(state.original);
    }
    return { status: 204 };
  }

  #webhook({ method, path, body, text }: SentRequest): Answer {
    const state = this.#interactions.get((path.split('/')[3] ?? '').replace(/^token-/u, ''));
    if (!state?.response) return apiError(404, 10_015, 'Unknown Webhook');
    if (method === 'POST') {
      this.#check('follow-up', body, text);
      const message = shownMessage(body);
      state.shown.push(message);
      return { status: 200, body: { id: message.id } };
    }
    const { original } = state;
    if (!original) return apiError(404, 10_008, 'Unknown Message');
    const at = state.shown.findIndex(({ id }) => id === original.id);
    if (method === 'DELETE') {
      if (at >= 0) state.shown.splice(at, 1);
      for (const messages of this.channels.values()) {
        const index = messages.findIndex(({ id }) => id === original.id);
        if (index >= 0) messages.splice(index, 1);
      }
      state.original = undefined;
      return { status: 204 };
    }
    this.#check('edit', body, text);
    // Whether a message is ephemeral was fixed when it was deferred.
    const edited = { ...shownMessage(body), id: original.id };
    const message = { ...edited, flags: (edited.flags & ~EPHEMERAL) | (original.flags & EPHEMERAL) };
    state.original = message;
    state.shown.splice(at >= 0 ? at : state.shown.length, at >= 0 ? 1 : 0, message);
    return { status: 200, body: { id: message.id } };
  }

  #channelMessage({ path, body, text }: SentRequest): Answer {
    this.#check('message', body, text);
    const channel = path.split('/')[2] ?? '';
    const message = shownMessage(body);
    const { nonce, enforce_nonce: enforced } = message.body;
    const known = enforced === true ? this.#nonces.get(`${channel}/${nonce}`) : undefined;
    if (known) return { status: 200, body: { id: known.id } };
    this.#nonces.set(`${channel}/${nonce}`, message);
    this.channels.set(channel, [...(this.channels.get(channel) ?? []), message]);
    return { status: 200, body: { id: message.id } };
  }

  #register({ method, path, body, text }: SentRequest): Answer {
    const known = method === 'GET' ? this.resources.get(path) : undefined;
    if (known !== undefined) return { status: 200, body: known };
    if (method !== 'PUT') return apiError(404, 0, 'no such route in the double');
    this.#checks.add('commands', text, () => checkCommands(body));
    this.registered.set(/\/guilds\/(\d+)\//u.exec(path)?.[1] ?? 'global', body);
    return { status: 200, body };
  }

  #check(kind: Parameters<typeof checkPayload>[0], body: unknown, text: string): void {
    this.#checks.add(kind, text, () => checkPayload(kind, body));
  }
}
