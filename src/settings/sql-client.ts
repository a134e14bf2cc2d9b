/** The little of a database that settings need; PGlite and PostgreSQL both speak it. */
export interface SqlClient {
  /** One statement with `$1` parameters. Rows are as the driver gives them: not trusted until validated. */
  query(statement: string, parameters: readonly unknown[]): Promise<readonly unknown[]>;
  /** Several statements without parameters, on one connection. */
  run(script: string): Promise<void>;
  close(): Promise<void>;
}
