import { statfsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Logger } from 'pino';
import type { Locale } from '../../commands/contract/locale.js';
import {
  mostDocuments,
  type Offer,
  type OwnDocument,
  type OwnDocuments,
  type Owner,
  UPLOAD_LIMITS,
  type UploadFinding,
} from '../../commands/contract/own-documents.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import type { Corpus } from '../../index/corpus.js';
import type { Document } from '../../index/model/document.js';
import { languageOf } from '../../index/model/language.js';
import { isSameDocument } from '../../index/model/same-document.js';
import { summarize } from '../../index/model/summary.js';
import type { OwnFor } from '../answering/own-for.js';
import { type FetchableFile, FetchError } from '../answering/question.js';
import { holdersOf } from '../answering/sight.js';
import { removeDocuments } from '../ingest/remove.js';
import { READABLE_ENDINGS } from '../readers/formats.js';
import { PARSER } from '../storage/own-parser.js';
import { type Holder, nameHolder } from '../storage/private-places.js';
import type { PrivateStores } from '../storage/private-stores.js';
import { createPending, pendingIn } from './pending.js';
import { type Reading, unitsDigest } from './reading-task.js';
import { readInThread } from './reading-thread.js';

export interface OwnDocumentsOptions {
  readonly dataDirectory: string;
  readonly stores: PrivateStores;
  /** What all share: a text of it is not kept again. */
  readonly shared: Corpus;
  readonly logger: Logger;
}

const TIDIED_EVERY_MS = 10 * 60_000;

/** What becomes a document when it is kept. */
const KEPT: ReadonlySet<UploadFinding['status']> = new Set(['new', 'changed']);

/** The documents that belong to channels and workspaces, as commands may see and change them. */
export function createOwnDocuments({ dataDirectory, stores, shared, logger }: OwnDocumentsOptions): OwnFor {
  const pending = createPending(pendingIn(dataDirectory));
  // Also where nobody uploads any more.
  pending.tidy();
  setInterval(() => pending.tidy(), TIDIED_EVERY_MS).unref();
  /** One file after the other is read, whoever sent it: reading costs a processor. */
  let reading: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = reading.then(work);
    reading = mine.catch(() => {});
    return mine;
  }

  return (origin, files, locale) => {
    const holders = holdersOf(origin);
    const { channel } = holders;
    if (channel === undefined || origin.platform === 'terminal') return undefined;
    const { platform } = origin;
    const room = stores.placeOf(channel).id;
    const share = holders.workspace === undefined ? room : stores.placeOf(holders.workspace).id;
    const { upload } = messagesFor(locale);
    const holderOf = (owner: Owner): Holder => (owner === 'workspace' && holders.workspace) || channel;

    const mayDecideForAll = async () =>
      holders.workspace !== undefined && (await origin.administrator('workspace'));

    /** Whether what waits has no room among what its owner has by now: then it goes on waiting. */
    async function isFull(id: string): Promise<boolean> {
      const offer = pending.look(id, room, origin.user);
      if (offer === undefined) return false;
      const fresh = offer.findings.filter(({ status }) => status === 'new').length;
      const held = (await list()).filter(({ owner }) => owner === offer.owner).length;
      return held + fresh > mostDocuments(documents);
    }

    async function list(): Promise<readonly OwnDocument[]> {
      const of = (owner: Owner, holder: Holder | undefined) =>
        holder === undefined
          ? []
          : stores.use(holder, async (store) =>
              ((await store?.corpus.list()) ?? []).map((summary) => ({ summary, owner })),
            );
      return [...(await of('channel', holders.channel)), ...(await of('workspace', holders.workspace))];
    }

    /**
     * What all share, or the whole workspace where the channel's own are meant, is not kept again; the same document in
     * a language that they lack is.
     */
    async function heldAgainst(finding: Reading, owner: Owner, signal: AbortSignal): Promise<Reading> {
      const theirs =
        (await heldThere(shared, finding, signal)) ??
        (owner === 'channel' && holders.workspace !== undefined
          ? await stores.use(
              holders.workspace,
              async (store) => store && heldThere(store.corpus, finding, signal),
            )
          : undefined);
      if (theirs === undefined) return finding;
      const { changes: _, ...rest } = finding;
      return {
        ...rest,
        status: unitsDigest(theirs) === finding.unitsSha256 ? 'shared-same' : 'shared-other',
      };
    }

    const documents: OwnDocuments = {
      platform,
      direct: origin.direct === true,
      narrow: holders.workspace === undefined,
      offered: files.map(({ name, size }) => ({ name, ...(size === undefined ? {} : { size }) })),
      list,

      async read(owner, signal) {
        if (!hasRoom(dataDirectory)) {
          logger.warn({ code: 'upload-no-room', platform }, 'no room on the disk for what people upload');
          return { owner, findings: files.map(({ name }) => refused(name, upload.noRoom)) };
        }
        const fetched = await Promise.all(files.map((file) => fetchFile(file, locale, signal)));
        const had = fetched.flatMap((each) => ('bytes' in each ? [each] : []));
        if (had.length === 0)
          return { owner, findings: fetched.flatMap((each) => ('bytes' in each ? [] : each)) };
        const { id, paths } = pending.lay(had, { room, share });
        try {
          const readings = await inTurn(() =>
            readInThread(
              {
                files: had.map(({ name }, index) => ({ path: paths[index] ?? '', name })),
                places: stores.placeOf(holderOf(owner)).places,
                dryRun: true,
                locale,
              },
              signal,
            ),
          );
          for (const { fault } of readings)
            if (fault !== undefined)
              logger.error({ code: 'upload-unread', platform, fault }, 'a fault in reading a file');
          const findings: Reading[] = [];
          for (const each of fetched) {
            const found = 'bytes' in each ? readings[had.indexOf(each)] : each;
            if (found) findings.push(await heldAgainst(found, owner, signal));
          }
          if (!findings.some(({ status }) => KEPT.has(status))) {
            pending.drop(id);
            return { owner, findings };
          }
          const waiting = findings.filter((_, index) => 'bytes' in (fetched[index] ?? {}));
          pending.offer(id, {
            room,
            user: origin.user,
            owner,
            locale,
            names: had.map(({ name }) => name),
            findings: waiting,
          });
          return { id, owner, findings };
        } catch (error) {
          pending.drop(id);
          throw error;
        }
      },

      async waiting(id) {
        const offer = pending.look(id, room, origin.user);
        return offer && { id, owner: offer.owner, findings: offer.findings };
      },

      keep: (id, signal) =>
        inTurn(async (): Promise<Offer | 'full' | undefined> => {
          // Who may decide for the whole workspace may have changed since it was offered.
          if (pending.look(id, room, origin.user)?.owner === 'workspace' && !(await mayDecideForAll()))
            return undefined;
          if (await isFull(id)) return 'full';
          const taken = pending.take(id, room, origin.user);
          if (taken === undefined) return undefined;
          const { offer, paths, done } = taken;
          const { owner } = offer;
          const holder = holderOf(owner);
          const place = stores.placeOf(holder);
          const kept = new Set<number>();
          const lost = new Map<number, Reading>();
          for (const [index, finding] of offer.findings.entries()) {
            // Meanwhile it may have come among what all share.
            if (!KEPT.has(finding.status)) continue;
            const now = await heldAgainst(finding, owner, signal);
            if (KEPT.has(now.status)) kept.add(index);
            else lost.set(index, now);
          }
          try {
            const tasks = [...kept].map((index) => ({
              path: paths[index] ?? '',
              name: offer.names[index] ?? '',
            }));
            nameHolder(place.directory, holder);
            const readings = await readInThread(
              { files: tasks, places: place.places, dryRun: false, locale },
              signal,
            );
            const results = [...readings];
            // What was never offered to be kept was told when it was read.
            const findings = offer.findings.flatMap((finding, index) => {
              if (kept.has(index)) return results.shift() ?? finding;
              return lost.get(index) ?? [];
            });
            logger.info(
              { code: 'upload-kept', platform, folder: place.id, documents: kept.size },
              'documents kept for their owner',
            );
            return { id, owner, findings };
          } finally {
            done();
          }
        }),

      async drop(id) {
        const taken = pending.take(id, room, origin.user);
        taken?.done();
        return taken !== undefined;
      },

      async remove(key) {
        const mine = (await list()).find(({ summary }) => summary.key === key);
        if (mine === undefined) return false;
        // What the whole workspace has is for who may decide for it.
        if (mine.owner === 'workspace' && !(await mayDecideForAll())) return false;
        const place = stores.placeOf(holderOf(mine.owner));
        const results = removeDocuments([key], place.places, PARSER);
        stores.clear(holderOf(mine.owner));
        logger.info(
          { code: 'upload-removed', platform, folder: place.id, documents: results.length },
          'a document taken out again',
        );
        return results.every(({ status }) => status === 'removed' || status === 'uncovered');
      },
    };
    return documents;
  };
}

