import { FetchError } from '../answering/question.js';

export interface DownloadOptions {
  /** Origins (`https://files.slack.com`) from which anything is fetched at all. */
  readonly origins: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly mostBytes: number;
  readonly withinMs: number;
  readonly signal: AbortSignal;
}

/** What an answer's status says of the file. */
const PROBLEMS: Readonly<Record<number, 'not-allowed' | 'gone'>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'gone',
  410: 'gone',
};

/**
 * The bytes at an address of the platform's own, counted while they come, whatever their length is said to be. No
 * redirection is followed: where a platform sends somebody who may not read a file, there is none of ours to be had.
 *
 * @throws {FetchError}
 */
export async function download(address: string, options: DownloadOptions): Promise<Uint8Array> {
  const { origins, headers = {}, mostBytes, withinMs, signal } = options;
  if (!URL.canParse(address) || !origins.includes(new URL(address).origin)) throw new FetchError('elsewhere');
  const late = AbortSignal.timeout(withinMs);
  try {
    const response = await fetch(address, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([signal, late]),
    });
    const { status, body } = response;
    if (status !== 200 || body === null) {
      await body?.cancel().catch(() => {});
      if (status >= 300 && status < 400) throw new FetchError('not-allowed');
      throw new FetchError(PROBLEMS[status] ?? 'unreachable');
    }
    return await counted(body, mostBytes);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    signal.throwIfAborted();
    throw new FetchError(late.aborted ? 'too-slow' : 'unreachable', { cause: error });
  }
}

async function counted(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw new FetchError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
