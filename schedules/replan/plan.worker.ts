/** Makes big plans in a thread of its own, so that the service goes on answering. */
import type { PlanInput } from '../planning/planInput.ts';
import { plan, type PlanAnswer } from '../planner.ts';

export default function run(input: PlanInput): PlanAnswer {
  return plan(input);
}
