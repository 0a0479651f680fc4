import { defineConfig } from 'vitest/config';

/** What is clicked through in Chromium: it waits for seconds, not for moments, and takes a processor for each file. */
const BROWSER = ['tests/browser/**/*.test.ts'];
/** What plays or is killed in real time: hours and relays of minutes, played out in full. */
const REAL_TIME = ['tests/faults/**/*.test.ts', 'tests/loudspeakers/**/*.test.ts'];
/** Pure: text in, text out. They share their modules in one process, since loading them takes longer than most cases. */
const WORDS = ['tests/scripts/document/**/*.test.ts', 'tests/audio/spoken/**/*.test.ts'];
/** They wait far longer than they work, and hold on a machine that is busier than that. */
const WAITING_AT_ONCE = 4;

const common = { testTimeout: 120_000, hookTimeout: 180_000, pool: 'forks' } as const;
/** What is timed by a clock: a shared machine may stand still for seconds; what is wrong fails twice. */
const timed = { ...common, retry: 1 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'words',
          include: WORDS,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...common,
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [...WORDS, ...BROWSER, ...REAL_TIME],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...timed,
          name: 'browser',
          include: BROWSER,
          // As those above do: a file takes seconds to load the whole service, and starts one of its own all the same.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...timed,
          name: 'real time',
          include: REAL_TIME,
          maxWorkers: WAITING_AT_ONCE,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
