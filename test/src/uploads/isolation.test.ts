import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../commands/contract/locale.js';
import { COMMANDS } from '../../../commands/registry.js';
import { createDiscordAdapter } from '../../../src/adapters/discord/adapter.js';
import type { Origin, Question } from '../../../src/answering/question.js';
import { ingest } from '../../../src/ingest/ingest.js';
import { PARSER } from '../../../src/storage/own-parser.js';
import type { Holder } from '../../../src/storage/private-places.js';
import { DiscordDouble } from '../../support/discord/double.js';
import * as discord from '../../support/discord/events.js';
import {
  appHomeOpened,
  buttonPress,
  eventCallback,
  globalShortcut,
  linkShared,
  messageShortcut,
  slashCommand,
  submission,
  suggestion,
} from '../../support/slack/payloads.js';
import { startUp } from '../../support/slack/setup.js';
import { createUploadService, sampleText, type UploadService } from '../../support/uploads/service.js';

/**
 * Two worlds: in one, others have documents of their own; in the other, nobody but the asker has. Whatever the asker does,
 * both answer the same, to the character: nothing of others' documents is named, found, completed, suggested or counted.
 */
let withOthers: UploadService;
let without: UploadService;

/** What only others' documents say, and what is near to it. */
const SECRET = '甲乙内情';
const PROBES: readonly string[] = [
  '71/101',
  'A/RES/71/101',
  '71/10',
  `${SECRET}问题`,
  `${SECRET}闻题`,
  '甲乙',
  'jynq',
  `请秘书长至迟于2031年6月1日就${SECRET}问题提交报告`,
  `敦促会员国就${SECRET}加强合作`,
  '秘书长',
  '2031',
  '1',
];
const OTHERS: readonly (readonly [Holder, string, string])[] = [
  [{ platform: 'slack', workspace: 'T1', channel: 'C1' }, SECRET, '71/101'],
  [{ platform: 'slack', workspace: 'T1' }, '丙丁内情', '71/102'],
  [{ platform: 'slack', workspace: 'T2', channel: 'C9' }, '戊己内情', '71/103'],
  [{ platform: 'discord', workspace: discord.GUILD, channel: discord.CHANNEL }, '庚辛内情', '71/104'],
  [{ platform: 'discord', workspace: discord.GUILD }, '壬癸内情', '71/105'],
];
const OWN: readonly (readonly [Holder, string, string])[] = [
  [{ platform: 'slack', workspace: 'T2', channel: 'C1' }, '自家议题', '71/106'],
];

async function fill(
  { stores, directory }: UploadService,
  documents: readonly (readonly [Holder, string, string])[],
): Promise<void> {
  for (const [holder, word, number] of documents) {
    const path = join(directory, `${word}.txt`);
    writeFileSync(path, sampleText(word, number));
    const { places } = stores.placeOf(holder);
    for await (const { status } of ingest([path], places, PARSER, { replace: false, dryRun: false }))
      expect(status).toBe('added');
  }
}

beforeAll(async () => {
  withOthers = createUploadService(mkdtempSync(join(tmpdir(), 'yinju-others-')));
  without = createUploadService(mkdtempSync(join(tmpdir(), 'yinju-alone-')));
  await fill(withOthers, [...OTHERS, ...OWN]);
  await fill(without, OWN);
}, 60_000);
afterAll(async () => {
  for (const service of [withOthers, without]) {
    await service.close();
    expect(service.failures).toEqual([]);
  }
});

let count = 0;
/** Everybody asks for the first time: nobody is over the limit. */
function originAt(channel: string, platform: Origin['platform'] = 'slack'): Origin {
  count++;
  return {
    platform,
    eventId: `E${count}`,
    user: `U${count}`,
    channel,
    administrator: async () => true,
    receivedAt: performance.now(),
  };
}

/** What both worlds answer, or that one answers otherwise. */
async function both(question: Question, origin: Origin): Promise<readonly [unknown, unknown]> {
  const one = await withOthers.answering.ask(question, origin);
  const other = await without.answering.ask(question, origin);
  return [one, other];
}

/** Every command, each of its options with every probe, alone and beside a document that all share. */
function questions(): readonly Question[] {
  return COMMANDS.flatMap((command) => {
    const names = Object.keys(command.options);
    const alone = PROBES.flatMap((probe) =>
      names.map((name) => ({ command: command.name, options: { [name]: probe } })),
    );
    const [first, ...rest] = names;
    const beside = rest.flatMap((name) =>
      PROBES.slice(0, 4).flatMap((probe) => [
        { command: command.name, options: { [first ?? '']: '63/194', [name]: probe } },
        { command: command.name, options: { [first ?? '']: probe, [name]: '1' } },
      ]),
    );
    return [{ command: command.name, options: {} }, ...alone, ...beside];
  });
}

