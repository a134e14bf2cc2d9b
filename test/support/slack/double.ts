import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { type WebSocket, WebSocketServer } from 'ws';
import { DeferredChecks } from '../deferred-checks.js';
import { FileShelf } from '../file-shelf.js';
import { checkHome, checkMessage, checkOptions, checkPrompts, checkView } from './check-payload.js';
import { OAuthDouble } from './oauth-double.js';

/** What goes wrong with one request. */
export type Fault =
  | { readonly kind: 'delay'; readonly ms: number }
  /** Never answers. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  /** 200 and `{"ok":false,"error":…}`. */
  | { readonly kind: 'error'; readonly error: string };

export interface ApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string;
}

export interface PostedMessage {
  /** Last part of the response_url, or the Web API method. */
  readonly by: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
}

/** What the methods answer besides `ok`. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'auth.test': { user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1', url: 'https://example.slack.com/' },
  'chat.postMessage': { ts: '1700000000.000100', channel: 'C1' },
  'chat.postEphemeral': { message_ts: '1700000000.000200' },
  'users.info': { user: { id: 'U1', is_admin: false, is_owner: false } },
  'conversations.info': { channel: { id: 'C1', creator: 'UCREATOR' } },
  'conversations.history': { messages: [] },
  'views.open': { view: { id: 'V1' } },
};

/**
 * Slack on this machine: the Web API, apps.connections.open, Socket Mode, response_url. Everything it is sent is held
 * against Slack's limits: `problems` is empty, or the test is red.
 */
