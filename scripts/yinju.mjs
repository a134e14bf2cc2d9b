#!/usr/bin/env node
// Runs the compiled program, compiled anew first where its sources have changed. Nothing goes to standard
// output but the program's own answers.
import { BuildError, ensureBuilt } from './build.mjs';

try {
  if (ensureBuilt() === 'no-compiler') throw new BuildError('Nothing is built yet: run `npm ci`.');
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`yinju: ${error.message}\n`);
  process.exit(2);
}
await import(new URL('../dist/src/cli.js', import.meta.url).href);
