import { z } from 'zod';
import type { DocumentMeta } from '../../index/model/document.js';
import { LANGUAGES } from '../../index/model/language.js';

/** NAME.meta.json. Strict: a misspelt field would otherwise be dropped in silence. */
const SCHEMA = z.strictObject({
  symbol: z.string().trim().min(1).optional(),
  aliases: z.array(z.string().trim().min(1)).optional(),
  organ: z.string().trim().min(1).optional(),
  language: z.enum(LANGUAGES).optional(),
  note: z.string().optional(),
  numbers: z.record(z.string().regex(/^[1-9]\d*$/u), z.string().trim().min(1)).optional(),
  foreign: z.array(z.tuple([z.number().int().positive(), z.number().int().positive()])).optional(),
});

/**
 * @param json Contents of NAME.meta.json.
 * @throws {SyntaxError} where it is not JSON, {z.ZodError} where it says something else than it may.
 */
export function parseDocumentMeta(json: string): DocumentMeta {
  const parsed = SCHEMA.parse(JSON.parse(json));
  // An absent field of the schema may be `undefined`, which DocumentMeta does not allow: JSON drops it.
  return JSON.parse(JSON.stringify(parsed)) as DocumentMeta;
}
