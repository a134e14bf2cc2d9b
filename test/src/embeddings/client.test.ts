import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, createEmbed, EmbeddingsError } from '../../../src/embeddings/client.js';
import { type EmbeddingsServer, startEmbeddingsServer, vectorOf } from '../../support/embeddings-server.js';

let server: EmbeddingsServer;
const never = new AbortController().signal;

beforeAll(async () => {
  server = await startEmbeddingsServer();
});
afterAll(() => server.close());

describe('asking for vectors', () => {
  it.each([
    ['http://a:1', 'http://a:1/v1/embeddings'],
    ['http://a:1/', 'http://a:1/v1/embeddings'],
    ['https://a/v1/', 'https://a/v1/embeddings'],
    ['https://a/x/v1', 'https://a/x/v1/embeddings'],
    ['https://a/v1/embeddings?version=2', 'https://a/v1/embeddings?version=2'],
  ])('%s is asked at %s', (url, address) => {
    expect(addressOf(url).href).toBe(address);
  });

  it('gives the vectors in the order of the texts, and says what they are for and with which key', async () => {
    const embed = createEmbed({ url: server.url, model: 'm-{kind}', key: 'k' });
    expect(await embed(['甲', '乙'], 'query', never)).toEqual([vectorOf('甲'), vectorOf('乙')]);
    await embed(['丙'], 'passage', never);
    expect(server.requests).toEqual([
      { path: '/v1/embeddings', model: 'm-query', authorization: 'Bearer k', input: ['甲', '乙'] },
      { path: '/v1/embeddings', model: 'm-passage', authorization: 'Bearer k', input: ['丙'] },
    ]);
  });

  it.each([
    ['a refusal', { status: 401, body: '{"error":"no key"}' }, '401'],
    ['no JSON', { status: 200, body: '<html>' }, 'something else'],
    ['too few vectors', { status: 200, body: '{"data":[]}' }, '0 vectors for 1'],
    [
      'numbers that are none',
      { status: 200, body: '{"data":[{"index":0,"embedding":["x"]}]}' },
      'something else',
    ],
  ])('takes %s for no vectors', async (_name, answer, says) => {
    server.fail(answer);
    const asked = createEmbed({ url: server.url, model: 'm' })(['甲'], 'query', never);
    await expect(asked).rejects.toThrow(EmbeddingsError);
    await expect(asked).rejects.toThrow(says);
    server.fail(undefined);
  });

  it('says that nobody is there', async () => {
    const embed = createEmbed({ url: 'http://127.0.0.1:9', model: 'm' });
    await expect(embed(['甲'], 'query', never)).rejects.toThrow(EmbeddingsError);
  });

  it('ends with the reason of its signal', async () => {
    const embed = createEmbed({ url: server.url, model: 'm' });
    await expect(embed(['甲'], 'query', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
