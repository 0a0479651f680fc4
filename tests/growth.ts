/** How time grows with what is worked on, whatever else the machine does meanwhile. */
import { expect } from 'vitest';

/** Below this the processor's clock, the compiler and the collector tell more than the work does. */
const LEAST_MILLISECONDS = 20;

/** @returns milliseconds of processor time of this process, never of another that runs beside it */
function cost(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/**
 * Eight times as much takes less than 24 times as long; what grows with the square takes 64 times.
 * @param run works on so many
 * @param few for the short run
 */
export function expectLinear(run: (count: number) => void, few: number): void {
  const most = (times: number) => Math.min(...[1, 2].map(() => cost(() => run(few * times))));
  run(few);
  const short = Math.max(LEAST_MILLISECONDS, most(1));
  expect(most(8) / short).toBeLessThan(24);
}
