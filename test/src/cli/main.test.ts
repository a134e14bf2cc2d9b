import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';
import { VERBS } from '../../../src/cli/verbs.js';

/** Runs the command line within this process. */
async function run(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await main(words, { stdin: Readable.from([]), stdout, stderr, env });
  const read = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, stdout: read(stdout), stderr: read(stderr) };
}

describe('the command line', () => {
  it.each([
    [[], /a command is missing/u],
    [['nosuch'], /there is no command nosuch/u],
    [['ask'], /QUESTION\|- is missing/u],
    [['ask', '/docs', '--as', 'xml'], /--as must be one of terminal, json, slack, discord/u],
    [['ask', '/docs', '--colour'], /--colour/u],
    [['export', '--format'], /--format/u],
    [['serve', 'now'], /one word too many: now/u],
    [['manifest', '--url', 'http://x'], /--url must begin https/u],
    [['manifest', '--public-url', 'yinju.example.org'], /--public-url must begin https/u],
    [['manifest', '--rotation'], /--rotation needs --public-url/u],
  ])('%j: what is wrong on standard error, exit 2', async (words, message) => {
    const { code, stdout, stderr } = await run(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('usage: yinju');
  });

  it('tells its usage and version where they are asked for', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const { name, summary } of VERBS) {
      expect(help.stdout).toContain(name);
      expect((await run([name, '--help'])).stdout).toContain(summary);
    }
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('reports every problem of the environment by name, before anything starts', async () => {
    const env = { SLACK_BOT_TOKEN: 'x', PORT: 'y', LOG_LEVEL: 'z' };
    const { code, stdout, stderr } = await run(['serve'], env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const name of Object.keys(env)) expect(stderr).toContain(name);
  });

  it('says what registering needs', async () => {
    const { code, stderr } = await run(['register'], { DISCORD_TOKEN: 'token' });
    expect(code).toBe(2);
    expect(stderr).toContain('DISCORD_APPLICATION_ID');
  });

  it('prints Slack’s manifest as JSON', async () => {
    const { code, stdout } = await run(['manifest', '--url', 'https://example.org/slack/events']);
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('https://example.org/slack/events');
  });

  it('prints the manifest of an app that workspaces install by themselves', async () => {
    const { stdout } = await run(['manifest', '--public-url', 'https://example.org/', '--rotation', '--org']);
    expect(JSON.parse(stdout)).toMatchObject({
      oauth_config: { redirect_urls: ['https://example.org/slack/oauth_redirect'] },
      settings: { token_rotation_enabled: true, org_deploy_enabled: true },
    });
  });
});
