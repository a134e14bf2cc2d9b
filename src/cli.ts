#!/usr/bin/env node
import { main } from './cli/main.js';
import { loadEnvironment } from './config/config.js';

// Whoever reads our answers may stop reading (`| head`): that ends the program, and is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    // What is told beside the answers may go to a file on a full disk: that is no reason to give none.
    if (stream !== process.stderr) throw error;
  });

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: loadEnvironment(),
});
