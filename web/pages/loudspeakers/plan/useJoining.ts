/** Lines between zones that hear each other, drawn and rubbed out both ways round. */
import { tellDone } from '../../../components/tell.ts';
import { tellUndo } from '../../../components/tellUndo.tsx';
import { planWords as t } from '../../../texts/groundPlan.ts';
import type { Zone } from '../../data.ts';
import { useZoneChange } from '../useZoneChange.ts';

export function useJoining(zones: readonly Zone[]) {
  const change = useZoneChange();
  const hears = (zone: Zone, other: Zone, on: boolean) => ({
    id: zone.id,
    body: { hears: [...zone.hears.filter((id) => id !== other.id), ...(on ? [other.id] : [])] },
  });

  async function set(a: Zone, b: Zone, on: boolean): Promise<boolean> {
    try {
      await change.mutateAsync(hears(a, b, on));
      await change.mutateAsync(hears(b, a, on));
      return true;
    } catch {
      // Told in the corner; what was stored is shown.
      return false;
    }
  }

  async function join(a: Zone, b: Zone): Promise<void> {
    if (await set(a, b, true)) tellDone(t.joined(a.name, b.name));
  }

  async function part(aId: string, bId: string): Promise<void> {
    const a = zones.find(({ id }) => id === aId);
    const b = zones.find(({ id }) => id === bId);
    if (!a || !b) return;
    if (await set(a, b, false)) tellUndo(t.parted(a.name, b.name), () => void set(a, b, true));
  }

  return {
    part: (a: string, b: string): void => void part(a, b),
    /** Joins what isn't joined, parts what is. */
    toggle: (a: Zone, b: Zone): void =>
      void (a.hears.includes(b.id) || b.hears.includes(a.id) ? part(a.id, b.id) : join(a, b)),
  };
}
