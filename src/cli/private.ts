import { existsSync, rmSync } from 'node:fs';
import { writeTo } from '../adapters/terminal/send/write.js';
import { readCoreConfig } from '../config/config.js';
import { removeDocuments } from '../ingest/remove.js';
import { DocumentStore } from '../storage/document-store.js';
import { PARSER } from '../storage/own-parser.js';
import {
  forgetWorkspace,
  type Holder,
  holderName,
  holdersIn,
  parseHolder,
  privatePlace,
} from '../storage/private-places.js';
import { createPending, pendingIn } from '../uploads/pending.js';
import { type Invocation, type Io, UsageError } from './verb.js';
import { visible } from './visible.js';

/**
 * `yinju private [OWNER] [--remove KEY | --forget]`: the documents that belong to channels and workspaces, whose name is
 * platform, workspace and channel (`slack/T1/C1`; `slack/T1` has what all of its channels see).
 */
export async function privateDocuments({ operands, flags, values }: Invocation, io: Io): Promise<number> {
  const { dataDirectory } = readCoreConfig(io.env);
  const [name] = operands;
  const holder = name === undefined ? undefined : parseHolder(name);
  const key = values['remove'];
  if (name !== undefined && holder === undefined)
    throw new UsageError('an owner is named like slack/T1/C1, or slack/T1');
  if (holder === undefined) {
    if (key !== undefined || flags.has('forget')) throw new UsageError('say whose: slack/T1/C1, or slack/T1');
    for (const each of holdersIn(dataDirectory)) await list(each, dataDirectory, io);
    return 0;
  }
  if (flags.has('forget')) return forget(holder, dataDirectory, io);
  if (key !== undefined) return remove(key, holder, dataDirectory, io);
  return (await list(holder, dataDirectory, io)) ? 0 : 1;
}

/** @returns false where there is nothing of this owner's. */
async function list(holder: Holder, dataDirectory: string, io: Io): Promise<boolean> {
  const { directory, places } = privatePlace(dataDirectory, holder);
  if (!existsSync(places.originals)) {
    io.stderr.write(`yinju: ${visible(holderName(holder))} has no documents\n`);
    return false;
  }
  const store = new DocumentStore(places, PARSER);
  await writeTo(io.stdout, `${visible(holderName(holder))} (${directory})\n`);
  for (const { key, title = '' } of store.list())
    await writeTo(io.stdout, `  ${visible(key)}  ${visible(title)}\n`);
  store.close();
  return true;
}

async function remove(key: string, holder: Holder, dataDirectory: string, io: Io): Promise<number> {
  const { directory, places } = privatePlace(dataDirectory, holder);
  const [result] = existsSync(places.originals) ? removeDocuments([key], places, PARSER) : [];
  if (result?.status !== 'removed' && result?.status !== 'uncovered') {
    io.stderr.write(`yinju: ${visible(holderName(holder))} has no document ${visible(key)}\n`);
    return 1;
  }
  const store = new DocumentStore(places, PARSER);
  const left = store.list().length;
  store.close();
  if (left === 0) rmSync(directory, { recursive: true, force: true });
  await writeTo(io.stdout, `removed ${visible(key)} of ${visible(holderName(holder))}\n`);
  return 0;
}

/** Of a workspace with all of its channels; of a channel its own. */
async function forget(holder: Holder, dataDirectory: string, io: Io): Promise<number> {
  const { directory, id } = privatePlace(dataDirectory, holder);
  const [workspace] = id.split('/');
  const waited = createPending(pendingIn(dataDirectory)).forget((room) =>
    holder.channel === undefined ? room.split('/')[0] === workspace : room === id,
  );
  const there = holder.channel === undefined ? forgetWorkspace(dataDirectory, holder) : existsSync(directory);
  if (holder.channel !== undefined) rmSync(directory, { recursive: true, force: true });
  if (there || waited) await writeTo(io.stdout, `deleted all documents of ${visible(holderName(holder))}\n`);
  else io.stderr.write(`yinju: ${visible(holderName(holder))} has no documents\n`);
  return there || waited ? 0 : 1;
}
