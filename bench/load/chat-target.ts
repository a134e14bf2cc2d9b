import { type ChildProcess, fork } from 'node:child_process';
import { endProcess, residentBytesOf } from './application-process.js';
import type { Target } from './target.js';

/** Chat alone, so that a bound broken elsewhere can be told from one broken here. */
export function createChatTarget(): Target {
  let child: ChildProcess | undefined;
  return {
    name: 'chat',
    start(onAnswer) {
      const process = fork(new URL('./chat-process.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
      child = process;
      return new Promise((resolve, reject) => {
        process.once('error', reject);
        process.once('exit', (code) => reject(new Error(`the chat process ended with ${code}`)));
        process.on('message', (message) =>
          message === 'ready' ? resolve() : onAnswer(String(message), performance.now()),
        );
      });
    },
    deliver: (event) => void child?.send(event),
    residentBytes: async () => (child ? residentBytesOf(child) : Number.NaN),
    problems: async () => [],
    stop: async () => {
      if (child) await endProcess(child);
    },
  };
}
