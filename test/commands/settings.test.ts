import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../commands/contract/settings.js';
import { settings } from '../../commands/settings.js';
import { ask, contextOf, run, sentencesOf } from './support/ask.js';

/** A channel whose settings are kept in memory. */
function channelOf(administrator: boolean, initial: Settings = DEFAULT_SETTINGS) {
  let kept = initial;
  const channel = {
    administrator: async () => administrator,
    read: async () => kept,
    write: async (changed: Settings) => {
      kept = changed;
    },
  };
  return { context: { ...contextOf(), channel }, kept: () => kept };
}

describe('/settings', () => {
  it('in the terminal says that there is no channel', async () => {
    const reply = await ask('/settings');
    expect(reply).toMatchObject({ status: 'notice', code: 'no-channel' });
    expect(sentencesOf(reply)).toContain('这里没有频道');
  });

  it('with nothing to change shows what is set, to anybody', async () => {
    const { context } = channelOf(false, { citations: true, locale: 'en' });
    const reply = await ask('/settings', context);
    expect(reply).toMatchObject({ status: 'answer', visibility: 'asker' });
    expect(sentencesOf(reply)).toContain('自动引出原文: 开');
    expect(sentencesOf(reply)).toContain('说明文字的语言: English');
    expect(sentencesOf(reply)).toContain('回答给谁看: 自动');
  });

  it.each([
    [{ citations: '开' }, { citations: true }],
    [{ citations: 'OFF' }, { citations: false }],
    [{ language: '繁體中文' }, { citations: false, locale: 'zh-TW' }],
    [{ visibility: '本人' }, { citations: false, visibility: 'asker' }],
    [
      { citations: 'on', language: 'en', visibility: 'channel' },
      { citations: true, locale: 'en', visibility: 'channel' },
    ],
  ])('keeps %o for an administrator', async (raw, expected) => {
    const { context, kept } = channelOf(true);
    expect((await run(settings, raw, context)).status).toBe('answer');
    expect(kept()).toEqual(expected);
  });

  it('goes back to automatic and leaves the rest as it was', async () => {
    const { context, kept } = channelOf(true, { citations: true, locale: 'en', visibility: 'asker' });
    await run(settings, { language: '自动' }, context);
    expect(kept()).toEqual({ citations: true, visibility: 'asker' });
  });

  it('changes nothing for who is no administrator', async () => {
    const { context, kept } = channelOf(false);
    const reply = await run(settings, { citations: 'on' }, context);
    expect(reply).toMatchObject({ status: 'notice', code: 'not-administrator' });
    expect(kept()).toEqual(DEFAULT_SETTINGS);
  });

  it('reads the words of a line in any order', async () => {
    const { context, kept } = channelOf(true);
    await ask('/settings 繁體中文 on 频道', context);
    expect(kept()).toEqual({ citations: true, locale: 'zh-TW', visibility: 'channel' });
  });

  it.each([{ citations: 'maybe' }, { language: 'Klingon' }, { visibility: 'nobody' }])(
    'refuses %o with what would be accepted',
    async (raw) => {
      const { context, kept } = channelOf(true);
      const reply = await run(settings, raw, context);
      expect(reply).toMatchObject({ status: 'notice', code: 'option-invalid' });
      expect(sentencesOf(reply)).toContain('可以写：');
      expect(kept()).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('says what would work where the platform does not say who is an administrator', async () => {
    const { context, kept } = channelOf(false);
    const reply = await run(
      settings,
      { citations: 'on' },
      {
        ...context,
        channel: { ...context.channel, cannotTell: () => true },
      },
    );
    expect(reply).toMatchObject({ status: 'notice', code: 'not-administrator' });
    expect(sentencesOf(reply)).toContain('manifest --settings');
    expect(kept()).toEqual(DEFAULT_SETTINGS);
  });
});
