import type { Writable } from 'node:stream';
import type { DestinationStream } from 'pino';
import { z } from 'zod';

const entry = z.looseObject({ level: z.string(), time: z.string(), msg: z.string() });

/**
 * The log for a person at a terminal: a line a fact, with what it is about behind it. Nothing is shown that the JSON of
 * the same line does not have.
 */
export function readableLog(output: Pick<Writable, 'write'>): DestinationStream {
  return {
    write(line) {
      output.write(readable(line));
    },
  };
}

function readable(line: string): string {
  const parsed = entry.safeParse(fromJson(line)).data;
  if (!parsed) return line;
  const { level, time, msg, err, ...fields } = parsed;
  const details = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  const reason = z.object({ message: z.string() }).safeParse(err).data?.message;
  const clock = time.slice(11, 19);
  return `${[clock, level.toUpperCase(), msg, ...details, ...(reason === undefined ? [] : [reason])].join(' ')}\n`;
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
