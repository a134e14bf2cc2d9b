import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../../../../commands/contract/locale.js';
import { messagesFor } from '../../../../../commands/messages/catalogue.js';
import { memoryRecords } from '../../../../support/service/memory-records.js';
import { Browser } from '../../../../support/slack/browser.js';
import { many } from '../../../../support/slack/many.js';

const { install } = messagesFor('zh-CN');

async function open(options: Parameters<typeof many>[0] = {}) {
  const setup = await many(options);
  const browser = new Browser(setup.adapter.port());
  const state = async () => (await browser.begin()).searchParams.get('state') ?? '';
  return { ...setup, browser, state };
}

describe('the page on which an installation begins', () => {
  it('leads to Slack with the scopes of the manifest and the address that it comes back to', async () => {
    const { browser, slack } = await open();
    const address = await browser.begin();
    expect(`${address.origin}${address.pathname}`).toBe(new URL('/oauth/v2/authorize', slack.apiUrl).href);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: '1234.5678',
      scope: expect.stringMatching(/^commands,(?!.*channels:history)/u),
      state: expect.stringMatching(/^[\w.-]{60,}$/u),
      redirect_uri: 'https://yinju.example.org/slack/oauth_redirect',
    });
  });

  it('asks for more where ordinary messages are read and files kept, and says so', async () => {
    const { browser } = await open({ extras: { citations: true, uploads: true } });
    expect((await browser.begin()).searchParams.get('scope')).toMatch(/channels:history.*files:read/u);
    const { text } = await browser.get('/slack/install');
    expect(text).toContain(install.readsMessages);
    expect(text).toContain(install.readsFiles);
  });

  it('is found under the path of its public address, left in the request by a proxy or not', async () => {
    const { browser } = await open({ publicUrl: 'https://example.org/yinju' });
    expect((await browser.begin()).searchParams.get('redirect_uri')).toBe(
      'https://example.org/yinju/slack/oauth_redirect',
    );
    expect((await browser.get('/yinju/slack/install')).status).toBe(200);
    expect((await browser.get('/slack/other')).status).toBe(404);
  });

  it('names no address where none is configured: Slack takes the first of the app', async () => {
    const { browser } = await open({ publicUrl: undefined });
    expect((await browser.begin()).searchParams.has('redirect_uri')).toBe(false);
  });

  it.each([
    ['zh-CN', 'zh-CN,zh;q=0.9'],
    ['zh-TW', 'fr, zh-Hant-HK;q=0.8, en;q=0.5'],
    ['en', 'zh;q=0.1, en-GB'],
    ['zh-CN', 'fr'],
  ] as const)('is in the language of the reader (%s: %s)', async (locale, header) => {
    const { adapter } = await many();
    const { text } = await new Browser(adapter.port(), header).get('/slack/install');
    expect(text).toContain(`lang="${locale}"`);
    expect(text).toContain(messagesFor(locale).install.title);
  });

  it('cannot be framed, kept, or made to load anything', async () => {
    const { browser } = await open();
    const { headers } = await browser.get('/slack/install');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/u);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-[^;]+; Max-Age=\d+; Path=\/; Secure; HttpOnly; SameSite=Lax$/u,
    );
  });

  it('is read and not asked otherwise', async () => {
    const { browser } = await open();
    for (const method of ['POST', 'HEAD', 'PUT'])
      expect((await browser.get('/slack/install', method)).status).toBe(405);
  });
});

