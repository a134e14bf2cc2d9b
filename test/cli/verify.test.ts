import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, run } from '../support/cli/run.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A draft of this text, checked as an editor does before publishing. */
function verify(name: string, text?: string) {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return run(['verify', path], { dataDirectory: join(folder, 'data') });
}

const TRUE = '大会第63/194号决议第11段吁请秘书长“至迟在2009年6月1日向大会第六十三届会议提交一份背景文件”。\n';

describe('yinju verify FILE', () => {
  it('exits with 0 where every quotation is word for word and rightly cited', async () => {
    const { code, stdout } = await verify('true.md', TRUE);
    expect(code).toBe(0);
    expect(stdout).toContain('出处正确');
  });

  it('exits with 1 where one is changed, or its document is not held, and says which', async () => {
    const draft = `${TRUE}\n决议还“邀请所有会员国立即制定一项防止贩运人口的全球行动计划”。\n\n大会第70/1号决议第3段说：“我们决心消除一切形式和表现的贫困与饥饿”。\n`;
    const { code, stdout } = await verify('false.md', draft);
    expect(code).toBe(1);
    expect(stdout).toMatch(/1处无误[\s\S]*有改动[\s\S]*未核对/u);
  });

  it('exits with 1 where there is nothing to check, and with 2 where there is no file, in one line', async () => {
    expect((await verify('none.txt', '没有引文。\n')).code).toBe(1);
    const absent = await verify('absent.md');
    expect(absent.code).toBe(2);
    expect(complaints(absent).trim().split('\n')).toHaveLength(1);
  });
});
