import { type Connection, isRefused } from './connection.js';

/** The alias under which such an index is written: where it was deleted, no record makes one in its stead. */
export function writtenAs(name: string): string {
  return `${name}.written`;
}

/** An index of records that are not searched by their words; one that is there already is as good. */
export async function createPlainIndex(
  connection: Connection,
  name: string,
  properties: object,
): Promise<void> {
  try {
    await connection.ask({
      method: 'PUT',
      path: `/${name}`,
      body: {
        settings: { number_of_shards: 1, auto_expand_replicas: '0-1' },
        mappings: { dynamic: 'strict', properties },
        aliases: { [writtenAs(name)]: {} },
      },
    });
  } catch (error) {
    if (!isRefused(error, 'resource_already_exists_exception')) throw error;
  }
}
