// Everything a change has to pass (`npm run check`): types, lint and dead code beside each other, then the tests, which
// have the machine to themselves. All of it runs, whatever fails first.
import { spawn } from 'node:child_process';

const BESIDE_EACH_OTHER = ['typecheck', 'lint', 'deadcode'];

/** Runs a script of package.json. Its output is shown at once, or when it has ended and nothing can get between. */
function runScript(name, live) {
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (!live) process.stdout.write(`== ${name}\n${Buffer.concat(output).toString('utf8')}`);
      resolve({ name, passed: code === 0 });
    });
  });
}

const results = await Promise.all(BESIDE_EACH_OTHER.map((name) => runScript(name, false)));
process.stdout.write('== test\n');
results.push(await runScript('test', true));

const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
if (failed.length > 0) {
  process.stdout.write(`failed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
