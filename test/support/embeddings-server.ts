import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one request asked. */
export interface EmbeddingsRequest {
  readonly path: string;
  readonly authorization?: string;
  readonly model: string;
  readonly input: readonly string[];
}

export interface EmbeddingsServer {
  readonly url: string;
  readonly requests: readonly EmbeddingsRequest[];
  /** What is answered instead of vectors from now on; undefined: vectors again. */
  fail(how: { readonly status: number; readonly body: string } | undefined): void;
  close(): Promise<void>;
}

const DIMENSIONS = 128;

/** Words that mean the same to this model: it knows a few, so that a test can ask for one and find the other. */
const MEANINGS: readonly (readonly string[])[] = [
  ['长脚的船', '水翼艇'],
  ['贩运', '卖人'],
];

/** A server on this machine that speaks OpenAI's `/v1/embeddings`; its vectors count characters, and a few meanings. */
export async function startEmbeddingsServer(): Promise<EmbeddingsServer> {
  const requests: EmbeddingsRequest[] = [];
  let failure: { readonly status: number; readonly body: string } | undefined;
  const server = createServer(async (request, response) => {
    // Our own client writes these requests.
    const { model, input } = JSON.parse(await bodyOf(request)) as Pick<EmbeddingsRequest, 'model' | 'input'>;
    const { authorization } = request.headers;
    requests.push({
      path: request.url ?? '',
      model,
      input,
      ...(authorization === undefined ? {} : { authorization }),
    });
    const data = input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }));
    response.writeHead(failure?.status ?? 200, { 'content-type': 'application/json' });
    // Out of order, as the protocol allows: each vector says whose it is.
    response.end(failure?.body ?? JSON.stringify({ object: 'list', data: data.reverse(), model }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    fail: (how) => {
      failure = how;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function vectorOf(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0.01);
  const add = (at: number, value: number) => {
    vector[at] = (vector[at] ?? 0) + value;
  };
  for (const char of text)
    add(MEANINGS.length + ((char.codePointAt(0) ?? 0) % (DIMENSIONS - MEANINGS.length)), 1);
  for (const [at, words] of MEANINGS.entries()) if (words.some((word) => text.includes(word))) add(at, 40);
  return vector;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
