import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { connectTo } from '../../../src/opensearch/connection.js';
import { OPENSEARCH_URL } from '../../support/opensearch.js';

const hasOpenssl = (() => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }) !== '';
  } catch {
    return false;
  }
})();

interface Signed {
  readonly key: string;
  readonly cert: string;
}

/** Certificates that are made for this run and gone after it. */
class Authority {
  readonly folder = mkdtempSync(join(tmpdir(), 'yinju-tls-'));
  readonly certificate: string;

  constructor() {
    this.run(
      'req',
      '-x509',
      ...NEW_KEY,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-days',
      '2',
      '-subj',
      '/CN=test CA',
    );
    this.certificate = this.read('ca.pem');
  }

  /** @param names as a certificate has them: `IP:127.0.0.1`, `DNS:node.example` */
  sign(names: string): Signed {
    writeFileSync(join(this.folder, 'names'), `subjectAltName=${names}`);
    this.run('req', ...NEW_KEY, '-keyout', 'node.key', '-out', 'node.csr', '-subj', '/CN=node');
    const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names'];
    this.run('x509', '-req', '-in', 'node.csr', ...by, '-out', 'node.pem', '-days', '2');
    return { key: this.read('node.key'), cert: this.read('node.pem') };
  }

  private run(...words: readonly string[]): void {
    execFileSync('openssl', words, { cwd: this.folder, stdio: 'ignore' });
  }

  private read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** TLS in front of the node that tests share. @returns its address, with a name and a password as a cluster would want them */
async function openTls(upstream: string, signed: Signed): Promise<string> {
  const { hostname, port } = new URL(upstream);
  const server = createServer(signed, (client) => {
    const node = connect(Number(port), hostname);
    client.on('error', () => node.destroy());
    node.on('error', () => client.destroy());
    client.pipe(node).pipe(client);
  }).listen(0, '127.0.0.1');
  // Who is not trusted is hung up on.
  server.on('tlsClientError', () => {});
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `https://yinju:secret-password@127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
}

describe.skipIf(OPENSEARCH_URL === undefined || !hasOpenssl)('OpenSearch behind TLS', () => {
  let ours: Authority;
  let others: Authority;
  beforeAll(() => {
    ours = new Authority();
    others = new Authority();
  });
  afterAll(() => {
    for (const { folder } of [ours, others]) rmSync(folder, { recursive: true });
  });

  async function asked(signed: Signed, authority?: string): Promise<unknown> {
    const url = await openTls(OPENSEARCH_URL ?? '', signed);
    const connection = connectTo(url, {
      timeout: 20_000,
      retries: 1,
      ...(authority === undefined ? {} : { authority }),
    });
    onTestFinished(() => connection.close());
    return connection.ask({ method: 'GET', path: '/' }).catch((error: unknown) => error);
  }

  it('answers where the authority is the one that signed its certificate', async () => {
    expect(await asked(ours.sign('IP:127.0.0.1'), ours.certificate)).toMatchObject({
      version: { number: expect.any(String) },
    });
  });

  it.each([
    ['another authority is named', () => asked(ours.sign('IP:127.0.0.1'), others.certificate)],
    ['no authority is named', () => asked(ours.sign('IP:127.0.0.1'))],
    ['the certificate is of another host', () => asked(ours.sign('DNS:node.example'), ours.certificate)],
  ])('is not trusted where %s, and says what to do, no password in it', async (_, ask) => {
    const error = await ask();
    expect(error).toMatchObject({
      code: 'engine-untrusted',
      message: expect.stringMatching(/certificate is not trusted \(.+\); OPENSEARCH_CA/u),
    });
    expect(JSON.stringify(error) + String(error)).not.toContain('secret-password');
  });
});
