import { parse } from 'node:querystring';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/**
 * Whether a body holds an object, as JSON or as a form with or without a `payload`, as Slack sends it.
 *
 * @param type the media type without parameters.
 * @returns the media type by which Bolt reads it; `ssl-check` for Slack's unsigned probe; undefined for anything else,
 * `null` included, which would end the process within Bolt.
 */
export function recognizeBody(body: Buffer, type: string | undefined): string | undefined {
  const text = body.toString('utf8');
  if (type !== FORM) return isObject(text) ? JSON_TYPE : undefined;
  const { payload, ssl_check, ...fields } = parse(text);
  if (ssl_check === '1') return 'ssl-check';
  if (payload === undefined) return Object.keys(fields).length > 0 ? FORM : undefined;
  return typeof payload === 'string' && isObject(payload) ? FORM : undefined;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
