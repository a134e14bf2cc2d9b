import { parse } from 'node:querystring';

const FORM = 'application/x-www-form-urlencoded';
/** The probe is one short form; anything longer is no probe. */
const LONGEST_PROBE = 1_000;

type Fields = Readonly<Record<string, unknown>>;

/** Slack's own check of our certificate: the one request that is not signed. Nothing but an empty answer follows from it. */
export function isCertificateProbe(body: Buffer, type: string | undefined): boolean {
  if (type !== FORM || body.length > LONGEST_PROBE) return false;
  return /(?:^|&)ssl_check=1(?:&|$)/u.test(body.toString('latin1'));
}

/**
 * The object that a body holds: as JSON, or as a form with or without a `payload`. Call it for signed bodies only.
 *
 * @param type the media type without parameters
 * @returns undefined for anything else, `null` and lists included
 */
export function parseBody(body: Buffer, type: string | undefined): Fields | undefined {
  const text = body.toString('utf8');
  if (type !== FORM) return parseObject(text);
  const { payload, ...fields } = parse(text);
  if (payload === undefined) return Object.keys(fields).length > 0 ? fields : undefined;
  return typeof payload === 'string' ? parseObject(payload) : undefined;
}

function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
