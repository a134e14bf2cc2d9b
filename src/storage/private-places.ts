import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readRegularFile } from '../readers/regular-file.js';
import { writeFileAtomically } from './atomic-file.js';
import type { StorePlaces } from './synchronize.js';

const holderSchema = z.object({
  platform: z.string(),
  workspace: z.string(),
  /** Absent: the whole workspace. */
  channel: z.string().optional(),
});

/** Whose documents: those of one channel, or of all of a workspace (a Slack team, a Discord server). */
export type Holder = z.output<typeof holderSchema>;

/** Where the documents of a holder lie: a data directory like the main one, under a name that nobody can make a path of. */
export interface PrivatePlace {
  readonly id: string;
  readonly directory: string;
  readonly places: StorePlaces;
}

/** `private/WORKSPACE/all` and `private/WORKSPACE/CHANNEL`, hashes both: all of a workspace is one folder. */
export function privatePlace(dataDirectory: string, holder: Holder): PrivatePlace {
  const { platform, workspace, channel } = holder;
  const id = `${hash([platform, workspace])}/${channel === undefined ? ALL : hash([platform, workspace, channel])}`;
  const directory = join(rootOf(dataDirectory), ...id.split('/'));
  return {
    id,
    directory,
    places: {
      // Nothing comes with the project here: there is no such folder.
      corpus: join(directory, 'corpus'),
      originals: join(directory, 'originals'),
      cache: join(directory, 'cache'),
    },
  };
}

/** Says in the folder whose it is, by ids of the platform: for the operator who finds it. */
export function nameHolder(directory: string, holder: Holder): void {
  const path = join(directory, HOLDER);
  if (!existsSync(path)) writeFileAtomically(path, `${JSON.stringify(holder, null, 2)}\n`);
}

/** Everybody who has a folder, in the order of their names. */
export function holdersIn(dataDirectory: string): readonly Holder[] {
  const root = rootOf(dataDirectory);
  return foldersIn(root)
    .flatMap((workspace) => foldersIn(join(root, workspace)).map((own) => join(root, workspace, own, HOLDER)))
    .flatMap((path) => readHolder(path) ?? [])
    .sort((a, b) => (holderName(a) < holderName(b) ? -1 : 1));
}

/** `slack/T1/C1`, `slack/T1` */
export function holderName({ platform, workspace, channel }: Holder): string {
  return [platform, workspace, ...(channel === undefined ? [] : [channel])].join('/');
}

/** What `holderName` writes; undefined for what names nobody. */
export function parseHolder(name: string): Holder | undefined {
  const [platform, workspace, ...channel] = name.split('/');
  if (!platform || !workspace) return undefined;
  return { platform, workspace, ...(channel.length === 0 ? {} : { channel: channel.join('/') }) };
}

/** Deletes all that a workspace and its channels have. @returns whether there was anything */
export function forgetWorkspace(
  dataDirectory: string,
  holder: Pick<Holder, 'platform' | 'workspace'>,
): boolean {
  const folder = join(rootOf(dataDirectory), hash([holder.platform, holder.workspace]));
  if (!existsSync(folder)) return false;
  rmSync(folder, { recursive: true, force: true });
  return true;
}

const ALL = 'all';
const HOLDER = 'holder.json';

function rootOf(dataDirectory: string): string {
  return join(dataDirectory, 'private');
}

/** 128 bits: nobody finds two channels with one name. Of JSON, so that no two lists of names are written alike. */
function hash(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
}

function foldersIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readRegularFile(path).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
