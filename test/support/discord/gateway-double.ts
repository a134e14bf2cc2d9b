import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/** Opcodes of the gateway ("Gateway Opcodes"). */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

interface Payload {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

/** One identified connection to one shard, and everything that was sent to it: what it misses it gets when resuming. */
interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly log: Payload[];
}

/** Discord's gateway: hello, identify, ready, heartbeat, resume with replay, invalid session, close codes, shards. */
export class GatewayDouble {
  token = 'good-token';
  /** Sockets are refused at the door, as by a machine that is down. */
  refusing = false;
  /** Resuming is answered with an invalid session. */
  forgetful = false;
  /** What each identify asked for. */
  readonly identified: { readonly intents: number; readonly shard: readonly number[] }[] = [];
  resumes = 0;
  /** How often somebody came to the door, refused or not; milliseconds of `performance.now()`. */
  readonly attempts: number[] = [];
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions = new Map<string, Session>();
  readonly #wss: WebSocketServer;
  readonly #identity: { readonly applicationId: string; readonly botId: string };
  #ready = new Map<WebSocket, Session>();

  constructor(server: Server, identity: { readonly applicationId: string; readonly botId: string }) {
    this.#identity = identity;
    this.#wss = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) => {
      this.attempts.push(performance.now());
      if (this.refusing) socket.destroy();
      else this.#wss.handleUpgrade(request, socket, head, (ws) => this.#greet(ws, server));
    });
  }

  /** Sends an event to every session of its shard: that of its server, or the first; who is not connected gets it when resuming. */
  dispatch(t: string, d: unknown): void {
    // Tests send what is no event too.
    const server = (d as { readonly guild_id?: unknown } | null)?.guild_id;
    for (const session of this.#sessions.values()) {
      // "Sharding Formula": discord.com/developers/docs/events/gateway#sharding
      const shard = typeof server === 'string' ? Number((BigInt(server) >> 22n) % BigInt(session.shards)) : 0;
      if (shard === session.shard) this.#dispatchTo(session, t, d);
    }
  }

  #dispatchTo(session: Session, t: string, d: unknown): void {
    const payload = { op: OP.dispatch, t, d, s: session.log.length + 1 };
    session.log.push(payload);
    for (const [socket, of] of this.#ready) if (of === session) this.#send(socket, payload);
  }

  /** The connection breaks without a word. */
  drop(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Closes with one of Discord's codes (4004: authentication failed). */
  closeWith(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  /** Asks to reconnect and resume, as Discord does before it restarts a machine. */
  askToReconnect(): void {
    for (const socket of this.#ready.keys()) this.#send(socket, { op: OP.reconnect });
  }

  invalidateSession(): void {
    for (const socket of this.#ready.keys()) this.#send(socket, { op: OP.invalidSession, d: false });
  }

  get connected(): number {
    return this.#ready.size;
  }

  close(): void {
    this.drop();
    this.#wss.close();
  }

  #greet(socket: WebSocket, server: Server): void {
    this.#sockets.add(socket);
    socket.on('close', (code) => {
      this.#sockets.delete(socket);
      // Whoever says goodbye does not come back for what was missed.
      const session = this.#ready.get(socket);
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      this.#ready.delete(socket);
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => this.#receive(socket, server, JSON.parse(String(data))));
    this.#send(socket, { op: OP.hello, d: { heartbeat_interval: 2_000 } });
  }

  #receive(socket: WebSocket, server: Server, { op, d }: Payload): void {
    // Each opcode has its own shape; the library sends no other.
    const data = d as {
      token: string;
      intents: number;
      shard: number[];
      seq: number;
      session_id: string;
      compress?: boolean;
    };
    if (op === OP.heartbeat) this.#send(socket, { op: OP.heartbeatAck });
    if (op !== OP.identify && op !== OP.resume) return;
    // Without zlib-sync the library asks for no compression; the double would have to learn it first.
    if (data.token !== this.token || data.compress) socket.close(data.compress ? 4002 : 4004);
    else if (op === OP.resume) this.#resume(socket, data.session_id, data.seq);
    else this.#identify(socket, server, data);
  }

  #identify(socket: WebSocket, server: Server, data: { intents: number; shard: number[] }): void {
    this.identified.push({ intents: data.intents, shard: data.shard });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const [shard = 0, shards = 1] = data.shard;
    const session = { id: `session-${this.identified.length}`, shard, shards, log: [] };
    this.#sessions.set(session.id, session);
    this.#ready.set(socket, session);
    this.#dispatchTo(session, 'READY', {
      v: 10,
      user: { id: this.#identity.botId, username: 'yinju', discriminator: '0000', bot: true },
      guilds: [{ id: '300000000000000001', unavailable: true }],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}`,
      shard: data.shard,
      application: { id: this.#identity.applicationId, flags: 0 },
    });
  }

  #resume(socket: WebSocket, id: string, seq: number): void {
    this.resumes += 1;
    const session = this.#sessions.get(id);
    if (this.forgetful || !session) {
      this.#send(socket, { op: OP.invalidSession, d: false });
      return;
    }
    for (const missed of session.log.filter(({ s = 0 }) => s > seq)) this.#send(socket, missed);
    this.#ready.set(socket, session);
    this.#dispatchTo(session, 'RESUMED', {});
  }

  #send(socket: WebSocket, payload: Payload): void {
    socket.send(JSON.stringify(payload));
  }
}
