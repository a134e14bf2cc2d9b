import { z } from 'zod';

const control = z.object({ type: z.enum(['hello', 'disconnect']) });
const events = z.object({
  type: z.literal('events_api'),
  envelope_id: z.string(),
  payload: z.looseObject({ event: z.looseObject({ type: z.string() }) }),
});
const others = z.object({
  type: z.enum(['slash_commands', 'interactive']),
  envelope_id: z.string(),
  payload: z.looseObject({}),
});
const envelope = z.union([control, events, others]);

/** Whether a frame of Socket Mode has the parts that the library reads unasked. */
export function isEnvelope(data: unknown): boolean {
  try {
    return envelope.safeParse(JSON.parse(frameText(data))).success;
  } catch {
    return false;
  }
}

function frameText(data: unknown): string {
  return typeof data === 'string' ? data : '';
}
