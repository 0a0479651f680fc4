/** What people, players and the plan change of the stored airings, one after the other. */
import PQueue from 'p-queue';

export interface Serial {
  /** Nothing else is stored while `work` runs. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** The same, and what was read before is out of date. */
  change<T>(work: () => Promise<T>): Promise<T>;
  revision(): number;
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>;
}

export function serial(): Serial {
  const queue = new PQueue({ concurrency: 1 });
  let revision = 0;
  return {
    run: (work) => queue.add(work),
    change: (work) =>
      queue.add(async () => {
        try {
          return await work();
        } finally {
          revision++;
        }
      }),
    revision: () => revision,
    idle: () => queue.onIdle(),
  };
}
