import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';

/** `yinju recognize -` over these lines. */
async function recognize(...lines: readonly string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const stdin = Readable.from([lines.map((line) => `${line}\n`).join('')]);
  const code = await main(['recognize', '-'], { stdin, stdout, stderr, env: {} });
  const out = String(stdout.read() ?? '');
  return {
    code,
    answers: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    err: String(stderr.read() ?? ''),
  };
}

const asked = (value: object) => JSON.stringify(value);

describe('yinju recognize -', () => {
  it('gives the citations of each text, offsets in it, ranges expanded', async () => {
    const text = '大会第６３/194号决议第3至5段、第31/308号决定，上文第5段';
    const { code, answers } = await recognize(asked({ id: 'a', text }));
    expect(code).toBe(0);
    expect(answers).toEqual([
      {
        id: 'a',
        citations: [
          {
            ...{ start: 2, end: 17, text: '第６３/194号决议第3至5段', kind: 'resolution' },
            ...{ symbol: 'A/RES/63/194', candidates: [], pinpoints: ['3', '4', '5'] },
          },
          {
            ...{ start: 18, end: 28, text: '第31/308号决定', kind: 'decision' },
            ...{ symbol: 'A/DEC/31/308', candidates: [], pinpoints: [] },
          },
          {
            ...{ start: 29, end: 34, text: '上文第5段', kind: 'relative' },
            ...{ symbol: null, candidates: [], pinpoints: ['5'] },
          },
        ],
        requests: [],
      },
    ]);
  });

  it('leaves open what two organs can mean, unless the citing document tells', async () => {
    const text = '见第53/9号决议';
    const { answers } = await recognize(asked({ text }), asked({ text, document: 'A/HRC/53/2' }));
    expect(answers.map(({ citations }) => citations[0])).toMatchObject([
      { symbol: null, candidates: ['A/RES/53/9', 'A/HRC/RES/53/9'] },
      { symbol: 'A/HRC/RES/53/9', candidates: [] },
    ]);
  });

  it('says which line it cannot read, exit 2', async () => {
    expect(await recognize('{"text":""}', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('line 2'),
    });
    expect(await recognize('{}')).toMatchObject({ code: 2, err: expect.stringContaining('"text"') });
  });
});
