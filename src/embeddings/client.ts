import { z } from 'zod';

/** Where vectors come from. Nothing leaves the machine for this purpose unless `url` is configured. */
export interface EmbeddingsConfig {
  /** Of a server that speaks OpenAI's protocol: its root, its `/v1`, or the whole address of `/v1/embeddings`. */
  readonly url: string;
  /** `{kind}` in it becomes `query` or `passage`, for models that tell the two apart by name. */
  readonly model: string;
  readonly key?: string;
}

/** What a text is to the model: what somebody asks, or a text in which the answer may stand. */
export type TextKind = 'query' | 'passage';

/** The server gave no vectors, or not those that it was asked for. */
export class EmbeddingsError extends Error {
  readonly code = 'embeddings-unavailable';
}

export type Embed = (
  texts: readonly string[],
  kind: TextKind,
  signal: AbortSignal,
) => Promise<readonly (readonly number[])[]>;

const ANSWER = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(1) })),
});

/** Longest answer to be shown of a server that refuses. */
const LONGEST_REASON = 200;

/** Asks a server for the vectors of texts, in their order. Rejects with `EmbeddingsError`, or the signal's reason. */
export function createEmbed({ url, model, key }: EmbeddingsConfig): Embed {
  const address = addressOf(url);
  return async (texts, kind, signal) => {
    const body = JSON.stringify({
      model: model.replace('{kind}', kind),
      input: texts,
      encoding_format: 'float',
    });
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
      signal,
      redirect: 'error',
    }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw new EmbeddingsError(`${address.host} cannot be reached`, { cause: error });
    });
    const text = await response.text();
    if (!response.ok)
      throw new EmbeddingsError(`${address.host} says ${response.status}: ${text.slice(0, LONGEST_REASON)}`);
    return vectorsOf(text, texts.length, address.host);
  };
}

function vectorsOf(text: string, wanted: number, host: string): readonly (readonly number[])[] {
  let answer: z.infer<typeof ANSWER>;
  try {
    answer = ANSWER.parse(JSON.parse(text));
  } catch (error) {
    throw new EmbeddingsError(`${host} answers something else than vectors`, { cause: error });
  }
  const vectors = [...answer.data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  const [first] = vectors;
  if (vectors.length !== wanted || vectors.some(({ length }) => length !== first?.length))
    throw new EmbeddingsError(`${host} gave ${vectors.length} vectors for ${wanted} texts`);
  return vectors;
}

/** @throws TypeError where `url` is none, which the configuration has ruled out. */
export function addressOf(url: string): URL {
  const address = new URL(url);
  const path = address.pathname.replace(/\/+$/u, '');
  if (!path.endsWith('/embeddings'))
    address.pathname = path.endsWith('/v1') ? `${path}/embeddings` : `${path}/v1/embeddings`;
  return address;
}
