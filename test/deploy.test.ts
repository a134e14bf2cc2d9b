import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { ENVIRONMENT } from '../src/config/environment.js';
import { createMetrics } from '../src/operations/metrics.js';

const ROOT = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** What of a service is looked at here. */
interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
}
// The schema says so; the first test holds it.
const compose = parse(read('compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};
const bots = Object.entries(compose.services).filter(([name]) => name.startsWith('bot-'));

describe('compose.yml', () => {
  it('is a compose file', () => {
    // The schema of compose-go 2.16.2, which `docker compose config` reads by (Apache-2.0).
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(read('test/specs/compose-spec.schema.json')));
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  it('has two bots that share everything, with settings that the program knows', () => {
    expect(bots).toHaveLength(2);
    const [[, first], [, second]] = bots as [[string, Service], [string, Service]]; // two, as just expected
    expect(second).toEqual(first);
    expect(Object.keys(first.environment ?? {}).filter((name) => !(name in ENVIRONMENT))).toEqual([]);
    expect(Object.keys(first.environment ?? {})).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'OPENSEARCH_URL', 'YINJU_DATA_DIR']),
    );
  });

  it('mounts files that are there, and its proxy leads to the bots and their port', () => {
    const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes);
    const files = mounted
      .filter((volume) => volume.startsWith('./'))
      .map((volume) => volume.split(':')[0] ?? '');
    expect(files.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
    const servers = [...read('deploy/nginx.conf').matchAll(/^\s*server (\S+:\d+) resolve/gmu)].map(
      ([, at]) => at,
    );
    expect(servers).toEqual(bots.map(([name, { environment }]) => `${name}:${environment?.['PORT']}`));
  });
});

describe('the image', () => {
  it('copies what is there', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap(
      ([, paths = '']) => paths.split(' '),
    );
    expect(copied.length).toBeGreaterThan(3);
    expect(copied.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
    expect(read('Dockerfile')).toMatch(/^USER node$/mu);
  });

  async function healthOf(
    environment: Readonly<Record<string, string>>,
    ...words: readonly string[]
  ): Promise<number> {
    const script = fileURLToPath(new URL('scripts/health.mjs', ROOT));
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [script, ...words], { env: environment });
      child.once('exit', (code) => resolve(code ?? -1));
    });
  }

  it('is asked for its health wherever that is', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/health' ? 200 : 503).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo; // it listens on a port
    expect(await healthOf({ PORT: String(port) })).toBe(0);
    expect(await healthOf({ PORT: '1', HEALTH_ADDRESS: `:${port}` })).toBe(0);
    expect(await healthOf({ HEALTH_ADDRESS: `127.0.0.1:${port}` })).toBe(0);
    expect(await healthOf({ PORT: String(port) }, '--ready')).toBe(1);
    expect(await healthOf({ PORT: '1', HEALTH_ADDRESS: '' })).toBe(1);
  });

  it('is asked where the program serves it when nothing says', () => {
    const [, port] = /^const DEFAULT_PORT = (\d+);/mu.exec(read('src/application.ts')) ?? [];
    expect(read('scripts/health.mjs')).toContain(`const DEFAULT_PORT = '${port}';`);
  });
});

describe('what is watched', () => {
  const named = (text: string) =>
    new Set([...text.matchAll(/\byinju_\w+/gu)].map(([name]) => name.replace(/_(?:bucket|count|sum)$/u, '')));

  it('is every metric, described in docs/operations.md, and no other', async () => {
    const { text } = await createMetrics().render();
    const registered = [...text.matchAll(/^# HELP (yinju_\w+)/gmu)].map(([, name]) => name);
    expect(registered.length).toBeGreaterThan(8);
    const described = [...read('docs/operations.md').matchAll(/^\| `(yinju_\w+)/gmu)].map(([, name]) => name);
    expect(described.toSorted()).toEqual(registered.toSorted());
    expect([...named(read('docs/operations.md'))].filter((name) => !registered.includes(name))).toEqual([]);
  });

  it('is what the alerts ask for', async () => {
    const { text } = await createMetrics().render();
    const rules = read('deploy/alerts.yml');
    const known = new Set([...text.matchAll(/^# HELP (\w+)/gmu)].map(([, name]) => name));
    for (const name of [...named(rules), 'process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds'])
      expect(known, name).toContain(name);
    // Prometheus' own form: groups of rules, each with a name and an expression.
    const { groups } = parse(rules) as { groups: { rules: { alert?: string; expr?: string }[] }[] };
    for (const { alert, expr } of groups.flatMap((group) => group.rules)) {
      expect(alert).toMatch(/^Yinju\w+$/u);
      expect(expr).toMatch(/\w/u);
    }
  });
});
