/** The machine's clocks as Node sees them. */
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import type { Timekeeper } from '../core/parts.ts';

/** Linux's CLOCK_MONOTONIC: one origin a boot for all programs, and it stands still while the machine sleeps. */
export const monotonic = (): number => Number(process.hrtime.bigint()) / 1e6;

export function nodeTimekeeper(): Timekeeper {
  const linux = process.platform === 'linux';
  // Uptime goes on while the machine sleeps. Elsewhere the wall clock has to tell, which also steps for other reasons.
  const withSleep = linux ? () => uptime() * 1000 : () => Date.now();
  return {
    monotonic,
    slept: () => withSleep() - monotonic(),
    span: linux ? bootId() : null,
  };
}

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // Without /proc the time is learnt anew at each start, as elsewhere.
    return null;
  }
}
