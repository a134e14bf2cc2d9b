import type { DocumentParser } from './parser.js';
import {
  documentFiles,
  type Serving,
  type StorePlaces,
  type Synchronized,
  synchronize,
} from './synchronize.js';

/** What a running process asks for when something that it holds is missing or damaged. */
export interface MendRequest {
  readonly places: StorePlaces;
  readonly serving: Serving;
}

export interface Mended extends Synchronized {
  /** Documents that the disk would not take, by their hash, as JSON. */
  readonly unwritten: ReadonlyMap<string, string>;
}

/** Makes again what is missing or damaged; reading and parsing take as long as they take. */
export type Mend = (request: MendRequest) => Promise<Mended>;

/** Mends where it is called. */
export function mendWith(parser: DocumentParser): Mend {
  return async ({ places, serving }) => {
    const files = documentFiles(places);
    const result = synchronize(places, parser, { serving, files });
    return { ...result, unwritten: files.held() };
  };
}
