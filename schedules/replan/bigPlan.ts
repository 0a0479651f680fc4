/** The planner, in a worker thread where the plan is big. */
import { Piscina } from 'piscina';
import { workerFile } from '../../common/worker.ts';
import type { PlanInput } from '../planning/planInput.ts';
import { plan, type PlanAnswer } from '../planner.ts';

export interface BigPlanner {
  plan(input: PlanInput): Promise<PlanAnswer>;
  close(): Promise<void>;
}

/** Campaigns × their zones × days below which a plan takes less than passing it to a thread. */
const SMALL = 2_000;

const DAY = 86_400_000;
const sizeOf = (input: PlanInput) =>
  input.campaigns.reduce(
    (sum, campaign) =>
      sum +
      campaign.zones.length *
        (1 +
          (Date.parse(campaign.lastDay) - Math.max(Date.parse(input.from), Date.parse(campaign.firstDay))) /
            DAY),
    0,
  );

export function bigPlanner(): BigPlanner {
  let pool: Piscina | undefined;
  return {
    plan(input) {
      if (sizeOf(input) <= SMALL) return Promise.resolve(plan(input));
      pool ??= new Piscina({
        ...workerFile(import.meta.url, 'plan.worker'),
        minThreads: 0,
        maxThreads: 1,
        idleTimeout: 30_000,
      });
      return pool.run(input) as Promise<PlanAnswer>;
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
