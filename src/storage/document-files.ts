import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../index/model/document.js';
import { writeFileAtomically } from './atomic-file.js';
import { sha256 } from './hash.js';

/** Milliseconds that a file nobody needs any more stays: a running process may still answer from it. */
const GRACE = 60 * 60 * 1000;

/**
 * Parsed documents, one JSON file each, named by the hash of its contents: a file is right or it is not there, and
 * two processes that write the same document write the same file.
 */
export class DocumentFiles {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Absolute path of the file of those contents. */
  pathOf(contents: string): string {
    return join(this.folder, `${contents}.json`);
  }

  /** @returns The hash to find it by. */
  write(document: Document): string {
    const json = JSON.stringify(document);
    const contents = sha256(json);
    writeFileAtomically(this.pathOf(contents), json);
    return contents;
  }

  /** The document of that hash; undefined where its file is missing or damaged, which is then removed. */
  read(contents: string): Document | undefined {
    try {
      const json = readFileSync(this.pathOf(contents), 'utf8');
      // The hash in the name proves that `write` was given this very document.
      if (sha256(json) === contents) return JSON.parse(json) as Document;
      rmSync(this.pathOf(contents), { force: true });
    } catch {
      // Missing, or unreadable: either way it is made again from its original.
    }
    return undefined;
  }

  /** The hashes of all files there are. */
  all(): ReadonlySet<string> {
    return new Set(
      readdirSync(this.folder).flatMap((name) =>
        name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [],
      ),
    );
  }

  /** Removes what nobody has needed for a while. */
  removeAllBut(needed: ReadonlySet<string>): void {
    for (const contents of this.all()) {
      if (needed.has(contents)) continue;
      const written = statSync(this.pathOf(contents), { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (Date.now() - written > GRACE) rmSync(this.pathOf(contents), { force: true });
    }
  }
}
