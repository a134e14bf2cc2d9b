import type { Span } from '../model/span.js';
import { POSTS } from '../tables/posts.js';
import { listOf } from '../tables/read-table.js';
import { type Folded, foldKey } from '../text/fold.js';
import { createNameFinder } from './name-finder.js';
import { notNames } from './not-names.js';
import { withoutArticle } from './without-article.js';

/** A post or office that texts address and sign with. */
export interface Post {
  /** `SG` */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Every accepted name in both languages, those above included. */
  readonly names: readonly string[];
}

/** A post's name in running text. */
export interface PostMention extends Span {
  readonly id: string;
  /** As it stands in the text. */
  readonly name: string;
}

interface Index {
  readonly posts: readonly Post[];
  readonly byName: ReadonlyMap<string, Post>;
  readonly find: ReturnType<typeof createNameFinder<Post | typeof NOT_A_POST>>;
}

const NOT_A_POST = null;
let index: Index | undefined;

function build(): Index {
  const posts = POSTS.map(({ id, zh, en, also }) => ({
    id,
    zh,
    en,
    names: [...new Set([zh, en, ...listOf(also)])],
  }));
  const named = posts.flatMap((post) => post.names.map((name): [string, Post] => [name, post]));
  return {
    posts,
    byName: new Map([
      ...posts.map((post): [string, Post] => [foldKey(post.id), post]),
      ...named.map(([name, post]): [string, Post] => [foldKey(name), post]),
    ]),
    find: createNameFinder<Post | typeof NOT_A_POST>([
      ...named,
      ...notNames('post').map((word): [string, typeof NOT_A_POST] => [word, NOT_A_POST]),
    ]),
  };
}

function tables(): Index {
  index ??= build();
  return index;
}

/** Every post in the table's order. */
export function allPosts(): readonly Post[] {
  return tables().posts;
}

/** The post that `name` as a whole means, however it is spelled (`foldKey`). */
export function postByName(name: string): Post | undefined {
  const { byName } = tables();
  return byName.get(foldKey(name)) ?? byName.get(foldKey(withoutArticle(name)));
}

/**
 * Names of posts in running text, Chinese and English: longest match, not overlapping, in order; how, see
 * `createNameFinder`. Offsets are UTF-16 code units of the source.
 */
export function recognizePosts(text: string | Folded): readonly PostMention[] {
  const source = typeof text === 'string' ? text : text.source;
  return tables()
    .find(text)
    .flatMap(({ start, end, value }) =>
      value === NOT_A_POST ? [] : [{ start, end, id: value.id, name: source.slice(start, end) }],
    );
}
