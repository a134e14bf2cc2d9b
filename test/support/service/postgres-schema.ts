import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';

/** A server to test against, as `postgres://…`; .ci/run starts one. Where none is given these tests are skipped. */
export const POSTGRES_SERVER = process.env['DATABASE_URL'];

export interface Schema {
  /** Leads to this schema alone. */
  readonly url: string;
  query(sql: string, parameters?: readonly unknown[]): Promise<unknown>;
  remove(): Promise<void>;
}

/** A schema of its own, so that no test meets another's rows; the address carries it in `options`. */
export async function emptySchema(server: string): Promise<Schema> {
  const schema = `yinju_${randomBytes(6).toString('hex')}`;
  const address = new URL(server);
  address.searchParams.set('options', `-c search_path=${schema}`);
  const admin = new Pool({ connectionString: address.href, max: 1 });
  await admin.query(`CREATE SCHEMA ${schema}`);
  return {
    url: address.href,
    query: (sql, parameters = []) => admin.query(sql, [...parameters]),
    async remove() {
      await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
    },
  };
}
