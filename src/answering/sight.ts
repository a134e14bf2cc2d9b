import { LRUCache } from 'lru-cache';
import type { Corpus } from '../../index/corpus.js';
import { joinCorpora } from '../../index/joined-corpus.js';
import type { Holder } from '../storage/private-places.js';
import type { PrivateStores } from '../storage/private-stores.js';
import type { Origin } from './question.js';

/** Where somebody asks, as far as it decides what they may see. */
export type Whence = Pick<Origin, 'platform' | 'channel' | 'direct' | 'outside'>;

/**
 * Looks at what can be seen from somewhere: the documents that all share, and those that belong to the channel and its
 * workspace. Nobody else's are opened for it, so that nothing above can show, count or guess them. `undefined`: there
 * are no others than the shared ones.
 */
export type Sight = <R>(whence: Whence, look: (corpus: Corpus | undefined) => Promise<R>) => Promise<R>;

/** What the terminal sees, and who has no private documents. */
export const SHARED_ALONE: Sight = (_, look) => look(undefined);

/** A document that comes among the shared ones hides one's own under its key this late at most. */
const JOINED = { max: 1_000, ttl: 5_000 };

interface Joined {
  readonly own: readonly Corpus[];
  readonly corpus: Corpus;
}

export function createSight(shared: Corpus, stores: PrivateStores): Sight {
  const joined = new LRUCache<string, Joined>(JOINED);

  /** What is asked of the shared corpus for a join is not asked for every question. */
  function join(id: string, own: readonly Corpus[]): Corpus {
    const known = joined.get(id);
    if (known?.own.length === own.length && own.every((corpus, index) => corpus === known.own[index]))
      return known.corpus;
    const corpus = joinCorpora(shared, own);
    joined.set(id, { own, corpus });
    return corpus;
  }

  return (whence, look) => {
    const { workspace, channel } = holdersOf(whence);
    if (channel === undefined) return look(undefined);
    return useIf(stores, workspace, (wide) =>
      useIf(stores, channel, (narrow) => {
        const own = [wide, narrow].filter((corpus) => corpus !== undefined);
        return look(own.length === 0 ? undefined : join(stores.placeOf(channel).id, own));
      }),
    );
  };
}

function useIf<R>(
  stores: PrivateStores,
  holder: Holder | undefined,
  work: (corpus: Corpus | undefined) => Promise<R>,
): Promise<R> {
  return holder === undefined ? work(undefined) : stores.use(holder, (store) => work(store?.corpus));
}

/** What Discord writes for the server of a conversation with one person. */
const NO_SERVER = '@me';

/**
 * Whose documents are seen from somewhere: the workspace's and the channel's own. The terminal has none, nor has an event
 * that does not say which workspace it is of; a conversation outside of any has only its own, and so has one in which another organization may be.
 */
export function holdersOf({ platform, channel, outside }: Whence): {
  readonly workspace?: Holder;
  readonly channel?: Holder;
} {
  const [workspace = '', ...rest] = channel.split('/');
  const room = rest.join('/');
  if (platform === 'terminal' || workspace === '' || room === '') return {};
  const own = { channel: { platform, workspace, channel: room } };
  return workspace === NO_SERVER || outside === true ? own : { workspace: { platform, workspace }, ...own };
}
