import { listOf } from '../tables/read-table.js';
import { STATE_GROUPS } from '../tables/state-groups.js';
import { foldKey } from '../text/fold.js';
import { bodyByName } from './bodies.js';
import { withoutArticle } from './without-article.js';

/** Several States under one name. */
export interface StateGroup {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly names: readonly string[];
  /** Id of the body that they are the members of. */
  readonly body?: string;
  /** ISO alpha-3 codes; none where the table does not have them. */
  readonly members: readonly string[];
  /** Since when these are the members (ISO date), and where that is written; only with members. */
  readonly date?: string;
  readonly source?: string;
}

interface Index {
  readonly groups: readonly StateGroup[];
  readonly byName: ReadonlyMap<string, StateGroup>;
  readonly byBody: ReadonlyMap<string, StateGroup>;
}

let index: Index | undefined;

function build(): Index {
  const groups = STATE_GROUPS.map(({ id, zh, en, also, body, date, source, members }) => ({
    id,
    zh,
    en,
    names: [zh, en, ...listOf(also)],
    ...(body !== '' && { body }),
    ...(date !== '' && { date }),
    ...(source !== '' && { source }),
    members: members.split(/\s+/u).filter((code) => code !== ''),
  }));
  return {
    groups,
    byName: new Map(groups.flatMap((group) => group.names.map((name) => [foldKey(name), group] as const))),
    byBody: new Map(groups.flatMap((group) => (group.body === undefined ? [] : [[group.body, group]]))),
  };
}

function tables(): Index {
  index ??= build();
  return index;
}

/** Every group in the table's order. */
export function allStateGroups(): readonly StateGroup[] {
  return tables().groups;
}

/**
 * The group of States that `name` as a whole means, however it is spelled (`foldKey`): 非洲国家, 欧盟成员国, or a body for
 * its members (欧盟).
 */
export function stateGroupByName(name: string): StateGroup | undefined {
  const { byName, byBody } = tables();
  const known = byName.get(foldKey(name)) ?? byName.get(foldKey(withoutArticle(name)));
  if (known) return known;
  const body = bodyByName(name.replace(/(?:的?(?:成员国|会员国|国家)|\s+members?(?: states)?)$/iu, ''));
  return body && byBody.get(body.id);
}
