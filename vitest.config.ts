import { defineConfig } from 'vitest/config';

/** What is clicked through in Chromium: it waits for seconds, not for moments. */
const BROWSER = ['tests/browser/**/*.test.ts'];
/** What mostly waits for the clock: hours and relays of minutes, played out in full. */
const LONG = ['tests/faults/{powerCut,relayTwo}.test.ts', 'tests/loudspeakers/{relay,page}.test.ts'];
/** All of them: they wait far longer than they work, and hold on a machine that is busier than that. */
const LONG_AT_ONCE = 4;
/** What plays or is killed in real time: one file after the other, so that they don't make each other late. */
const REAL_TIME = ['tests/faults/**/*.test.ts', 'tests/loudspeakers/**/*.test.ts'];

const common = { testTimeout: 120_000, hookTimeout: 180_000, pool: 'forks' } as const;

/** A shared machine may stand still for seconds; what is wrong fails twice. */
const patient = { retry: 1 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [...BROWSER, ...REAL_TIME],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...common,
          name: 'browser',
          include: BROWSER,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...patient,
        },
      },
      {
        test: {
          ...common,
          name: 'real time',
          include: REAL_TIME,
          exclude: LONG,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          ...patient,
        },
      },
      {
        test: {
          ...common,
          name: 'long',
          include: LONG,
          maxWorkers: LONG_AT_ONCE,
          sequence: { groupOrder: 3 },
          ...patient,
        },
      },
    ],
  },
});
