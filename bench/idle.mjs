// A process that does nothing, to tell the stalls of a busy machine from those of a busy program: see resident.ts.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.send?.('ready');
process.once('message', () => {
  delay.disable();
  process.send?.(delay.max / 1e6, () => process.exit());
});
