import { WebAPIPlatformError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../../src/adapters/slack/place.js';
import { createAdministrators } from '../../../../../src/adapters/slack/receive/administrators.js';

/** The Web API with these answers; an error's code where it is a string. */
function api(answers: Readonly<Record<string, object | string>>) {
  const calls: string[] = [];
  return {
    calls,
    async call(_place: Place, method: string) {
      calls.push(method);
      const answer = answers[method];
      if (answer === undefined) throw new Error('unreachable');
      if (typeof answer === 'string') throw new WebAPIPlatformError({ ok: false, error: answer });
      return answer;
    },
  };
}

const by = (user: string, channel: string, team = 'T1') => ({
  team,
  user,
  channel,
  eventId: 'E1',
  receivedAt: 0,
});

const nobody = { user: { is_admin: false, is_owner: false } };

describe('an administrator of a channel on Slack', () => {
  it.each([
    ['an admin of the workspace', { user: { is_admin: true } }, { channel: {} }, true],
    ['an owner of the workspace', { user: { is_owner: true } }, { channel: {} }, true],
    [
      'an admin who says of which workspace',
      { user: { is_admin: true, team_id: 'T1' } },
      { channel: {} },
      true,
    ],
    ['not an admin of another one', { user: { is_admin: true, team_id: 'T2' } }, { channel: {} }, false],
    ['who created the channel', nobody, { channel: { creator: 'U1' } }, true],
    ['not anybody else', nobody, { channel: { creator: 'U2' } }, false],
    ['not who cannot be told (a private channel without the app)', nobody, 'channel_not_found', false],
    ['not who Slack knows nothing of', 'user_not_found', { channel: { creator: 'U2' } }, false],
    ['not by an answer of another shape', { user: 1 }, { channel: [] }, false],
  ])('is %s', async (_, user, channel, expected) => {
    const is = createAdministrators(api({ 'users.info': user, 'conversations.info': channel })).includes;
    expect(await is(by('U1', 'C1'))).toBe(expected);
  });

  it.each<[string, object, boolean]>([
    ['of this very workspace', { team_id: 'T1' }, true],
    ['whose team is told as the organization', { team_id: 'E1' }, true],
    [
      'of the organization, and of this workspace too',
      { team_id: 'T3', enterprise_user: { enterprise_id: 'E1', teams: ['T3', 'T1'] } },
      true,
    ],
    [
      'not of another workspace of the organization',
      { team_id: 'T3', enterprise_user: { enterprise_id: 'E1', teams: ['T3'] } },
      false,
    ],
    ['not of a partner', { team_id: 'TEVIL' }, false],
    [
      'not of a partner with a Grid of their own',
      { team_id: 'EEVIL', enterprise_user: { enterprise_id: 'EEVIL', teams: ['T1'] } },
      false,
    ],
    ['not whom nothing is told of', {}, false],
    ['not a stranger', { team_id: 'T1', is_stranger: true }, false],
  ])('is in a Grid an admin %s', async (_, user, expected) => {
    const slack = api({ 'users.info': { user: { is_admin: true, ...user } }, 'conversations.info': {} });
    const arrival = { ...by('U1', 'C1'), enterprise: 'E1' };
    expect(await createAdministrators(slack).includes(arrival)).toBe(expected);
    expect(await createAdministrators(slack).includes(arrival, 'workspace')).toBe(expected);
  });

  it('is the one person of a direct conversation', async () => {
    const slack = api({});
    expect(await createAdministrators(slack).includes(by('U1', 'D1'))).toBe(true);
    expect(slack.calls).toEqual([]);
  });

  it('is asked for once within a minute', async () => {
    const slack = api({ 'users.info': nobody, 'conversations.info': { channel: { creator: 'U1' } } });
    const is = createAdministrators(slack).includes;
    await is(by('U1', 'C1'));
    await is(by('U1', 'C1'));
    expect(slack.calls).toEqual(['users.info', 'conversations.info']);
  });

  it('is asked for again of the same ids in another workspace', async () => {
    const slack = api({ 'users.info': nobody, 'conversations.info': { channel: { creator: 'U1' } } });
    const is = createAdministrators(slack).includes;
    await is(by('U1', 'C1', 'T1'));
    await is(by('U1', 'C1', 'T2'));
    expect(slack.calls).toHaveLength(4);
  });

  it('is not decided while Slack cannot be reached', async () => {
    await expect(createAdministrators(api({})).includes(by('U1', 'C1'))).rejects.toThrow('unreachable');
  });

  it('may be kept from us: that is known of its workspace, until the app may ask', async () => {
    const answers: Record<string, object | string> = {
      'users.info': 'missing_scope',
      'conversations.info': 'missing_scope',
    };
    const administrators = createAdministrators(api(answers));
    expect(await administrators.includes(by('U1', 'C1'))).toBe(false);
    expect(administrators.cannotTell({ team: 'T1' })).toBe(true);
    expect(administrators.cannotTell({ team: 'T2' })).toBe(false);
    answers['users.info'] = { user: { is_admin: true } };
    expect(await administrators.includes(by('U1', 'C1'))).toBe(true);
    expect(administrators.cannotTell({ team: 'T1' })).toBe(false);
  });

  it('is told although creators of channels are not', async () => {
    const administrators = createAdministrators(
      api({ 'users.info': nobody, 'conversations.info': 'missing_scope' }),
    );
    expect(await administrators.includes(by('U1', 'C1'))).toBe(false);
    expect(administrators.cannotTell({ team: 'T1' })).toBe(false);
  });

  it('is who installed the app, where Slack keeps the others from us, and for a channel alone', async () => {
    const missing = { 'users.info': 'missing_scope', 'conversations.info': 'missing_scope' };
    const installed = async ({ team }: Place, user: string) => team === 'T1' && user === 'U1';
    const { includes } = createAdministrators(api(missing), installed);
    expect(await includes(by('U1', 'C1'))).toBe(true);
    expect(await includes(by('U2', 'C1'))).toBe(false);
    expect(await includes(by('U1', 'C1', 'T2'))).toBe(false);
    expect(await includes(by('U1', 'C1'), 'workspace')).toBe(false);
    const told = createAdministrators(api({ 'users.info': nobody, 'conversations.info': {} }), installed);
    expect(await told.includes(by('U1', 'C1'))).toBe(false);
  });
});
