import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface Walk {
  /** Paths below the folder, in their order, each file once. */
  readonly files: readonly string[];
  /** What is named like a file that was asked for and is not one that can be taken, and why. */
  readonly refused: readonly { readonly path: string; readonly explanation: string }[];
}

/**
 * The regular files under `folder`, at any depth, whose names are `wanted`, hidden ones aside. A link is followed only to
 * what lies in the folder itself and is not there already: a folder that somebody sent must not lead to the files of
 * the machine, nor round in circles.
 * @throws where the folder itself cannot be read; what cannot be read below it is refused by itself.
 */
export function walkFiles(folder: string, wanted: (name: string) => boolean): Walk {
  const root = realpathSync(folder);
  const found: string[] = [];
  const links: string[] = [];
  const refused: { path: string; explanation: string }[] = [];
  const refuse = (path: string, explanation: string) => {
    refused.push({ path: join(folder, path), explanation });
  };
  walk('');

  // Links come last, so that a file is found under its own name.
  const seen = new Set(found.map((path) => join(root, path)));
  for (const path of links) {
    const target = targetOf(join(root, path));
    if (target === undefined || !isWithin(target.path, root)) {
      if (target?.isDirectory || wanted(path)) refuse(path, 'is a link out of its folder, or to nothing');
    } else if (wanted(path) && target.isFile && !seen.has(target.path)) {
      seen.add(target.path);
      found.push(path);
    }
  }
  return { files: found.sort().map((path) => join(folder, path)), refused };

  function walk(below: string): void {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(below, entry.name);
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) walkBelow(path);
      else if (!wanted(entry.name)) continue;
      else if (entry.isFile()) found.push(path);
      else refuse(path, 'is not a regular file');
    }
  }

  function walkBelow(path: string): void {
    try {
      walk(path);
    } catch (error) {
      refuse(path, error instanceof Error ? error.message : String(error));
    }
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function targetOf(link: string) {
  try {
    const path = realpathSync(link);
    const stats = statSync(path);
    return { path, isFile: stats.isFile(), isDirectory: stats.isDirectory() };
  } catch {
    return undefined;
  }
}
