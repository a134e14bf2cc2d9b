import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { HttpHost } from '../../../../src/adapters/slack/connect/http-host.js';
import { testChat } from '../../../support/slack/chat.js';
import { buttonPress, eventCallback, slashCommand } from '../../../support/slack/payloads.js';
import { settled, setUp, startUp } from '../../../support/slack/setup.js';
import { FORM, form, send } from '../../../support/slack/signed-request.js';

const JSON_TYPE = 'application/json';
const now = () => Math.floor(Date.now() / 1_000);

async function startHttp(options: Parameters<typeof startUp>[0] = {}) {
  const setup = await startUp({ mode: 'http', ...options });
  return { ...setup, port: setup.adapter.port() ?? 0 };
}

describe('signed requests', () => {
  it('are answered: commands, buttons and events', async () => {
    const setup = await startHttp();
    const { slack, port } = setup;
    const answers = [
      await send(port, form(slashCommand('/para 63/194 11', slack.responseUrl('command')))),
      await send(port, form(buttonPress('next|/para 63/194 12', slack.responseUrl('button')))),
      await send(
        port,
        JSON.stringify(eventCallback({ type: 'app_mention', text: '<@UBOT> 第63/194号决议第11段' })),
        {
          contentType: JSON_TYPE,
        },
      ),
    ];
    await settled(setup);
    expect(answers).toMatchObject([
      { status: 200, body: '' },
      { status: 200, body: '' },
      { status: 200, body: '' },
    ]);
    expect(slack.posted.map(({ by }) => by).sort()).toEqual(['button', 'chat.postMessage', 'command']);
  });

  it('may name a charset beside the type of the form', async () => {
    const setup = await startHttp();
    const { slack, port } = setup;
    const command = form(slashCommand('/para 63/194 11', slack.responseUrl()));
    expect(await send(port, command, { contentType: `${FORM}; charset=utf-8` })).toMatchObject({
      status: 200,
    });
    await settled(setup);
    expect(slack.posted).toHaveLength(1);
  });

  it('beyond what can be told of it are refused, so that Slack says so or sends them again', async () => {
    const setup = await startHttp({ answering: testChat({ crowd: { most: 0 } }) });
    const { slack, port } = setup;
    expect(await send(port, form(slashCommand('/para 63/194 11', slack.responseUrl())))).toMatchObject({
      status: 503,
    });
    await settled(setup);
    expect(slack.posted).toEqual([]);
  });

  it('pass the two probes of Slack: the address and the certificate', async () => {
    const { port } = await startHttp();
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'prove it' });
    expect(await send(port, challenge, { contentType: JSON_TYPE })).toMatchObject({
      status: 200,
      body: '{"challenge":"prove it"}',
    });
    expect(await send(port, 'ssl_check=1&token=x', { unsigned: true })).toMatchObject({
      status: 200,
      body: '',
    });
  });

  it.each([
    ['forged with another secret', { secret: 'not the secret' }, 401],
    ['with a signature of another length', { signature: 'v0=00' }, 401],
    ['unsigned', { unsigned: true }, 401],
    ['stale by more than five minutes', { timestamp: now() - 330 }, 401],
    ['dated more than five minutes ahead', { timestamp: now() + 330 }, 401],
    ['dated a day ahead', { timestamp: now() + 86_400 }, 401],
    ['by another method', { method: 'PUT' }, 405],
  ])('are refused when %s', async (_, options, status) => {
    const setup = await startHttp();
    const { slack, port } = setup;
    const command = form(slashCommand('/para 63/194 11', slack.responseUrl()));
    expect(await send(port, command, options)).toMatchObject({ status });
    await settled(setup);
    expect(slack.posted).toEqual([]);
  });

  it('are refused when replayed, though the signature is right', async () => {
    const setup = await startHttp();
    const { slack, port } = setup;
    const command = form(slashCommand('/para 63/194 11', slack.responseUrl()));
    const timestamp = now();
    expect(await send(port, command, { timestamp })).toMatchObject({ status: 200 });
    expect(await send(port, command, { timestamp })).toMatchObject({ status: 401 });
    await settled(setup);
    expect(slack.posted).toHaveLength(1);
  });

  it.each([
    ['null', 'null', JSON_TYPE],
    ['a number', '1', JSON_TYPE],
    ['a list', '[]', JSON_TYPE],
    ['nothing', '', JSON_TYPE],
    ['half a JSON', '{"event":', JSON_TYPE],
    ['a form whose payload is null', 'payload=null', FORM],
    ['a form whose payload is broken', 'payload=%7B', FORM],
    ['a form with two payloads', 'payload=%7B%7D&payload=%7B%7D', FORM],
    ['an empty form', '', FORM],
  ])('that hold %s are refused as malformed and end nothing', async (_, body, contentType) => {
    const setup = await startHttp();
    const { slack, port } = setup;
    expect(await send(port, body, { contentType })).toMatchObject({ status: 400 });
    await send(port, form(slashCommand('/para 63/194 11', slack.responseUrl())));
    await settled(setup);
    expect(slack.posted).toHaveLength(1);
  });

  it.each([
    ['no event', { type: 'event_callback', event: null }],
    ['no type', {}],
    ['an event of nobody', eventCallback({ type: 'app_mention', user: undefined, text: undefined })],
    ['a button without a user', { ...buttonPress('next|/para 1', undefined), user: undefined }],
    ['a button without a channel', { ...buttonPress('next|/para 1', undefined), channel: undefined }],
    ['a button without actions', { ...buttonPress('next|/para 1', undefined), actions: [] }],
    ['a command without a trigger', { command: '/para' }],
  ])('with %s end nothing', async (_, payload) => {
    const setup = await startHttp();
    const { slack, port } = setup;
    // Bolt answers what it cannot place only after three seconds.
    send(port, JSON.stringify(payload), { contentType: JSON_TYPE }).catch(() => {});
    await send(port, form(slashCommand('/para 63/194 11', slack.responseUrl())));
    await settled(setup);
    expect(slack.posted).toHaveLength(1);
  });

  it('are refused when larger than anything that Slack sends', async () => {
    const { port } = await startHttp();
    expect(await send(port, `text=${'x'.repeat(1_200_000)}`)).toMatchObject({ status: 413 });
  });

  it('are acknowledged at once, whatever the answer costs', async () => {
    const answering = testChat({ commands: { answer: () => new Promise(() => {}) }, deadlineMs: 1_000 });
    const setup = await startHttp({ answering });
    const { slack, port } = setup;
    const answered = await send(port, form(slashCommand('/para 63/194 11', slack.responseUrl())));
    expect(answered.status).toBe(200);
    expect(answered.ms).toBeLessThan(3_000);
    expect(slack.posted).toEqual([]);
    await settled(setup);
    expect(slack.posted).toMatchObject([{ body: { response_type: 'ephemeral' } }]);
  });

  it('are let in no more after a stop, while what was accepted is answered', async () => {
    const setup = await startHttp();
    const { slack, adapter, port } = setup;
    slack.fail('response_url', { kind: 'delay', ms: 150 });
    await send(port, form(slashCommand('/para 63/194 11', slack.responseUrl())));
    await adapter.stop();
    await expect(send(port, form(slashCommand('/para 63/194 12', slack.responseUrl())))).rejects.toThrow();
    await settled(setup);
    expect(slack.posted).toHaveLength(1);
    expect(adapter.health()).toEqual({ ready: false, reason: 'stopped' });
  });

  it('are answered after a stop until a balancer has noticed, while it says that it is not ready', async () => {
    const setup = await startHttp({ timing: { leaveMs: 400 } });
    const { slack, adapter, port } = setup;
    const stopped = adapter.stop();
    expect(adapter.health().ready).toBe(false);
    const late = await send(port, form(slashCommand('/para 63/194 11', slack.responseUrl())));
    expect(late.status).toBe(200);
    await stopped;
    await settled(setup);
    expect(slack.posted).toHaveLength(1);
  });

  it('can come through a server that others use too', async () => {
    const mounted = new Map<string, Parameters<HttpHost['mount']>[1]>();
    const server = createServer((request, response) => {
      const listener = mounted.get(request.url ?? '');
      if (listener) listener(request, response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const host: HttpHost = {
      mount(path, listener) {
        mounted.set(path, listener);
        return () => mounted.delete(path);
      },
    };
    const setup = await setUp({ mode: 'http', http: host });
    await setup.adapter.start();
    const { port } = server.address() as AddressInfo; // it listens on a port
    await send(port, form(slashCommand('/para 63/194 11', setup.slack.responseUrl())));
    await settled(setup);
    expect(setup.slack.posted).toHaveLength(1);
    await setup.adapter.stop();
    const refused = await send(port, form(slashCommand('/para 63/194 12', setup.slack.responseUrl())));
    expect(refused.status).toBe(503);
  });
});