export class SlackDouble {
  readonly calls: ApiCall[] = [];
  readonly posted: PostedMessage[] = [];
  /** Files that people sent. */
  readonly shelf = new FileShelf();
  readonly #checks = new DeferredChecks();
  /** Installations: codes, tokens, what became of them. */
  readonly oauth = new OAuthDouble();
  /** Answers of methods, over those that are usual. */
  readonly answers = new Map<string, Readonly<Record<string, unknown>>>();
  /** Sockets are opened, but Slack does not say hello. */
  withholdHello = false;
  /**
   * Each envelope goes to the next of the open sockets, as where several processes are connected; one that is not
   * acknowledged before its socket is gone goes to another.
   */
  spreads = false;
  /** How many envelopes went to another socket. */
  redelivered = 0;
  /** Each entry is one request of a method (or `response_url`) that goes wrong. */
  readonly #faults = new Map<string, Fault[]>();
  readonly #lasting = new Map<string, Fault>();
  readonly #sockets = new Set<WebSocket>();
  readonly #acks = new Map<string, (payload: unknown) => void>();
  /** What a socket was sent and has not acknowledged, by the envelope's id. */
  readonly #sent = new Map<WebSocket, Map<string, string>>();
  readonly #server: Server;
  readonly #ws = new WebSocketServer({ noServer: true });
  #count = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#server.on('upgrade', (request, socket, head) =>
      this.#ws.handleUpgrade(request, socket, head, (opened) => this.#open(opened)),
    );
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  get #address(): string {
    // A server that listens on a port has an address of this shape.
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `http://${this.#address}/api/`;
  }

  /** A new response_url; its messages are `posted` under `name`. */
  responseUrl(name = 'command'): string {
    return `http://${this.#address}/response/${name}`;
  }

  /** The next requests of a method, or of `response_url`, go wrong so, one after the other. */
  fail(method: string, ...faults: Fault[]): void {
    this.#faults.set(method, faults);
  }

  /** Every request of it goes wrong so. */
  failAlways(method: string, fault: Fault): void {
    this.#lasting.set(method, fault);
  }

  /** Everything works again. */
  heal(): void {
    this.#faults.clear();
    this.#lasting.clear();
  }

  get problems(): readonly string[] {
    return this.#checks.problems;
  }

  get openSockets(): number {
    return this.#sockets.size;
  }

  callsOf(method: string): ApiCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Delivers an envelope; resolves with the acknowledgement and how long it took, undefined after `withinMs`. */
  async deliver(
    type: 'slash_commands' | 'events_api' | 'interactive',
    payload: unknown,
    withinMs = 3_000,
  ): Promise<{ readonly payload: unknown; readonly ms: number } | undefined> {
    const envelope_id = `E${++this.#count}`;
    const sentAt = performance.now();
    const acknowledged = new Promise<unknown>((resolve) => this.#acks.set(envelope_id, resolve));
    this.#send(envelope_id, JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true }));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, withinMs, undefined);
    });
    const answer = await Promise.race([acknowledged.then((value) => ({ value })), late]);
    clearTimeout(timer);
    return answer && { payload: answer.value, ms: performance.now() - sentAt };
  }

  /** Any frame, well formed or not. */
  sendFrame(frame: string | Buffer): void {
    this.#nextSocket().send(frame);
  }

  #nextSocket(): WebSocket {
    const sockets = [...this.#sockets];
    const socket = this.spreads ? sockets[this.#count % sockets.length] : sockets.at(-1);
    if (!socket) throw new Error('no socket is open');
    return socket;
  }

  #send(id: string, frame: string): void {
    const socket = this.#nextSocket();
    const sent = this.#sent.get(socket) ?? new Map<string, string>();
    this.#sent.set(socket, sent.set(id, frame));
    socket.send(frame);
  }

  #closed(socket: WebSocket): void {
    this.#sockets.delete(socket);
    const unacknowledged = this.#sent.get(socket) ?? new Map<string, string>();
    this.#sent.delete(socket);
    if (!this.spreads) return;
    this.redelivered += unacknowledged.size;
    for (const [id, frame] of unacknowledged) if (this.#sockets.size > 0) this.#send(id, frame);
  }

  /** Slack asks for a new socket. */
  disconnect(): void {
    this.sendFrame(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /** Sockets break without a word. */
  drop(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  #open(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#closed(socket));
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload: unknown };
      if (isOptions(payload)) this.#checks.add('options', String(data), () => checkOptions(payload));
      this.#sent.get(socket)?.delete(envelope_id);
      this.#acks.get(envelope_id)?.(payload);
      this.#acks.delete(envelope_id);
    });
    if (!this.withholdHello) socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.shelf.serve(request, response)) return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const [, kind = '', name = ''] = request.url?.split('/') ?? [];
    const method = kind === 'response' ? 'response_url' : name;
    const fault = this.#faults.get(method)?.shift() ?? this.#lasting.get(method);
    if (kind === 'api')
      this.calls.push({ method, args: parseArguments(text), token: request.headers.authorization ?? '' });
    switch (fault?.kind) {
      case 'hang':
        return;
      case 'reset':
        return void request.socket.resetAndDestroy();
      case 'status': {
        const after = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
        return void response.writeHead(fault.status, after).end('slow down');
      }
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
        break;
      case 'error':
        return reply(response, { ok: false, error: fault.error });
    }
    const refusal = kind === 'api' ? this.oauth.refusal(request.headers.authorization ?? '') : undefined;
    if (refusal !== undefined) return reply(response, { ok: false, error: refusal });
    if (method === 'oauth.v2.access') return reply(response, this.oauth.access(parseArguments(text)));
    if (kind === 'response') this.#receive(name, JSON.parse(text) as PostedMessage['body'], text);
    if (/^chat\.post/u.test(method)) this.#receive(method, parseArguments(text), text);
    if (method === 'chat.update') this.#checks.add('message', text, () => checkMessage(parseArguments(text)));
    if (method === 'views.publish')
      this.#checks.add('home', text, () => checkHome(parseArguments(text)['view']));
    if (method === 'assistant.threads.setSuggestedPrompts')
      this.#checks.add('prompts', text, () => checkPrompts(parseArguments(text)));
    if (method === 'views.open')
      this.#checks.add('view', text, () => checkView(parseArguments(text)['view']));
    if (method === 'apps.connections.open')
      return reply(response, { ok: true, url: `ws://${this.#address}/socket` });
    reply(response, { ok: true, ...ANSWERS[method], ...this.answers.get(method) });
  }

  #receive(by: string, body: PostedMessage['body'], text: string): void {
    this.posted.push({ by, body, at: performance.now() });
    this.#checks.add('message', text, () => checkMessage(body));
  }
}

function reply(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** The Web client sends a form whose deeper values are JSON. */
function parseArguments(text: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parse(text)).map(([name, value]) => {
      if (value === 'true' || value === 'false') return [name, value === 'true'];
      return [name, typeof value === 'string' && /^[[{]/u.test(value) ? JSON.parse(value) : value];
    }),
  );
}

function isOptions(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'options' in payload;
}
