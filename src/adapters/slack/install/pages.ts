import type { ServerResponse } from 'node:http';
import { DEFAULT_LOCALE, type Locale, recognizeLocale } from '../../../../commands/contract/locale.js';

/** A page of few words. */
export interface Page {
  readonly status: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly text: string; readonly address: string };
}

/** The address of the callback holds a code and must not travel on; nothing of others is loaded or may frame us. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const STYLE =
  'body{font:1.05rem/1.8 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.5rem;color:#1d1c1d;background:#fff}' +
  'h1{font-size:1.6rem;line-height:1.3}' +
  'a{display:inline-block;margin-top:.6rem;padding:.6rem 1.4rem;border-radius:.4rem;background:#1f4e79;color:#fff;text-decoration:none}' +
  'a:focus{outline:3px solid #7fb2e5}' +
  '@media(prefers-color-scheme:dark){body{color:#e8e8e8;background:#1a1d21}a{background:#3d7ab5}}';

export function sendPage(response: ServerResponse, locale: Locale, page: Page): void {
  response.writeHead(page.status, HEADERS).end(html(locale, page));
}

function html(locale: Locale, { title, paragraphs, link }: Page): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    link === undefined ? '' : `<p><a href="${escaped(link.address)}">${escaped(link.text)}</a></p>`,
    '</main></body></html>\n',
  ].join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}

/** The first language of `Accept-Language` that we speak, by what the reader prefers. */
export function localeOf(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
    return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  // Stable: of two that are wanted alike the first stands first.
  wanted.sort((a, b) => b.weight - a.weight);
  for (const { tag, weight } of wanted) {
    const locale = weight > 0 ? recognizeLocale(tag) : undefined;
    if (locale !== undefined) return locale;
  }
  return DEFAULT_LOCALE;
}
