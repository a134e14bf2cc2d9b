import { webcrypto } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../../index/model/document.js';
import { readRegularFile, WITHOUT_WAITING } from '../readers/regular-file.js';
import { writeFileAtomically } from './atomic-file.js';
import { sha256 } from './hash.js';

/** Milliseconds that a file nobody needs any more stays: a running process may still answer from it. */
const GRACE = 60 * 60 * 1000;

/**
 * Parsed documents, one JSON file each, named by the hash of its contents: a file is right or it is not there, and
 * two processes that write the same document write the same file.
 */
export class DocumentFiles {
  /** What the disk would not take, by its hash: held until it does, so that it is answered all the same. */
  private readonly unwritten = new Map<string, string>();

  constructor(private readonly folder: string) {}

  /** What is held in memory alone. */
  held(): ReadonlyMap<string, string> {
    return this.unwritten;
  }

  /** Takes over what another thread could not write either. */
  hold(unwritten: ReadonlyMap<string, string>): void {
    this.unwritten.clear();
    for (const [contents, json] of unwritten) this.unwritten.set(contents, json);
  }

  /** Absolute path of the file of those contents. */
  pathOf(contents: string): string {
    return join(this.folder, `${contents}.json`);
  }

  /** @returns The hash to find it by. */
  write(document: Document): string {
    const json = JSON.stringify(document);
    const contents = sha256(json);
    try {
      writeFileAtomically(this.pathOf(contents), json);
      this.unwritten.delete(contents);
    } catch {
      // A full or read-only disk; who writes the catalogue beside it tells of it.
      this.unwritten.set(contents, json);
    }
    return contents;
  }

  /** The document of that hash; undefined where its file is missing or damaged; what stands there is then removed. */
  read(contents: string): Document | undefined {
    const held = this.unwritten.get(contents);
    // `write` was given this very document.
    if (held !== undefined) return JSON.parse(held) as Document;
    try {
      const json = readRegularFile(this.pathOf(contents)).toString('utf8');
      // The hash in the name proves that `write` was given this very document.
      if (sha256(json) === contents) return JSON.parse(json) as Document;
    } catch {
      // Missing, or unreadable: either way it is made again from its original.
    }
    this.clear(contents);
    return undefined;
  }

  /** What stands in the place of a document and is none, a pipe or a folder too: it would pass for one by its name. */
  private clear(contents: string): void {
    try {
      rmSync(this.pathOf(contents), { recursive: true, force: true });
    } catch {
      // A read-only disk: what is made again is held in memory.
    }
  }

  /** The same for who answers meanwhile: of a long document only the parsing is done where others wait. */
  async load(contents: string): Promise<Document | undefined> {
    if (this.unwritten.has(contents)) return this.read(contents);
    try {
      const bytes = await readFile(this.pathOf(contents), { flag: WITHOUT_WAITING });
      const digest = await webcrypto.subtle.digest('SHA-256', bytes);
      if (Buffer.from(digest).toString('hex') === contents)
        return JSON.parse(bytes.toString('utf8')) as Document;
    } catch {
      // As in `read`, which looks again.
    }
    return this.read(contents);
  }

  /** The hashes of all that can be read. */
  all(): ReadonlySet<string> {
    return new Set([...this.written(), ...this.unwritten.keys()]);
  }

  private written(): readonly string[] {
    try {
      return readdirSync(this.folder).flatMap((name) =>
        name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [],
      );
    } catch {
      // There is no folder yet, or no disk any more.
      return [];
    }
  }

  /** Removes what nobody has needed for a while. */
  removeAllBut(needed: ReadonlySet<string>): void {
    for (const contents of this.written()) {
      if (needed.has(contents)) continue;
      try {
        const written = statSync(this.pathOf(contents), { throwIfNoEntry: false })?.mtimeMs ?? 0;
        if (Date.now() - written > GRACE) rmSync(this.pathOf(contents), { force: true });
      } catch {
        // It takes room, and harms nobody.
      }
    }
  }
}
