import { z } from 'zod';

const id = { envelope_id: z.string() };
const payload = z.looseObject({});
const envelope = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['hello', 'disconnect']) }),
  z.object({
    type: z.literal('events_api'),
    ...id,
    payload: z.looseObject({ event: z.looseObject({ type: z.string() }) }),
  }),
  z.object({ type: z.enum(['slash_commands', 'interactive']), ...id, payload }),
]);

/** Whether a frame of Socket Mode has the parts that the library reads unasked. */
export function isEnvelope(data: unknown): boolean {
  try {
    return typeof data === 'string' && envelope.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}
