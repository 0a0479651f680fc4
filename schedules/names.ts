/** Names of zones and players for the log, asked for once and forgotten when they change. */
import type { ScheduleParts } from './parts.ts';
import type { Names } from './dispatch/settle.ts';

export function namesOf({
  zones,
  players,
  events,
}: Pick<ScheduleParts, 'zones' | 'players' | 'events'>): Names & { close(): void } {
  const caches = { zone: new Map<string, string>(), player: new Map<string, string>() };
  const nameIn = async (
    cache: Map<string, string>,
    id: string,
    list: () => Promise<readonly { readonly id: string; readonly name: string }[]>,
  ): Promise<string> => {
    if (!cache.has(id)) for (const thing of await list()) cache.set(thing.id, thing.name);
    const name = cache.get(id) ?? id;
    cache.set(id, name);
    return name;
  };
  return {
    zone: (id) => nameIn(caches.zone, id, () => zones.list()),
    player: (id) => nameIn(caches.player, id, () => players.list()),
    close: events.listen(({ type }) => {
      if (type === 'zone' || type === 'player') caches[type].clear();
    }),
  };
}
