#!/usr/bin/env node
// Exits with 0 where the program that runs beside it, with the same environment, says that it lives; `--ready`: that it can
// answer. What a container's health check and a rolling restart ask.

/** Where health is served when PORT is not set: as in src/application.ts. */
const DEFAULT_PORT = '3000';
const WITHIN_MS = 2_500;

const { HEALTH_ADDRESS = '', PORT = '' } = process.env;
const address = HEALTH_ADDRESS.trim();
const port = address.slice(address.lastIndexOf(':') + 1) || PORT.trim() || DEFAULT_PORT;
const host = address.slice(0, Math.max(address.lastIndexOf(':'), 0));
// What listens on every interface is asked on this machine's own.
const asked = ['', '0.0.0.0', '[::]'].includes(host) ? '127.0.0.1' : host;
const path = process.argv.includes('--ready') ? 'ready' : 'health';
try {
  const answer = await fetch(`http://${asked}:${port}/${path}`, { signal: AbortSignal.timeout(WITHIN_MS) });
  process.exitCode = answer.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
