import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file as a platform serves it, or does not. */
export interface ShelvedFile {
  readonly bytes: Uint8Array;
  readonly status?: number;
  /** Where the request is sent instead. */
  readonly location?: string;
  /** What its length is said to be; nothing is said without it. */
  readonly length?: number;
  /** Never ends. */
  readonly hangs?: boolean;
  /** The only Authorization that is let in. */
  readonly authorization?: string;
}

/** Files of a platform's double, by path; notes who asked for what. */
export class FileShelf {
  readonly files = new Map<string, ShelvedFile>();
  readonly asked: { readonly path: string; readonly authorization: string | undefined }[] = [];

  /** @returns its path */
  put(name: string, file: ShelvedFile | string): string {
    const path = `/files/${this.files.size}/${encodeURIComponent(name)}`;
    this.files.set(path, typeof file === 'string' ? { bytes: Buffer.from(file) } : file);
    return path;
  }

  /** @returns whether the request was for a file */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? '';
    if (!path.startsWith('/files/')) return false;
    const { authorization } = request.headers;
    this.asked.push({ path, authorization });
    const file = this.files.get(path);
    const refused = file?.authorization !== undefined && file.authorization !== authorization;
    if (file === undefined || refused) {
      // As Slack does where a token may not read files: to the page where people log in.
      response.writeHead(refused ? 302 : 404, refused ? { location: '/login' } : {}).end();
      return true;
    }
    response.writeHead(file.status ?? 200, {
      ...(file.location === undefined ? {} : { location: file.location }),
      ...(file.length === undefined ? {} : { 'content-length': file.length }),
    });
    response.write(file.bytes);
    if (!file.hangs) response.end();
    return true;
  }
}