const LINES: readonly string[] = [
  ...PROBES,
  `${SECRET}说了什么`,
  `谁就${SECRET}提交报告`,
  `第71/101号决议第1段`,
  `71/101的第二段呢`,
  `“敦促会员国就${SECRET}加强合作”出自哪里`,
  '有多少份文件',
  '最近的期限是什么时候',
  '哪些文件提到了63/194',
  '下一段',
  '前一份文件',
  `比较71/101和63/194`,
  `/upload keep:00000000000000000000000000000000`,
  `/upload remove:A/RES/71/101`,
  `/upload erase:A/RES/71/101`,
  `/upload show:zz`,
];

/** Where others ask from: another workspace with a channel of the same id, another channel, another platform. */
const ELSEWHERE: readonly (readonly [string, Origin['platform']])[] = [
  ['T2/C1', 'slack'],
  ['T3/C1', 'slack'],
  ['T1/C1', 'discord'],
  [`300000000000000009/${discord.CHANNEL}`, 'discord'],
  ['@me/C1', 'discord'],
];

describe('what others keep', () => {
  it.each(ELSEWHERE)(
    'is not in any answer of any command, in %s of %s',
    async (channel, platform) => {
      let asked = 0;
      for (const question of questions()) {
        const [one, other] = await both(question, originAt(channel, platform));
        expect(one, JSON.stringify(question)).toEqual(other);
        asked++;
      }
      // A registry that grows is asked more.
      expect(asked).toBeGreaterThan(COMMANDS.length * PROBES.length);
    },
    240_000,
  );

  it.each(ELSEWHERE)(
    'is not in any answer to a line, in %s of %s',
    async (channel, platform) => {
      for (const line of LINES) {
        const [one, other] = await both({ line }, originAt(channel, platform));
        expect(one, line).toEqual(other);
      }
    },
    240_000,
  );

  it.each(ELSEWHERE)(
    'completes nothing, in %s of %s',
    async (channel, platform) => {
      for (const { name, options } of COMMANDS)
        for (const option of Object.keys(options))
          for (const partial of ['', ...PROBES])
            for (const locale of LOCALES.slice(0, 1)) {
              const request = { command: name, option, partial, given: { document: '71/101' } };
              const [one, other] = await Promise.all(
                [withOthers, without].map(({ answering }) =>
                  answering.complete(request, locale, { platform, channel }),
                ),
              );
              expect(one, `${name} ${option} ${partial}`).toEqual(other);
            }
    },
    240_000,
  );

  it('is in the answers of who keeps it, so that the worlds do differ', async () => {
    let different = 0;
    const all = questions();
    for (const question of all) {
      const [one, other] = await both(question, originAt('T1/C1'));
      if (JSON.stringify(one) !== JSON.stringify(other)) different++;
    }
    expect(different).toBeGreaterThan(all.length / 10);
  }, 240_000);
});

/** The form's own state, as it would be forged to name somebody else's channel. */
const FORGED_FORM = {
  type: 'modal',
  callback_id: 'yinju-form',
  private_metadata: JSON.stringify({ command: 'para', team: 'T1', channel: 'C1', locale: 'zh-CN', since: 0 }),
};

