import { closeSync, fstatSync, openSync } from 'node:fs';

/**
 * Tells a folder that somebody deleted from one that cannot be reached at the moment: a disk taken out, a share that is
 * away, a folder moved. It is kept open for that: only what was deleted has no name left anywhere (`nlink` 0).
 */
export class KeptFolder {
  private descriptor: number | undefined;

  constructor(private readonly path: string) {
    this.open();
  }

  /** Looks for the folder where it was not there yet. */
  open(): void {
    if (this.descriptor !== undefined && !this.isDeleted()) return;
    try {
      const descriptor = openSync(this.path, 'r');
      this.close();
      this.descriptor = descriptor;
    } catch {
      // Not there yet, or a system that opens no folders: then nobody can tell, and nothing counts as deleted.
    }
  }

  isDeleted(): boolean {
    try {
      return this.descriptor !== undefined && fstatSync(this.descriptor).nlink === 0;
    } catch {
      return false;
    }
  }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}
