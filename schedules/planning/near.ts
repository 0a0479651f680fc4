/** Who hears whom. */
import type { PlanInput } from './planInput.ts';

/** Each zone with those that hear it or that it hears, itself among them. */
export function nearBy({ zones }: Pick<PlanInput, 'zones'>): Map<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>(zones.map(({ id }) => [id, new Set([id])]));
  for (const { id, hears } of zones)
    for (const other of hears) {
      near.get(id)?.add(other);
      near.get(other)?.add(id);
    }
  return near;
}
