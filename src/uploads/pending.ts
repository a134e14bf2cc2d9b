import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../../commands/contract/locale.js';
import type { Owner } from '../../commands/contract/own-documents.js';
import { readRegularFile } from '../readers/regular-file.js';
import { writeFileAtomically } from '../storage/atomic-file.js';
import type { Reading } from './reading-task.js';

/** A file as it waits. */
export interface PendingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Who may decide, where, and what was found. */
export interface PendingOffer {
  readonly room: string;
  readonly user: string;
  readonly owner: Owner;
  readonly locale: Locale;
  readonly names: readonly string[];
  readonly findings: readonly Reading[];
}

/**
 * Files that were read and wait for somebody to decide: on disk, since a button outlives a restart, for an hour, and never
 * more than so many.
 */
export interface Pending {
  /** Lays the files down. @returns under which id, and where each lies. */
  lay(
    files: readonly PendingFile[],
    whose: Whose,
  ): { readonly id: string; readonly paths: readonly string[] };
  /** Makes what was laid down something that waits. */
  offer(id: string, offer: PendingOffer): void;
  /** What waits under the id for this person in this room. */
  look(id: string, room: string, user: string): PendingOffer | undefined;
  /** The same, taken: nobody takes it again, in this process or another. */
  take(
    id: string,
    room: string,
    user: string,
  ):
    | { readonly offer: PendingOffer; readonly paths: readonly string[]; readonly done: () => void }
    | undefined;
  drop(id: string): void;
  /** Deletes what waited too long. */
  tidy(): void;
  /** Deletes what waits in such rooms. @returns whether there was anything */
  forget(isRoom: (room: string) => boolean): boolean;
}

/** Where files wait, and with whom they share the room there is. */
const whoseSchema = z.object({ room: z.string(), share: z.string() });
export type Whose = z.output<typeof whoseSchema>;

const LIFE_MS = 60 * 60_000;
/** Of one room, of all together, and bytes of all. */
const MOST_OF_ROOM = 20;
const MOST_OFFERS = 100;
const MOST_BYTES = 1024 * 1024 * 1024;
const ID = /^[0-9a-f]{32}$/u;
const OFFER = 'offer.json';
const WHOSE = 'whose.json';

/** Where they wait within the data directory. */
export function pendingIn(dataDirectory: string): string {
  return join(dataDirectory, 'private', 'pending');
}

export function createPending(directory: string, now: () => number = Date.now): Pending {
  const folder = (id: string) => join(directory, id);

  const remove = (name: string) => rmSync(folder(name), { recursive: true, force: true });

  function tidy(): void {
    for (const name of folders(directory)) if (now() - weigh(folder(name)).at > LIFE_MS) remove(name);
  }

  /** What is too much: of who has most the oldest, so that nobody pushes out what others wait for. */
  function makeRoom(bytesComing: number, coming: Whose): void {
    tidy();
    const rooms = new Map([[coming.room, 1]]);
    const shares = new Map([[coming.share, 1]]);
    const there = folders(directory)
      // What is being kept is no longer among them.
      .filter((name) => ID.test(name))
      .map((name) => ({ name, ...weigh(folder(name)), whose: whoseIs(folder(name)) }))
      .sort((a, b) => b.at - a.at)
      .map((each) => ({
        ...each,
        inRoom: next(rooms, each.whose?.room ?? each.name),
        inShare: next(shares, each.whose?.share ?? each.name),
      }))
      .sort((a, b) => a.inShare - b.inShare || b.at - a.at);
    let bytes = bytesComing;
    for (const [index, { name, size, inRoom }] of there.entries()) {
      bytes += size;
      if (inRoom >= MOST_OF_ROOM || index >= MOST_OFFERS - 1 || bytes > MOST_BYTES) remove(name);
    }
  }

  function look(id: string, room: string, user: string): PendingOffer | undefined {
    if (!ID.test(id)) return undefined;
    const path = join(folder(id), OFFER);
    try {
      if (now() - statSync(path).mtimeMs > LIFE_MS) return undefined;
      // Only `offer` writes here.
      const offer = JSON.parse(readRegularFile(path).toString('utf8')) as PendingOffer;
      return offer.room === room && offer.user === user ? offer : undefined;
    } catch {
      return undefined;
    }
  }

  const pathsIn = (at: string, names: readonly string[]) =>
    names.map((name, index) => join(at, String(index), fileName(name)));

  return {
    tidy,
    forget(isRoom) {
      const theirs = folders(directory).filter((name) => {
        const whose = whoseIs(folder(name));
        return whose !== undefined && isRoom(whose.room);
      });
      for (const name of theirs) remove(name);
      return theirs.length > 0;
    },
    lay(files, whose) {
      makeRoom(
        files.reduce((sum, { bytes }) => sum + bytes.length, 0),
        whose,
      );
      const id = randomBytes(16).toString('hex');
      const paths = pathsIn(
        folder(id),
        files.map(({ name }) => name),
      );
      for (const [index, { bytes }] of files.entries()) {
        mkdirSync(join(folder(id), String(index)), { recursive: true, mode: 0o700 });
        writeFileSync(paths[index] ?? '', bytes, { mode: 0o600 });
      }
      writeFileAtomically(join(folder(id), WHOSE), JSON.stringify(whose));
      return { id, paths };
    },
    offer: (id, offer) => writeFileAtomically(join(folder(id), OFFER), JSON.stringify(offer)),
    look,
    take(id, room, user) {
      const offer = look(id, room, user);
      if (offer === undefined) return undefined;
      const taken = `${folder(id)}.taken`;
      try {
        // Of two who press at once one has it.
        renameSync(folder(id), taken);
      } catch {
        return undefined;
      }
      const done = () => rmSync(taken, { recursive: true, force: true });
      return { offer, paths: pathsIn(taken, offer.names), done };
    },
    drop(id) {
      if (ID.test(id)) remove(id);
    },
  };
}

/** How many came before it, counted on. */
function next(counts: Map<string, number>, of: string): number {
  const before = counts.get(of) ?? 0;
  counts.set(of, before + 1);
  return before;
}

function whoseIs(path: string): Whose | undefined {
  try {
    return whoseSchema.safeParse(JSON.parse(readRegularFile(join(path, WHOSE)).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

function folders(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function weigh(path: string): { readonly at: number; readonly size: number } {
  try {
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
    const sizes = files.map((file) => statSync(join(path, file)).size);
    return { at: statSync(path).mtimeMs, size: sizes.reduce((sum, size) => sum + size, 0) };
  } catch {
    return { at: 0, size: 0 };
  }
}

/** Bytes of a name, of which a file system takes 255. */
const LONGEST_NAME = 80;

/** The name as that of a file: it comes from outside, and is kept since its ending says what Markdown is. */
function fileName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(name) ?? [];
  const safe = stem.replace(/[^\p{L}\p{N}()（）-]+/gu, '_').slice(0, LONGEST_NAME / 2);
  return `${safe || 'file'}${ending}`;
}
