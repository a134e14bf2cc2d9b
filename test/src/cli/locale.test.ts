import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../src/cli/locale.js';

const at = (isTTY: boolean, env: Readonly<Record<string, string>>, locale?: string) =>
  localeOf(
    { values: locale === undefined ? {} : { locale } },
    { stdout: Object.assign(new PassThrough(), { isTTY }), env },
  );

describe('the language of a command line', () => {
  it.each([
    [true, { LANG: 'en_GB.UTF-8' }, undefined, 'en'],
    [true, { LANG: 'zh_TW.UTF-8' }, undefined, 'zh-TW'],
    [true, { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_HK.UTF-8' }, undefined, 'zh-TW'],
    [true, { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN' }, undefined, 'zh-CN'],
    [true, { LANG: 'C.UTF-8' }, undefined, 'zh-CN'],
    [true, {}, undefined, 'zh-CN'],
    [true, { LANG: 'zh_CN.UTF-8' }, 'en', 'en'],
    // What a program reads does not depend on who runs it.
    [false, { LANG: 'en_US.UTF-8' }, undefined, 'zh-CN'],
    [false, { LANG: 'en_US.UTF-8' }, 'zh-TW', 'zh-TW'],
  ] as const)('at a terminal %j, with %j and --locale %s, is %s', (isTTY, env, given, expected) => {
    expect(at(isTTY, env, given)).toBe(expected);
  });
});
