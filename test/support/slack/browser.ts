import { expect } from 'vitest';
import type { SlackDouble } from './double.js';
import type { Grant } from './oauth-double.js';

export interface Shown {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** A person's browser before our pages: it keeps the cookie that it was given. */
export class Browser {
  cookie = '';
  readonly #port: number;
  readonly #language: string;

  constructor(port: number | undefined, language = 'zh-CN') {
    if (port === undefined) throw new Error('nothing listens');
    this.#port = port;
    this.#language = language;
  }

  async get(path: string, method = 'GET'): Promise<Shown> {
    const response = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      method,
      redirect: 'manual',
      headers: { 'accept-language': this.#language, ...(this.cookie === '' ? {} : { cookie: this.cookie }) },
    });
    const [pair = '', ...rules] = (response.headers.get('set-cookie') ?? '').split('; ');
    if (pair !== '') this.cookie = rules.includes('Max-Age=0') ? '' : pair;
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  /** Opens the page on which an installation begins. @returns where its button leads. */
  async begin(): Promise<URL> {
    const { status, text } = await this.get('/slack/install');
    expect(status).toBe(200);
    const [, address = ''] = /<a href="([^"]+)"/u.exec(text) ?? [];
    return new URL(address.replaceAll('&amp;', '&'));
  }

  /** Slack sends the browser back. */
  comeBack(query: Readonly<Record<string, string>>): Promise<Shown> {
    return this.get(`/slack/oauth_redirect?${new URLSearchParams(query)}`);
  }

  async install(slack: SlackDouble, grant: Grant): Promise<Shown> {
    const state = (await this.begin()).searchParams.get('state') ?? '';
    return this.comeBack({ code: slack.oauth.agree(grant), state });
  }
}