describe('what others keep, in Slack', () => {
  it('is in no message, form, menu, home or unfurled link of another workspace', async () => {
    const sent = await Promise.all(
      [withOthers, without].map(async ({ answering }) => {
        const setup = await startUp({ answering });
        const { slack } = setup;
        slack.answers.set('users.info', { user: { is_admin: true } });
        const T2 = { team_id: 'T2', team: { id: 'T2' }, user: { id: 'U2', team_id: 'T2' } };
        const eventOf = { team_id: 'T2', authorizations: [{ team_id: 'T2', user_id: 'UBOT', is_bot: true }] };
        const acknowledged: unknown[] = [];
        const url = () => slack.responseUrl('any');
        const link = 'https://undocs.org/zh/A/RES/71/101';
        const deliveries = [
          ...[
            '/para 71/101 1',
            `/find ${SECRET}`,
            '/docs',
            '/upload',
            `/verify 敦促会员国就${SECRET}加强合作`,
          ].map((line) => ['slash_commands', { ...slashCommand(line, url()), team_id: 'T2' }] as const),
          ...['next|/para A/RES/71/101 1', 'open|/doc 71/101', 'decide|/upload erase:A/RES/71/101'].map(
            (value) => ['interactive', { ...buttonPress(value, url()), ...T2 }] as const,
          ),
          ['interactive', { ...messageShortcut({ text: `第71/101号决议第1段` }, url()), ...T2 }],
          [
            'interactive',
            {
              ...messageShortcut({ text: `“敦促会员国就${SECRET}加强合作”` }, url()),
              callback_id: 'yinju-verify',
              ...T2,
            },
          ],
          ['interactive', { ...globalShortcut(), ...T2 }],
          ...['', '71', SECRET].map(
            (typed) => ['interactive', { ...suggestion(FORGED_FORM, 'document', typed), ...T2 }] as const,
          ),
          [
            'interactive',
            { ...submission(FORGED_FORM, { document: 'A/RES/71/101', paragraph: '1' }), ...T2 },
          ],
          ['events_api', { ...linkShared([link, `${link}#1`]), ...eventOf }],
          ['events_api', { ...appHomeOpened('home'), ...eventOf }],
          [
            'events_api',
            { ...eventCallback({ type: 'app_mention', text: `<@UBOT> ${SECRET}` }), ...eventOf },
          ],
          [
            'events_api',
            {
              ...eventCallback({
                type: 'message',
                channel_type: 'im',
                channel: 'D1',
                text: `${SECRET}说了什么`,
              }),
              ...eventOf,
            },
          ],
        ] as const;
        for (const [type, payload] of deliveries) {
          acknowledged.push((await slack.deliver(type, payload, 20_000))?.payload);
          await new Promise((resolve) => setTimeout(resolve, 5));
          expect(await answering.drain(30_000)).toBe(true);
        }
        return {
          acknowledged,
          posted: slack.posted.map(({ by, body }) => ({ by, body })),
          calls: slack.calls.map(({ method, args }) => ({ method, args })),
        };
      }),
    );
    for (const { posted, calls } of sent) {
      expect(posted.length).toBeGreaterThan(10);
      expect(calls.map(({ method }) => method)).toEqual(
        expect.arrayContaining(['views.publish', 'views.open', 'chat.postMessage']),
      );
    }
    const [one = '', other = ''] = sent.map(plain);
    expect(one).toBe(other);
    // An echo of what was asked is all there is of it.
    expect(one).not.toContain('至迟于2031年6月1日就甲乙');
  }, 120_000);
});

describe('what others keep, in Discord', () => {
  it('is in no message, suggestion or answer to a forged press of another server', async () => {
    const sent = await Promise.all(
      [withOthers, without].map(async ({ answering }) => {
        const double = await DiscordDouble.start();
        const adapter = createDiscordAdapter({
          config: { token: 'good-token', apiUrl: double.apiUrl },
          answering,
          commands: COMMANDS,
          logger: { warn: () => {}, error: () => {} },
        });
        await adapter.start();
        // The first search makes its index, for longer than Discord waits.
        await answering.ask(
          { line: '/find 秘书长' },
          originAt(`300000000000000009/${discord.CHANNEL}`, 'discord'),
        );
        // A channel of the same id.
        const elsewhere = { guild_id: '300000000000000009' };
        const shown = { id: '1', content: '', flags: 64, components: [], body: {} };
        const events = [
          ...[
            ['para', { document: '71/104', paragraph: '1' }],
            ['find', { query: '庚辛内情' }],
            ['verify', { quotation: '敦促会员国就庚辛内情加强合作' }],
            ['docs', {}],
            ['upload', {}],
            ['upload', { remove: 'A/RES/71/104' }],
          ].map(([name, options]) =>
            discord.slashCommand(String(name), Object(options), { permissions: discord.MANAGE_CHANNELS }),
          ),
          ...['', '71', '庚辛'].map((typed) => discord.autocomplete('para', 'document', typed)),
          ...['next|/para A/RES/71/104 1', 'open|/doc 71/104', 'decide|/upload erase:A/RES/71/104'].map(
            (id) => discord.button(shown, id, { permissions: discord.MANAGE_CHANNELS }),
          ),
          discord.messageCommand('第71/104号决议第1段'),
          discord.messageCommand('“敦促会员国就庚辛内情加强合作”', {}, 'Check quotations'),
        ];
        const answers: unknown[] = [];
        for (const event of events) {
          const id = double.interact({ ...event, ...elsewhere });
          await expect.poll(() => double.response(id), { timeout: 20_000, interval: 5 }).toBeDefined();
          expect(await answering.drain(30_000)).toBe(true);
          answers.push(
            double.response(id),
            double.shown(id).map(({ body }) => body),
          );
        }
        await adapter.stop();
        await double.close();
        expect(double.problems).toEqual([]);
        return answers;
      }),
    );
    const [one, other] = sent.map(plain);
    expect(one).toBe(other);
    expect(one).not.toContain('至迟于2031年6月1日');
  }, 120_000);
});

/** Without what differs from run to run: ids of deliveries, ports of the doubles, times. */
function plain(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
    .replace(/127\.0\.0\.1:\d+/gu, 'slack')
    .replace(/(trigger-|"E|Ev|V)\d+/gu, '$1n')
    .replace(/1700000000\.\d+/gu, 'then')
    .replace(/since\\*":\d+/gu, 'since');
}