describe('an installation', () => {
  it('that Slack grants is told, with a way back, and its words cannot be markup', async () => {
    const { slack, browser } = await open();
    const shown = await browser.install(slack, { team: 'T1' });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain(install.done.title);
    expect(shown.text).toContain('Team &lt;T1&gt;');
    expect(shown.text).toContain('/app_redirect?team=T1&amp;app=A1');
  });

  it('of an organization says what its administrator still does', async () => {
    const { slack, browser } = await open();
    const shown = await browser.install(slack, { enterprise: 'E1', orgWide: true });
    expect(shown.text).toContain(install.doneWide.text('Org E1'));
    expect(shown.text).toContain('/manage/E1/integrations/profile/A1/workspaces/add');
  });

  it('goes on in the second of two tabs', async () => {
    const { slack, browser, state } = await open();
    const first = await state();
    await state();
    expect((await browser.comeBack({ code: slack.oauth.agree({ team: 'T1' }), state: first })).status).toBe(
      200,
    );
  });

  it('that the person refused is told as that, and nothing is asked of Slack', async () => {
    const { slack, browser, state } = await open();
    const shown = await browser.comeBack({ error: 'access_denied', state: await state() });
    expect(shown.text).toContain(install.failures.denied.text(''));
    expect(shown.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(slack.callsOf('oauth.v2.access')).toEqual([]);
  });

  it.each([
    ['refused', { error: 'access_denied' }],
    ['granted', { code: 'made-up' }],
  ])('is not ended by a link that somebody made up, as if it were %s', async (_, made) => {
    const { browser, state } = await open();
    await state();
    const shown = await browser.comeBack({ ...made, state: 'a.b.c' });
    expect(shown.headers.get('set-cookie')).toBeNull();
  });

  it.each<readonly [string, (given: string) => string]>([
    ['none', () => ''],
    ['of a form of its own', () => 'abc'],
    ['with another id', (given) => `x${given.slice(1)}`],
    ['that lasts longer', (given) => given.replace(/\.[^.]+\./u, '.zzzzzzzzz.')],
    ['with another signature', (given) => `${given.slice(0, -4)}AAAA`],
    ['with more behind it', (given) => `${given}.more`],
  ])('is not continued by a forged state: %s', async (_, forge) => {
    const { slack, browser, state } = await open();
    const code = slack.oauth.agree({ team: 'T1' });
    const shown = await browser.comeBack({ code, state: forge(await state()) });
    expect(shown.status).toBe(400);
    expect(shown.text).toContain(install.failures.stale.text(''));
    expect(slack.callsOf('oauth.v2.access')).toEqual([]);
  });

  it('is not continued by anything that somebody makes up, and nothing of that ends the process or shows in the page', async () => {
    const { slack, adapter } = await open();
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<script>x</script>', '%', '../..', '..', 'a.b.c'),
    );
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.string(), async (code, state, error, cookie) => {
        const browser = new Browser(adapter.port());
        browser.cookie = `__Host-yinju-install=${cookie.replace(/[^\w.-]/gu, '')}`;
        const { status, text: page } = await browser.comeBack({ code, state, error });
        expect([200, 400]).toContain(status);
        expect(page).not.toContain('<script>');
      }),
      { numRuns: 60 },
    );
    expect(slack.callsOf('oauth.v2.access')).toEqual([]);
  });

  it('is not continued in another browser, whether that has begun one of its own or not', async () => {
    const { slack, adapter, state } = await open();
    const theirs = await state();
    for (const begins of [true, false]) {
      const other = new Browser(adapter.port());
      if (begins) await other.begin();
      const shown = await other.comeBack({ code: slack.oauth.agree({ team: 'T1' }), state: theirs });
      expect(shown.status).toBe(400);
    }
    expect(slack.callsOf('oauth.v2.access')).toEqual([]);
  });

  it('is not continued a second time, with the cookie kept and at another process too', async () => {
    const records = memoryRecords();
    const first = await open({ records });
    const second = await many({ records, slack: first.slack });
    const state = await first.state();
    const kept = first.browser.cookie;
    await first.browser.comeBack({ code: first.slack.oauth.agree({ team: 'T1' }), state });
    const again = new Browser(second.adapter.port());
    again.cookie = kept;
    const shown = await again.comeBack({ code: first.slack.oauth.agree({ team: 'T2' }), state });
    expect(shown.status).toBe(400);
    expect(first.slack.callsOf('oauth.v2.access')).toHaveLength(1);
  });

  it('is not continued after a quarter of an hour', async () => {
    const { slack, browser, state } = await open();
    const given = await state();
    vi.setSystemTime(Date.now() + 16 * 60_000);
    try {
      const shown = await browser.comeBack({ code: slack.oauth.agree({ team: 'T1' }), state: given });
      expect(shown.status).toBe(400);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['does not answer', { kind: 'hang' }, 'away'],
    ['breaks off', { kind: 'reset' }, 'away'],
    ['is broken', { kind: 'status', status: 503 }, 'away'],
    ['is busy', { kind: 'status', status: 429, retryAfter: 30 }, 'away'],
    ['says that it is broken', { kind: 'error', error: 'internal_error' }, 'away'],
    ['knows the code no more', { kind: 'error', error: 'code_already_used' }, 'stale'],
    ['does not know our secret', { kind: 'error', error: 'bad_client_secret' }, 'refused'],
    ['does not know our address', { kind: 'error', error: 'bad_redirect_uri' }, 'refused'],
  ] as const)('in the middle of which Slack %s says so', async (_, fault, failure) => {
    const { slack, browser, log } = await open({ timing: { requestTimeoutMs: 300 } });
    slack.fail('oauth.v2.access', fault);
    const shown = await browser.install(slack, { team: 'T1' });
    const [said = ''] = install.failures[failure].text('#').split('#');
    expect(shown.text).toContain(said);
    expect(shown.text).toContain(install.again);
    // A balancer would ask the other process, which knows that the state is spent.
    expect([502, 503, 504]).not.toContain(shown.status);
    const [, id] = /编号 ([0-9a-f]{8})/u.exec(shown.text) ?? [];
    if (failure === 'refused') expect(log.text()).toContain(`"id":"${id}"`);
  });

  it('without a bot is refused', async () => {
    const { slack, browser } = await open();
    slack.answers.set('oauth.v2.access', {});
    const code = slack.oauth.agree({});
    const shown = await browser.comeBack({
      code,
      state: (await browser.begin()).searchParams.get('state') ?? '',
    });
    expect(shown.status).toBe(500);
  });

  it('that cannot be kept is our fault, and no code is spent where that is known before', async () => {
    const records = memoryRecords();
    const { slack, browser, state } = await open({ records });
    vi.spyOn(records, 'write').mockImplementation(async (room) => {
      if (room === 'workspaces') throw new Error('a full disk');
    });
    const shown = await browser.install(slack, { team: 'T1' });
    expect(shown.status).toBe(500);
    const given = await state();
    vi.spyOn(records, 'exclusively').mockRejectedValue(new Error('away'));
    const calls = slack.callsOf('oauth.v2.access').length;
    expect((await browser.comeBack({ code: 'code', state: given })).status).toBe(500);
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(calls);
  });
});

describe('the log', () => {
  it('and what is kept hold no token, no code and no secret', async () => {
    const kept: string[] = [];
    const records = memoryRecords();
    const write = records.write.bind(records);
    vi.spyOn(records, 'write').mockImplementation(async (room, key, value) => {
      kept.push(JSON.stringify([room, key, value]));
      await write(room, key, value);
    });
    const { slack, browser, log, secrets } = await open({ records });
    await browser.install(slack, { team: 'T1', rotating: true });
    slack.fail('oauth.v2.access', { kind: 'error', error: 'bad_client_secret' });
    await browser.install(slack, { team: 'T2' });
    expect(kept.filter((line) => line.includes('slack/team/T1'))).toHaveLength(1);
    for (const secret of ['xoxb', 'xoxe', 'code-1', 'client-secret', ...secrets])
      expect(`${log.text()}${kept.join('')}`).not.toContain(secret);
  });
});

it('every language has words for every outcome', () => {
  for (const locale of LOCALES)
    for (const { title, text } of Object.values(messagesFor(locale).install.failures))
      expect(`${title}${text('id')}`).not.toBe('');
});
