/** What a player knows of its station and keeps over a restart: who it is, what it is to play, how loud it is set. */
import { z } from 'zod';
import { ScheduleMessage, type Order } from '../../protocol.ts';
import { volumeAt } from '../../volume.ts';
import type { Hello, PlayerStorage } from './parts.ts';

/** Until a server has said where it stands. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export type Known = Awaited<ReturnType<typeof openKnown>>;

/** @param onTrouble the storage didn't take something; it is known all the same, until the next start */
export async function openKnown(storage: PlayerStorage, onTrouble: () => void) {
  const keep = (key: string, value: unknown) => storage.write(key, value).catch(onTrouble);
  let hello = (await storage.read('hello').catch(() => null)) as Hello | null;
  let schedule: ScheduleMessage | null =
    ScheduleMessage.safeParse(await storage.read('schedule')).data ?? null;
  let ownVolume = z
    .number()
    .min(0)
    .max(1)
    .catch(1)
    .parse(await storage.read('volume'));
  const stopped = new Map(schedule?.stopped.map((s) => [s.airingId, s.reason]));

  return {
    hello: (): Hello | null => hello,
    orders: (): readonly Order[] => schedule?.orders ?? [],
    /** Airings that the server ended or called off, with its reason. */
    stopped: stopped as ReadonlyMap<string, string>,
    zoneId: (): string => schedule?.zone.id ?? hello?.zoneId ?? '',
    zoneName: (): string => schedule?.zone.name ?? hello?.zoneName ?? '',
    stationName: (): string => schedule?.station ?? hello?.stationName ?? '',
    ownVolume: (): number => ownVolume,

    /**
     * The zone's volume: another at some hours, but for an emergency.
     * @param now null while the time isn't known
     */
    zoneVolume(urgent: boolean, now: number | null): number {
      if (!schedule) return 1;
      const { zone } = schedule;
      return urgent ? zone.volume : volumeAt(zone, hello?.timeZone ?? TIME_ZONE, now);
    },

    /** @returns whether it is another player than before: that one's airings and reports are not ours */
    greeted(fresh: Hello): { readonly renewed: boolean; readonly replaced: boolean } {
      const before = hello?.playerId;
      hello = fresh;
      void keep('hello', fresh);
      const renewed = before !== fresh.playerId;
      const replaced = renewed && before !== undefined;
      if (replaced) schedule = null;
      return { renewed, replaced };
    },
    scheduled(message: ScheduleMessage): void {
      schedule = message;
      stopped.clear();
      for (const { airingId, reason } of message.stopped) stopped.set(airingId, reason);
      void keep('schedule', message);
    },
    stop(airingId: string, reason: string): void {
      stopped.set(airingId, reason);
    },
    setOwnVolume(volume: number): void {
      ownVolume = Math.min(Math.max(volume, 0), 1);
      void keep('volume', ownVolume);
    },
  };
}