/** The text that a collection holds where this one would be: under its key, in its language if it is the same document. */
async function heldThere(
  corpus: Corpus,
  { document, identity }: Reading,
  signal: AbortSignal,
): Promise<Document | undefined> {
  if (document === undefined || identity === undefined) return undefined;
  const first = await corpus.document(document.key, signal);
  const language = languageOf(identity);
  if (first === undefined || languageOf(first) === language) return first;
  const other = await corpus.translation(document.key, language, signal);
  return other ?? (isSameDocument(identity, summarize(first)) ? undefined : first);
}

/** The file's bytes, or why there are none: what its name and size forbid is not even asked for. */
async function fetchFile(
  file: FetchableFile,
  locale: Locale,
  signal: AbortSignal,
): Promise<Reading | { readonly name: string; readonly bytes: Uint8Array }> {
  const { name, size = 0 } = file;
  const { upload } = messagesFor(locale);
  if (!READABLE_ENDINGS.includes(extname(name).toLowerCase()))
    return refused(name, upload.wrongType(READABLE_ENDINGS.join(' ')));
  if (size > UPLOAD_LIMITS.bytes) return refused(name, upload.tooLarge(UPLOAD_LIMITS.bytes / 1024 / 1024));
  try {
    return { name, bytes: await file.fetch(UPLOAD_LIMITS.bytes, signal) };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return refused(name, upload.fetchProblems[error.problem]);
  }
}

function refused(file: string, explanation: string): Reading {
  return { file, status: 'unread', notices: [], problems: [], explanation };
}

/** Bytes that uploads leave free for everything else the program writes. */
const LEFT_FREE = 256 * 1024 * 1024;

/** Whether there is room for what people upload; where nobody can tell, the disk will. */
function hasRoom(directory: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(directory);
    return bavail * bsize > LEFT_FREE;
  } catch {
    return true;
  }
}
