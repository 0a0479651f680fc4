import { defineConfig } from 'vitest/config';

/** What plays, browses or is killed in real time: one file after the other, so that they don't make each other late. */
const REAL_TIME = [
  'tests/browser/**/*.test.ts',
  'tests/faults/**/*.test.ts',
  'tests/loudspeakers/**/*.test.ts',
];

const common = { testTimeout: 120_000, hookTimeout: 180_000, pool: 'forks' } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: REAL_TIME,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...common,
          name: 'real time',
          include: REAL_TIME,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // A shared machine may stand still for seconds; what is wrong fails twice.
          retry: 1,
        },
      },
    ],
  },
});
