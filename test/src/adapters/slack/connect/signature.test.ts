import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSignatureCheck } from '../../../../../src/adapters/slack/connect/signature.js';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

/** The example of docs.slack.dev/authentication/verifying-requests-from-slack. */
const documented = {
  timestamp: '1531420618',
  signature: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  body: Buffer.from(
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
  ),
};
const AT = 1_531_420_618_000;

function sign(timestamp: number, text: string) {
  const body = Buffer.from(text);
  const hash = createHmac('sha256', SECRET).update(`v0:${timestamp}:`).update(body).digest('hex');
  return { timestamp: String(timestamp), signature: `v0=${hash}`, body };
}

describe('a signature', () => {
  it('is right as Slack documents it', () => {
    expect(createSignatureCheck(SECRET, () => AT)(documented)).toBeUndefined();
  });

  it.each([
    [-301, 'stale'],
    [-300, undefined],
    [0, undefined],
    [300, undefined],
    [301, 'stale'],
  ])('of a time %d seconds from now is %s', (offset, refusal) => {
    const check = createSignatureCheck(SECRET, () => AT);
    expect(check(sign(AT / 1_000 + offset, 'x=1'))).toBe(refusal);
  });

  it('is remembered for as long as it could be used again', () => {
    let now = AT - 300_000;
    const check = createSignatureCheck(SECRET, () => now);
    expect(check(documented)).toBeUndefined();
    now = AT + 300_000;
    expect(check(documented)).toBe('replayed');
  });

  it('is wrong over another body, and such a forgery does not use up the right one', () => {
    const check = createSignatureCheck(SECRET, () => AT);
    expect(check({ ...documented, body: Buffer.from('text=other') })).toBe('forged');
    expect(check(documented)).toBeUndefined();
  });

  it('is missing without a header or with a time that is no number', () => {
    const check = createSignatureCheck(SECRET, () => AT);
    expect(check({ ...documented, signature: undefined })).toBe('unsigned');
    expect(check({ ...documented, timestamp: undefined })).toBe('unsigned');
    expect(check({ ...documented, timestamp: '1e9' })).toBe('unsigned');
  });
});
