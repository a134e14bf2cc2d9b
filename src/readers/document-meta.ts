import { z } from 'zod';
import type { DocumentMeta } from '../../index/model/document.js';
import { LANGUAGES } from '../../index/model/language.js';
import { recognizeSymbol } from '../../index/model/symbol.js';

/** A name as people write one: no control characters, no halves of characters. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
/** A number as a paragraph prints it: 5.2, (a), 3(bis), 甲. */
const number = name.max(24).regex(/^[\p{L}\p{N}.()-]+$/u);
/** Lines of a file. */
const line = z.number().int().positive();
/** Names, numbers, stretches of foreign lines: more than any document has. */
const MOST = 5_000;

/**
 * NAME.meta.json. Strict: a misspelt field, or a symbol that is none, would otherwise be dropped in silence.
 */
const SCHEMA = z.strictObject({
  symbol: name
    .refine((text) => recognizeSymbol(text) !== undefined, { error: 'is no symbol of a document' })
    .optional(),
  aliases: z.array(name).max(100).optional(),
  organ: name.optional(),
  language: z.enum(LANGUAGES).optional(),
  note: z.string().optional(),
  numbers: z
    .record(z.string().regex(/^[1-9]\d{0,8}$/u), number)
    .refine((numbers) => Object.keys(numbers).length <= MOST)
    .optional(),
  foreign: z
    .array(z.tuple([line, line]))
    .max(MOST)
    .optional(),
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
