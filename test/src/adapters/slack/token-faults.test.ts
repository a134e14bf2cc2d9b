import { describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../../../src/answering/failures.js';
import { OperationalError } from '../../../../src/operations/operational-error.js';
import { testChat } from '../../../support/slack/chat.js';
import { eventCallback } from '../../../support/slack/payloads.js';
import { ask, expectAnswer, settled, setUp, startUp } from '../../../support/slack/setup.js';

describe('a refused token', () => {
  it.each([
    ['of the bot', 'auth.test', 'invalid_auth'],
    ['of the bot', 'auth.test', 'account_inactive'],
    ['of the app', 'apps.connections.open', 'invalid_auth'],
    ['of the app', 'apps.connections.open', 'not_allowed_token_type'],
  ])('%s ends the start with a clear error (%s: %s)', async (_, method, error) => {
    const setup = await setUp();
    setup.slack.failAlways(method, { kind: 'error', error });
    const started = setup.adapter.start();
    await expect(started).rejects.toThrow(OperationalError);
    await expect(started).rejects.toThrow(error);
    expect(setup.adapter.health()).toEqual({ ready: false, reason: `token refused: ${error}` });
  });

  it('on reconnecting is reported, and the process is told', async () => {
    const setup = await startUp();
    setup.slack.failAlways('apps.connections.open', { kind: 'error', error: 'invalid_auth' });
    setup.slack.drop();
    await vi.waitFor(() => expect(setup.fatal).toHaveLength(1));
    expect(setup.adapter.health()).toEqual({ ready: false, reason: 'token refused: invalid_auth' });
  });

  it('on answering is reported, once', async () => {
    const setup = await startUp();
    setup.slack.failAlways('response_url', { kind: 'status', status: 404 });
    setup.slack.failAlways('chat.postMessage', { kind: 'error', error: 'token_revoked' });
    await ask(setup, 'first');
    await ask(setup, 'second');
    await settled(setup);
    expect(setup.fatal).toHaveLength(1);
    expect(setup.adapter.health()).toEqual({ ready: false, reason: 'token refused: token_revoked' });
  });

  it('is noticed although nothing is asked', async () => {
    const setup = await startUp({ mode: 'http', timing: { tokenCheckMs: 30 } });
    setup.slack.failAlways('auth.test', { kind: 'error', error: 'token_revoked' });
    await vi.waitFor(() => expect(setup.fatal).toHaveLength(1));
  });

  it.each([
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }],
    ['app_uninstalled', { type: 'app_uninstalled' }],
  ])('is believed when Slack announces it (%s)', async (_, event) => {
    const setup = await startUp();
    await setup.slack.deliver('events_api', eventCallback(event));
    await vi.waitFor(() => expect(setup.fatal).toHaveLength(1));
  });
});

describe('a bug of ours', () => {
  it('is recorded once and told to who asked, and the next question is answered', async () => {
    const recorded: Failure[] = [];
    const answering = testChat({ onFailure: (failure) => recorded.push(failure) });
    const setup = await startUp({ answering });
    vi.spyOn(answering, 'ask').mockRejectedValueOnce(new Error('a bug'));
    await ask(setup);
    await settled(setup);
    expect(recorded).toMatchObject([{ code: 'unsent' }]);
    expect(JSON.stringify(setup.slack.posted)).toContain(recorded[0]?.id);
    await expectAnswer(setup, 'next');
  });
});

describe('the log', () => {
  it('holds neither what was asked nor a token', async () => {
    const setup = await startUp();
    setup.slack.failAlways('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    setup.slack.failAlways('response_url', { kind: 'status', status: 404 });
    setup.slack.sendFrame('{"type":"slash_commands","payload":{"text":"机密的问题"}');
    await ask(setup, 'secret-url', '/find 机密的问题 11');
    await settled(setup);
    expect(setup.log.text()).not.toBe('');
    for (const secret of ['机密', 'xoxb-test', 'xapp-test', 'secret-url'])
      expect(setup.log.text()).not.toContain(secret);
  });
});
